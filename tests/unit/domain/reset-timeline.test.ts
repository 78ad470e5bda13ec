import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsedAt, hold, RESET_AT_REST, setGoing, type ResetClock } from '../../../src/shared/domain/reset-clock.ts';
import {
  RESET_MINUTES,
  RESET_SOUNDS,
  type ResetPhase,
  type ResetTimeline,
} from '../../../src/shared/domain/reset-script.ts';
import { lengthsOf, momentAt, planReset } from '../../../src/shared/domain/reset-timeline.ts';

const eachLanguage = fc.string({ minLength: 1 }).map((words) => ({ en: words, es: `${words} (es)` }));

const anyPhase = fc.record({
  cue: eachLanguage,
  caption: eachLanguage,
  // Halves of seconds, as a file may have them.
  seconds: fc.integer({ min: 1, max: 120 }).map((halves) => halves / 2),
  motion: fc.oneof(
    fc.record({ sun: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.constant({ figure: 'shoulder-rolls' } as const),
  ),
  sound: fc.constantFrom(...RESET_SOUNDS),
});

const anyTimeline: fc.Arbitrary<ResetTimeline> = fc.array(
  fc.oneof(
    anyPhase,
    fc.record({
      repeat: fc.oneof(
        fc.integer({ min: 1, max: 12 }),
        fc.record({
          1: fc.integer({ min: 0, max: 6 }),
          2: fc.integer({ min: 1, max: 12 }),
          5: fc.integer({ min: 1, max: 30 }),
        }),
      ),
      phases: fc.array(anyPhase, { minLength: 1, maxLength: 4 }),
    }),
  ),
  { minLength: 1, maxLength: 5 },
);

const anyPlan = fc
  .record({ timeline: anyTimeline, minutes: fc.constantFrom(null, ...RESET_MINUTES) })
  .filter(({ timeline, minutes }) => {
    try {
      planReset({ timeline }, { minutes });
      return true;
    } catch {
      return false;
    }
  })
  .map(({ timeline, minutes }) => planReset({ timeline }, { minutes }));

describe('any script', () => {
  test('is laid out without gap or overlap, and its phases sum to the total', () => {
    fc.assert(
      fc.property(anyPlan, ({ phases, total }) => {
        expect(phases[0].begins).toBe(0);
        for (const [index, { ends }] of phases.entries()) expect(phases[index + 1]?.begins ?? total).toBe(ends);
        for (const { begins, ends } of phases) expect(ends).toBeGreaterThan(begins);
        expect(phases.reduce((sum, { begins, ends }) => sum + ends - begins, 0)).toBe(total);
      }),
    );
  });

  test('has one phase and a sane number at every millisecond', () => {
    fc.assert(
      fc.property(anyPlan, fc.double({ min: -1, max: 2, noNaN: true }), (plan, share) => {
        const elapsed = Math.round(plan.total * share);
        const { phase, inside, count, remaining } = momentAt(plan, elapsed);
        const now = Math.min(Math.max(elapsed, 0), plan.total);
        expect(phase.begins + inside).toBe(now);
        expect(now).toBeGreaterThanOrEqual(phase.begins);
        // At its end the next one has begun already, but after the last there is none.
        if (now < plan.total) expect(now).toBeLessThan(phase.ends);
        expect(remaining).toBe(plan.total - now);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(Math.ceil((phase.ends - phase.begins) / 1000));
      }),
      { numRuns: 500 },
    );
  });

  test('leaves the sun at the end of a phase where the next one takes it up', () => {
    fc.assert(
      fc.property(anyPlan, ({ phases }) => {
        expect(phases[0].sunFrom).toBe(0);
        for (const [index, { sunTo }] of phases.entries()) expect(phases[index + 1]?.sunFrom ?? sunTo).toBe(sunTo);
      }),
    );
  });

  test('a pause at any time adds exactly the time it was paused', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 600_000 }));
    fc.assert(
      fc.property(anyPlan, fc.integer({ max: 1e12, min: 0 }), fc.array(stretch), (plan, begun, stretches) => {
        let now = begun;
        let ran = 0;
        let clock: ResetClock = setGoing(RESET_AT_REST, now);
        for (const [runs, pauses] of stretches) {
          now += runs;
          ran += runs;
          clock = hold(clock, now);
          expect(momentAt(plan, elapsedAt(clock, now + pauses / 2))).toEqual(momentAt(plan, ran));
          now += pauses;
          clock = setGoing(clock, now);
          expect(elapsedAt(clock, now)).toBe(ran);
        }
        expect(elapsedAt(clock, now + 1234)).toBe(ran + 1234);
      }),
    );
  });

  test('is where it is however often it was looked at, and in whatever order', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(fc.nat(300_000)), fc.nat(300_000), (plan, looks, elapsed) => {
        const alone = momentAt(plan, elapsed);
        for (const look of looks) momentAt(plan, look);
        expect(momentAt(plan, elapsed)).toEqual(alone);
      }),
    );
  });
});

