/**
 * What a reset runs by: when it was last set going, by a clock that nobody can set and that never goes back, and how
 * long it had run before. All in milliseconds.
 */
export interface ResetClock {
  /** Null while it is paused. */
  readonly since: number | null;
  readonly ran: number;
}

/** A reset that has not begun: it stands at its first moment. */
export const RESET_AT_REST: ResetClock = { since: null, ran: 0 };

/** How long it has run, pauses left out. @param now by the same clock */
export function elapsedAt({ since, ran }: ResetClock, now: number): number {
  return since === null ? ran : ran + Math.max(now - since, 0);
}

/** Sets it going, or on; one that runs runs on. */
export function setGoing(clock: ResetClock, now: number): ResetClock {
  return clock.since === null ? { since: now, ran: clock.ran } : clock;
}

/** Holds it where it is; one that is held stays held. */
export function hold(clock: ResetClock, now: number): ResetClock {
  return { since: null, ran: elapsedAt(clock, now) };
}
