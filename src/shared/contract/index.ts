import { checkInContract } from './check-in.ts';
import { checkOutContract, handOverContract } from './check-out.ts';
import { kioskContract } from './kiosk.ts';
import { peopleContract } from './people.ts';
import { wallContract } from './wall.ts';

/** Everything a screen can ask of main, over whichever wire. */
export const contract = {
  kiosk: kioskContract,
  people: peopleContract,
  checkIn: checkInContract,
  checkOut: checkOutContract,
  handOver: handOverContract,
  wall: wallContract,
};
