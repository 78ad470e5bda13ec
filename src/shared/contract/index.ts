import { checkInContract } from './check-in.ts';
import { kioskContract } from './kiosk.ts';
import { leadContract } from './lead.ts';
import { peopleContract } from './people.ts';

/** Everything a screen can ask of main, over whichever wire. */
export const contract = {
  kiosk: kioskContract,
  people: peopleContract,
  checkIn: checkInContract,
  lead: leadContract,
};
