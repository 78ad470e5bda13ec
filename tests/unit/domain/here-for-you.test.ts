import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onShow, readingTime } from '../../../src/shared/domain/here-for-you.ts';

const slots = { care: true, moment: true };

describe('the closing screen', () => {
  test.each([
    ['a thank-you and what was left', { thanks: 1, handOvers: 1 }, ['thanks', 'hand-over']],
    ['two thank-yous where nothing was left', { thanks: 3, handOvers: 0 }, ['thanks', 'thanks']],
    ['what was left, however many thank-yous wait', { thanks: 9, handOvers: 1 }, ['thanks', 'hand-over']],
    ['two hand-overs where nobody said thanks', { thanks: 0, handOvers: 2 }, ['hand-over', 'hand-over']],
    ['care beside a single thank-you', { thanks: 1, handOvers: 0 }, ['thanks', 'care']],
    ['care beside what was left', { thanks: 0, handOvers: 1 }, ['hand-over', 'care']],
    ['care and the moment where nobody left anything', { thanks: 0, handOvers: 0 }, ['care', 'moment']],
  ])('shows %s', (_, words, shown) => {
    expect(onShow({ ...words, ...slots })).toEqual(shown);
  });

  test('shows the moment where there is no care, and nothing where there is nothing', () => {
    expect(onShow({ thanks: 1, handOvers: 0, care: false, moment: true })).toEqual(['thanks', 'moment']);
    expect(onShow({ thanks: 0, handOvers: 0, care: false, moment: false })).toEqual([]);
  });

  test('never shows more than two things, nor one that isn’t there, and leaves no room empty', () => {
    const waiting = fc.record({ thanks: fc.nat(9), handOvers: fc.nat(9), care: fc.boolean(), moment: fc.boolean() });
    fc.assert(
      fc.property(waiting, ({ thanks, handOvers, care, moment }) => {
        const shown = onShow({ thanks, handOvers, care, moment });
        const count = (kind: string): number => shown.filter((one) => one === kind).length;
        expect(count('thanks')).toBeLessThanOrEqual(thanks);
        expect(count('hand-over')).toBeLessThanOrEqual(handOvers);
        expect(count('care')).toBeLessThanOrEqual(Number(care));
        expect(count('moment')).toBeLessThanOrEqual(Number(moment));
        expect(shown).toHaveLength(Math.min(2, thanks + handOvers + Number(care) + Number(moment)));
        // The kindest first.
        const order = ['thanks', 'hand-over', 'care', 'moment'];
        expect(shown).toEqual(shown.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      }),
    );
  });
});

describe('reading', () => {
  test('takes a quarter of a second a word, and punctuation none', () => {
    expect(readingTime('')).toBe(0);
    expect(readingTime('Thank you, Ana. Truly.')).toBe(4 * 250);
    expect(readingTime('Gracias por echar una mano.')).toBe(5 * 250);
  });
});
