import type { Person } from '../../../shared/contract/people.ts';
import type { WallPeople } from '../../../shared/contract/wall.ts';

/** Tiles that stand together. */
export interface Group {
  readonly id: string;
  /** The crew's name; null for those who are around today. */
  readonly name: string | null;
  readonly people: readonly Person[];
}

/** Those who are around today, the writer's own crew, and the others: whoever is there to be thanked. */
export function groupsOf({ crews, people, recent }: WallPeople, writer: Person, byName: Intl.Collator): Group[] {
  const others = people.filter(({ id }) => id !== writer.id).sort((a, b) => byName.compare(a.name, b.name));
  const around = new Set(recent);
  const ofCrew = crews.map(({ id, name }) => ({ id, name, people: others.filter(({ crewId }) => crewId === id) }));
  const own = ofCrew.filter(({ id }) => id === writer.crewId);
  const rest = ofCrew.filter(({ id }) => id !== writer.crewId);
  return [{ id: 'recent', name: null, people: others.filter(({ id }) => around.has(id)) }, ...own, ...rest].filter(
    (group) => group.people.length > 0,
  );
}
