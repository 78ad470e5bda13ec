import type { Changes } from './changes.ts';
import { momentIn, type Clock, type RoomClock } from './clock.ts';

/** How often it is looked whether the day has turned, in milliseconds. A timer set for midnight would miss a clock that is set. */
const LOOK_MS = 20_000;

export interface Days {
  /** The room's day now, YYYY-MM-DD; undefined before first run. */
  today(): string | undefined;
  /** Looks whether another day has begun, and tells live screens and whoever listens. */
  look(): void;
  /** Calls when another day has begun, however the clock came to it. */
  onTurn(listener: () => void): void;
  stop(): void;
}

/** Notices that the room's day has turned. @param room undefined before first run */
export function createDays(clock: Clock, room: () => RoomClock | undefined, changes: Changes): Days {
  const listeners: (() => void)[] = [];
  const today = (): string | undefined => {
    const here = room();
    return here && momentIn(clock, here).day;
  };
  let last = today();

  function look(): void {
    const now = today();
    if (now === last) return;
    last = now;
    for (const listener of listeners) listener();
    changes.publish('day', {});
  }

  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return {
    today,
    look,
    onTurn(listener) {
      listeners.push(listener);
    },
    stop() {
      clearInterval(timer);
    },
  };
}
