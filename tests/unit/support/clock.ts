import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../../src/main/clock.ts';

export interface FixedClock extends Clock {
  /** Puts the clock on another instant, such as 2026-03-02T08:00:00Z. */
  set(instant: string): void;
}

/** A clock that stands still until it is put forward. */
export function fixedClock(instant = '2026-03-02T08:00:00Z'): FixedClock {
  let now = Temporal.Instant.from(instant);
  return {
    now: () => now,
    set(next) {
      now = Temporal.Instant.from(next);
    },
  };
}
