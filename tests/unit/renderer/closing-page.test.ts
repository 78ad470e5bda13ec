import { describe, expect, test } from 'vitest';
import type { HereForYou } from '../../../src/shared/contract/check-in.ts';
import {
  closingPage,
  countLeft,
  NOTHING_LEFT,
  shownOn,
  type ClosingPage,
} from '../../../src/renderer/features/check-in/closing-page.ts';

const NONE = { care: false, moment: false };
const SLOTS = { care: true, moment: true };

function waiting(thanks: number, handOvers: number, more = 0): HereForYou {
  return {
    thanks: Array.from({ length: thanks }, (_, index) => ({ id: `t${index}`, words: `Thanks ${index}`, from: 'Ben' })),
    handOvers: Array.from({ length: handOvers }, (_, index) => ({
      ...{ id: `h${index}`, words: `Left ${index}`, from: null },
      isOwn: false,
    })),
    more,
  };
}

const ids = ({ cards }: ClosingPage): string[] =>
  cards.map((card) => (card.kind === 'care' || card.kind === 'moment' ? card.kind : card.words.id));

describe('the pages of the closing screen', () => {
  test('show each thing once, two at a time, until nothing is left', () => {
    const pages: string[][] = [];
    let page = closingPage(waiting(3, 2), SLOTS);
    for (; page.cards.length > 0; page = closingPage(page.rest, NONE)) pages.push(ids(page));
    expect(pages).toEqual([['t0', 'h0'], ['t1', 'h1'], ['t2']]);
    expect(countLeft(page)).toBe(0);
  });

  test('count what waits behind them, here and in main', () => {
    expect(countLeft(closingPage(waiting(5, 2, 4), SLOTS))).toBe(4 + 1 + 4);
    expect(countLeft(closingPage(waiting(1, 0), SLOTS))).toBe(0);
  });

  test('say which words stood on them, and leave out what isn’t anybody’s words', () => {
    expect(shownOn(closingPage(waiting(1, 1), SLOTS))).toEqual({ notes: ['t0'], handOvers: ['h0'] });
    expect(shownOn(closingPage(waiting(1, 0), SLOTS))).toEqual({ notes: ['t0'], handOvers: [] });
  });

  test('hold what other features have to give when nobody left words', () => {
    expect(ids(closingPage(NOTHING_LEFT, SLOTS))).toEqual(['care', 'moment']);
    expect(ids(closingPage(NOTHING_LEFT, NONE))).toEqual([]);
  });
});
