import { SERVICE_MOMENTS, type ServiceMoment } from './service-moments.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The card of a day: the moment changes every day in the order in which moments happen, and each moment goes round
 * its own cards. With as many cards a moment, all have been there before one comes again.
 * @param day YYYY-MM-DD
 */
export function momentOfDay<C extends { readonly moment: ServiceMoment }>(
  day: string,
  cards: readonly C[],
): C | undefined {
  const days = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  const moment = SERVICE_MOMENTS[days % SERVICE_MOMENTS.length];
  const ofMoment = cards.filter((card) => card.moment === moment);
  return ofMoment[Math.floor(days / SERVICE_MOMENTS.length) % ofMoment.length];
}
