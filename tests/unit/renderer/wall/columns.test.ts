import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardsBetween, hangInColumns } from '../../../../src/renderer/features/wall/board/columns.ts';

const GAP = 20;
const heights = fc.array(fc.integer({ min: 40, max: 900 }), { maxLength: 200 });
const columns = fc.integer({ min: 1, max: 6 });

test('cards hang one under the other in their column, and beside each other in reading order', () => {
  const { hooks, height } = hangInColumns([100, 50, 70, 10], 2, GAP);
  expect(hooks).toEqual([
    { column: 0, top: 0, height: 100 },
    { column: 1, top: 0, height: 50 },
    { column: 1, top: 70, height: 70 },
    { column: 0, top: 120, height: 10 },
  ]);
  expect(height).toBe(140);
  expect(hangInColumns([], 3, GAP)).toEqual({ hooks: [], height: 0, tallest: 0 });
});

test('no two cards overlap, and none hangs higher than the one before it', () => {
  fc.assert(
    fc.property(heights, columns, (all, count) => {
      const { hooks } = hangInColumns(all, count, GAP);
      const bottoms = new Map<number, number>();
      for (const [index, { column, top, height }] of hooks.entries()) {
        expect(top).toBeGreaterThanOrEqual(bottoms.get(column) ?? 0);
        expect(top).toBeGreaterThanOrEqual(hooks[index - 1]?.top ?? 0);
        bottoms.set(column, top + height + GAP);
      }
    }),
  );
});

test('more cards move nothing that hangs already', () => {
  fc.assert(
    fc.property(heights, heights, columns, (first, more, count) => {
      const all = hangInColumns([...first, ...more], count, GAP).hooks;
      expect(all.slice(0, first.length)).toEqual(hangInColumns(first, count, GAP).hooks);
    }),
  );
});

test('every card that touches a stretch is between the first and the last, and little else is', () => {
  fc.assert(
    fc.property(heights, columns, fc.nat(20_000), (all, count, from) => {
      const hung = hangInColumns(all, count, GAP);
      const { first, end } = cardsBetween(hung, from, from + 1_000);
      for (const [index, { top, height }] of hung.hooks.entries()) {
        if (top < from + 1_000 && top + height > from) expect(index >= first && index < end).toBe(true);
        if (index >= first && index < end) expect(top + hung.tallest >= from && top < from + 1_000).toBe(true);
      }
    }),
  );
});
