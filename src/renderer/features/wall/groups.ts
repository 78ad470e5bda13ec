import type { Person } from '../../../shared/contract/people.ts';
import type { WallPeople } from '../../../shared/contract/wall.ts';
import type { Whole } from './thanks-draft.ts';

/** Tiles that stand together. */
export interface Group {
  readonly id: string;
  /** The crew's name; null for those who are around today. */
  readonly name: string | null;
  readonly people: readonly Person[];
  /** What stands before them: all of them as one, or everyone. */
  readonly wholes: readonly Whole[];
}

/** With fewer there is no need to say "all of them". */
const LEAST_OF_WHOLE = 2;
const EVERYONE: Whole = { kind: 'everyone' };

/**
 * Those who are around today, the writer's own crew, and the others: whoever is there to be thanked.
 * @param writer null where nobody has said who they are
 */
export function groupsOf({ crews, people, recent }: WallPeople, writer: Person | null, byName: Intl.Collator): Group[] {
  const others = people.filter(({ id }) => id !== writer?.id).sort((a, b) => byName.compare(a.name, b.name));
  const around = new Set(recent);
  const ofCrew = crews.map(({ id, name }): Group => {
    const members = others.filter(({ crewId }) => crewId === id);
    // Where there is but one crew, it is everyone.
    const isWhole = crews.length > 1 && members.length >= LEAST_OF_WHOLE;
    return { id, name, people: members, wholes: isWhole ? [{ kind: 'crew', crewId: id }] : [] };
  });
  const own = ofCrew.filter(({ id }) => id === writer?.crewId);
  const rest = ofCrew.filter(({ id }) => id !== writer?.crewId);
  const aroundNow: Group = { id: 'recent', name: null, people: others.filter(({ id }) => around.has(id)), wholes: [] };
  const [first, ...more] = [aroundNow, ...own, ...rest].filter((group) => group.people.length > 0);
  if (first === undefined) return [];
  if (others.length < LEAST_OF_WHOLE) return [first, ...more];
  return [{ ...first, wholes: [EVERYONE, ...first.wholes] }, ...more];
}
