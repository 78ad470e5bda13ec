import type { HandOverInput } from '../../../shared/contract/check-out.ts';
import { momentIn, type Clock, type RoomClock } from '../../clock.ts';
import type { Store, Writable } from '../../database/open.ts';
import {
  allHandOverReaders,
  allHandOvers,
  countHandOvers,
  crewOf,
  deleteHandOverFor,
  handOversFor,
  hasHandOver,
  peopleOfCrew,
  relayHandOvers,
  type WaitingHandOver,
} from './queries.ts';

export interface HandOverService {
  /**
   * Leaves words for the next check-in of the writer, or of each of the writer's crew. The same ones twice are one.
   * @throws StorageError when the disk is full or fails
   */
  leave(handOver: HandOverInput): 'left' | 'no-such-person';
  /** What waits for this person, and how many there are in all. */
  waitingFor(personId: string, limit: number): { handOvers: WaitingHandOver[]; count: number };
  /** This person has seen these. Works inside the caller's transaction. */
  markShown(db: Writable, personId: string, ids: readonly string[]): void;
}

/**
 * What people leave for next time. A hand-over for oneself carries its writer's name, and a thank-you may be signed
 * "a teammate": if both tables kept the order in which they came, the n-th of one would name the n-th of the other.
 * So hand-overs, of which few wait at a time, are laid down anew in the order of their ids with each that comes,
 * as the day's skies are.
 * @param room the kiosk's room; undefined before first run
 */
export function createHandOverService(store: Store, clock: Clock, room: () => RoomClock | undefined): HandOverService {
  function readersOf(db: Writable, { for: whom, from, signed }: HandOverInput, crewId: string): string[] {
    if (whom === 'me') return [from];
    const crew = peopleOfCrew(db, crewId);
    // Without a signature the writer is among the readers: the one missing would be a signature as well.
    const readers = signed ? crew.filter((id) => id !== from) : crew;
    return readers.length > 0 ? readers : [from];
  }

  return {
    leave(handOver) {
      const { id, words, from } = handOver;
      return store.write((db) => {
        const here = room();
        const crewId = crewOf(db, from);
        if (here === undefined || crewId === undefined) return 'no-such-person';
        if (hasHandOver(db, id)) return 'left';
        const fromId = handOver.for === 'me' || handOver.signed ? from : null;
        const added = readersOf(db, handOver, crewId).map((personId) => ({ personId, handOverId: id }));
        relayHandOvers(
          db,
          [...allHandOvers(db), { id, day: momentIn(clock, here).day, words, fromId }].sort(by(({ id }) => id)),
          [...allHandOverReaders(db), ...added].sort(by(({ personId, handOverId }) => personId + handOverId)),
        );
        return 'left';
      });
    },
    waitingFor: (personId, limit) => ({
      handOvers: handOversFor(store.read, personId, limit),
      count: countHandOvers(store.read, personId),
    }),
    markShown(db, personId, ids) {
      for (const id of ids) deleteHandOverFor(db, personId, id);
    },
  };
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}
