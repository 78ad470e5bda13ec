import type { Person } from '../../../shared/contract/people.ts';
import type { WallPeople } from '../../../shared/contract/wall.ts';

/** Beside fewer others nobody is missing: one person can be thanked by anyone. */
const LEAST_OTHERS = 2;

/**
 * Whether a thank-you signed "a teammate" goes to its writer as well: it does when it is for all the others of the
 * writer's crew, of those of it who are around lately, of all who are, or of the whole list. The one missing would be a signature.
 * @param to ids of those it is for
 */
export function goesToWriter(to: readonly string[], writer: Person, { people, recent }: WallPeople): boolean {
  const crew = people.filter(({ crewId }) => crewId === writer.crewId).map(({ id }) => id);
  const groups = [crew, crew.filter((id) => recent.includes(id)), recent, people.map(({ id }) => id)];
  const isForOthersOf = (group: readonly string[]): boolean => {
    const others = group.filter((id) => id !== writer.id);
    return others.length >= LEAST_OTHERS && others.length < group.length && others.every((id) => to.includes(id));
  };
  return groups.some(isForOthersOf);
}
