import { live, type Changes } from '../../changes.ts';
import type { Os } from '../../os.ts';
import type { InTurn } from '../../wrong-tries.ts';
import type { ContactService } from './contacts.ts';
import type { PeopleService } from './service.ts';
import type { WaysService } from './ways.ts';

interface PeopleParts {
  readonly people: PeopleService;
  readonly ways: WaysService;
  readonly contacts: ContactService;
  readonly changes: Changes;
  readonly inTurn: InTurn;
}

export function peopleRoutes(os: Os, { people, ways, contacts, changes, inTurn }: PeopleParts) {
  return {
    live: os.people.live.handler(({ signal }) => live(changes, 'people', people.list, signal)),
    contacts: os.people.contacts.handler(({ signal }) => live(changes, 'contacts', contacts.list, signal)),
    byNumber: os.people.byNumber.handler(async ({ input, context, errors }) => {
      const personId = await inTurn(context.connection.tries, () => ways.byNumber(input.number));
      if (personId === undefined) throw errors.NOT_KNOWN();
      return { personId };
    }),
    byBadge: os.people.byBadge.handler(async ({ input, context, errors }) => {
      const personId = await inTurn(context.connection.tries, () => ways.byBadge(input.badge));
      if (personId === undefined) throw errors.NOT_KNOWN();
      return { personId };
    }),
  };
}
