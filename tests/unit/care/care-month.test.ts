import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARE_KINDS, careInstead, careOfMonth, careTurn, withSwap } from '../../../src/shared/domain/care-month.ts';
import { glow } from '../../../src/shared/domain/glow.ts';

const deckOf = (perKind: number) =>
  CARE_KINDS.flatMap((kind) => Array.from({ length: perKind }, (_, number) => ({ id: `${kind}-${number}`, kind })));

/** So many months from one, YYYY-MM. */
const monthsFrom = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, after) => {
    const month = first + after;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });

const anyMonth = fc.integer({ min: 2000 * 12, max: 2200 * 12 });
const anyDeck = fc.integer({ min: 1, max: 9 });

describe('care of the month', () => {
  test('is one thing for the body, one for the mind, one for the heart, in any month', () => {
    fc.assert(
      fc.property(anyMonth, anyDeck, (first, perKind) => {
        const [month = ''] = monthsFrom(first, 1);
        expect(careOfMonth(month, deckOf(perKind)).map(({ kind }) => kind)).toEqual([...CARE_KINDS]);
      }),
    );
  });

  test('walks the whole deck before a card comes again', () => {
    fc.assert(
      fc.property(anyMonth, anyDeck, (first, perKind) => {
        const deck = deckOf(perKind);
        const shown = monthsFrom(first, perKind).flatMap((month) => careOfMonth(month, deck).map(({ id }) => id));
        expect(shown.toSorted()).toEqual(deck.map(({ id }) => id).toSorted());
        const [after = ''] = monthsFrom(first + perKind, 1);
        expect(careOfMonth(after, deck).map(({ id }) => id)).toEqual(shown.slice(0, 3));
      }),
    );
  });

  test('goes on over the turn of a year', () => {
    const deck = deckOf(8);
    const [december, january] = monthsFrom(2026 * 12 + 11, 2);
    expect([december, january]).toEqual(['2026-12', '2027-01']);
    const at = (month = ''): number => Number(careOfMonth(month, deck)[0]?.id.split('-')[1]);
    expect(at(january)).toBe((at(december) + 1) % 8);
  });

  test('a swapped card stands where the other stood', () => {
    const deck = deckOf(3);
    const cards = careOfMonth('2026-11', deck);
    const [body, mind, heart] = cards;
    const [put] = careInstead(mind!, deck);
    expect(put?.kind).toBe('mind');
    expect(withSwap(cards, deck, { took: mind!.id, put: put!.id })).toEqual([body, put, heart]);
    expect(withSwap(cards, deck, undefined)).toEqual(cards);
  });

  test('a swap for a card that a newer deck no longer has is forgotten', () => {
    const deck = deckOf(3);
    const cards = careOfMonth('2026-11', deck);
    expect(withSwap(cards, deck, { took: cards[0]!.id, put: 'gone' })).toEqual(cards);
  });

  test('each of the three has its day at the end of check-in', () => {
    expect(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'].map((day) => careTurn(day, 3))).toEqual([
      1, 2, 0, 1,
    ]);
  });
});

describe('the crew’s sun', () => {
  test('is down while nobody has done anything, and rises with every time, whatever the crew', () => {
    expect(glow(0, 24)).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 500 }), (times, people) => {
        const now = glow(times, people);
        const next = glow(times + 1, people);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(next).toBeGreaterThanOrEqual(now);
        expect(next).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('rises the same for a large crew as for a small one in which as many of each had a hand', () => {
    expect(glow(12, 6)).toBeCloseTo(glow(48, 24));
    expect(glow(24, 24)).toBeCloseTo(0.632, 3);
  });
});
