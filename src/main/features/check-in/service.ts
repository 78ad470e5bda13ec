import type { CheckInInput } from '../../../shared/contract/check-in.ts';
import { SMALLEST_GROUP } from '../../../shared/domain/group-size.ts';
import { daysBefore, momentIn, type Clock } from '../../clock.ts';
import type { Store, Writable } from '../../database/open.ts';
import { createCrewLabels } from './crew-labels.ts';
import {
  crewOf,
  forgetArrivals,
  forgetLaterArrivals,
  hasArrived,
  hasSky,
  peopleIn,
  relayArrivals,
  relaySkies,
  skiesOn,
  turnTo,
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
  /** The day of the newest check-in: its turn has been taken, and needn't be taken again. */
  let currentDay: string | undefined;

  return {
    isIn(personId) {
      const here = room();
      return here !== undefined && hasArrived(store.read, momentIn(clock, here.timeZone).day, personId);
    },
    forgetOldArrivals() {
      const here = room();
      if (here === undefined) return;
      const { day } = momentIn(clock, here.timeZone);
      store.write((db) => {
        beginDay(db, day);
      });
    },
    checkIn({ visitId, personId, weather, intention }) {
      const here = room();
      if (here === undefined) return 'no-such-person';
      const { day, part } = momentIn(clock, here.timeZone);
      const result = store.write((db): CheckInResult => {
        if (currentDay !== day) {
          beginDay(db, day);
          // Not at a start: a machine without a battery begins in the past until it is told the time,
          // and the true today would be forgotten as yet to come. Whoever checks in takes the clock for true.
          forgetLaterArrivals(db, day);
        }
        const crewId = crewOf(db, personId);
        if (crewId === undefined) return 'no-such-person';
        // Sent again over a lost connection, a visit of a minute ago may be one of yesterday.
        if (hasSky(db, visitId, daysBefore(day, 1))) return 'in';
        if (hasArrived(db, day, personId)) return 'already-in';

        if (here.keepsArrivals === 1) relayArrivals(db, day, [...peopleIn(db, day), personId].sort());
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
      currentDay = day;
      return result;
    },
  };
}

/** What the first of a day does: makes it the current one, and forgets what has had its time. */
function beginDay(db: Writable, day: string): void {
  turnTo(db, day);
  forgetArrivals(db, { keepFrom: daysBefore(day, ARRIVAL_DAYS - 1), today: day, smallest: SMALLEST_GROUP });
}

function byId(a: SkyRow, b: SkyRow): number {
  return a.id < b.id ? -1 : 1;
}
