import type { WallNote } from '../../../../shared/contract/wall.ts';

/** The newest notes that a display shows in turn. More would be held in memory for days. */
export const MOST_SHOWN = 60;

/** Every so many cards one is no note: today's moment, or what came of what people asked for. */
const OTHER_EVERY = 4;

/** What a display shows, one card after the other. */
export interface Rotation {
  readonly notes: readonly WallNote[];
  /** Which of them is next. */
  readonly next: number;
  /** The note on show; null while another card is. */
  readonly shown: WallNote | null;
  /** Counts the cards. */
  readonly turn: number;
}

export type RotationEvent =
  /** The newest notes came from the host. */
  | { type: 'page'; notes: readonly WallNote[] }
  | { type: 'put'; note: WallNote }
  | { type: 'gone'; noteId: string }
  /** The card has had its time. @param hasOthers whether there are cards that are no notes */
  | { type: 'turn'; hasOthers: boolean };

export const NEW_ROTATION: Rotation = { notes: [], next: 0, shown: null, turn: 0 };

export function rotationReducer(rotation: Rotation, event: RotationEvent): Rotation {
  const { notes, next, shown } = rotation;
  switch (event.type) {
    case 'page': {
      const newest = event.notes.slice(0, MOST_SHOWN);
      const isThere = shown !== null && newest.some(({ id }) => id === shown.id);
      const at = next < newest.length ? next : 0;
      return isThere ? { ...rotation, notes: newest, next: at } : turned({ ...rotation, notes: newest, next: at });
    }
    case 'put':
      return withNote(rotation, event.note);
    case 'gone': {
      const at = notes.findIndex(({ id }) => id === event.noteId);
      if (at < 0) return rotation;
      const left = { ...rotation, notes: notes.toSpliced(at, 1), next: at < next ? next - 1 : next };
      // What was taken off the wall leaves the display at once.
      return shown?.id === event.noteId ? turned(left) : left;
    }
    case 'turn':
      if (event.hasOthers && (rotation.turn + 1) % OTHER_EVERY === 0) {
        return { ...rotation, shown: null, turn: rotation.turn + 1 };
      }
      return turned(rotation);
  }
}

/** A note that is new is next; one that has changed has its new words at once. */
function withNote(rotation: Rotation, note: WallNote): Rotation {
  const { notes, next, shown } = rotation;
  const at = notes.findIndex(({ id }) => id === note.id);
  if (at >= 0) {
    return { ...rotation, notes: notes.with(at, note), shown: shown?.id === note.id ? note : shown };
  }
  const more = notes.toSpliced(next, 0, note);
  if (more.length <= MOST_SHOWN) return { ...rotation, notes: more };
  // The one that was shown longest ago makes room.
  const last = (next - 1 + notes.length) % notes.length;
  const isBefore = last < next;
  return { ...rotation, notes: more.toSpliced(isBefore ? last : last + 1, 1), next: isBefore ? next - 1 : next };
}

function turned(rotation: Rotation): Rotation {
  const { notes, next, turn } = rotation;
  const at = next < notes.length ? next : 0;
  return { ...rotation, shown: notes[at] ?? null, next: at + 1, turn: turn + 1 };
}
