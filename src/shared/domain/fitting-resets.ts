import type { Feeling, Level } from './feelings.ts';
import { RESET_FEELS, type ResetFeel, type ResetScript } from './reset-script.ts';
import { lengthsOf } from './reset-timeline.ts';
import type { Weather } from './weather.ts';

/** As long as "just a minute" may last, in seconds: four breaths of 4-7-8 are 76. */
const ABOUT_A_MINUTE = 80;

/** What someone looks for: a feeling, or the time. */
export type ResetWish = ResetFeel | 'minute';

/** Every wish, in the order in which it is asked for. */
export const RESET_WISHES: readonly ResetWish[] = [...RESET_FEELS, 'minute'];

/** How someone has said they are, on the way in. */
export interface RoughState {
  readonly weather: Weather | null;
  readonly feelings: Readonly<Record<Feeling, Level | null>>;
}

/** The resets that answer a wish, in their order. */
export function resetsFor<R extends ResetScript>(wish: ResetWish, resets: readonly R[]): readonly R[] {
  return resets.filter((reset) => (wish === 'minute' ? isShort(reset) : reset.feels.includes(wish)));
}

/**
 * What someone with a low weather may need: what they said of body, mind and heart comes before the weather, for it
 * says more.
 */
export function feelOf({ weather, feelings }: RoughState): ResetFeel {
  if (feelings.body === 'low') return 'sore';
  if (feelings.mind === 'low') return 'scattered';
  if (feelings.heart === 'low') return 'flat';
  return weather === 'stormy' ? 'wound-up' : 'flat';
}

/** The two to offer someone with a low weather: the fitting ones, and where there are too few, the first of all. */
export function fittingTwo<R extends ResetScript>(state: RoughState, resets: readonly R[]): readonly R[] {
  return [...new Set([...resetsFor(feelOf(state), resets), ...resets])].slice(0, 2);
}

function isShort(reset: ResetScript): boolean {
  return reset.seconds <= ABOUT_A_MINUTE || lengthsOf(reset).includes(1);
}
