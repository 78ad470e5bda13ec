import { expect, test } from 'vitest';
import { feelOf, fittingTwo, resetsFor, type RoughState } from '../../../src/shared/domain/fitting-resets.ts';
import type { ResetFeel, ResetScript } from '../../../src/shared/domain/reset-script.ts';

const words = { en: 'a', es: 'b' };
const reset = (
  id: string,
  feels: readonly ResetFeel[],
  seconds = 120,
  repeat: number | { 1: number; 2: number } = 1,
): ResetScript => ({
  ...{
    id,
    feels,
    seconds,
    title: words,
    line: words,
    kind: 'breath',
    posture: words,
    caution: words,
    source: { cite: 'x' },
  },
  timeline: [{ repeat, phases: [{ cue: words, caption: words, seconds, motion: { sun: 1 }, sound: 'none' }] }],
});
const RESETS = [
  reset('even', ['flat']),
  reset('sigh', ['wound-up'], 120, { 1: 1, 2: 2 }),
  reset('four', ['wound-up'], 76),
  reset('stretch', ['sore', 'flat']),
];
const ids = (resets: readonly ResetScript[]) => resets.map(({ id }) => id);
const felt = (change: Partial<RoughState['feelings']>): RoughState['feelings'] => ({
  body: null,
  mind: null,
  heart: null,
  ...change,
});

test('a feeling finds what is for it, and just a minute finds what is short', () => {
  expect(ids(resetsFor('flat', RESETS))).toEqual(['even', 'stretch']);
  expect(ids(resetsFor('minute', RESETS))).toEqual(['sigh', 'four']);
  expect(resetsFor('scattered', RESETS)).toEqual([]);
});

test.each([
  { state: { weather: 'stormy', feelings: felt({}) }, feel: 'wound-up' },
  { state: { weather: 'rainy', feelings: felt({}) }, feel: 'flat' },
  { state: { weather: 'stormy', feelings: felt({ body: 'low' }) }, feel: 'sore' },
  { state: { weather: 'sunny', feelings: felt({ mind: 'low', body: 'good' }) }, feel: 'scattered' },
  { state: { weather: null, feelings: felt({ heart: 'low' }) }, feel: 'flat' },
] as const)('$state is taken for $feel', ({ state, feel }) => {
  expect(feelOf(state)).toBe(feel);
});

test('there are always two to offer, as far as there are two', () => {
  const stormy: RoughState = { weather: 'stormy', feelings: felt({}) };
  expect(ids(fittingTwo(stormy, RESETS))).toEqual(['sigh', 'four']);
  expect(ids(fittingTwo({ weather: null, feelings: felt({ body: 'low' }) }, RESETS))).toEqual(['stretch', 'even']);
  expect(ids(fittingTwo(stormy, RESETS.slice(0, 1)))).toEqual(['even']);
  expect(fittingTwo(stormy, [])).toEqual([]);
});
