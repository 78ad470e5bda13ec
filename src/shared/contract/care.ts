import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { CARE_KINDS } from '../domain/care-month.ts';
import { writeErrors } from './errors.ts';
import { inEachLanguage } from './text.ts';

/** A small thing to do for oneself, as resources/care.json has it. */
export const careAction = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(CARE_KINDS),
  title: inEachLanguage,
  line: inEachLanguage,
  /** What it does for someone, and who found that out; null where nothing is claimed. */
  source: z
    .object({ claim: inEachLanguage, cite: z.string().min(1), url: z.url() })
    .nullable()
    .default(null),
});
export type CareAction = z.infer<typeof careAction>;

const careMonth = z.object({
  /** YYYY-MM, by the room's day. */
  month: z.string(),
  /** Three: for the body, the mind and the heart. */
  cards: z.array(careAction),
  /** Which of them, from 0, stands at the end of check-in today. */
  today: z.int(),
  /** Whether this month's swap is taken. */
  swapped: z.boolean(),
  /** How often anyone did any of them this month. */
  times: z.int(),
  /** How far the crew's sun has risen, 0 to 1. */
  glow: z.number(),
});
export type CareMonth = z.infer<typeof careMonth>;

const careId = z.string().max(100);

export const careContract = {
  /** Care of the month as it stands, and again whenever it changes; null before first run. */
  live: oc.output(eventIterator(careMonth.nullable())),
  /**
   * Someone did it. A number grows, and nothing says whose tap it was; the same tap twice counts once.
   * Who hammers isn't refused, only not counted.
   */
  did: oc
    .input(z.object({ tapId: z.uuidv4(), action: careId }))
    .output(z.object({ times: z.int(), counted: z.boolean() }))
    .errors(writeErrors),
  /** Puts another card of the same kind in the place of one, once a month for the whole room. */
  swap: oc
    .input(z.object({ take: careId, put: careId }))
    .output(z.void())
    .errors({
      ...writeErrors,
      ALREADY_SWAPPED: { status: 409 },
      /** The cards are no longer the ones that were on screen: a new month has begun. */
      CARE_HAS_CHANGED: { status: 410 },
    }),
  /** The whole deck, to choose from. */
  deck: oc.output(z.object({ actions: z.array(careAction) })),
};
