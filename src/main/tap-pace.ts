import type { Clock, Sleep } from './clock.ts';

/** So many taps in a row are answered at once, in any room full of people who read. */
const FREE_TAPS = 12;
/** After them, one in so many milliseconds. */
const EACH_MS = 800;
/** The longest that one waits, in milliseconds: what comes faster than that waits together. */
const LONGEST_MS = 10_000;

/** Waits until a tap has its turn. */
export type TapPace = () => Promise<void>;

/** Makes hammering slow and loses no tap: the more of them come at once, the longer each waits for its answer. */
export function createTapPace(clock: Clock, sleep: Sleep): TapPace {
  /** When all taps so far have had their turn, in the clock's uptime. */
  let paidUntil = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = clock.uptime();
    paidUntil = Math.max(paidUntil, now - FREE_TAPS * EACH_MS) + EACH_MS;
    const wait = Math.min(paidUntil - now, LONGEST_MS);
    if (wait > 0) await sleep(wait);
  };
}
