import { live, type Changes } from '../../changes.ts';
import type { Os } from '../../os.ts';
import type { NeedsService } from './service.ts';

interface NeedsParts {
  readonly needs: NeedsService;
  readonly changes: Changes;
}

/** What anyone may do. Asking changes nothing that others see, so it tells no screen. */
export function needsRoutes(os: Os, { needs, changes }: NeedsParts) {
  return {
    board: os.needs.board.handler(({ signal }) => live(changes, 'needs', needs.board, signal)),
    ask: os.needs.ask.handler(({ input, errors }) => {
      const result = needs.ask(input);
      if (result === 'no-such-person') throw errors.NO_SUCH_PERSON();
      if (result === 'too-late') throw errors.TOO_LATE();
    }),
  };
}

/** What the lead does; os.ts keeps everyone else out. */
export function leadNeedsRoutes(os: Os, { needs, changes }: NeedsParts) {
  return {
    list: os.lead.needs.list.handler(() => needs.list()),
    answer: os.lead.needs.answer.handler(({ input, errors }) => {
      if (needs.answer(input) === 'no-such-need') throw errors.NO_SUCH_NEED();
      changes.publish('needs', {});
    }),
    putAway: os.lead.needs.putAway.handler(({ input, errors }) => {
      if (needs.putAway(input.needId) === 'no-such-need') throw errors.NO_SUCH_NEED();
      changes.publish('needs', {});
    }),
  };
}
