import { oc } from '@orpc/contract';
import { z } from 'zod';
import { LEVELS } from '../domain/feelings.ts';
import { INTENTIONS } from '../domain/intention.ts';
import { WEATHERS } from '../domain/weather.ts';
import { writeErrors } from './errors.ts';

const checkInInput = z.object({
  /**
   * A random id (UUID v4) made by the screen for this one visit. Sending the same visit again, after
   * a double tap or a lost connection, counts once.
   */
  visitId: z.uuidv4(),
  /** Null for someone who is just checking in: no arrival is kept. */
  personId: z.uuid().nullable(),
  /** Null when skipped. */
  weather: z.enum(WEATHERS).nullable(),
  /** How body, mind and heart are; null where skipped. */
  body: z.enum(LEVELS).nullable().default(null),
  mind: z.enum(LEVELS).nullable().default(null),
  heart: z.enum(LEVELS).nullable().default(null),
  /** Null when skipped. */
  intention: z.enum(INTENTIONS).nullable(),
});
export type CheckInInput = z.infer<typeof checkInInput>;

export const checkInContract = {
  /** Whether this person has checked in today, asked when their tile is tapped. */
  isIn: oc.input(z.object({ personId: z.uuid() })).output(z.object({ isIn: z.boolean() })),
  /**
   * Checks a person in. Acknowledged only after the commit is on disk. A second check-in on the same
   * day changes nothing and answers `alreadyIn`.
   */
  checkIn: oc
    .input(checkInInput)
    .output(z.object({ alreadyIn: z.boolean() }))
    .errors({
      ...writeErrors,
      /** The person has left the crew list since the screen showed their tile. */
      NO_SUCH_PERSON: { status: 404 },
    }),
};