const words = (text: string) => ({ en: text, es: text });
const phase = (name: string, seconds: number, sun: number): ResetPhase => ({
  ...{ cue: words(name), caption: words(name), seconds, motion: { sun }, sound: 'none' },
});
const breath: ResetTimeline = [
  phase('settle', 12, 0),
  { repeat: { 1: 4, 2: 9 }, phases: [phase('in', 5, 1), phase('out', 7, 0)] },
];

describe('a breath after a moment to settle', () => {
  const plan = planReset({ timeline: breath });
  const at = (seconds: number) => momentAt(plan, seconds * 1000);

  test('is two minutes unless another length is chosen', () => {
    expect(plan.total).toBe(120_000);
    expect(planReset({ timeline: breath }, { minutes: 1 }).total).toBe(60_000);
    expect(lengthsOf({ timeline: breath })).toEqual([1, 2]);
    expect(lengthsOf({ timeline: [phase('alone', 76, 0)] })).toEqual([]);
  });

  test.each([
    { seconds: 0, cue: 'settle', count: 1, round: 1, rounds: 1, next: 'in' },
    { seconds: 11.5, cue: 'settle', count: 12, round: 1, rounds: 1, next: 'in' },
    { seconds: 12, cue: 'in', count: 1, round: 1, rounds: 9, next: 'out' },
    { seconds: 14.5, cue: 'in', count: 3, round: 1, rounds: 9, next: 'out' },
    { seconds: 17, cue: 'out', count: 1, round: 1, rounds: 9, next: 'in' },
    { seconds: 119.999, cue: 'out', count: 7, round: 9, rounds: 9, next: undefined },
    { seconds: 500, cue: 'out', count: 7, round: 9, rounds: 9, next: undefined },
  ])('after $seconds s it is $cue, at $count', ({ seconds, cue, count, round, rounds, next }) => {
    const moment = at(seconds);
    expect(moment.phase.cue.en).toBe(cue);
    expect(moment).toMatchObject({ count, phase: { round, rounds } });
    expect(moment.next?.cue.en).toBe(next);
  });

  test('is over at its last millisecond, and not one before', () => {
    expect(momentAt(plan, 119_999).remaining).toBe(1);
    expect(momentAt(plan, 120_000).remaining).toBe(0);
  });
});

test('the other way is another timeline, and one that has none is done in its only way', () => {
  const script = {
    timeline: [phase('hold', 4, 1)],
    otherWay: { ...{ usual: words('a'), name: words('b') }, timeline: [phase('flow', 4, 1)] },
  };
  expect(planReset(script, { isOtherWay: true }).phases[0].cue.en).toBe('flow');
  expect(planReset({ timeline: script.timeline }, { isOtherWay: true }).phases[0].cue.en).toBe('hold');
});

test('a figure leaves the sun where it was', () => {
  const plan = planReset({
    timeline: [phase('in', 2, 0.7), { ...phase('roll', 10, 0), motion: { figure: 'shoulder-rolls', seated: true } }],
  });
  expect(momentAt(plan, 2_500)).toMatchObject({ count: 10, countsDown: true });
  expect(momentAt(plan, 11_999)).toMatchObject({ count: 1, countsDown: true });
  expect(plan.phases[1]).toMatchObject({ sunFrom: 0.7, sunTo: 0.7, figure: 'shoulder-rolls', isSeated: true });
});

test('a length at which nothing is left is refused', () => {
  expect(() =>
    planReset({ timeline: [{ repeat: { 1: 0, 2: 1 }, phases: [phase('in', 2, 1)] }] }, { minutes: 1 }),
  ).toThrow(RangeError);
});

test('a clock that is set back, or held twice, takes nothing away', () => {
  const running = setGoing(RESET_AT_REST, 5_000);
  expect(elapsedAt(running, 4_000)).toBe(0);
  const held = hold(running, 8_000);
  expect(hold(held, 20_000)).toEqual(held);
  expect(setGoing(setGoing(held, 30_000), 40_000)).toEqual({ since: 30_000, ran: 3_000 });
});
