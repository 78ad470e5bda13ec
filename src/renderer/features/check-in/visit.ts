import type { Person } from '../../../shared/contract/people.ts';
import type { Intention } from '../../../shared/domain/intention.ts';
import type { Weather } from '../../../shared/domain/weather.ts';

/** One person's check-in while it is on screen. Nothing of it is kept anywhere before the door. */
export interface Visit {
  /** Random; the same for every try at sending this visit. */
  readonly id: string;
  readonly step: 'who' | 'weather' | 'door' | 'closing' | 'already-in';
  readonly person: Person | null;
  /** Null when skipped or not reached yet. */
  readonly weather: Weather | null;
  readonly intention: Intention | null;
}

export type VisitEvent =
  | { type: 'person'; person: Person; isIn: boolean; newId: string }
  | { type: 'weather'; weather: Weather | null }
  | { type: 'kept'; intention: Intention | null; alreadyIn: boolean }
  | { type: 'back' };

export function newVisit(id: string): Visit {
  return { id, step: 'who', person: null, weather: null, intention: null };
}

/** What the visit is after something happened. Back keeps every choice made. */
export function visitReducer(visit: Visit, event: VisitEvent): Visit {
  switch (event.type) {
    case 'person': {
      const step = event.isIn ? 'already-in' : 'weather';
      if (event.person.id === visit.person?.id) return { ...visit, step };
      // Another person is another visit: a first try that may have been kept is not theirs.
      return { ...newVisit(event.newId), person: event.person, step };
    }
    case 'weather':
      return { ...visit, weather: event.weather, step: 'door' };
    case 'kept':
      return { ...visit, intention: event.intention, step: event.alreadyIn ? 'already-in' : 'closing' };
    case 'back':
      return { ...visit, step: visit.step === 'door' ? 'weather' : 'who' };
  }
}
