/** The fewest digits of someone's number. */
const NUMBER_MIN_DIGITS = 3;
/** The most: what still fits the pad's line. */
export const NUMBER_MAX_DIGITS = 12;

/** The fewest characters of a badge; fewer could be keyed in by hand. */
export const BADGE_MIN_CHARACTERS = 4;
const BADGE_MAX_CHARACTERS = 64;

export type NumberProblem = 'not-digits' | 'too-short' | 'too-long';

/** What is wrong with someone's number; null when nothing is. It may begin with zeros. */
export function numberProblem(number: string): NumberProblem | null {
  if (!/^[0-9]*$/.test(number)) return 'not-digits';
  if (number.length < NUMBER_MIN_DIGITS) return 'too-short';
  return number.length > NUMBER_MAX_DIGITS ? 'too-long' : null;
}

/** Whether a reader may have typed this for a badge: 4 to 64 printable ASCII characters. */
export function isBadge(text: string): boolean {
  if (text.length < BADGE_MIN_CHARACTERS || text.length > BADGE_MAX_CHARACTERS) return false;
  return /^[\x20-\x7E]*$/.test(text);
}
