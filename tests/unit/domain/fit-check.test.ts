import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIT_SIGNS, fitAdvice, type FitSign } from '../../../src/shared/domain/fit-check.ts';

const advice = (...signs: FitSign[]) => fitAdvice(new Set(signs));

describe('the private check', () => {
  test('has nothing to say to someone for whom nothing is true', () => {
    expect(advice()).toEqual({ standing: 'fine', about: [] });
  });

  test('asks for a word with the lead first, whatever it is', () => {
    for (const sign of FIT_SIGNS.filter((other) => other !== 'alcohol'))
      expect(advice(sign)).toEqual({ standing: 'ask', about: [sign] });
  });

  test('says to wait as soon as alcohol is among it, and says that first', () => {
    fc.assert(
      fc.property(fc.subarray([...FIT_SIGNS]), (signs) => {
        const { standing, about } = advice(...signs, 'alcohol');
        expect(standing).toBe('wait');
        expect(about[0]).toBe('alcohol');
      }),
    );
  });

  test('has one line for each thing that is true and none for any other, in an order that doesn’t hang on the taps', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...FIT_SIGNS]), (signs) => {
        const { about } = advice(...signs);
        expect([...about].sort()).toEqual([...signs].sort());
        expect(about).toEqual(advice(...[...signs].reverse()).about);
      }),
    );
  });

  test('speaks of what could hurt someone on a machine before what weighs on the mind', () => {
    expect(advice(...FIT_SIGNS).about).toEqual(['alcohol', 'medication', 'fatigue', 'illness', 'emotion', 'stress']);
  });
});
