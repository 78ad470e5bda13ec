import { createHash } from 'node:crypto';
import type { HandOverInput } from '../../../shared/contract/check-out.ts';
import { momentIn, type Clock, type RoomClock } from '../../clock.ts';
import type { Store, Writable } from '../../database/open.ts';
import { createRecently } from '../../recently.ts';
import {
  allHandOverReaders,
  allHandOvers,
  countHandOvers,
  crewOf,
  deleteHandOverFor,
  handOversFor,
  peopleOfCrew,
  relayHandOvers,
  type HandOverRow,
  type WaitingHandOver,
} from './queries.ts';

export interface HandOverService {
  /**
   * Leaves words for the next check-in of the writer, or of each of the writer's crew. The same ones twice are one, in
   * their newest form; it is too late for another one once someone may have seen them.
   * @throws StorageError when the disk is full or fails
   */
  leave(handOver: HandOverInput): 'left' | 'too-late' | 'no-such-person';
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
  /** What was left lately, as a hash: once everyone has seen it nothing else is left of it. */
  const saidBefore = createRecently<string>();
  /** Hand-overs that a screen was told of: their words may stand before someone. */
  const isOnScreen = createRecently<true>();

  return {
    leave(handOver) {
      const { id, words, from } = handOver;
      return store.write((db) => {
        const here = room();
        const crewId = crewOf(db, from);
        if (here === undefined || crewId === undefined) return 'no-such-person';
        const crew = peopleOfCrew(db, crewId);
        const fromId = handOver.for === 'me' || handOver.signed ? from : null;
        const readers = readersOf(handOver, crew);
        const [handOvers, waiting] = [allHandOvers(db), allHandOverReaders(db)];
        const before = handOvers.find((other) => other.id === id);
        const left = waiting.filter(({ handOverId }) => handOverId === id).map(({ personId }) => personId);
        const said = hashOf(handOver);
        if (before === undefined) {
          // Everyone has seen it since: the same once more isn't left again.
          const known = saidBefore.get(id);
          if (known !== undefined) return known === said ? 'left' : 'too-late';
        } else {
          if (before.words === words && before.fromId === fromId && left.every((reader) => readers.includes(reader)))
            return 'left';
          if (isSeen(before, left, crew) || isOnScreen.has(id)) return 'too-late';
        }
        const day = before?.day ?? momentIn(clock, here).day;
        relayHandOvers(
          db,
          [...handOvers.filter((other) => other !== before), { id, day, words, fromId }].sort(by(({ id }) => id)),
          [
            ...waiting.filter(({ handOverId }) => handOverId !== id),
            ...readers.map((personId) => ({ personId, handOverId: id })),
          ].sort(by(({ personId, handOverId }) => personId + handOverId)),
        );
        saidBefore.set(id, said);
        return 'left';
      });
    },
    waitingFor(personId, limit) {
      const handOvers = handOversFor(store.read, personId, limit);
      for (const { id } of handOvers) isOnScreen.set(id, true);
      return { handOvers, count: countHandOvers(store.read, personId) };
    },
    markShown(db, personId, ids) {
      for (const id of ids) deleteHandOverFor(db, personId, id);
    },
  };
}

function hashOf({ words, from, for: whom, signed }: HandOverInput): string {
  return createHash('sha256')
    .update(JSON.stringify([words, from, whom, signed]))
    .digest('base64');
}

/** For whom it waits. */
function readersOf({ for: whom, from, signed }: HandOverInput, crew: readonly string[]): readonly string[] {
  if (whom === 'me') return [from];
  // Without a signature the writer is among the readers: the one missing would be a signature as well.
  const readers = signed ? crew.filter((id) => id !== from) : crew;
  return readers.length > 0 ? readers : [from];
}

/** Whether someone it was for has seen it: it doesn't wait for all of them any more. @param left those for whom it does */
function isSeen({ fromId }: HandOverRow, left: readonly string[], crew: readonly string[]): boolean {
  const isOwn = fromId !== null && left.includes(fromId);
  return !isOwn && left.length < crew.filter((id) => id !== fromId).length;
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : 1);
}
