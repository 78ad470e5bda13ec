import { live, type Changes } from '../../changes.ts';
import type { Os } from '../../os.ts';
import type { PeopleService } from './service.ts';

export function peopleRoutes(os: Os, { people, changes }: { people: PeopleService; changes: Changes }) {
  return {
    live: os.people.live.handler(({ signal }) => live(changes, 'people', people.list, signal)),
  };
}
