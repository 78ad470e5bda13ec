import type { HeldNote } from '../../../../shared/contract/lead-wall.ts';
import { PIN_DAYS } from '../../../../shared/domain/thanks.ts';
import { daysAfter } from '../../../clock.ts';
import type { Readable, Writable } from '../../../database/open.ts';
import { anyNote } from '../board/queries.ts';
import type { OnScreen } from '../on-screen.ts';
import { deleteNote, hangNote } from '../queries.ts';
import type { WordFilter } from '../word-filter.ts';
import type { Act } from './acts.ts';
import { approveNote, countHeldBack, hideNote, notesDown, pinNote, standingOf } from './queries.ts';

/** Notes of each kind that a lead is shown at once; the next come up as these are settled. */
const QUEUE = 100;

/** What a lead can do with a note that waits, or hangs. */
export type Settling = 'approve' | 'return' | 'hide';

export interface QueueParts {
  readonly read: Readable;
  readonly act: Act;
  /** Looks texts through for words on a list, as the lists stand now. */
  wordFilter(): WordFilter;
  readonly onScreen: OnScreen;
  /** A note hangs that didn't, or hangs no longer. */
  onChanged(noteId: string): void;
  /** A note is gone for good: sent again, it doesn't come back. */
  onReturned(noteId: string): void;
}

export interface Queue {
  /** Notes that wait for the lead, the oldest first, and those that the lead has hidden, the newest first. */
  queue(): { waiting: HeldNote[]; hidden: HeldNote[] };
  /** @throws StorageError when the disk is full or fails */
  settle(noteId: string, how: Settling): 'settled' | 'no-such-note';
  /** @throws StorageError when the disk is full or fails */
  pin(noteId: string, isPinned: boolean): 'done' | 'no-such-note';
}

export function createQueue({ read, act, wordFilter, onScreen, onChanged, onReturned }: QueueParts): Queue {
  return {
    queue() {
      const wordsFound = wordFilter();
      const down = notesDown(read, QUEUE).flatMap(({ id, why }) => {
        const note = anyNote(read, id);
        onScreen.shown(id);
        return note ? [{ ...note, why, found: wordsFound(note.words) }] : [];
      });
      return {
        waiting: down.filter(({ why }) => why !== 'hidden'),
        hidden: down.filter(({ why }) => why === 'hidden').reverse(),
      };
    },
    settle(noteId, how) {
      if (!act(how, '', (db, today) => settleIn(db, noteId, how, today))) return 'no-such-note';
      if (how === 'return') onReturned(noteId);
      onChanged(noteId);
      return 'settled';
    },
    pin(noteId, isPinned) {
      const isDone = act(isPinned ? 'pin' : 'unpin', '', (db, today) =>
        pinNote(db, noteId, isPinned ? daysAfter(today, PIN_DAYS - 1) : null),
      );
      if (!isDone) return 'no-such-note';
      onChanged(noteId);
      return 'done';
    },
  };
}

/** @returns false when there is no such note */
function settleIn(db: Writable, noteId: string, how: Settling, today: string): boolean {
  const standing = standingOf(db, noteId);
  if (standing === undefined) return false;
  if (how === 'approve') {
    approveNote(db, noteId);
    if (standing.place === 0) hangNote(db, noteId, today);
  } else if (how === 'hide') {
    hideNote(db, noteId, today);
  } else {
    deleteNote(db, noteId);
    countHeldBack(db, today);
  }
  return true;
}
