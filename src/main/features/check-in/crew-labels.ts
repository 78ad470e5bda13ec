import { groupsToTell } from '../../../shared/domain/group-size.ts';
import type { SkyRow } from './queries.ts';

/** A day as it stands with its newest visit. */
interface LabelledDay {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly skies: readonly SkyRow[];
  /** How many people of each crew have come: none in a room that keeps no arrivals. */
  readonly people: ReadonlyMap<string, number>;
  /** The newest visit and its crew; null when nobody was named. */
  readonly visit: { readonly visitId: string; readonly crewId: string | null };
}

export interface CrewLabels {
  /** The day's skies with the crew written on those whose crew may be told, and struck from the rest. */
  label(day: LabelledDay): SkyRow[];
}

/**
 * Writes a crew on a sky only once enough people of that crew are in: until then a crew of one on a Sunday would be
 * a name. It is people who are counted, and not skies: one person's five taps are one. What isn't told yet waits
 * here, in memory; a restart forgets it, and those skies stay without a crew.
 */
export function createCrewLabels(): CrewLabels {
  let waitingDay = '';
  let waiting = new Map<string, string>();

  return {
    label({ day, skies, people, visit: { visitId, crewId } }) {
      if (day !== waitingDay) {
        waitingDay = day;
        waiting = new Map();
      }
      if (crewId === null) waiting.delete(visitId);
      else waiting.set(visitId, crewId);
      const crewOf = (sky: SkyRow): string | null => waiting.get(sky.id) ?? sky.crewId;

      const told = crewsToTell(skies.map(crewOf), people);
      return skies.map((sky) => {
        const crew = crewOf(sky);
        if (crew !== null) waiting.set(sky.id, crew);
        return { ...sky, crewId: crew !== null && told.has(crew) ? crew : null };
      });
    },
  };
}

/** @param crews of each sky, as far as it is known */
function crewsToTell(crews: readonly (string | null)[], people: ReadonlyMap<string, number>): Set<string> {
  const counts = new Map<string, number>();
  let rest = 0;
  let hasMoreSkies = false;
  for (const crew of new Set([...crews, ...people.keys()])) {
    if (crew === null) continue;
    const skies = crews.filter((other) => other === crew).length;
    const came = people.get(crew) ?? 0;
    counts.set(crew, Math.min(skies, came));
    // Whose crew a restart forgot.
    rest += Math.max(0, came - skies);
    // Someone was taken off the list since, and their sky is still there.
    hasMoreSkies ||= skies > came;
  }
  return groupsToTell(counts, Math.max(rest, hasMoreSkies ? 1 : 0));
}
