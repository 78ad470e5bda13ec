import { daysAfter } from '../../clock.ts';

/** How far a clock may go ahead between two looks and still be believed, in days. */
const BELIEVED_DAYS = 14;
/** How long the kiosk has to be on under another day before that is believed as well, in minutes. */
const DOUBT_MINUTES = 24 * 60;

/** What a kiosk knows of its clock. Days are YYYY-MM-DD. */
export interface Belief {
  /** The newest day it believes in. */
  readonly day: string;
  /** The day that the clock shows instead; null when they agree. */
  readonly doubted: string | null;
  /** For how many minutes the kiosk has been on under that one. */
  readonly minutes: number;
}

/**
 * Whether to believe a clock. Someone may set it wrong, and a year ahead would forget what nobody has read yet. So
 * a day that doesn't follow on the newest one is doubted until the kiosk has been on under it for a day, which is
 * time for someone to notice. A kiosk that was off over the summer forgets a day later, and no more than that.
 * @param before undefined for a new kiosk
 * @param minutes for how long the kiosk has been on since it was last asked
 */
export function look(before: Belief | undefined, today: string, minutes: number): Belief {
  const believed = { day: today, doubted: null, minutes: 0 };
  if (before === undefined || follows(before.day, today)) return believed;
  const isSame = before.doubted !== null && follows(before.doubted, today);
  const sinceDoubted = isSame ? before.minutes + minutes : 0;
  return sinceDoubted < DOUBT_MINUTES ? { day: before.day, doubted: today, minutes: sinceDoubted } : believed;
}

function follows(day: string, today: string): boolean {
  return day <= today && today <= daysAfter(day, BELIEVED_DAYS);
}
