import { live, type Changes } from '../../changes.ts';
import type { Os } from '../../os.ts';
import type { ResetsService } from './service.ts';

interface ResetsRouteParts {
  readonly resets: ResetsService;
  readonly changes: Changes;
}

/** What anyone may do. An answer changes nothing that others see, so it tells no screen. */
export function resetsRoutes(os: Os, { resets, changes }: ResetsRouteParts) {
  return {
    live: os.resets.live.handler(({ signal }) =>
      live(changes, 'resets', () => ({ resets: [...resets.all()] }), signal),
    ),
    answer: os.resets.answer.handler(({ input, context }) => resets.answer(input, context.connection)),
  };
}

/** What the lead does; os.ts keeps everyone else out. */
export function leadResetsRoutes(os: Os, { resets, changes }: ResetsRouteParts) {
  return {
    shelf: os.lead.resets.shelf.handler(() => resets.shelf()),
    lookAgain: os.lead.resets.lookAgain.handler(() => {
      const shelf = resets.lookAgain();
      changes.publish('resets', {});
      return shelf;
    }),
  };
}
