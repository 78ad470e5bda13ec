import { expect, test } from 'vitest';
import { createTapPace } from '../../src/main/tap-pace.ts';
import { fixedClock } from './support/clock.ts';

function paced() {
  const clock = fixedClock();
  const waits: number[] = [];
  const pace = createTapPace(clock, (ms) => {
    waits.push(ms);
    return Promise.resolve();
  });
  return { clock, waits, pace };
}

test('a dozen taps are answered at once, and whoever hammers waits longer and longer', async () => {
  const { waits, pace } = paced();
  for (let tap = 0; tap < 12; tap += 1) await pace();
  expect(waits).toEqual([]);
  for (let tap = 0; tap < 40; tap += 1) await pace();
  expect(waits.slice(0, 3)).toEqual([800, 1600, 2400]);
  expect(Math.max(...waits)).toBe(10_000);
});

test('after a quiet while it is as it was', async () => {
  const { clock, waits, pace } = paced();
  for (let tap = 0; tap < 20; tap += 1) await pace();
  clock.pass(60_000);
  const before = waits.length;
  for (let tap = 0; tap < 12; tap += 1) await pace();
  expect(waits).toHaveLength(before);
});
