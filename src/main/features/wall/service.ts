import type { CrewList } from '../../../shared/contract/people.ts';
import type { ThankInput, WallPeople } from '../../../shared/contract/wall.ts';
import { momentIn, type Clock, type RoomClock } from '../../clock.ts';
import type { Store, Writable } from '../../database/open.ts';
import { countUnread, deleteUnread, hasNote, insertNote, isPerson, unreadOf, type WaitingNote } from './queries.ts';

/** What the wall needs of other features, put together in app.ts. */
export interface WallParts {
  /** The kiosk's room; undefined before first run. */
  room(): RoomClock | undefined;
  people(): CrewList;
  /** Who came lately, as far as the room remembers. */
  recentPeople(): string[];
}

export interface WallService {
  /** Everyone whom someone can thank, and who of them came lately. */
  people(): WallPeople;
  /**
   * Keeps a thank-you. The same one twice is one.
   * @returns the ids of those who are no longer there, for whom nothing at all was kept; empty when it was
   * @throws StorageError when the disk is full or fails
   */
  thank(input: ThankInput): string[];
  /** The newest thank-yous that this person hasn't seen yet, and how many there are in all. */
  waitingFor(personId: string, limit: number): { thanks: WaitingNote[]; count: number };
  /** This person has seen these. Works inside the caller's transaction. */
  markShown(db: Writable, personId: string, noteIds: readonly string[]): void;
}

export function createWallService(store: Store, clock: Clock, parts: WallParts): WallService {
  return {
    people: () => ({ ...parts.people(), recent: parts.recentPeople() }),
    thank(input) {
      const everyone = new Set(input.from === null ? input.to : [...input.to, input.from]);
      return store.write((db) => {
        if (hasNote(db, input.noteId)) return [];
        const gone = [...everyone].filter((id) => !isPerson(db, id));
        const here = parts.room();
        if (gone.length > 0 || here === undefined) return gone;
        insertNote(db, momentIn(clock, here).day, input);
        return [];
      });
    },
    waitingFor: (personId, limit) => ({
      thanks: unreadOf(store.read, personId, limit),
      count: countUnread(store.read, personId),
    }),
    markShown(db, personId, noteIds) {
      for (const noteId of noteIds) deleteUnread(db, personId, noteId);
    },
  };
}
