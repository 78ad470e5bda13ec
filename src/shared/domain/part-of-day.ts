/** A coarse part of the room's day: all of the time that a sky row ever carries. */
export const PARTS_OF_DAY = ['night', 'morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/**
 * The part of the day for an hour on the room's clock.
 * @param hour whole hour, 0–23; night runs 21–4, morning 5–11, afternoon 12–16, evening 17–20.
 */
export function partOfDay(hour: number): PartOfDay {
  if (hour < 5 || hour >= 21) return 'night';
  if (hour < 12) return 'morning';
  if (hour < 17) return 'afternoon';
  return 'evening';
}

export type SkyPhase = 'night' | 'dawn' | 'day' | 'dusk';

/**
 * Which sky stands over the home screen.
 * @param hour whole hour on the room's clock, 0–23. Fixed hours, not the real sunrise: a room
 *   without windows wants the same morning all year.
 */
export function skyPhase(hour: number): SkyPhase {
  if (hour < 5 || hour >= 21) return 'night';
  if (hour < 9) return 'dawn';
  if (hour < 17) return 'day';
  return 'dusk';
}
