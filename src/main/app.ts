import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { SetUpInput } from '../shared/contract/kiosk.ts';
import type { RoomChange, RoomSettings } from '../shared/contract/lead.ts';
import { createChanges } from './changes.ts';
import type { Clock } from './clock.ts';
import { openStore } from './database/open.ts';
import { createDays } from './days.ts';
import { checkInRoutes } from './features/check-in/routes.ts';
import { createCheckInService } from './features/check-in/service.ts';
import { kioskRoutes } from './features/kiosk/routes.ts';
import { createKioskService } from './features/kiosk/service.ts';
import { createPinGate } from './features/lead/pin-gate.ts';
import { leadRoutes } from './features/lead/routes.ts';
import { createLeadService } from './features/lead/service.ts';
import { peopleRoutes } from './features/people/routes.ts';
import { createPeopleService } from './features/people/service.ts';
import { createOs } from './os.ts';

export interface AppParts {
  /** Path of daybreak.db. */
  readonly database: string;
  /** Secret bytes kept beside the database. */
  readonly pepper: Buffer;
  readonly clock: Clock;
  /** Waits so many milliseconds; tests wait none. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  readonly log: Logger;
}

/** Daybreak without a host: a router to carry to screens, and what a host itself needs to know or do. */
export type App = ReturnType<typeof openApp>;

/**
 * Puts Daybreak together: opens the data, wires the features, and offers one router. It knows neither
 * Electron nor HTTP; a host carries the router to screens.
 * @throws UnusableDatabaseError when the data file is of a newer build, of another program, or damaged
 */
export function openApp({ database, pepper, clock, sleep = sleepFor, log }: AppParts) {
  const store = openStore(database);
  const changes = createChanges();
  const people = createPeopleService(store);
  const lead = createLeadService(store, pepper);
  const kiosk = createKioskService(store, { addPeople: people.addAll, preparePin: lead.preparePin });
  const days = createDays(clock, kiosk.room, changes);
  const checkIn = createCheckInService(store, clock, kiosk.room);
  checkIn.forgetOldArrivals();

  async function setUp(input: SetUpInput): Promise<boolean> {
    const isNew = await kiosk.setUp(input);
    if (isNew) {
      days.look();
      for (const change of ['kiosk', 'people'] as const) changes.publish(change, {});
    }
    return isNew;
  }

  function saveRoom(change: RoomChange): RoomSettings | undefined {
    const saved = kiosk.save(change);
    // The room's clock may have moved, and another day begun with it.
    days.look();
    changes.publish('kiosk', {});
    return saved;
  }

  const os = createOs({ clock, log });
  const router = os.router({
    kiosk: kioskRoutes(os, { kiosk, changes, setUp }),
    people: peopleRoutes(os, { people, changes }),
    checkIn: checkInRoutes(os, { checkIn }),
    lead: leadRoutes(os, { clock, gate: createPinGate(lead.isPin, sleep), settings: kiosk.settings, saveRoom }),
  });

  return {
    router,
    setUp,
    state: kiosk.state,
    close() {
      days.stop();
      store.close();
    },
  };
}
