import type { WallNote, WallPage } from '../../../../src/shared/contract/wall.ts';
import { feedReducer, type Feed } from '../../../../src/renderer/features/wall/board/feed.ts';

/** A note that hangs at a place; its id says where. */
export function noteAt(place: number, day = '2026-11-23', change: Partial<WallNote> = {}): WallNote {
  return {
    id: `${day}/${String(place)}`,
    day,
    place,
    moment: 'greeting',
    words: 'Thank you.',
    sticker: null,
    from: null,
    to: { kind: 'everyone' },
    reactions: { heart: 0, clap: 0, 'me-too': 0 },
    ...change,
  };
}

/** A page of notes from one place down to another. */
export function pageOf(from: number, to: number, isLast = false): WallPage {
  const notes = Array.from({ length: from - to + 1 }, (_, index) => noteAt(from - index));
  return { notes, next: isLast ? null : { day: '2026-11-23', place: to } };
}

/** What a screen knows after some pages from the top down. */
export function feedOf(feed: Feed, ...pages: WallPage[]): Feed {
  let before: WallPage['next'] = null;
  let now = feed;
  for (const page of pages) {
    now = feedReducer(now, { type: 'page', before, page });
    before = page.next;
  }
  return now;
}
