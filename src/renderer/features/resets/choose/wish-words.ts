import type { ResetWish } from '../../../../shared/domain/fitting-resets.ts';
import type { Messages } from '../../../locales/messages.ts';

/** A wish in a word or two. */
export function wishWord(m: Messages, wish: ResetWish): string {
  switch (wish) {
    case 'wound-up':
      return m.resets_wish_wound_up();
    case 'flat':
      return m.resets_wish_flat();
    case 'sore':
      return m.resets_wish_sore();
    case 'scattered':
      return m.resets_wish_scattered();
    case 'minute':
      return m.resets_wish_minute();
  }
}

/** The heading over what answers a wish. @param wish null for all there are */
export function wishTitle(m: Messages, wish: ResetWish | null): string {
  switch (wish) {
    case 'wound-up':
      return m.resets_for_wound_up();
    case 'flat':
      return m.resets_for_flat();
    case 'sore':
      return m.resets_for_sore();
    case 'scattered':
      return m.resets_for_scattered();
    case 'minute':
      return m.resets_for_minute();
    case null:
      return m.resets_for_all();
  }
}
