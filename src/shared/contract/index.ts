import { careContract } from './care.ts';
import { checkInContract } from './check-in.ts';
import { checkOutContract, handOverContract } from './check-out.ts';
import { kioskContract } from './kiosk.ts';
import { momentsContract } from './moments.ts';
import { leadNeedsContract, needsContract } from './needs.ts';
import { leadWallContract } from './lead-wall.ts';
import { leadContract } from './lead.ts';
import { peopleContract } from './people.ts';
import { privacyContract } from './privacy.ts';
import { leadResetsContract, resetsContract } from './resets.ts';
import { wallContract } from './wall.ts';

/** Everything a screen can ask of main, over whichever wire. */
export const contract = {
  kiosk: kioskContract,
  people: peopleContract,
  checkIn: checkInContract,
  care: careContract,
  moments: momentsContract,
  needs: needsContract,
  privacy: privacyContract,
  checkOut: checkOutContract,
  handOver: handOverContract,
  wall: wallContract,
  resets: resetsContract,
  lead: { ...leadContract, needs: leadNeedsContract, wall: leadWallContract, resets: leadResetsContract },
};
