import type { Logger } from 'pino';
import type { SetUpInput } from '../shared/contract/kiosk.ts';
import { createChanges } from './changes.ts';
import { systemSleep, type Clock, type Sleep } from './clock.ts';
import { openStore } from './database/open.ts';
import { createDays } from './days.ts';
import { careRoutes } from './features/care/routes.ts';
import { createCareService } from './features/care/service.ts';
import { createHandOverService } from './features/check-in/hand-overs.ts';
import { createHereForYouService } from './features/check-in/here-for-you.ts';
import { checkInRoutes, checkOutRoutes, handOverRoutes } from './features/check-in/routes.ts';
import { createCheckInService } from './features/check-in/service.ts';
import { kioskRoutes } from './features/kiosk/routes.ts';
import { createKioskService } from './features/kiosk/service.ts';
import { createPinGate } from './features/lead/pin-gate.ts';
import { leadRoutes } from './features/lead/routes.ts';
import { createLeadService } from './features/lead/service.ts';
import { createContactService } from './features/people/contacts.ts';
import { momentsRoutes } from './features/moments/routes.ts';
import { createMomentsService } from './features/moments/service.ts';
import { leadNeedsRoutes, needsRoutes } from './features/needs/routes.ts';
import { createNeedsService } from './features/needs/service.ts';
import { peopleRoutes } from './features/people/routes.ts';
import { createPeopleService } from './features/people/service.ts';
import { createWaysService } from './features/people/ways.ts';
import { privacyRoutes } from './features/privacy/routes.ts';
import { createPrivacyService } from './features/privacy/service.ts';
import { wallRoutes } from './features/wall/routes.ts';
import { createWallService } from './features/wall/service.ts';
import { leadParts } from './lead-parts.ts';
import { createOs } from './os.ts';
import { slowDownWrongTries } from './wrong-tries.ts';

export interface AppParts {
  /** Path of daybreak.db. */
  readonly database: string;
  /** Secret bytes kept beside the database. */
  readonly pepper: Buffer;
  readonly clock: Clock;
  readonly log: Logger;
  /** How the answer to a wrong try is made to wait. */
  readonly sleep?: Sleep;
}

/** Daybreak without a host: a router to carry to screens, and what a host itself needs to know or do. */
export type App = ReturnType<typeof openApp>;

/**
 * Puts Daybreak together: opens the data, wires the features, and offers one router. It knows neither
 * Electron nor HTTP; a host carries the router to screens.
 * @throws UnusableDatabaseError when the data file is of a newer build, of another program, or damaged
 */
export function openApp({ database, pepper, clock, log, sleep = systemSleep }: AppParts) {
  const store = openStore(database);
  const changes = createChanges();
  const people = createPeopleService(store);
  const lead = createLeadService(store, pepper);
  const kiosk = createKioskService(store, { addPeople: people.addAll, preparePin: lead.preparePin });
  const ways = createWaysService(store, pepper);
  const contacts = createContactService(store, kiosk.room);
  const inTurn = slowDownWrongTries(clock, sleep);
  const days = createDays(clock, kiosk.room, changes);
  const checkIn = createCheckInService(store, clock, kiosk.room);
  const needs = createNeedsService(store, clock, kiosk.room);
  const care = createCareService(store, clock, { today: days.today, people: () => people.list().people.length });
  const moments = createMomentsService(days.today);
  days.onTurn(() => {
    changes.publish('care', {});
  });
  const privacy = createPrivacyService({
    ...{ store, clock, log, room: kiosk.room },
    forgetArrivals: checkIn.forgetOldArrivals,
  });
  privacy.forget();
  days.onTurn(privacy.forget);
  store.onWrite(() => {
    changes.publish('written', {});
  });
  const handOvers = createHandOverService(store, clock, kiosk.room);
  const wall = createWallService(store, clock, {
    room: kiosk.room,
    people: people.list,
    recentPeople: checkIn.recentPeople,
  });
  const hereForYou = createHereForYouService(store, { thanks: wall, handOvers });

  async function setUp(input: SetUpInput): Promise<boolean> {
    const isNew = await kiosk.setUp(input);
    if (isNew) {
      days.look();
      for (const change of ['kiosk', 'people'] as const) changes.publish(change, {});
    }
    return isNew;
  }

  const os = createOs({ clock, log });
  const router = os.router({
    kiosk: kioskRoutes(os, { kiosk, changes, setUp }),
    people: peopleRoutes(os, { people, ways, contacts, changes, inTurn }),
    care: careRoutes(os, { care, changes }),
    moments: momentsRoutes(os, { moments, changes }),
    needs: needsRoutes(os, { needs, changes }),
    privacy: privacyRoutes(os, { privacy, changes }),
    checkIn: checkInRoutes(os, { checkIn, hereForYou }),
    checkOut: checkOutRoutes(os, { checkIn }),
    handOver: handOverRoutes(os, { handOvers }),
    wall: wallRoutes(os, { wall }),
    lead: {
      ...leadRoutes(os, {
        clock,
        gate: createPinGate(lead.isPin, sleep),
        ...leadParts({ kiosk, people, ways, contacts, changes, days }),
      }),
      needs: leadNeedsRoutes(os, { needs, changes }),
    },
  });

  return {
    router,
    setUp,
    state: kiosk.state,
    close() {
      days.stop();
      privacy.stop();
      store.close();
    },
  };
}
