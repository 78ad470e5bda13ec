/** The fewest digits of a lead PIN. */
const PIN_MIN_DIGITS = 6;
/** The most: what a person can key in twice without losing count. */
const PIN_MAX_DIGITS = 12;

export type PinProblem = 'not-digits' | 'too-short' | 'too-long';

/** What is wrong with a PIN; null when nothing is. */
export function pinProblem(pin: string): PinProblem | null {
  if (!/^[0-9]*$/.test(pin)) return 'not-digits';
  if (pin.length < PIN_MIN_DIGITS) return 'too-short';
  return pin.length > PIN_MAX_DIGITS ? 'too-long' : null;
}
