import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../src/renderer/features/wall/mine/lines.ts';

const width = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

test('breaks where people break lines, keeps their own breaks, and cuts a word that is longer than a line', () => {
  expect(linesOf('Thank you for the lift.\n\nReally.', 10, width)).toEqual([
    'Thank you',
    'for the',
    'lift.',
    '',
    'Really.',
  ]);
  expect(linesOf('Donaudampfschifffahrt ja', 8, width)).toEqual(['Donaudam', 'pfschiff', 'fahrt ja']);
});

test('no line is wider than there is room, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 20 }), (text, room) => {
      const lines = linesOf(text, room, width);
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(room);
      const bare = (words: string): string => words.replaceAll(/\s/gu, '');
      expect(bare(lines.join(''))).toBe(bare(text));
    }),
  );
});
