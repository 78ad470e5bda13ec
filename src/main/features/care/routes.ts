import { live, type Changes } from '../../changes.ts';
import type { Os } from '../../os.ts';
import type { CareService } from './service.ts';

export function careRoutes(os: Os, { care, changes }: { care: CareService; changes: Changes }) {
  return {
    live: os.care.live.handler(({ signal }) => live(changes, 'care', care.month, signal)),
    did: os.care.did.handler(({ input, context }) => {
      const result = care.did(input, context.connection);
      if (result.counted) changes.publish('care', {});
      return result;
    }),
    swap: os.care.swap.handler(({ input, errors }) => {
      const result = care.swap(input);
      if (result === 'already-swapped') throw errors.ALREADY_SWAPPED();
      if (result === 'changed') throw errors.CARE_HAS_CHANGED();
      changes.publish('care', {});
    }),
    deck: os.care.deck.handler(() => ({ actions: care.deck() })),
  };
}
