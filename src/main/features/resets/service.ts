import type { ResetShelf } from '../../../shared/contract/resets.ts';
import type { ResetAnswer } from '../../../shared/domain/reset-script.ts';
import type { Clock } from '../../clock.ts';
import type { Connection } from '../../connection.ts';
import type { Store } from '../../database/open.ts';
import { createTaps } from '../../taps.ts';
import type { Reset, ResetLibrary } from './library.ts';
import { countAnswer } from './queries.ts';

/** What someone answered at the end of a reset; the id is random, and made by the screen for this one use. */
export interface ResetUse {
  readonly useId: string;
  readonly reset: string;
  readonly answer: ResetAnswer;
}

export interface ResetsService {
  /** Every reset that can be done: Daybreak's own in their order, then the crew's by title. */
  all(): readonly Reset[];
  /**
   * Counts an answer: a number a day, of nobody. The same use twice counts once, with its first answer; an id that is
   * no reset, and who hammers, isn't counted.
   * @param connection the line it came over, which may count only so fast
   * @throws StorageError when the disk is full or fails
   */
  answer(use: ResetUse, connection: Connection): { counted: boolean };
  /** What lies in the crew's folder. */
  shelf(): ResetShelf;
  /** Reads the crew's folder anew, and says what lies in it now. */
  lookAgain(): ResetShelf;
}

export interface ResetsParts {
  readonly library: ResetLibrary;
  /** The room's day, YYYY-MM-DD; undefined before first run. */
  today(): string | undefined;
}

/** Guided resets: which there are, and how often which answer was given. */
export function createResetsService(store: Store, clock: Clock, { library, today }: ResetsParts): ResetsService {
  const taps = createTaps(clock);
  return {
    all: library.all,
    answer({ useId, reset, answer }, connection) {
      const day = today();
      if (day === undefined) return { counted: false };
      if (taps.has(useId)) return { counted: true };
      if (!library.has(reset) || !taps.mayCount(connection)) return { counted: false };
      store.write((db) => {
        countAnswer(db, day, reset, answer);
      });
      taps.add(useId);
      return { counted: true };
    },
    shelf: library.shelf,
    lookAgain() {
      library.lookAgain();
      return library.shelf();
    },
  };
}
