import type { WallPlace } from '../../../shared/contract/wall.ts';

/** Orders places as they hang: below 0 where one hangs before the other. */
export function comparePlaces(one: WallPlace, other: WallPlace): number {
  return one.day === other.day ? other.place - one.place : one.day < other.day ? 1 : -1;
}
