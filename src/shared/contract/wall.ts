import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ADDRESSED_LIMIT } from '../domain/thanks.ts';
import { againErrors, writeErrors } from './errors.ts';
import { crewList } from './people.ts';
import { wordsText } from './text.ts';

const wallPeople = crewList.extend({
  /**
   * Who came today, and early in the room's day who came the day before: a night crew that leaves at six came
   * yesterday. In the order of their ids, which tells nothing. Empty where the room keeps no arrivals.
   */
  recent: z.array(z.uuid()),
});
export type WallPeople = z.infer<typeof wallPeople>;

const thankInput = z.object({
  /** A random id (UUID v4) made by the screen. Sent again, it is the same thank-you as it is now. */
  noteId: z.uuidv4(),
  to: z
    .array(z.uuid())
    .min(1)
    .max(ADDRESSED_LIMIT)
    .refine((ids) => new Set(ids).size === ids.length),
  words: wordsText,
  /** Null where it is signed "a teammate": main then never learns who wrote it. */
  from: z.uuid().nullable(),
});
export type ThankInput = z.infer<typeof thankInput>;

export const wallContract = {
  /** Whom someone can thank. Asked once and not live, so that no tile moves under a finger. */
  people: oc.output(wallPeople),
  /** Keeps a thank-you for one or more people. Acknowledged only after the commit is on disk. */
  thank: oc
    .input(thankInput)
    .output(z.void())
    .errors({
      ...writeErrors,
      ...againErrors,
      /** Some of them, or the writer, have left the crew list since the screen showed it. Nothing was kept. */
      NO_SUCH_PERSON: { status: 404, data: z.object({ gone: z.array(z.uuid()) }) },
    }),
};
