import { describe, expect, test } from 'vitest';
import { bestLocale } from '../../../src/shared/domain/locales.ts';
import { partOfDay, PARTS_OF_DAY, skyPhase } from '../../../src/shared/domain/part-of-day.ts';
import { pinProblem } from '../../../src/shared/domain/pin.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

describe('the hours of the room', () => {
  test('have four parts, and night goes round midnight', () => {
    expect(HOURS.map(partOfDay)).toEqual([
      ...Array<string>(5).fill('night'),
      ...Array<string>(7).fill('morning'),
      ...Array<string>(5).fill('afternoon'),
      ...Array<string>(4).fill('evening'),
      ...Array<string>(3).fill('night'),
    ]);
    expect(new Set(HOURS.map(partOfDay))).toEqual(new Set(PARTS_OF_DAY));
  });

  test('have a sky: dawn from five, day from nine, dusk from seventeen, night from twenty-one', () => {
    expect([4, 5, 8, 9, 16, 17, 20, 21].map(skyPhase)).toEqual([
      'night',
      'dawn',
      'dawn',
      'day',
      'day',
      'dusk',
      'dusk',
      'night',
    ]);
  });
});

describe('the language on screen', () => {
  test.each([
    [['es-MX', 'en'], 'es'],
    [['fr', 'ES'], 'es'],
    [['en-GB'], 'en'],
    [['de', 'ja'], 'en'],
    [['est'], 'en'],
    [[], 'en'],
    [[''], 'en'],
  ])('for someone who wants %j is %s', (wanted, locale) => {
    expect(bestLocale(wanted)).toBe(locale);
  });
});

describe('a lead PIN', () => {
  test.each([
    ['123456', null],
    ['123456789012', null],
    ['000000', null],
    ['12345', 'too-short'],
    ['', 'too-short'],
    ['1234567890123', 'too-long'],
    ['12345a', 'not-digits'],
    ['12 345', 'not-digits'],
    ['١٢٣٤٥٦', 'not-digits'],
    ['123456\n', 'not-digits'],
  ])('%j: %j', (pin, problem) => {
    expect(pinProblem(pin)).toBe(problem);
  });
});
