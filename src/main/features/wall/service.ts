import type { CrewList } from '../../../shared/contract/people.ts';
import type { ThankInput, WallPeople } from '../../../shared/contract/wall.ts';
import { momentIn, type Clock, type RoomClock } from '../../clock.ts';
import type { Store, Writable } from '../../database/open.ts';
import { createRecently } from '../../recently.ts';
import {
  countUnread,
  deleteNote,
  deleteUnread,
  findNote,
  insertNote,
  isPerson,
  unreadOf,
  type KeptNote,
  type WaitingNote,
} from './queries.ts';

/** What the wall needs of other features, put together in app.ts. */
export interface WallParts {
  /** The kiosk's room; undefined before first run. */
  room(): RoomClock | undefined;
  people(): CrewList;
  /** Who came lately, as far as the room remembers. */
  recentPeople(): string[];
}

/** What became of a thank-you; of those who are no longer there, their ids: then nothing at all was kept. */
export type Thanked = 'kept' | 'too-late' | { readonly gone: readonly string[] };

export interface WallService {
  /** Everyone whom someone can thank, and who of them came lately. */
  people(): WallPeople;
  /**
   * Keeps a thank-you. The same one twice is one, in its newest words, for those it is for now and with its newest
   * signature; it is too late for other ones once someone may have seen it.
   * @throws StorageError when the disk is full or fails
   */
  thank(input: ThankInput): Thanked;
  /** The newest thank-yous that this person hasn't seen yet, and how many there are in all. */
  waitingFor(personId: string, limit: number): { thanks: WaitingNote[]; count: number };
  /** This person has seen these. Works inside the caller's transaction. */
  markShown(db: Writable, personId: string, noteIds: readonly string[]): void;
}

export function createWallService(store: Store, clock: Clock, parts: WallParts): WallService {
  /** Thank-yous that a screen was told of: their words may stand before someone. */
  const isOnScreen = createRecently<true>();

  return {
    people: () => ({ ...parts.people(), recent: parts.recentPeople() }),
    thank(input) {
      const everyone = new Set(input.from === null ? input.to : [...input.to, input.from]);
      return store.write((db) => {
        const before = findNote(db, input.noteId);
        const gone = [...everyone].filter((id) => !isPerson(db, id));
        // Whoever has left since it was kept is no reason to keep it anew.
        const to = input.to.filter((id) => !gone.includes(id));
        if (before !== undefined && isSame(before, { ...input, to })) return 'kept';
        if (before !== undefined && (isSeen(before) || isOnScreen.has(input.noteId))) return 'too-late';
        const here = parts.room();
        if (gone.length > 0 || here === undefined) return { gone };
        deleteNote(db, input.noteId);
        insertNote(db, before?.day ?? momentIn(clock, here).day, input);
        return 'kept';
      });
    },
    waitingFor(personId, limit) {
      const thanks = unreadOf(store.read, personId, limit);
      for (const { id } of thanks) isOnScreen.set(id, true);
      return { thanks, count: countUnread(store.read, personId) };
    },
    markShown(db, personId, noteIds) {
      for (const noteId of noteIds) deleteUnread(db, personId, noteId);
    },
  };
}

function isSame(kept: KeptNote, { words, from, to }: ThankInput): boolean {
  return (
    kept.words === words &&
    kept.fromId === from &&
    to.length === kept.to.length &&
    to.every((id) => kept.to.includes(id))
  );
}

/** Whether anyone but its writer has read it. */
function isSeen({ to, fromId, unread }: KeptNote): boolean {
  return unread < to.filter((id) => id !== fromId).length;
}
