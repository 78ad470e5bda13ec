import type {
  FlagInput,
  ReactInput,
  ReactionCounts,
  WallNote,
  WallPage,
  WallPageInput,
  WallPlace,
  WallTop,
} from '../../../../shared/contract/wall.ts';
import { FLAGS_TO_HIDE } from '../../../../shared/domain/thanks.ts';
import { daysBefore, momentIn, type Clock, type RoomClock } from '../../../clock.ts';
import type { Store } from '../../../database/open.ts';
import { createRecently } from '../../../recently.ts';
import type { OnScreen } from '../on-screen.ts';
import {
  addFlag,
  addReaction,
  hangingNote,
  heldBackSince,
  monthsOfNotes,
  notesBehind,
  pinnedNotes,
} from './queries.ts';

/** Taps that are remembered: those of everyone who reads on a busy day. */
const TAPS = 10_000;
/** Notes on a page: more than the largest screen shows. */
const PAGE = 30;
/** Days for which the wall says that a note was held back; the retention rule of `held_back` forgets it then. */
const HELD_BACK_DAYS = 7;
/** Before every place there is. */
const NEWEST: WallPlace = { day: '9999-12-31', place: Number.MAX_SAFE_INTEGER };
const FIRST_DAY = '0000-01-01';

export interface BoardParts {
  readonly store: Store;
  readonly clock: Clock;
  /** The kiosk's room; undefined before first run. */
  room(): RoomClock | undefined;
  readonly onScreen: OnScreen;
  /** A note that hangs isn't what it was, or hangs no longer. */
  onChanged(noteId: string): void;
}

export interface Board {
  page(input: WallPageInput): WallPage;
  top(): WallTop;
  /** A note as it hangs; undefined where it doesn't. */
  note(noteId: string): WallNote | undefined;
  /**
   * Counts a reaction once for each visit, or takes it back.
   * @throws StorageError when the disk is full or fails
   */
  react(input: ReactInput): ReactionCounts | 'no-such-note';
  /**
   * Counts a flag once for each visit; enough of them take the note down.
   * @throws StorageError when the disk is full or fails
   */
  flag(input: FlagInput): 'flagged' | 'no-such-note';
}

/** Reading the wall, and what readers say to it. Who said what is remembered for a visit, in memory, and never kept. */
export function createBoard({ store, clock, room, onScreen, onChanged }: BoardParts): Board {
  const said = createRecently<boolean>(TAPS);
  const flagged = createRecently<true>(TAPS);

  function page({ before, moment, month, to }: WallPageInput): WallPage {
    const lastOfMonth = month === null ? NEWEST : { day: `${month}-31`, place: NEWEST.place };
    const from = month === null ? FIRST_DAY : `${month}-01`;
    const start = before === null || isBefore(lastOfMonth, before) ? lastOfMonth : before;
    const found = notesBehind(store.read, { before: start, from, moment, to, limit: PAGE + 1 });
    const notes = found.slice(0, PAGE);
    for (const { id } of notes) onScreen.shown(id);
    const last = notes.at(-1);
    return { notes, next: found.length > PAGE && last ? { day: last.day, place: last.place } : null };
  }

  return {
    page,
    top() {
      const here = room();
      if (here === undefined) return { pinned: [], hasHeldBack: false, months: [] };
      const { day } = momentIn(clock, here);
      return {
        pinned: pinnedNotes(store.read, day),
        hasHeldBack: heldBackSince(store.read, daysBefore(day, HELD_BACK_DAYS - 1)),
        months: monthsOfNotes(store.read),
      };
    },
    note: (noteId) => hangingNote(store.read, noteId),
    react({ noteId, visitId, reaction, isOn }) {
      const key = `${visitId} ${noteId} ${reaction}`;
      if ((said.get(key) ?? false) !== isOn) {
        if (!store.write((db) => addReaction(db, noteId, reaction, isOn ? 1 : -1))) return 'no-such-note';
        said.set(key, isOn);
        onChanged(noteId);
      }
      return hangingNote(store.read, noteId)?.reactions ?? 'no-such-note';
    },
    flag({ noteId, visitId }) {
      const key = `${visitId} ${noteId}`;
      if (flagged.has(key)) return 'flagged';
      if (!store.write((db) => addFlag(db, noteId, FLAGS_TO_HIDE))) return 'no-such-note';
      flagged.set(key, true);
      onChanged(noteId);
      return 'flagged';
    },
  };
}

function isBefore(a: WallPlace, b: WallPlace): boolean {
  return a.day < b.day || (a.day === b.day && a.place < b.place);
}
