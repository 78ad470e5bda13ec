import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentAt, resetLength, type ResetScript } from '../../../src/shared/domain/reset-timeline.ts';
import { EVEN_BREATH } from '../../../src/renderer/features/resets/even-breath.ts';

/** Scripts whose phases have names of their own, and last halves and wholes of seconds. */
const scripts: fc.Arbitrary<ResetScript<string>> = fc.record({
  phases: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }).map((halves) => {
    const [first, ...rest] = halves.map((half, name) => ({ name: `phase ${name}`, seconds: half / 2 }));
    return [first!, ...rest] as const;
  }),
  rounds: fc.integer({ min: 1, max: 20 }),
});

/** When each phase begins and ends, in milliseconds, worked out by adding up. */
function spans({
  phases,
  rounds,
}: ResetScript<string>): { phase: string; round: number; begins: number; ends: number }[] {
  let ends = 0;
  return Array.from({ length: rounds }, (_, round) =>
    phases.map(({ name, seconds }) => {
      const begins = ends;
      ends += seconds * 1000;
      return { phase: name, round: round + 1, begins, ends };
    }),
  ).flat();
}

describe('a reset', () => {
  test('of even breath is twelve breaths of five seconds in and five out: two minutes', () => {
    expect(resetLength(EVEN_BREATH)).toBe(120_000);
    expect(momentAt(EVEN_BREATH, 0)).toEqual({ phase: 'in', second: 1, progress: 0, round: 1, remaining: 120_000 });
    expect(momentAt(EVEN_BREATH, 4_999)).toMatchObject({ phase: 'in', second: 5 });
    expect(momentAt(EVEN_BREATH, 5_000)).toMatchObject({ phase: 'out', second: 1, progress: 0, round: 1 });
    expect(momentAt(EVEN_BREATH, 10_000)).toMatchObject({ phase: 'in', progress: 0, round: 2 });
    expect(momentAt(EVEN_BREATH, 117_500)).toEqual({
      phase: 'out',
      second: 3,
      progress: 0.5,
      round: 12,
      remaining: 2_500,
    });
    expect(momentAt(EVEN_BREATH, 120_000)).toEqual({ phase: 'out', second: 5, progress: 1, round: 12, remaining: 0 });
  });

  test('has no gap and no overlap: each phase begins the moment the one before it ends', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        for (const { phase, round, begins, ends } of spans(script)) {
          expect(momentAt(script, begins)).toMatchObject({ phase, round, progress: 0, second: 1 });
          expect(momentAt(script, ends - 1)).toMatchObject({ phase, round });
        }
      }),
    );
  });

  test('lasts as long as its phases together, and ends when they have', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const length = spans(script).at(-1)!.ends;
        expect(resetLength(script)).toBe(length);
        expect(momentAt(script, length)).toMatchObject({ remaining: 0, progress: 1, round: script.rounds });
        expect(momentAt(script, length - 1).remaining).toBe(1);
      }),
    );
  });

  test('knows at any moment where it is and what is left', () => {
    fc.assert(
      fc.property(scripts, fc.double({ min: 0, max: 1, noNaN: true }), (script, share) => {
        const elapsed = share * resetLength(script);
        const moment = momentAt(script, elapsed);
        const span = spans(script).find(({ begins, ends }) => elapsed >= begins && elapsed < ends);
        expect(moment.remaining + elapsed).toBeCloseTo(resetLength(script), 6);
        expect(moment.progress).toBeGreaterThanOrEqual(0);
        expect(moment.progress).toBeLessThanOrEqual(1);
        if (span === undefined) return;
        expect(moment).toMatchObject({ phase: span.phase, round: span.round });
        expect(moment.progress).toBeCloseTo((elapsed - span.begins) / (span.ends - span.begins), 6);
        expect(moment.second).toBe(Math.floor((elapsed - span.begins) / 1000) + 1);
      }),
    );
  });

  test('that is asked too early or too late is at its beginning or its end', () => {
    expect(momentAt(EVEN_BREATH, -5)).toEqual(momentAt(EVEN_BREATH, 0));
    expect(momentAt(EVEN_BREATH, 9e9)).toEqual(momentAt(EVEN_BREATH, 120_000));
  });
});
