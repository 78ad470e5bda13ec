import { EventPublisher } from '@orpc/server';
import type { WallNews } from '../../../shared/contract/wall.ts';

/** How many news wait for a screen that is busy; it hears of the newest. */
const WAITING = 500;

/** The line over which screens hear what happens on the wall. */
export interface News {
  tell(news: WallNews): void;
  /** Whether any screen listens. */
  isHeard(): boolean;
  /** What happens from now on, until the screen leaves. */
  listen(signal: AbortSignal | undefined): AsyncGenerator<WallNews>;
}

export function createNews(): News {
  const publisher = new EventPublisher<{ wall: WallNews }>({ maxBufferedEvents: WAITING });
  let listeners = 0;
  return {
    tell(news) {
      publisher.publish('wall', news);
    },
    isHeard: () => listeners > 0,
    async *listen(signal) {
      const events = publisher.subscribe('wall', signal ? { signal } : {});
      listeners += 1;
      try {
        yield { type: 'here' };
        yield* events;
      } finally {
        listeners -= 1;
      }
    },
  };
}
