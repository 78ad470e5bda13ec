import type { Person } from '../../../../shared/contract/people.ts';
import type { Weather } from '../../../../shared/domain/weather.ts';

/** Something for next time while it is being written. */
export interface HandOverDraft {
  /** Random; the same for every try at sending it. */
  readonly id: string;
  /** For whom; null until chosen. */
  readonly for: 'me' | 'crew' | null;
  readonly words: string;
  /** With the writer's name, or as a teammate. */
  readonly isSigned: boolean;
}

/** One person's check-out while it is on screen. Its weather is kept when they leave the last screen but one. */
export interface Leaving {
  /** Random; the same for every try at sending this check-out. */
  readonly id: string;
  readonly step: 'who' | 'weather' | 'thanks' | 'next' | 'words' | 'goodbye';
  /** Null until someone says who they are, and for someone who is just checking out. */
  readonly person: Person | null;
  /** Null when skipped or not reached yet. */
  readonly weather: Weather | null;
  /** Names of those who were thanked last; nobody until then. */
  readonly thanked: readonly string[];
  readonly handOver: HandOverDraft;
  /** Whether something was left for next time. */
  readonly hasLeft: boolean;
}

export type LeavingEvent =
  /** @param person null for someone who is just checking out, without a name */
  | { type: 'person'; person: Person | null; ids: LeavingIds }
  | { type: 'weather'; weather: Weather | null }
  | { type: 'thanked'; names: readonly string[] }
  | { type: 'nobody-thanked' }
  | { type: 'for'; whom: 'me' | 'crew' }
  | { type: 'words'; words: string }
  | { type: 'sign'; isSigned: boolean }
  /** What is left for next time is kept as it was sent before, and this is another one now. */
  | { type: 'again'; id: string }
  /** All of it is on disk. */
  | { type: 'gone'; hasLeft: boolean }
  | { type: 'back' };

/** Random ids for what one check-out may send. */
export interface LeavingIds {
  readonly visit: string;
  readonly handOver: string;
}

export function newLeaving(ids: LeavingIds): Leaving {
  return {
    id: ids.visit,
    step: 'who',
    person: null,
    weather: null,
    thanked: [],
    handOver: { id: ids.handOver, for: null, words: '', isSigned: true },
    hasLeft: false,
  };
}

/** Whether this is someone else than before. Of two without a name nobody can tell. */
export function isNewPerson(leaving: Leaving, person: Person | null): boolean {
  return person === null || person.id !== leaving.person?.id;
}

const BACK = {
  who: 'who',
  weather: 'who',
  thanks: 'weather',
  next: 'thanks',
  words: 'next',
  goodbye: 'goodbye',
} as const;

/** What the check-out is after something happened. Back keeps all that was chosen and typed. */
export function leavingReducer(leaving: Leaving, event: LeavingEvent): Leaving {
  switch (event.type) {
    case 'person': {
      const { person, ids } = event;
      return { ...(isNewPerson(leaving, person) ? newLeaving(ids) : leaving), person, step: 'weather' };
    }
    case 'weather':
      // Who gives no name thanks nobody and leaves nothing: their weather is the last thing they say.
      return { ...leaving, weather: event.weather, step: leaving.person === null ? 'weather' : 'thanks' };
    case 'thanked':
      return { ...leaving, thanked: event.names, step: 'next' };
    case 'nobody-thanked':
      return { ...leaving, step: 'next' };
    case 'for':
      return { ...leaving, handOver: { ...leaving.handOver, for: event.whom }, step: 'words' };
    case 'words':
      return { ...leaving, handOver: { ...leaving.handOver, words: event.words } };
    case 'sign':
      return { ...leaving, handOver: { ...leaving.handOver, isSigned: event.isSigned } };
    case 'again':
      return { ...leaving, handOver: { ...leaving.handOver, id: event.id } };
    case 'gone':
      return { ...leaving, hasLeft: event.hasLeft, step: 'goodbye' };
    case 'back':
      return { ...leaving, step: BACK[leaving.step] };
  }
}
