import type { Clock, Sleep } from './clock.ts';

/** Wrong tries in a row that are answered at once: fingers slip. */
const FREE_TRIES = 3;
/** The first wait and the longest, in milliseconds; each is twice the one before. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
/** After so long without a wrong try it begins anew, in milliseconds: somebody else stands there. */
const QUIET_MS = 60_000;

/** What is remembered of the tries made in one place. */
export interface Tries {
  /** Wrong ones in a row. */
  wrong: number;
  /** When the last wrong one was answered, in the clock's uptime. */
  lastWrong: number;
  /** Settles when everything asked so far has been answered. */
  answered: Promise<unknown>;
}

export function noTries(): Tries {
  return { wrong: 0, lastWrong: 0, answered: Promise.resolve() };
}

/** Looks something up for someone who tries. @returns what was found, in its turn; undefined for a wrong try */
export type InTurn = <T>(tries: Tries, find: () => T | undefined) => Promise<T | undefined>;

/**
 * Makes guessing slow and locks nobody out. Tries are answered one after the other, so that many at once are no
 * faster. Who is right is answered at once; who is wrong for the fourth time in a row waits a second for the
 * answer, then two, then four. Being right clears that, and so does a quiet minute.
 */
export function slowDownWrongTries(clock: Clock, sleep: Sleep): InTurn {
  return (tries, find) => {
    const answer = tries.answered.then(async () => {
      if (clock.uptime() - tries.lastWrong >= QUIET_MS) tries.wrong = 0;
      const found = find();
      if (found === undefined) {
        tries.wrong += 1;
        await sleep(waitAfter(tries.wrong));
        tries.lastWrong = clock.uptime();
      } else {
        tries.wrong = 0;
      }
      return found;
    });
    // A look-up that failed is its caller's to hear of; the next has its turn all the same.
    tries.answered = answer.catch(() => undefined);
    return answer;
  };
}

/** How long the answer to so many wrong tries in a row takes, in milliseconds. */
function waitAfter(wrong: number): number {
  if (wrong <= FREE_TRIES) return 0;
  return Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES - 1), LONGEST_WAIT_MS);
}
