import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../../src/main/clock.ts';

export interface FixedClock extends Clock {
  /** Puts the clock on another instant, such as 2026-03-02T08:00:00Z. */
  set(instant: string): void;
  /** Lets milliseconds go by: of the uptime and, unless someone sets it, of the clock. */
  pass(milliseconds: number): void;
}

/** A clock that stands still until it is put forward. */
export function fixedClock(instant = '2026-03-02T08:00:00Z'): FixedClock {
  let now = Temporal.Instant.from(instant);
  let uptime = 1000;
  return {
    now: () => now,
    uptime: () => uptime,
    pass(milliseconds) {
      uptime += milliseconds;
      now = now.add({ milliseconds });
    },
    set(next) {
      now = Temporal.Instant.from(next);
    },
  };
}
