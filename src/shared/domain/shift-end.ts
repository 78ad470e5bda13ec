/** How long before a shift's end, in minutes, home offers to check out by itself … */
const BEFORE_MINUTES = 30;
/** … and how long after it: someone stays on, someone changes first. */
const AFTER_MINUTES = 90;

const DAY_MINUTES = 24 * 60;

/** The most shift ends a room has. */
export const SHIFT_ENDS_LIMIT = 6;

/**
 * Whether a shift is ending around now. Works across midnight.
 * @param minute minutes since midnight on the room's clock, 0–1439
 * @param ends when shifts end, in the same minutes
 */
export function isShiftEnding(minute: number, ends: readonly number[]): boolean {
  return ends.some((end) => {
    const since = (minute - end + BEFORE_MINUTES + DAY_MINUTES) % DAY_MINUTES;
    return since < BEFORE_MINUTES + AFTER_MINUTES;
  });
}
