import type { SetUpInput } from '../../src/shared/contract/kiosk.ts';
import type { Person } from '../../src/shared/contract/people.ts';
import { TILE_COLOURS, TILE_SIGNS } from '../../src/shared/domain/person.ts';
import { startServer, WEB_HOST, type Server } from './children.ts';
import { connectToDaybreak } from './client.ts';

const CREWS = ['Morning', 'Late', 'Night', 'Maintenance', 'Kitchen', 'Desk', 'Yard', 'Weekend'];

/** A large room: 200 people in eight crews. */
const PEOPLE = 200;

function largeRoom(): SetUpInput {
  return {
    room: { name: 'Harbour Street', locale: 'en', timeZone: 'Europe/Madrid' },
    crews: CREWS,
    people: Array.from({ length: PEOPLE }, (_, index) => ({
      name: `Person Number ${index + 1}`,
      crew: index % CREWS.length,
      colour: TILE_COLOURS[index % TILE_COLOURS.length]!,
      sign: TILE_SIGNS[index % TILE_SIGNS.length]!,
    })),
    pin: '246810',
  };
}

/** Starts the web host on a data folder and any free port. */
export function startDaybreak(data: string): Promise<Server> {
  return startServer(WEB_HOST, [`--data=${data}`, '--port=0']);
}

/** Sets a new kiosk up with a large room, through the contract as first run does. */
export async function setUpLargeRoom({ url }: Server): Promise<readonly Person[]> {
  const { client, close } = await connectToDaybreak(url);
  try {
    await client.kiosk.setUp(largeRoom());
    for await (const { people } of await client.people.live()) return people;
    throw new Error('The list of people ended before it began');
  } finally {
    close();
  }
}
