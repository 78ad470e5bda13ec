import { useEffect, useEffectEvent } from 'react';
import type { WallNews } from '../../../shared/contract/wall.ts';
import { client } from '../../app/client.ts';

/** How long to wait before asking again for a line that dropped, in milliseconds. */
const RETRY_MS = 500;

/** Hears what happens on the wall for as long as the component is on screen; a line that drops is asked for again. */
export function useWallNews(onNews: (news: WallNews) => void): void {
  const hear = useEffectEvent(onNews);
  useEffect(() => {
    const leaving = new AbortController();
    void listen(leaving.signal, (news) => {
      hear(news);
    });
    return () => {
      leaving.abort();
    };
  }, []);
}

async function listen(signal: AbortSignal, hear: (news: WallNews) => void): Promise<void> {
  const isOver = (): boolean => signal.aborted;
  while (!isOver()) {
    try {
      for await (const news of await client.wall.news(undefined, { signal })) {
        if (isOver()) return;
        hear(news);
      }
    } catch {
      // The line is down. The screen says so by itself where that lasts.
    }
    await pause(RETRY_MS, signal);
  }
}

/** Waits a while, or until it is no longer worth it. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = window.setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    function end(): void {
      window.clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}
