import { describe, expect, test } from 'vitest';
import { contract } from '../../src/shared/contract/index.ts';
import type { SetUpInput } from '../../src/shared/contract/kiosk.ts';
import { CREW_LIMIT, PEOPLE_LIMIT } from '../../src/shared/domain/roster.ts';
import { createKioskService } from '../../src/main/features/kiosk/service.ts';
import { emptyTestRoom, roomOf, type TestRoom } from './support/room.ts';

const counts = (room: TestRoom): Record<string, unknown> | undefined =>
  room.rows(`SELECT (SELECT count(*) FROM room) AS rooms, (SELECT count(*) FROM crew) AS crews,
    (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM lead_pin) AS pins`)[0];
const NOTHING = { rooms: 0, crews: 0, people: 0, pins: 0 };

describe('first run', () => {
  test('gives a room with everyone in their crew, in the order the lead wrote the crews', async () => {
    const room = emptyTestRoom();
    expect(room.kiosk.state()).toEqual({ room: null });
    expect(room.people.list()).toEqual({ crews: [], people: [] });
    expect(await room.kiosk.setUp(roomOf([2, 1], { timeZone: 'Europe/Madrid' }))).toBe(true);
    expect(room.kiosk.state()).toEqual({
      room: {
        name: 'Harbour Street',
        locale: 'en',
        timeZone: 'Europe/Madrid',
        idleSeconds: 45,
        dayStarts: 4,
        shiftEnds: [],
        asksFeelings: true,
        ways: { tiles: true, number: false, badge: false },
        region: 'elsewhere',
      },
    });
    const { crews, people } = room.people.list();
    expect(crews.map(({ name }) => name)).toEqual(['Crew 0', 'Crew 1']);
    expect(people.map(({ name, crewId }) => [name, crews.findIndex(({ id }) => id === crewId)])).toEqual([
      ['Person 0-000', 0],
      ['Person 0-001', 0],
      ['Person 1-000', 1],
    ]);
    expect(room.restart().people.list()).toEqual({ crews, people });
  });

  test('keeps nothing in a zone that browsers know and days can’t be told in: it could never be opened again', async () => {
    const room = emptyTestRoom();
    await expect(room.kiosk.setUp(roomOf([3], { timeZone: 'SST' }))).rejects.toThrow(RangeError);
    expect(counts(room)).toEqual(NOTHING);
    await room.kiosk.setUp(roomOf([3]));
    expect(() => room.kiosk.save({ timeZone: 'SST' })).toThrow(RangeError);
    expect(room.restart().kiosk.settings()).toMatchObject({ timeZone: 'UTC' });
  });

  test('keeps nothing when one of the people belongs to no crew', async () => {
    const room = emptyTestRoom();
    const input = roomOf([3]);
    const broken: SetUpInput = { ...input, people: [...input.people, { ...input.people[0]!, crew: 7 }] };
    await expect(room.kiosk.setUp(broken)).rejects.toThrow('There is no crew number 7');
    expect(counts(room)).toEqual(NOTHING);
    expect(await room.kiosk.setUp(input)).toBe(true);
  });

  test('keeps nothing when the PIN, which comes last, can not be kept', async () => {
    const room = emptyTestRoom();
    const failing = createKioskService(room.store, {
      addPeople: room.people.addAll,
      preparePin: () =>
        Promise.resolve(() => {
          throw new Error('no PIN today');
        }),
    });
    await expect(failing.setUp(roomOf([3]))).rejects.toThrow('no PIN today');
    expect(counts(room)).toEqual(NOTHING);
  });

  test('happens once: a second one is refused and changes nothing', async () => {
    const room = emptyTestRoom();
    await room.kiosk.setUp(roomOf([2]));
    const before = [room.kiosk.state(), room.people.list()];
    expect(await room.kiosk.setUp(roomOf([5, 5]))).toBe(false);
    expect(await room.restart().kiosk.setUp(roomOf([5, 5]))).toBe(false);
    const again = room.restart();
    expect([again.kiosk.state(), again.people.list()]).toEqual(before);
  });

  test('gives one room when two screens finish at the same moment', async () => {
    const room = emptyTestRoom();
    const results = await Promise.all([room.kiosk.setUp(roomOf([2])), room.kiosk.setUp(roomOf([3]))]);
    expect(results.toSorted()).toEqual([false, true]);
    expect(counts(room)).toMatchObject({ rooms: 1, crews: 1 });
  });

  test('takes the largest room there may be', async () => {
    const room = emptyTestRoom();
    const sizes = Array.from({ length: CREW_LIMIT }, (_, crew) =>
      crew === 0 ? PEOPLE_LIMIT - (CREW_LIMIT - 1) * 40 : 40,
    );
    expect(await room.kiosk.setUp(roomOf(sizes))).toBe(true);
    expect(counts(room)).toMatchObject({ crews: CREW_LIMIT, people: PEOPLE_LIMIT });
  });
});

describe('what a screen may send at first run', () => {
  const schema = contract.kiosk.setUp['~orpc'].inputSchema!;
  const good = roomOf([2]);
  const accepts = (input: unknown): boolean => schema.safeParse(input).success;
  const person = good.people[0]!;

  test('is what a lead would type, tidied', () => {
    expect(accepts(good)).toBe(true);
    const parsed = schema.parse({ ...good, crews: ['  Morning \n crew '] });
    expect(parsed.crews).toEqual(['Morning crew']);
  });

  test.each<[string, unknown]>([
    ['no crew', { ...good, crews: [], people: [] }],
    ['nobody', { ...good, people: [] }],
    ['a person without a name', { ...good, people: [{ ...person, name: ' \n ' }] }],
    ['a name nobody can see', { ...good, people: [{ ...person, name: '\u200B\u2060' }] }],
    ['a name too long for a tile', { ...good, people: [{ ...person, name: 'a'.repeat(61) }] }],
    ['a crew that is not there', { ...good, people: [{ ...person, crew: 1 }] }],
    ['half a crew', { ...good, people: [{ ...person, crew: 0.5 }] }],
    ['an unknown colour', { ...good, people: [{ ...person, colour: 'beige' }] }],
    ['too many crews', { ...good, crews: Array.from({ length: CREW_LIMIT + 1 }, (_, n) => `C${n}`) }],
    ['too many people', { ...good, people: Array.from({ length: PEOPLE_LIMIT + 1 }, () => person) }],
    ['a time zone that is nowhere', { ...good, room: { ...good.room, timeZone: 'Europe/Atlantis' } }],
    ['an unknown language', { ...good, room: { ...good.room, locale: 'tlh' } }],
    ['a PIN of five digits', { ...good, pin: '12345' }],
    ['a PIN of letters', { ...good, pin: 'letmein' }],
    ['a PIN of thirteen digits', { ...good, pin: '1234567890123' }],
  ])('is not %s', (_, input) => {
    expect(accepts(input)).toBe(false);
  });
});
