import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import { createRecently } from './recently.ts';

/** A line may count three at once, such as one a card … */
const AT_ONCE = 3;
/** … and after that one in this many milliseconds. */
const PACE_MS = 1000;

export interface Taps {
  /** Whether this tap has counted. */
  has(tapId: string): boolean;
  /** Notes that this tap has counted. Says nothing about whose it was, and a restart forgets it. */
  add(tapId: string): void;
  /** Whether a line may count one more now; if so, it is slower with the next. */
  mayCount(connection: Connection): boolean;
}

/** Keeps a double tap from counting twice, and someone who hammers from making the crew's numbers alone. */
export function createTaps(clock: Pick<Clock, 'uptime'>): Taps {
  const counted = createRecently<true>();
  /** When each line will be at rest again, by the clock's uptime. */
  const restAt = new WeakMap<Connection, number>();

  return {
    has: counted.has,
    add(tapId) {
      counted.set(tapId, true);
    },
    mayCount(connection) {
      const now = clock.uptime();
      const rest = Math.max(now, restAt.get(connection) ?? 0) + PACE_MS;
      if (rest - now > AT_ONCE * PACE_MS) return false;
      restAt.set(connection, rest);
      return true;
    },
  };
}
