import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CheckInInput } from '../../../src/shared/contract/check-in.ts';
import type { SetUpInput } from '../../../src/shared/contract/kiosk.ts';
import { openStore, type Store, type Writable } from '../../../src/main/database/open.ts';
import { createHandOverService, type HandOverService } from '../../../src/main/features/check-in/hand-overs.ts';
import { createHereForYouService, type HereForYouService } from '../../../src/main/features/check-in/here-for-you.ts';
import { createCheckInService, type CheckInService } from '../../../src/main/features/check-in/service.ts';
import { createKioskService, type KioskService, type SetUpParts } from '../../../src/main/features/kiosk/service.ts';
import { createContactService, type ContactService } from '../../../src/main/features/people/contacts.ts';
import { createNeedsService, type NeedsService } from '../../../src/main/features/needs/service.ts';
import { createPeopleService, type PeopleService } from '../../../src/main/features/people/service.ts';
import { createWaysService, type WaysService } from '../../../src/main/features/people/ways.ts';
import { createPrivacyService, type PrivacyService } from '../../../src/main/features/privacy/service.ts';
import { createWallService, type WallService } from '../../../src/main/features/wall/service.ts';
import { fixedClock, type FixedClock } from './clock.ts';
import { tempFolder } from './temp-folder.ts';

/** What a lead types at first run: crews of the sizes given, people named by crew and number. */
export function roomOf(
  crewSizes: readonly number[] = [3],
  { timeZone = 'UTC', pin = '246810' }: { timeZone?: string; pin?: string } = {},
): SetUpInput {
  return {
    room: { name: 'Harbour Street', locale: 'en', timeZone },
    crews: crewSizes.map((_, crew) => `Crew ${crew}`),
    people: crewSizes.flatMap((size, crew) =>
      Array.from({ length: size }, (_, number) => ({
        name: `Person ${crew}-${String(number).padStart(3, '0')}`,
        crew,
        colour: 'amber' as const,
        sign: 'sun' as const,
      })),
    ),
    pin,
  };
}

/** A check-in of someone who says who they are. */
export type NamedVisit = CheckInInput & { readonly personId: string };

/** What a screen sends when someone checks in. */
export function visitOf(personId: string, said: Partial<Omit<CheckInInput, 'personId'>> = {}): NamedVisit {
  const feelings = { body: null, mind: null, heart: null };
  return { visitId: randomUUID(), personId, weather: 'sunny', ...feelings, intention: 'patient', ...said };
}

export interface TestRoom {
  readonly file: string;
  readonly store: Store;
  readonly clock: FixedClock;
  readonly kiosk: KioskService;
  readonly people: PeopleService;
  readonly ways: WaysService;
  readonly contacts: ContactService;
  readonly checkIn: CheckInService;
  readonly needs: NeedsService;
  readonly privacy: PrivacyService;
  readonly handOvers: HandOverService;
  readonly wall: WallService;
  readonly hereForYou: HereForYouService;
  /** Ids of the people of each crew, by name. */
  readonly crews: string[][];
  /** Checks in, with a new visit unless one is given. */
  arrive(personId: string, said?: Partial<Omit<CheckInInput, 'personId'>>): ReturnType<CheckInService['checkIn']>;
  /** Rows of any question, for looking into the file from outside. */
  rows(sql: string, ...values: unknown[]): Record<string, unknown>[];
  /** Changes rows the way a later feature will. */
  change(sql: string): void;
  close(): void;
  /** Ends this start and begins another on the same file, at the same time. */
  restart(): TestRoom;
}

// scrypt is slow on purpose. Rooms whose PIN nobody asks for do without; lead.test.ts has the real one.
const preparePin: SetUpParts['preparePin'] = () => Promise.resolve(() => undefined);

function openRoom(file: string, clock: FixedClock): TestRoom {
  const store = openStore(file);
  const people = createPeopleService(store);
  const kiosk = createKioskService(store, { addPeople: people.addAll, preparePin });
  const checkIn = createCheckInService(store, clock, kiosk.room);
  const privacy = createPrivacyService({
    ...{ store, clock, room: kiosk.room, log: { error: () => undefined } },
    forgetArrivals: checkIn.forgetOldArrivals,
  });
  privacy.forget();
  let open = true;
  const close = (): void => {
    privacy.stop();
    if (open) store.close();
    open = false;
  };
  onTestFinished(close);
  const needs = createNeedsService(store, clock, kiosk.room);
  const handOvers = createHandOverService(store, clock, kiosk.room);
  const { recentPeople } = checkIn;
  const wall = createWallService(store, clock, { room: kiosk.room, people: people.list, recentPeople });
  const hereForYou = createHereForYouService(store, { thanks: wall, handOvers });
  return {
    file,
    store,
    clock,
    kiosk,
    people,
    ways: createWaysService(store, Buffer.alloc(32, 7)),
    contacts: createContactService(store, kiosk.room),
    checkIn,
    needs,
    privacy,
    handOvers,
    wall,
    hereForYou,
    get crews() {
      const list = people.list();
      return list.crews.map((crew) => list.people.filter(({ crewId }) => crewId === crew.id).map(({ id }) => id));
    },
    arrive: (personId, said) => checkIn.checkIn(visitOf(personId, said)),
    rows: (sql, ...values) => store.read.prepare<unknown[], Record<string, unknown>>(sql).all(...values),
    change(sql) {
      store.write((db: Writable) => db.exec(sql));
    },
    close,
    restart() {
      close();
      return openRoom(file, clock);
    },
  };
}

/** A room nobody has set up yet, on a real file in a folder of its own. */
export function emptyTestRoom(clock: FixedClock = fixedClock(), file = join(tempFolder(), 'daybreak.db')): TestRoom {
  return openRoom(file, clock);
}

/** A room that is set up, with crews of the sizes given. */
export async function testRoom(
  crewSizes?: readonly number[],
  { timeZone, clock }: { timeZone?: string; clock?: FixedClock } = {},
): Promise<TestRoom> {
  const room = emptyTestRoom(clock);
  await room.kiosk.setUp(roomOf(crewSizes, timeZone === undefined ? {} : { timeZone }));
  return room;
}
