import type { Person } from '../../../shared/contract/people.ts';
import type { Feeling, Level } from '../../../shared/domain/feelings.ts';
import type { Intention } from '../../../shared/domain/intention.ts';
import type { Weather } from '../../../shared/domain/weather.ts';

export type Step = 'who' | 'weather' | 'feelings' | 'fit' | 'door' | 'closing' | 'already-in';

/** How body, mind and heart are; null where nothing was tapped. */
export type Feelings = Readonly<Record<Feeling, Level | null>>;

/** One person's check-in while it is on screen. Nothing of it is kept anywhere before the door. */
export interface Visit {
  /** Random; the same for every try at sending this visit. */
  readonly id: string;
  readonly step: Step;
  /** The steps behind this one, for Back to retrace. */
  readonly trail: readonly Step[];
  /** Null until someone says who they are, and for someone who is just checking in. */
  readonly person: Person | null;
  /** Null when skipped or not reached yet. */
  readonly weather: Weather | null;
  readonly feelings: Feelings;
  /** Whether "you first" has been said in this visit. Once is kind; twice would nag. */
  readonly wasOffered: boolean;
  readonly intention: Intention | null;
}

export type VisitEvent =
  | { type: 'person'; person: Person; isIn: boolean; newId: string }
  /** Someone is just checking in, without a name. */
  | { type: 'unnamed'; newId: string }
  | { type: 'weather'; weather: Weather | null; asksFeelings: boolean }
  /** One tap on one feeling; on the level that stands there already, it takes it back. */
  | { type: 'feeling'; feeling: Feeling; level: Level }
  /** On from the feelings, whatever was tapped. */
  | { type: 'felt' }
  /** Okay to start. */
  | { type: 'okay' }
  | { type: 'kept'; intention: Intention | null; alreadyIn: boolean }
  | { type: 'back' };

const NOTHING_FELT: Feelings = { body: null, mind: null, heart: null };

export function newVisit(id: string): Visit {
  return {
    id,
    step: 'who',
    trail: [],
    person: null,
    weather: null,
    feelings: NOTHING_FELT,
    wasOffered: false,
    intention: null,
  };
}

/** What the visit is after something happened. Back keeps every choice made. */
export function visitReducer(visit: Visit, event: VisitEvent): Visit {
  switch (event.type) {
    case 'person': {
      // Another person is another visit: a first try that may have been kept is not theirs.
      const own = event.person.id === visit.person?.id ? visit : newVisit(event.newId);
      return goTo({ ...own, person: event.person }, event.isIn ? 'already-in' : 'weather');
    }
    case 'unnamed':
      // Nobody can tell whether it is the same one as before, so nobody is shown what one before them tapped.
      return goTo(newVisit(event.newId), 'weather');
    case 'weather': {
      const told = { ...visit, weather: event.weather };
      // What was felt when the question still stood is not sent once it is gone.
      return event.asksFeelings ? goTo(told, 'feelings') : goToDoor({ ...told, feelings: NOTHING_FELT });
    }
    case 'feeling': {
      const { feeling, level } = event;
      return {
        ...visit,
        feelings: { ...visit.feelings, [feeling]: visit.feelings[feeling] === level ? null : level },
      };
    }
    case 'felt':
      return goToDoor(visit);
    case 'okay':
      return goTo(visit, 'door');
    case 'kept': {
      // Who gives no name can't be in already: nobody remembers that they were.
      const isIn = event.alreadyIn && visit.person !== null;
      return goTo({ ...visit, intention: event.intention }, isIn ? 'already-in' : 'closing');
    }
    case 'back':
      return { ...visit, step: visit.trail.at(-1) ?? 'who', trail: visit.trail.slice(0, -1) };
  }
}

function goTo(visit: Visit, step: Step): Visit {
  return { ...visit, step, trail: [...visit.trail, visit.step] };
}

/** To the door; past "you first" when something is rough and nobody has said it yet. */
function goToDoor(visit: Visit): Visit {
  return isRough(visit) && !visit.wasOffered ? goTo({ ...visit, wasOffered: true }, 'fit') : goTo(visit, 'door');
}

function isRough({ weather, feelings }: Visit): boolean {
  return weather === 'stormy' || weather === 'rainy' || Object.values(feelings).includes('low');
}
