/** Days for which a need may be kept: a season, half a year, a year. */
export const NEED_DAYS = [90, 180, 365] as const;

/** How long, in seconds, a screen may stand untouched before it asks "Still there?". */
export const IDLE_SECONDS = { least: 20, most: 300 } as const;

/** The latest hour at which a room's day may begin. */
export const LATEST_DAY_START = 12;

/** How people say who they are. */
export interface Ways {
  readonly tiles: boolean;
  readonly number: boolean;
  readonly badge: boolean;
}

/** Whether these ways let everyone in: a badge alone leaves out who forgot it. */
export function areEnoughWays({ tiles, number }: Ways): boolean {
  return tiles || number;
}
