import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageStarts } from '../../../src/renderer/features/needs/page-starts.ts';

test('cards stand on one page while they fit, to the last pixel', () => {
  expect(pageStarts([100, 100, 100], 340, 20)).toEqual([0]);
  expect(pageStarts([100, 100, 100], 339, 20)).toEqual([0, 2]);
  expect(pageStarts([], 340, 20)).toEqual([]);
});

test('a card that is higher than the page has one to itself', () => {
  expect(pageStarts([50, 500, 50, 50], 120, 20)).toEqual([0, 1, 2]);
});

test('every card stands on one page, in order, and no page is over-full or turned too early', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 50, max: 900 }), fc.integer({ min: 0, max: 40 }), (cards, room, gap) => {
      const starts = pageStarts(cards, room, gap);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(starts[0]).toBe(cards.length === 0 ? undefined : 0);
      for (const [index, start] of starts.entries()) {
        const page = cards.slice(start, starts[index + 1]);
        const height = (some: number[]): number => some.reduce((sum, card) => sum + card + gap, -gap);
        if (page.length > 1) expect(height(page)).toBeLessThanOrEqual(room + 0.5);
        const next = cards[start + page.length];
        if (next !== undefined) expect(height([...page, next])).toBeGreaterThan(room);
      }
    }),
  );
});
