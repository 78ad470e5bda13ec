import { z } from 'zod';
import { LOCALES } from '../domain/locales.ts';
import {
  RESET_FEELS,
  RESET_FIGURES,
  RESET_KINDS,
  RESET_SOUNDS,
  type ResetFigure,
  type ResetMinutes,
  type ResetTimeline,
} from '../domain/reset-script.ts';
import { lengthsOf, planReset } from '../domain/reset-timeline.ts';

/** How far off its minutes a length may be, in seconds: a method's rounds come out where they come out. */
const ABOUT = 5;

/** The longest and the shortest that a whole reset lasts, in seconds. */
const LONGEST = 600;
const SHORTEST = 10;

/** What a phase may last, in seconds. */
const PHASE = { shortest: 0.5, longest: 300 } as const;

/** The most phases that a timeline may come to, rounds counted out. */
const MOST_PHASES = 600;

/**
 * Words that can be seen and said: a letter or a digit at least, and no sign that controls something, breaks a line or
 * turns its direction round. Hangul's fillers are letters by name, and show nothing: none of them is the one at least.
 */
const readable = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(most)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
    .regex(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u);

/** Words in each language, of at most so many characters: more would not fit beside the sun in large text. */
const words = (most: number, what: string) =>
  z.record(z.enum(LOCALES), readable(most)).describe(`${what} In every language, at most ${most} characters.`);

const cue = words(18, 'One to three words, read at a glance and spoken: "Breathe in".');
const caption = words(70, 'One sentence under the cue.');

const motion = z.union([
  z.strictObject({
    sun: z.number().min(0).max(1).describe('How full the sun is at the end of the phase: 0 is small, 1 is full.'),
  }),
  z.strictObject({
    figure: z
      .enum(Object.keys(RESET_FIGURES) as [ResetFigure, ...ResetFigure[]])
      .describe('The drawing that shows it.'),
    seated: z.boolean().optional().describe('Whether the figure sits; it stands otherwise.'),
  }),
]);

const phase = z.strictObject({
  cue,
  caption,
  seconds: z.number().min(PHASE.shortest).max(PHASE.longest).multipleOf(0.5),
  motion,
  sound: z.enum(RESET_SOUNDS).describe('What is heard as it begins.'),
  instead: z.strictObject({ cue, caption }).optional().describe('Other words that someone may swap in.'),
});

const times = z.int().min(0).max(100);

const rounds = z.strictObject({
  repeat: z
    .union([z.int().min(1).max(100), z.strictObject({ 1: times.optional(), 2: times, 5: times.optional() })])
    .describe('How often its phases come: a number, or one for each of the minutes that can be chosen.'),
  phases: z.array(phase).min(1).max(20),
});

const timeline = z
  .array(z.union([phase, rounds]))
  .min(1)
  .max(60);

/** The id of a reset: its file's name without .json. */
export const resetId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What is wrong with a script beyond its shape. Each has its words in the lead room and in the command line's check. */
export const SCRIPT_FAULTS = ['seconds-differ', 'length-off', 'other-way-differs', 'too-many-phases'] as const;
export type ScriptFault = (typeof SCRIPT_FAULTS)[number];

/** What a file of a reset holds; a zod issue of the kind `custom` has a {@link ScriptFault} for its message, and `params.detail`. */
export const resetFile = z
  .strictObject({
    $schema: z.string().optional(),
    title: words(28, 'What it is called.'),
    line: words(60, 'What it is like, in a few words.'),
    kind: z.enum(RESET_KINDS),
    feels: z.array(z.enum(RESET_FEELS)).max(RESET_FEELS.length).describe('How someone may feel who is offered it.'),
    seconds: z
      .number()
      .min(SHORTEST)
      .max(LONGEST)
      .describe('How long it lasts. Where minutes can be chosen, how long its two minutes last.'),
    posture: words(70, 'How to sit or stand.'),
    caution: words(160, 'Whom or what it is not for, and when to stop.'),
    source: z.strictObject({
      cite: readable(300).describe('Where the method comes from.'),
      url: z.url({ protocol: /^https$/ }).optional(),
    }),
    timeline,
    otherWay: z
      .strictObject({
        usual: words(28, 'What the usual way is called beside the other.'),
        name: words(28, 'What the other way is called.'),
        timeline,
      })
      .optional()
      .describe('A second way of doing it, which takes as long.'),
  })
  .superRefine((script, context) => {
    const fault = (message: ScriptFault, path: (string | number)[], detail: string): void => {
      context.addIssue({ code: 'custom', message, path, params: { detail } });
    };
    const ways = [
      { isOtherWay: false, path: ['timeline'], timeline: script.timeline },
      ...(script.otherWay === undefined
        ? []
        : [{ isOtherWay: true, path: ['otherWay', 'timeline'], timeline: script.otherWay.timeline }]),
    ];
    const lengths = lengthsOf(script);
    for (const { isOtherWay, path, timeline } of ways) {
      if (countPhases(timeline) > MOST_PHASES) {
        fault('too-many-phases', path, String(MOST_PHASES));
        continue;
      }
      if (String(lengthsOf({ timeline })) !== String(lengths)) fault('other-way-differs', path, lengths.join(', '));
      const sum = secondsOf(script, isOtherWay, null);
      if (sum !== script.seconds) fault('seconds-differ', isOtherWay ? path : ['seconds'], String(sum));
      for (const minutes of lengths) {
        const seconds = secondsOf(script, isOtherWay, minutes);
        if (Math.abs(seconds - minutes * 60) > ABOUT) fault('length-off', path, `${minutes} min: ${seconds} s`);
      }
    }
  });
export type ResetFile = z.infer<typeof resetFile>;

/** A script as screens get it: what its file holds, and its id. */
export const resetScript = z.object({ ...resetFile.shape, id: resetId }).omit({ $schema: true });

/** How many phases there are at the longest, without laying them out: a file may ask for millions. */
function countPhases(timeline: ResetTimeline): number {
  return timeline.reduce((sum, part) => {
    if (!('repeat' in part)) return sum + 1;
    const { repeat } = part;
    const times = typeof repeat === 'number' ? [repeat] : Object.values(repeat).map((times) => times ?? 0);
    // A number below 0 is refused by its own check, and must not make up for another that is far too high.
    // Rounds of nothing are refused as well, and would be gone through one by one before that.
    return sum + Math.max(0, ...times) * Math.max(part.phases.length, 1);
  }, 0);
}

/** How long it lasts in seconds; 0 where nothing is left of it. */
function secondsOf(script: Parameters<typeof planReset>[0], isOtherWay: boolean, minutes: ResetMinutes | null): number {
  try {
    return planReset(script, { isOtherWay, minutes }).total / 1000;
  } catch {
    return 0;
  }
}
