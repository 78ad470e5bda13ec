import { oc } from '@orpc/contract';
import { z } from 'zod';
import { INTENTIONS } from '../domain/intention.ts';
import { WEATHERS } from '../domain/weather.ts';
import { writeErrors } from './errors.ts';

const checkInInput = z.object({
  /**
   * A random id (UUID v4) made by the screen for this one visit. Sending the same visit again, after
   * a double tap or a lost connection, counts once.
   */
  visitId: z.uuidv4(),
  personId: z.uuid(),
  /** Null when skipped. */
  weather: z.enum(WEATHERS).nullable(),
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
