import type { SetUpInput } from '../shared/contract/kiosk.ts';
import type { Changes } from './changes.ts';
import type { Clock, Sleep } from './clock.ts';
import { careRoutes } from './features/care/routes.ts';
import { checkInRoutes, checkOutRoutes, handOverRoutes } from './features/check-in/routes.ts';
import { kioskRoutes } from './features/kiosk/routes.ts';
import { createPinGate } from './features/lead/pin-gate.ts';
import { leadRoutes } from './features/lead/routes.ts';
import { momentsRoutes } from './features/moments/routes.ts';
import { leadNeedsRoutes, needsRoutes } from './features/needs/routes.ts';
import { peopleRoutes } from './features/people/routes.ts';
import { privacyRoutes } from './features/privacy/routes.ts';
import { leadResetsRoutes, resetsRoutes } from './features/resets/routes.ts';
import { leadWallRoutes, wallRoutes } from './features/wall/routes.ts';
import { leadParts } from './lead-parts.ts';
import type { Os } from './os.ts';
import type { Printing } from './printing.ts';
import type { Services } from './services.ts';
import { createTapPace } from './tap-pace.ts';
import { slowDownWrongTries } from './wrong-tries.ts';

interface RouterParts {
  readonly services: Services;
  readonly changes: Changes;
  readonly clock: Clock;
  /** How the answer to a wrong try is made to wait. */
  readonly sleep: Sleep;
  /** None where the host can't print. */
  readonly printing: Printing | undefined;
  /** Sets the kiosk up and tells live screens; false when it was set up already. */
  setUp(input: SetUpInput): Promise<boolean>;
}

/** Every procedure of the contract, each answered by its feature. */
export function createRouter(os: Os, { services, changes, clock, sleep, printing, setUp }: RouterParts) {
  const { kiosk, people, ways, contacts, checkIn, hereForYou, handOvers, wall, care, moments, needs } = services;
  const { resets, lead, privacy, days } = services;
  return os.router({
    kiosk: kioskRoutes(os, { kiosk, changes, setUp }),
    people: peopleRoutes(os, { people, ways, contacts, changes, inTurn: slowDownWrongTries(clock, sleep) }),
    checkIn: checkInRoutes(os, { checkIn, hereForYou }),
    checkOut: checkOutRoutes(os, { checkIn }),
    handOver: handOverRoutes(os, { handOvers }),
    wall: wallRoutes(os, { wall, changes, printing, pace: createTapPace(clock, sleep) }),
    care: careRoutes(os, { care, changes }),
    moments: momentsRoutes(os, { moments, changes }),
    needs: needsRoutes(os, { needs, changes }),
    privacy: privacyRoutes(os, { privacy, changes }),
    resets: resetsRoutes(os, { resets, changes }),
    lead: {
      ...leadRoutes(os, {
        clock,
        gate: createPinGate(lead.isPin, sleep),
        ...leadParts({ kiosk, people, ways, contacts, privacy, wall, changes, days }),
      }),
      needs: leadNeedsRoutes(os, { needs, changes }),
      wall: leadWallRoutes(os, { wall, changes, printing }),
      resets: leadResetsRoutes(os, { resets, changes }),
    },
  });
}
