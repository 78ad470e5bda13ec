import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { SERVICE_MOMENTS } from '../domain/service-moments.ts';
import { inEachLanguage } from './text.ts';

/** One of the five moments, as a line and a question to carry through the day. */
export const momentCard = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  moment: z.enum(SERVICE_MOMENTS),
  line: inEachLanguage,
  question: inEachLanguage,
});
export type MomentOfToday = z.infer<typeof momentCard>;

export const momentsContract = {
  /** Today's card, the same all day in the whole room, and again when the day turns; null before first run. */
  live: oc.output(eventIterator(momentCard.nullable())),
};
