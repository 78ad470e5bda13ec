import type { CheckInInput } from '../../../shared/contract/check-in.ts';
import { SMALLEST_GROUP } from '../../../shared/domain/group-size.ts';
import { RULES } from '../../../shared/domain/retention.ts';
import { daysBefore, momentIn, type Clock, type RoomClock } from '../../clock.ts';
import type { Readable, Store, Writable } from '../../database/open.ts';
import { createCrewLabels } from './crew-labels.ts';
import {
  countByCrew,
  crewOf,
  forgetArrivals,
  forgetLaterArrivals,
  hasArrived,
  hasPastSky,
  hasSky,
  peopleIn,
  peopleOn,
  relayArrivals,
  relaySkies,
  skiesOn,
  turnTo,
  type SkyRow,
} from './queries.ts';

/** Noon on the room's clock, in minutes. */
const NOON = 12 * 60;

/** What check-in needs to know of the room. */
export interface CheckInRoom extends RoomClock {
  /** False when the room has switched off remembering who came. */
  readonly keepsArrivals: boolean;
}

export type CheckInResult = 'in' | 'already-in' | 'no-such-person';

/** How someone leaves; the id is random, and made by the screen for this one time. */
export type Leaving = Pick<SkyRow, 'weather'> & { readonly visitId: string };

export interface CheckInService {
  /** Whether this person has checked in today, as far as the room remembers. */
  isIn(personId: string): boolean;
  /**
   * Keeps a check-in. The same visit twice is one, as it was told last. Someone who gives no name leaves a sky and no
   * arrival.
   * @throws StorageError when the disk is full or fails
   */
  checkIn(input: CheckInInput): CheckInResult;
  /**
   * Keeps the weather someone leaves in: without the person, who is not even asked for, and without a crew, for
   * nobody counts who has left. The same visit twice is one, in its newest weather. Before first run it keeps nothing.
   * @throws StorageError when the disk is full or fails
   */
  leave(leaving: Leaving): void;
  /**
   * Who came today, in the order of their ids; from the day's first hour to noon also who came the day before, for
   * a night crew that leaves in the morning came yesterday. Nobody where the room keeps no arrivals.
   */
  recentPeople(): string[];
  /** Makes a day the current one and forgets arrivals that have had their time, inside the caller's transaction. */
  forgetOldArrivals(db: Writable, today: string): void;
}

/** @param room the kiosk's room; undefined before first run */
export function createCheckInService(store: Store, clock: Clock, room: () => CheckInRoom | undefined): CheckInService {
  const labels = createCrewLabels();
  /** The day of the newest check-in: its turn has been taken, and needn't be taken again. */
  let currentDay: string | undefined;

  /** Someone stands here, and takes the clock for true: makes its day the current one, and works in it. */
  function writeToday<T>(day: string, work: (db: Writable) => T): T {
    const result = store.write((db) => {
      if (currentDay !== day) {
        beginDay(db, day);
        // Not at a start: a machine without a battery begins in the past until it is told the time,
        // and the true today would be forgotten as yet to come.
        forgetLaterArrivals(db, day);
      }
      return work(db);
    });
    currentDay = day;
    return result;
  }

  /**
   * Puts a sky among those of today, so that no byte tells which came last. One that was sent before takes its own
   * place: nobody has seen it by itself.
   */
  function putSky(db: Writable, day: string, sky: SkyRow, crewId: string | null): void {
    const before = skiesOn(db, day);
    const kept = before.find(({ id }) => id === sky.id);
    const skies = [...before.filter((other) => other !== kept), { ...sky, part: kept?.part ?? sky.part }].sort(byId);
    relaySkies(db, day, labels.label({ day, skies, people: countByCrew(db, day), visit: { visitId: sky.id, crewId } }));
  }

  return {
    isIn(personId) {
      const here = room();
      return here !== undefined && hasArrived(store.read, momentIn(clock, here).day, personId);
    },
    recentPeople: () => whoCameLately(store.read, clock, room()),
    forgetOldArrivals(db, today) {
      // Nobody stands here who would take the clock for true: the next check-in takes the turn of its day anew.
      currentDay = undefined;
      beginDay(db, today);
    },
    checkIn({ visitId, personId, weather, body, mind, heart, intention }) {
      const here = room();
      if (here === undefined) return 'no-such-person';
      const { day, part } = momentIn(clock, here);
      return writeToday(day, (db) => {
        const crewId = personId === null ? null : crewOf(db, personId);
        if (crewId === undefined) return 'no-such-person';
        if (wasKeptYesterday(db, day, visitId)) return 'in';
        if (personId !== null && hasArrived(db, day, personId)) {
          if (!hasSky(db, day, visitId)) return 'already-in';
        } else if (personId !== null && here.keepsArrivals) {
          relayArrivals(db, day, [...peopleIn(db, day), personId].sort());
        }
        putSky(db, day, { id: visitId, part, crewId: null, kind: 'in', weather, body, mind, heart, intention }, crewId);
        return 'in';
      });
    },
    leave({ visitId, weather }) {
      const here = room();
      if (here === undefined) return;
      const { day, part } = momentIn(clock, here);
      const nothingElse = { crewId: null, body: null, mind: null, heart: null, intention: null };
      writeToday(day, (db) => {
        if (wasKeptYesterday(db, day, visitId)) return;
        putSky(db, day, { id: visitId, part, kind: 'out', weather, ...nothingElse }, null);
      });
    },
  };
}

function whoCameLately(db: Readable, clock: Clock, here: CheckInRoom | undefined): string[] {
  if (here?.keepsArrivals !== true) return [];
  const { day, minute } = momentIn(clock, here);
  const isEarly = minute >= here.dayStarts * 60 && minute < NOON;
  return peopleOn(db, { today: day, before: isEarly ? daysBefore(day, 1) : day });
}

/** Whether this visit, sent again over a lost connection, is one of yesterday: that day stays as it is. */
function wasKeptYesterday(db: Writable, day: string, visitId: string): boolean {
  return hasPastSky(db, visitId, daysBefore(day, 1));
}

/** What the first of a day does: makes it the current one, and forgets what has had its time. */
function beginDay(db: Writable, day: string): void {
  turnTo(db, day);
  forgetArrivals(db, {
    keepFrom: daysBefore(day, RULES.arrivals.keeps.days - 1),
    today: day,
    smallest: SMALLEST_GROUP,
  });
}

function byId(a: SkyRow, b: SkyRow): number {
  return a.id < b.id ? -1 : 1;
}
