import { describe, expect, test } from 'vitest';
import { feedReducer, NEW_FEED, waitingIn, type Feed } from '../../../../src/renderer/features/wall/board/feed.ts';
import { feedOf, noteAt, pageOf } from './notes.ts';

const places = (notes: Feed['notes']): number[] => notes.map(({ place }) => place);
const put = (feed: Feed, place: number, isWanted = true, words = 'New.'): Feed =>
  feedReducer(feed, { type: 'put', note: noteAt(place, '2026-11-23', { words }), isWanted });
const gone = (feed: Feed, place: number): Feed =>
  feedReducer(feed, { type: 'gone', noteId: `2026-11-23/${String(place)}` });

describe('pages', () => {
  test('follow one another, and the last one says that nothing is behind it', () => {
    const two = feedOf(NEW_FEED, pageOf(9, 7), pageOf(6, 4));
    expect(places(two.hung)).toEqual([9, 8, 7, 6, 5, 4]);
    expect(two.end).toEqual({ day: '2026-11-23', place: 4 });
    const all = feedReducer(two, { type: 'page', before: two.end!, page: pageOf(3, 1, true) });
    expect(places(all.hung)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(all.end).toBeNull();
  });

  test('a wall without a note is known to be one, and is none before the host has said so', () => {
    expect(NEW_FEED.end).toBeUndefined();
    expect(feedOf(NEW_FEED, { notes: [], next: null }).end).toBeNull();
  });

  test('read anew they bring what came and take what went while the line was down', () => {
    const before = feedOf(NEW_FEED, pageOf(9, 7), pageOf(6, 4));
    const page = { notes: [noteAt(10), noteAt(9), noteAt(7)], next: { day: '2026-11-23', place: 7 } };
    const after = feedReducer(before, { type: 'page', before: null, page });
    expect(places(after.hung)).toEqual([10, 9, 7, 6, 5, 4]);
    expect(after.end).toEqual(before.end);
    const second = feedReducer(after, { type: 'page', before: page.next, page: { notes: [noteAt(6)], next: null } });
    expect(places(second.hung)).toEqual([10, 9, 7, 6]);
    expect(second.end).toBeNull();
  });

  test('a newer day hangs before an older one, whatever its places', () => {
    const feed = feedOf(NEW_FEED, { notes: [noteAt(5), noteAt(40, '2026-11-22')], next: null });
    const later = feedReducer(feed, { type: 'put', note: noteAt(1, '2026-11-24'), isWanted: true });
    const between = feedReducer(later, { type: 'put', note: noteAt(2), isWanted: true });
    expect(between.notes.map(({ id }) => id)).toEqual([
      '2026-11-24/1',
      '2026-11-23/5',
      '2026-11-23/2',
      '2026-11-22/40',
    ]);
  });
});

describe('news', () => {
  const feed = feedOf(NEW_FEED, pageOf(9, 7));

  test('a note goes to its place, once', () => {
    expect(places(put(put(feed, 10), 10).hung)).toEqual([10, 9, 8, 7]);
  });

  test('one worded anew takes its own place', () => {
    const after = put(feed, 8, true, 'Better.');
    expect(after.hung.map(({ words }) => words)).toEqual(['Thank you.', 'Better.', 'Thank you.']);
  });

  test('one that nobody wants to see here stays away, and goes if it was here', () => {
    expect(put(feed, 10, false).hung).toEqual(feed.hung);
    expect(places(put(feed, 8, false).hung)).toEqual([9, 7]);
  });

  test('one behind what has been read comes with its page', () => {
    expect(places(put(feed, 3).hung)).toEqual([9, 8, 7]);
    expect(places(put(feedOf(NEW_FEED, pageOf(9, 7, true)), 3).hung)).toEqual([9, 8, 7, 3]);
  });

  test('before the first page is there nothing is put anywhere', () => {
    expect(put(NEW_FEED, 10).hung).toEqual([]);
  });

  test('counts change on the card they are about', () => {
    const reactions = { heart: 2, clap: 0, 'me-too': 1 };
    const after = feedReducer(feed, { type: 'counts', noteId: '2026-11-23/8', reactions });
    expect(after.hung.map((note) => note.reactions.heart)).toEqual([0, 2, 0]);
  });

  test('one that is gone leaves no gap at the top', () => {
    const after = gone(feed, 8);
    expect([places(after.hung), [...after.gone]]).toEqual([[9, 7], []]);
  });
});

describe('while someone reads further down', () => {
  const held = feedReducer(feedOf(NEW_FEED, pageOf(9, 7)), { type: 'held', isHeld: true });

  test('new ones wait and are counted, and hang once they are back at the top', () => {
    const after = put(put(held, 10), 11);
    expect([places(after.hung), waitingIn(after)]).toEqual([[9, 8, 7], 2]);
    const back = feedReducer(after, { type: 'held', isHeld: false });
    expect([places(back.hung), waitingIn(back)]).toEqual([[11, 10, 9, 8, 7], 0]);
  });

  test('one that is gone leaves its place empty, and is shown nowhere', () => {
    const after = gone(held, 8);
    expect([places(after.hung), [...after.gone]]).toEqual([[9, 8, 7], ['2026-11-23/8']]);
    expect(places(feedReducer(after, { type: 'held', isHeld: false }).hung)).toEqual([9, 7]);
  });

  test('the next page still comes at the end, and words still change', () => {
    const page = { type: 'page', before: held.end!, page: pageOf(6, 5, true) } as const;
    const after = put(feedReducer(held, page), 9, true, 'Better.');
    expect(places(after.hung)).toEqual([9, 8, 7, 6, 5]);
    expect(after.hung[0]?.words).toBe('Better.');
  });
});
