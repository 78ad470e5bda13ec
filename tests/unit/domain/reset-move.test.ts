import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveAt } from '../../../src/shared/domain/reset-move.ts';
import { RESET_FIGURES, type FigureTempo, type ResetFigure } from '../../../src/shared/domain/reset-script.ts';

const figures = Object.entries(RESET_FIGURES) as [ResetFigure, FigureTempo][];
const length = fc.integer({ min: 1_000, max: 300_000 });

test.each(figures)('%s stays within what can be drawn, and never jumps', (figure, tempo) => {
  fc.assert(
    fc.property(length, fc.double({ min: 0, max: 1, noNaN: true }), (lasts, share) => {
      const move = moveAt(figure, lasts * share, lasts);
      expect(Math.abs(move)).toBeLessThanOrEqual(1);
      if (tempo !== 'sides') expect(move).toBeGreaterThanOrEqual(0);
      // A sixtieth of a second later it has gone a sixth of the way at most.
      expect(Math.abs(moveAt(figure, Math.min(lasts * share + 16, lasts), lasts) - move)).toBeLessThan(0.17);
    }),
  );
});

test.each(figures)('%s ends where the next can go on from', (figure, tempo) => {
  fc.assert(
    fc.property(length, (lasts) => {
      // Whoever tensed lets go after it.
      const ends = tempo === 'tense' ? 1 : 0;
      if (lasts < 2_000 && (tempo === 'tense' || tempo === 'release')) return;
      expect(moveAt(figure, lasts, lasts)).toBeCloseTo(ends, 6);
    }),
  );
});

test('one goes there and stays, sways both ways, and lets go of what is tense', () => {
  expect(moveAt('arms-overhead', 5_000, 10_000)).toBe(1);
  expect(moveAt('neck-tilt', 2_500, 10_000)).toBeCloseTo(1);
  expect(moveAt('neck-tilt', 7_500, 10_000)).toBeCloseTo(-1);
  expect(moveAt('hands-tense', 4_000, 5_000)).toBe(1);
  expect(moveAt('hands-release', 0, 20_000)).toBe(1);
  expect(moveAt('settle', 3_000, 20_000)).toBe(0);
});
