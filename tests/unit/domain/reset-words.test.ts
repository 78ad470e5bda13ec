import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resetFile } from '../../../src/shared/contract/reset-script.ts';
import { LOCALES } from '../../../src/shared/domain/locales.ts';
import type { PhaseWords, ResetTimeline } from '../../../src/shared/domain/reset-script.ts';
import { lengthsOf, momentAt, planReset } from '../../../src/shared/domain/reset-timeline.ts';
import { scriptWith } from '../resets/support.ts';

/*
 * At no moment of a reset does someone look at nothing, or hear nothing said. The timeline takes words as they are; it
 * is the contract that lets no script in which some can't be read.
 */

const GOOD = ['Breathe in', 'Suelta el aire', '4', '吸气', ' In ', 'Out…', '¿Y tú?'];
const BLANK = ['', ' ', '\n', '\u200B', '\u2800', '\0', '\u202E', '\uD800', '...', '\u3164', '\u0301'];

const oneBlank = fc.record({ locale: fc.constantFrom(...LOCALES), word: fc.constantFrom(...BLANK) });

/** Words in every language; now and then some that can't be read in one of them. */
const anyWords = fc
  .record({
    good: fc.constantFrom(...GOOD),
    blank: fc.oneof({ weight: 40, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: oneBlank }),
  })
  .map(({ good, blank }) => ({ en: good, es: good, ...(blank && { [blank.locale]: blank.word }) }));

const phaseOf = (seconds: number) =>
  fc
    .record({ cue: anyWords, caption: anyWords, other: fc.option(fc.record({ cue: anyWords, caption: anyWords })) })
    .map(({ cue, caption, other }) => ({
      ...{ cue, caption, seconds, motion: { sun: 1 }, sound: 'rise' as const },
      ...(other && { instead: other }),
    }));

const phasesOf = (...seconds: number[]) => fc.tuple(...seconds.map(phaseOf));

/** Phases of a script's own length, and rounds of them. */
const ofOneLength: fc.Arbitrary<ResetTimeline> = fc.array(
  fc.oneof(
    fc.integer({ min: 20, max: 60 }).chain((halves) => phaseOf(halves / 2)),
    fc.record({ repeat: fc.integer({ min: 1, max: 3 }), phases: phasesOf(4, 6.5) }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** A moment to settle and rounds that come out at each of the minutes. */
const ofThreeLengths: fc.Arbitrary<ResetTimeline> = fc.tuple(
  phaseOf(10),
  phasesOf(4, 6).map((phases) => ({ repeat: { 1: 5, 2: 11, 5: 29 }, phases })),
);

const anyScript = fc.oneof(ofOneLength, ofThreeLengths).map((timeline) => {
  const seconds = planReset({ timeline }).total / 1000;
  return { timeline, content: scriptWith({ timeline, seconds }) };
});

const isReadable = (word: string): boolean => !BLANK.includes(word) && word.trim() !== '';

/** Every word that a phase may show or say. */
const wordsOf = ({
  cue,
  caption,
  instead,
}: PhaseWords & { readonly instead?: PhaseWords | null | undefined }): string[] =>
  [cue, caption, ...(instead ? [instead.cue, instead.caption] : [])].flatMap((words) =>
    LOCALES.map((locale) => words[locale]),
  );

test('whatever script is let in has words to read in every language at every millisecond; one with blank words isn’t', () => {
  const seen = { letIn: 0, refused: 0 };
  fc.assert(
    fc.property(
      anyScript,
      fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true })),
      ({ timeline, content }, shares) => {
        const phases = timeline.flatMap((part) => ('repeat' in part ? part.phases : [part]));
        const isBlank = phases.some((phase) => !wordsOf(phase).every(isReadable));
        const read = resetFile.safeParse(content);
        // Nothing but their words is ever wrong with these.
        expect(read.success).toBe(!isBlank);
        seen[read.success ? 'letIn' : 'refused'] += 1;
        if (!read.success) return;
        for (const minutes of [null, ...lengthsOf(read.data)]) {
          const plan = planReset(read.data, { minutes });
          const edges = plan.phases.flatMap(({ begins, ends }) => [begins, ends - 1]);
          for (const elapsed of [...edges, ...shares.map((share) => Math.round(plan.total * share))]) {
            const { phase, next } = momentAt(plan, elapsed);
            const words = [phase, next ?? phase].flatMap(wordsOf);
            expect(words.filter((word) => !isReadable(word) || word !== word.trim())).toEqual([]);
            expect(words.length).toBeGreaterThanOrEqual(4 * LOCALES.length);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(seen.letIn, seen.refused)).toBeGreaterThan(20);
});
