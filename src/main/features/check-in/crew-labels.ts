import { groupsToTell } from '../../../shared/domain/group-size.ts';
import type { SkyRow } from './queries.ts';

export interface CrewLabels {
  /**
   * The day's skies with the crew written on those whose crew may be told, and struck from the rest.
   * @param visit the newest visit and its crew; null when nobody was named
   */
  label(day: string, skies: readonly SkyRow[], visit: { visitId: string; crewId: string | null }): SkyRow[];
}

/**
 * Writes a crew on a sky only once enough of that crew are in: until then a crew of one on a Sunday
 * would be a name. What isn't told yet waits here, in memory; a restart forgets it, and those skies
 * stay without a crew.
 */
export function createCrewLabels(): CrewLabels {
  let waitingDay = '';
  let waiting = new Map<string, string>();
  /** Those who gave no name. One person can be several of them, so they hide nobody. */
  let unnamed = new Set<string>();

  return {
    label(day, skies, { visitId, crewId }) {
      if (day !== waitingDay) {
        waitingDay = day;
        waiting = new Map();
        unnamed = new Set();
      }
      if (crewId === null) unnamed.add(visitId);
      else waiting.set(visitId, crewId);
      const crewOf = (sky: SkyRow): string | null => sky.crewId ?? waiting.get(sky.id) ?? null;

      const counts = new Map<string, number>();
      let rest = 0;
      for (const sky of skies) {
        const crew = crewOf(sky);
        if (crew !== null) counts.set(crew, (counts.get(crew) ?? 0) + 1);
        else if (sky.kind === 'in' && !unnamed.has(sky.id)) rest += 1;
      }
      const told = groupsToTell(counts, rest);

      return skies.map((sky) => {
        const crew = crewOf(sky);
        if (crew !== null) waiting.set(sky.id, crew);
        return { ...sky, crewId: crew !== null && told.has(crew) ? crew : null };
      });
    },
  };
}
