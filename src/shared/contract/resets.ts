import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { RESET_ANSWERS } from '../domain/reset-script.ts';
import { leadErrors, writeErrors } from './errors.ts';
import { resetId, resetScript, SCRIPT_FAULTS } from './reset-script.ts';

/** What can be wrong with a file, by name; screens have the words for it. `detail` is what there is to say of it. */
export const FILE_FAULTS = [
  /** It can't be read: detail is the system's code. */
  'unreadable',
  /** It is larger than a script can be. */
  'too-large',
  /** It is no JSON: detail is where, as line:column. */
  'not-json',
  /** The name of a file is the id of a reset: small letters, digits and hyphens. */
  'name',
  /** A reset that comes with Daybreak has this name. */
  'name-taken',
  /** There are more files than are read. */
  'too-many-files',
  /** Something must be there and isn't. */
  'missing',
  /** Something is there that nobody knows: detail is its name. */
  'unknown',
  /** It isn't of the kind that belongs there: detail says which does. */
  'wrong-kind',
  /** It is none of those that may stand there: detail lists them. */
  'none-of-these',
  /** It is too long, too large or too many: detail is the most. */
  'too-much',
  /** It is too short, too small or too few: detail is the least. */
  'too-little',
  /** It has another form than it must have. */
  'form',
  ...SCRIPT_FAULTS,
] as const;

const resetProblem = z.object({
  fault: z.enum(FILE_FAULTS),
  /** Where in the file, such as `timeline[3].caption.es`; empty for the whole of it. */
  path: z.string(),
  detail: z.string(),
});
export type ResetProblem = z.infer<typeof resetProblem>;

const brokenReset = z.object({
  /** Its name in the folder. */
  file: z.string(),
  /** At least one, and the first few at most. */
  problems: z.array(resetProblem).min(1),
});
export type BrokenReset = z.infer<typeof brokenReset>;

const resetShelf = z.object({
  /** Where the crew's own files lie. */
  folder: z.string(),
  /** The crew's own that are in use. */
  own: z.array(resetScript.pick({ id: true, title: true })),
  /** Those that are not, and why. */
  broken: z.array(brokenReset),
});
export type ResetShelf = z.infer<typeof resetShelf>;

export const resetsContract = {
  /** Every reset that can be done: Daybreak's own, then the crew's by title; and again when their folder was read anew. */
  live: oc.output(eventIterator(z.object({ resets: z.array(resetScript) }))),
  /**
   * Counts one more answer to "Did it help?" for a day: a number, and nobody's. The same use twice counts once. An id
   * that is no reset (any more) isn't counted, and who hammers isn't refused, only not counted.
   */
  answer: oc
    .input(z.strictObject({ useId: z.uuidv4(), reset: resetId, answer: z.enum(RESET_ANSWERS) }))
    .output(z.object({ counted: z.boolean() }))
    .errors(writeErrors),
};

/** What a lead sees of the crew's own resets; these need a lead session. */
export const leadResetsContract = {
  shelf: oc.output(resetShelf).errors(leadErrors),
  /** Reads the folder anew, and gives what is there now. */
  lookAgain: oc.output(resetShelf).errors(leadErrors),
};
