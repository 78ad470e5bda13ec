import { EventPublisher } from '@orpc/server';

/** What live screens wait for. The event carries nothing: whoever hears it reads anew. */
export type Change =
  | 'kiosk'
  | 'people'
  | 'day'
  | 'care'
  | 'needs'
  | 'contacts'
  | 'wall'
  | 'wall-words'
  | 'wall-rules'
  | 'resets'
  | 'written';

export type Changes = EventPublisher<Record<Change, Record<string, never>>>;

/** The line over which services tell live screens that something has changed. */
export function createChanges(): Changes {
  return new EventPublisher({ maxBufferedEvents: 1 });
}

/**
 * What is true now, and again after every change, until the screen leaves.
 * Several changes that come while the screen is busy are one.
 */
export async function* live<T>(
  changes: Changes,
  change: Change,
  read: () => T,
  signal: AbortSignal | undefined,
): AsyncGenerator<T> {
  const events = changes.subscribe(change, signal ? { signal } : {});
  yield read();
  for await (const _ of events) yield read();
}
