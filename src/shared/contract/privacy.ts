import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { RULE_IDS } from '../domain/retention.ts';

const held = z.object({
  /** How many are held; null where nobody counts. */
  count: z.int().nonnegative().nullable(),
  /** The day on which the next are forgotten, YYYY-MM-DD; null when none is. */
  next: z.iso.date().nullable(),
});
export type Held = z.infer<typeof held>;

const privacyState = z.object({
  /** The room's day, YYYY-MM-DD. */
  today: z.iso.date(),
  /** Days for which a need is kept. */
  needDays: z.int(),
  /** Whether the room keeps who came. */
  keepsArrivals: z.boolean(),
  held: z.record(z.enum(RULE_IDS), held),
});
export type PrivacyState = z.infer<typeof privacyState>;

export const privacyContract = {
  /** What is held right now, rule by rule, and again whenever a number changes; null before first run. */
  live: oc.output(eventIterator(privacyState.nullable())),
};
