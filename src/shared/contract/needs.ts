import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { NEED_TOPICS, needProblem } from '../domain/need.ts';
import { againErrors, leadErrors, writeErrors } from './errors.ts';
import { wordsOrNone, wordsText } from './text.ts';

const topic = z.enum(NEED_TOPICS);

const askInput = z
  .object({
    /** A random id (UUID v4) made by the screen for this one need. Sent again, it is the same need as it is now. */
    needId: z.uuidv4(),
    topic,
    /** Empty where the topic says it all. */
    words: wordsOrNone,
    /** Null unless the person signs it. */
    from: z.uuid().nullable(),
  })
  .refine((need) => needProblem(need.topic, need.words) === null);
export type AskInput = z.infer<typeof askInput>;

const answer = {
  /** What was asked, in the lead's words. */
  asked: z.string(),
  /** What was done about it. */
  did: z.string(),
};

/** What everyone may read of a need: never who asked, nor in which words. */
const boardCard = z.object({ id: z.uuid(), topic, ...answer });
export type BoardCard = z.infer<typeof boardCard>;

const needToLead = z.object({
  id: z.uuid(),
  topic,
  /** May be empty. */
  words: z.string(),
  /** The name of whoever signed it. */
  from: z.string().nullable(),
  /** The Monday of the week in which it was asked, YYYY-MM-DD. */
  week: z.iso.date(),
  /** The last day on which it is kept, YYYY-MM-DD. */
  goesOn: z.iso.date(),
});
export type NeedToLead = z.infer<typeof needToLead>;

const answeredNeed = needToLead.extend(answer);
export type AnsweredNeed = z.infer<typeof answeredNeed>;

const answerInput = z.object({ needId: z.uuid(), asked: wordsText, did: wordsText });
export type AnswerInput = z.infer<typeof answerInput>;

export const needsContract = {
  /** "You asked, we did", the newest week first, and again whenever it changes. */
  board: oc.output(eventIterator(z.array(boardCard))),
  /**
   * Asks the lead for something. Acknowledged only after the commit is on disk. Sent again, it is the same need in
   * its newest words, as long as it has no answer. What isn't signed reaches the lead when its week is over.
   */
  ask: oc
    .input(askInput)
    .output(z.void())
    .errors({
      ...writeErrors,
      ...againErrors,
      /** Whoever signed it has left the crew list since the screen showed their tile. */
      NO_SUCH_PERSON: { status: 404 },
    }),
};

const needErrors = {
  ...leadErrors,
  /** It was put away, or has had its time, since the screen showed it. */
  NO_SUCH_NEED: { status: 404 },
} as const;

/** Stands under `lead.`: nobody else gets to these. */
export const leadNeedsContract = {
  /**
   * Everything asked that is still kept, the oldest week first, and what has an answer, the newest first. What isn't
   * signed comes when its week is over.
   */
  list: oc.output(z.object({ open: z.array(needToLead), answered: z.array(answeredNeed) })).errors(leadErrors),
  /** Puts an answer on the board, or other words in its place. */
  answer: oc
    .input(answerInput)
    .output(z.void())
    .errors({ ...writeErrors, ...needErrors }),
  /** Deletes a need for good, and its answer with it. */
  putAway: oc
    .input(z.object({ needId: z.uuid() }))
    .output(z.void())
    .errors({ ...writeErrors, ...needErrors }),
};
