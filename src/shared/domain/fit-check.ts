/**
 * What someone asks themselves before they start: the IMSAFE list with which pilots judge whether they are fit
 * to fly (illness, medication, stress, alcohol, fatigue, emotion). Source: FAA, Pilot's Handbook of Aeronautical
 * Knowledge, FAA-H-8083-25C, chapter 2, "The IMSAFE Checklist".
 */
export const FIT_SIGNS = ['illness', 'medication', 'stress', 'alcohol', 'fatigue', 'emotion'] as const;
export type FitSign = (typeof FIT_SIGNS)[number];

/** Nothing speaks against starting; a word with the lead comes first; or not now. */
export type FitStanding = 'fine' | 'ask' | 'wait';

/** Plain advice. It promises nothing and treats nothing: it says whom to ask and what to leave alone. */
export interface FitAdvice {
  readonly standing: FitStanding;
  /** What there is something to say about: what could hurt someone soonest comes first. */
  readonly about: readonly FitSign[];
}

/** What could hurt someone soonest, first. */
const BY_URGENCY: readonly FitSign[] = ['alcohol', 'medication', 'fatigue', 'illness', 'emotion', 'stress'];

/**
 * What to do, by what is true today. Alcohol alone says to wait: it is the one sign that a break, a chat or
 * other work doesn't answer.
 */
export function fitAdvice(signs: ReadonlySet<FitSign>): FitAdvice {
  const about = BY_URGENCY.filter((sign) => signs.has(sign));
  if (about.length === 0) return { standing: 'fine', about };
  return { standing: signs.has('alcohol') ? 'wait' : 'ask', about };
}
