import { oc } from '@orpc/contract';
import { z } from 'zod';
import { LEVELS } from '../domain/feelings.ts';
import { INTENTIONS } from '../domain/intention.ts';
import { WEATHERS } from '../domain/weather.ts';
import { writeErrors } from './errors.ts';

const checkInInput = z.object({
  /**
   * A random id (UUID v4) made by the screen for this one visit. Sending the same visit again, after
   * a double tap or a lost connection, counts once, with what it says now.
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

const words = { id: z.uuid(), words: z.string(), /** Null where nobody signed. */ from: z.string().nullable() };

const hereForYou = z.object({
  /** Thank-yous nobody has shown them yet, newest day first. */
  thanks: z.array(z.object(words)),
  /** What was left for their next check-in: their own first, then newest day first. */
  handOvers: z.array(z.object({ ...words, isOwn: z.boolean() })),
  /** How many more of both wait behind these. */
  more: z.int().nonnegative(),
});
export type HereForYou = z.infer<typeof hereForYou>;

/** The most that one call can say was shown: more than one screen holds. */
const SHOWN_LIMIT = 20;

const shownInput = z.object({
  personId: z.uuid(),
  notes: z.array(z.uuid()).max(SHOWN_LIMIT),
  handOvers: z.array(z.uuidv4()).max(SHOWN_LIMIT),
});
export type ShownInput = z.infer<typeof shownInput>;

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
  /** What waits for this person at the end of their check-in. Reading it changes nothing. */
  hereForYou: oc.input(z.object({ personId: z.uuid() })).output(hereForYou),
  /**
   * These words stood on the screen before this person, and needn't again: hand-overs are gone for them, thank-yous
   * are no longer unread. When that was is kept nowhere. Saying it twice is saying it once.
   */
  shown: oc.input(shownInput).output(z.void()).errors(writeErrors),
};
