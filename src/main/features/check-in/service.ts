import type { CheckInInput } from '../../../shared/contract/check-in.ts';
import { SMALLEST_GROUP } from '../../../shared/domain/group-size.ts';
import { daysBefore, momentIn, type Clock } from '../../clock.ts';
import type { Store, Writable } from '../../database/open.ts';
import { createCrewLabels } from './crew-labels.ts';
import {
  allArrivals,
  crewOf,
  forgetArrivals,
  hasArrived,
  hasSky,
  relayArrivals,
  relaySkies,
  skiesOn,
  type ArrivalRow,
  type SkyRow,
} from './queries.ts';

/** Days for which the room remembers who came. */
const ARRIVAL_DAYS = 7;

/** What check-in needs to know of the room. */
export interface CheckInRoom {
  /** IANA name. */
  readonly timeZone: string;
  /** 0 when the room has switched off remembering who came. */
  readonly keepsArrivals: 0 | 1;
}

export type CheckInResult = 'in' | 'already-in' | 'no-such-person';

export interface CheckInService {
  /** Whether this person has checked in today, as far as the room remembers. */
  isIn(personId: string): boolean;
  /**
   * Keeps a check-in. The same visit twice is one.
   * @throws StorageError when the disk is full or fails
   */
  checkIn(input: CheckInInput): CheckInResult;
  /** Forgets arrivals that have had their time. */
  forgetOldArrivals(): void;
}

/** @param room the kiosk's room; undefined before first run */
export function createCheckInService(store: Store, clock: Clock, room: () => CheckInRoom | undefined): CheckInService {
  const labels = createCrewLabels();
  let forgottenOn: string | undefined;

  /** Runs work in a transaction of its own, and forgets in it what has had its time, once a day. */
  function writeOn<T>(day: string, work: (db: Writable) => T): T {
    const result = store.write((db) => {
      if (forgottenOn !== day) {
        forgetArrivals(db, { keepFrom: daysBefore(day, ARRIVAL_DAYS - 1), today: day, smallest: SMALLEST_GROUP });
        relayArrivals(db, allArrivals(db).sort(byDayAndPerson));
      }
      return work(db);
    });
    forgottenOn = day;
    return result;
  }

  return {
    isIn(personId) {
      const here = room();
      return here !== undefined && hasArrived(store.read, momentIn(clock, here.timeZone).day, personId);
    },
    forgetOldArrivals() {
      const here = room();
      if (here !== undefined) writeOn(momentIn(clock, here.timeZone).day, () => undefined);
    },
    checkIn({ visitId, personId, weather, intention }) {
      const here = room();
      if (here === undefined) return 'no-such-person';
      const { day, part } = momentIn(clock, here.timeZone);
      return writeOn(day, (db) => {
        const crewId = crewOf(db, personId);
        if (crewId === undefined) return 'no-such-person';
        // Sent again over a lost connection, a visit of a minute ago may be one of yesterday.
        if (hasSky(db, visitId, daysBefore(day, 1))) return 'in';
        if (hasArrived(db, day, personId)) return 'already-in';

        if (here.keepsArrivals === 1) relayArrivals(db, [...allArrivals(db), { day, personId }].sort(byDayAndPerson));
        const sky: SkyRow = {
          id: visitId,
          part,
          crewId: null,
          kind: 'in',
          weather,
          body: null,
          mind: null,
          heart: null,
          intention,
        };
        const skies = [...skiesOn(db, day), sky].sort(byId);
        relaySkies(db, day, labels.label(day, skies, { visitId, crewId }));
        return 'in';
      });
    },
  };
}

function byId(a: SkyRow, b: SkyRow): number {
  return a.id < b.id ? -1 : 1;
}

function byDayAndPerson(a: ArrivalRow, b: ArrivalRow): number {
  return `${a.day} ${a.personId}` < `${b.day} ${b.personId}` ? -1 : 1;
}
