import type { HereForYou, ShownInput } from '../../../shared/contract/check-in.ts';
import type { Store, Writable } from '../../database/open.ts';
import type { HandOverService } from './hand-overs.ts';

/** The most of each that the closing screen is told of at once; it asks again when someone reads on. */
const THANKS_LIMIT = 5;
const HAND_OVER_LIMIT = 2;

/** What a check-in closes with that is another feature's, put together in app.ts. */
export interface ClosingParts {
  thanks: {
    waitingFor(personId: string, limit: number): { thanks: HereForYou['thanks']; count: number };
    markShown(db: Writable, personId: string, noteIds: readonly string[]): void;
  };
  handOvers: HandOverService;
}

export interface HereForYouService {
  /** What waits for this person. Reading it changes nothing: what dies with the screen is still unread. */
  waitingFor(personId: string): HereForYou;
  /**
   * These words stood before this person. Twice is once.
   * @throws StorageError when the disk is full or fails
   */
  shown(shown: ShownInput): void;
}

/** What people have left for someone, kept until that someone has seen it. */
export function createHereForYouService(store: Store, { thanks, handOvers }: ClosingParts): HereForYouService {
  return {
    waitingFor(personId) {
      const notes = thanks.waitingFor(personId, THANKS_LIMIT);
      const left = handOvers.waitingFor(personId, HAND_OVER_LIMIT);
      const shown = notes.thanks.length + left.handOvers.length;
      return { thanks: notes.thanks, handOvers: left.handOvers, more: notes.count + left.count - shown };
    },
    shown({ personId, notes, handOvers: ids }) {
      store.write((db) => {
        thanks.markShown(db, personId, notes);
        handOvers.markShown(db, personId, ids);
      });
    },
  };
}
