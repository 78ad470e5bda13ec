import type { Logger } from 'pino';
import type { Changes } from './changes.ts';
import type { Clock } from './clock.ts';
import type { Store } from './database/open.ts';
import { createDays } from './days.ts';
import { createCareService } from './features/care/service.ts';
import { createHandOverService } from './features/check-in/hand-overs.ts';
import { createHereForYouService } from './features/check-in/here-for-you.ts';
import { createCheckInService } from './features/check-in/service.ts';
import { createKioskService } from './features/kiosk/service.ts';
import { createLeadService } from './features/lead/service.ts';
import { createMomentsService } from './features/moments/service.ts';
import { createNeedsService } from './features/needs/service.ts';
import { createContactService } from './features/people/contacts.ts';
import { createPeopleService } from './features/people/service.ts';
import { createWaysService } from './features/people/ways.ts';
import { createPrivacyService } from './features/privacy/service.ts';
import { createResetLibrary } from './features/resets/library.ts';
import { createResetsService } from './features/resets/service.ts';
import { createWallService } from './features/wall/service.ts';

interface ServiceParts {
  readonly store: Store;
  readonly changes: Changes;
  readonly clock: Clock;
  readonly log: Logger;
  readonly pepper: Buffer;
  readonly resetsFolder: string;
}

/** What Daybreak does, feature by feature, without anyone to ask for it. */
export type Services = ReturnType<typeof createServices>;

/** Makes every service, and hands each what it needs of the others: features never import each other. */
export function createServices({ store, changes, clock, log, pepper, resetsFolder }: ServiceParts) {
  const people = createPeopleService(store);
  const lead = createLeadService(store, pepper);
  const kiosk = createKioskService(store, { addPeople: people.addAll, preparePin: lead.preparePin });
  const { room } = kiosk;
  const days = createDays(clock, room, changes);
  const checkIn = createCheckInService(store, clock, room);
  const handOvers = createHandOverService(store, clock, room);
  const wall = createWallService(store, clock, {
    ...{ room, people: people.list, recentPeople: checkIn.recentPeople },
    onChange() {
      changes.publish('wall', {});
    },
  });
  return {
    kiosk,
    days,
    people,
    lead,
    checkIn,
    handOvers,
    wall,
    ways: createWaysService(store, pepper),
    contacts: createContactService(store, room),
    hereForYou: createHereForYouService(store, { thanks: wall, handOvers }),
    needs: createNeedsService(store, clock, room),
    care: createCareService(store, clock, { today: days.today, people: () => people.list().people.length }),
    moments: createMomentsService(days.today),
    resets: createResetsService(store, clock, {
      library: createResetLibrary({ folder: resetsFolder }),
      today: days.today,
    }),
    privacy: createPrivacyService({ store, clock, log, room, forgetArrivals: checkIn.forgetOldArrivals }),
  };
}
