import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { WallPage, WallPlace } from '../../../../shared/contract/wall.ts';
import { client } from '../../../app/client.ts';
import { comparePlaces } from '../places.ts';
import { pause, useWallNews } from '../use-wall-news.ts';
import { feedReducer, NEW_FEED, type Feed, type FeedEvent } from './feed.ts';
import { fits, type Addressee, type WallFilter } from './filter.ts';

/** How long to wait before a page that didn't come is asked for again, in milliseconds. */
const RETRY_MS = 1_000;

export interface LiveFeed {
  readonly feed: Feed;
  readonly tell: (event: FeedEvent) => void;
  /** Asks for what hangs behind all that is known, unless it is on its way. */
  readonly readOn: () => void;
}

/** The notes that someone wants to see, a page at a time, and what happens to them meanwhile. */
export function useFeed(filter: WallFilter, addressee: Addressee | null): LiveFeed {
  const [feed, tell] = useReducer(feedReducer, NEW_FEED);
  /** Counts the times the line came to stand. */
  const [lines, setLines] = useState(0);
  const newest = useRef(feed);
  const reading = useRef<AbortController>(undefined);
  useLayoutEffect(() => {
    newest.current = feed;
  }, [feed]);

  useWallNews((news) => {
    switch (news.type) {
      case 'here':
        setLines((count) => count + 1);
        return;
      case 'put':
        tell({ type: 'put', note: news.note, isWanted: fits(news.note, filter, addressee) });
        return;
      case 'gone':
        tell(news);
    }
  });

  const begun = useRef(filter);
  useEffect(() => {
    if (begun.current !== filter) {
      begun.current = filter;
      newest.current = NEW_FEED;
      tell({ type: 'begin' });
    }
    if (lines === 0) return;
    const reader = new AbortController();
    reading.current = reader;
    // What happened while nobody listened may be on any page that hangs here, so all of them are read anew.
    const known = newest.current.end;
    const isFartherDown = ({ next }: WallPage): boolean =>
      known !== undefined && next !== null && (known === null || comparePlaces(next, known) < 0);
    void read(filter, null, reader, tell, isFartherDown);
    return () => {
      reader.abort();
    };
  }, [filter, lines]);

  const readOn = useCallback(() => {
    const { end } = newest.current;
    if (end === null || end === undefined || reading.current?.signal.aborted !== true) return;
    const reader = new AbortController();
    reading.current = reader;
    void read(filter, end, reader, tell, () => false);
  }, [filter]);

  return { feed, tell, readOn };
}

/**
 * Reads a page, and the next ones for as long as they are wanted; one that doesn't come is asked for again.
 * @param reader aborted when nobody wants them any more, and when all is read
 */
async function read(
  filter: WallFilter,
  from: WallPlace | null,
  reader: AbortController,
  tell: (event: FeedEvent) => void,
  goesOn: (page: WallPage) => boolean,
): Promise<void> {
  const { signal } = reader;
  const isOver = (): boolean => signal.aborted;
  let before = from;
  while (!isOver()) {
    try {
      const page = await client.wall.page({ ...filter, before }, { signal });
      if (isOver()) return;
      tell({ type: 'page', before, page });
      if (goesOn(page)) before = page.next;
      else reader.abort();
    } catch {
      await pause(RETRY_MS, signal);
    }
  }
}
