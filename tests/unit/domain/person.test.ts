import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldName,
  initials,
  NAME_LIMIT,
  nameMatches,
  nameProblem,
  tidyName,
} from '../../../src/shared/domain/person.ts';
import { readerLength } from '../../../src/shared/domain/text.ts';

describe('a name as it is kept', () => {
  test.each([
    ['  Ana   Ruiz ', 'Ana Ruiz'],
    ['Ana\t\nRuiz\u2028', 'Ana Ruiz'],
    ['Jose\u0301', 'José'],
    ['Ana\u00A0Ruiz', 'Ana Ruiz'],
    ['Ana\u0000\u0007Ruiz', 'Ana Ruiz'],
    ['مريم العلي', 'مريم العلي'],
    ['👩🏽‍🚒 Kim', '👩🏽‍🚒 Kim'],
    ['\u202EAna\u202C', 'Ana'],
    ['\u200B\uFEFFAna', 'Ana'],
    [' \u200B ', ''],
    ['نیک\u200Cپی', 'نیک\u200Cپی'],
  ])('of %j is %j', (typed, kept) => {
    expect(tidyName(typed)).toBe(kept);
  });

  test('is the same when it is tidied again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => tidyName(tidyName(name)) === tidyName(name)));
  });

  test('may have sixty characters as a reader counts them', () => {
    expect(nameProblem('')).toBe('empty');
    expect(nameProblem('é'.normalize('NFD').repeat(NAME_LIMIT))).toBeNull();
    expect(nameProblem('👨‍👩‍👧‍👦'.repeat(NAME_LIMIT))).toBeNull();
    expect(nameProblem('a'.repeat(NAME_LIMIT + 1))).toBe('too-long');
    expect(readerLength('🇪🇸👍🏿')).toBe(2);
  });
});

describe('the initials on a tile', () => {
  test.each([
    ['Ana Ruiz', 'AR'],
    ['ana', 'A'],
    ['José Antonio de la Vega', 'JV'],
    ['émile zola', 'ÉZ'],
    ['مريم العلي', 'ما'],
    ['李 小龙', '李小'],
    ['👩🏽‍🚒 Kim', '👩🏽‍🚒K'],
    ['🐝', '🐝'],
    ['', ''],
    ['   ', ''],
  ])('of %j are %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
});

describe('letters typed to find someone', () => {
  test.each([
    ['Ana Ruiz', 'an', true],
    ['José Antonio', 'an', true],
    ['De Angelis', 'AN', true],
    ['Marcus Bell', 'an', false],
    ['Zoë', 'zoe', true],
    ['Zoe', 'zoë', true],
    ["Siobhán O'Brien", 'brien', true],
    ['Siobhán O’Brien', 'brien', true],
    ['Anne-Marie', 'mar', true],
    ['Ana Ruiz', 'ana r', true],
    ['Ana Ruiz', '', true],
    ['Ana Ruiz', '  ', true],
    ['مريم العلي', 'الع', true],
    ['👩🏽‍🚒 Kim', 'kim', true],
    ['Ana (nights)', '(', true],
    ['Ana', '.*', false],
  ])('find %j by %j: %j', (name, typed, found) => {
    expect(nameMatches(name, typed)).toBe(found);
  });

  test('always find a name by the name itself, and by how it begins', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameMatches(name, name)).toBe(true);
        expect(nameMatches(name, foldName(name).slice(0, 3))).toBe(true);
      }),
    );
  });
});
