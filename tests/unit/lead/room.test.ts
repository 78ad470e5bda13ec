import { readFileSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { describe, expect, test, vi } from 'vitest';
import { daysAfter } from '../../../src/main/clock.ts';
import { openConnection } from '../../../src/main/connection.ts';
import { contract } from '../../../src/shared/contract/index.ts';
import type { RoomChange } from '../../../src/shared/contract/lead.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { look } from '../support/raw.ts';
import { roomOf, testRoom, visitOf, type TestRoom } from '../support/room.ts';
import { peopleOf } from '../support/web.ts';
import { needOf } from '../support/words.ts';

vi.mock('../../../src/main/features/lead/service.ts', () => import('../support/lead-without-pin.ts'));

const AT_FIRST = {
  name: 'Harbour Street',
  locale: 'en',
  timeZone: 'UTC',
  idleSeconds: 45,
  dayStarts: 4,
  shiftEnds: [],
  asksFeelings: true,
  keepsArrivals: true,
  ways: { tiles: true, number: false, badge: false },
  region: 'elsewhere',
  needDays: 180,
} as const;

describe('what a lead sets', () => {
  test('is at first what the room was set up with', async () => {
    expect((await testRoom()).kiosk.settings()).toEqual(AT_FIRST);
  });

  test.each<[string, RoomChange]>([
    ['the room’s name', { name: 'Pier 4' }],
    ['its language', { locale: 'es' }],
    ['its time zone', { timeZone: 'Europe/Madrid' }],
    ['when a screen goes home', { idleSeconds: 90 }],
    ['when the day begins', { dayStarts: 0 }],
    ['when shifts end', { shiftEnds: [360, 840, 1320] }],
    ['whether check-in asks after body, mind and heart', { asksFeelings: false }],
    ['whether it remembers who came', { keepsArrivals: false }],
    ['the ways to say who you are', { ways: { tiles: false, number: true, badge: true } }],
    ['where crisis lines are reached from', { region: 'es' }],
    ['how long needs are kept', { needDays: 365 }],
  ])('changes %s, leaves the rest, and is kept over a restart', async (_, change) => {
    const room = await testRoom();
    expect(room.kiosk.save(change)).toEqual({ ...AT_FIRST, ...change });
    expect(room.restart().kiosk.settings()).toEqual({ ...AT_FIRST, ...change });
  });

  test('is the same when it was sent twice', async () => {
    const room = await testRoom();
    for (let count = 0; count < 2; count += 1) room.kiosk.save({ shiftEnds: [840], needDays: 90 });
    expect(room.kiosk.settings()).toEqual({ ...AT_FIRST, shiftEnds: [840], needDays: 90 });
  });

  test('has shift ends in the order of the day, however they were added', async () => {
    const room = await testRoom();
    expect(room.kiosk.save({ shiftEnds: [1320, 360] })?.shiftEnds).toEqual([360, 1320]);
    expect(room.kiosk.settings()?.shiftEnds).toEqual([360, 1320]);
    expect(room.kiosk.save({ shiftEnds: [] })?.shiftEnds).toEqual([]);
  });
});

describe('a room that stops remembering who came', () => {
  /** A room in which people came yesterday and today. */
  async function visitedRoom(): Promise<TestRoom> {
    const room = await testRoom([6]);
    for (const instant of ['2026-03-02T08:00:00Z', '2026-03-03T08:00:00Z']) {
      room.clock.set(instant);
      for (const id of room.crews[0]!) room.arrive(id);
    }
    return room;
  }

  test('forgets it at once, today and the days before, and keeps the skies', async () => {
    const room = await visitedRoom();
    const people = room.crews[0]!;
    expect(
      room.rows('SELECT (SELECT count(*) FROM arrival) AS now, (SELECT count(*) FROM past_arrival) AS past'),
    ).toEqual([{ now: 6, past: 6 }]);
    room.kiosk.save({ keepsArrivals: false });
    room.close();

    const tables = look(room.file, (db) =>
      ['arrival', 'past_arrival', 'sky', 'past_sky'].map((table) =>
        db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get(),
      ),
    );
    expect(tables).toEqual([0, 0, 6, 6]);
    // A person's id is left in their own row and in the index of their crew, and nowhere else in the file.
    const file = readFileSync(room.file, 'latin1');
    expect(file.split(people[0]!).length - 1).toBe(2);
  });

  test('keeps who came while anything else is changed', async () => {
    const room = await visitedRoom();
    room.kiosk.save({ asksFeelings: false });
    expect(room.rows('SELECT count(*) AS came FROM arrival')).toEqual([{ came: 6 }]);
  });

  test('begins to remember anew when it is switched on again', async () => {
    const room = await visitedRoom();
    room.kiosk.save({ keepsArrivals: false });
    const [ana] = room.crews[0]!;
    expect(room.checkIn.isIn(ana!)).toBe(false);
    room.arrive(ana!);
    expect(room.checkIn.isIn(ana!)).toBe(false);
    room.kiosk.save({ keepsArrivals: true });
    room.arrive(ana!);
    expect(room.checkIn.isIn(ana!)).toBe(true);
  });
});

describe('over the lead’s screen', () => {
  async function leadOf({ app }: TestApp) {
    await app.setUp(roomOf([1]));
    const connection = { ...openConnection(), leadUntil: Infinity };
    return createRouterClient(app.router, { context: { connection } });
  }

  test('a change is seen by every screen at once', async () => {
    const client = await leadOf(openTestApp());
    const screen = await client.kiosk.live();
    await screen.next();
    const seen = screen.next();
    const saved = await client.lead.room.save({ asksFeelings: false, shiftEnds: [1320, 840] });
    expect(saved).toEqual({ ...AT_FIRST, asksFeelings: false, shiftEnds: [840, 1320] });
    expect(await seen).toMatchObject({ value: { room: { asksFeelings: false, shiftEnds: [840, 1320] } } });
    expect(await client.lead.room.read()).toEqual(saved);
    await screen.return();
  });

  test('a shorter time to keep needs for is kept to at once', async () => {
    const kiosk = openTestApp();
    const client = await leadOf(kiosk);
    const [personId] = await peopleOf(client);
    await client.needs.ask(needOf({ from: personId!, words: 'Of early March' }));
    // A week at a time, as a kiosk that is on sees it.
    for (let week = 1; week <= 14; week += 1) {
      kiosk.clock.set(`${daysAfter('2026-03-02', 7 * week)}T08:00:00Z`);
      await client.lead.room.save({ idleSeconds: 45 });
    }
    await client.needs.ask(needOf({ from: personId!, words: 'Of June' }));
    const words = async (): Promise<string[]> => (await client.lead.needs.list()).open.map((need) => need.words);
    expect(await words()).toEqual(['Of early March', 'Of June']);
    await client.lead.room.save({ needDays: 90 });
    expect(await words()).toEqual(['Of June']);
  });

  test('a zone in which it is another day makes that day the room’s', async () => {
    const kiosk = openTestApp();
    kiosk.clock.set('2026-03-02T18:00:00Z');
    const client = await leadOf(kiosk);
    const [personId] = await peopleOf(client);
    await client.checkIn.checkIn(visitOf(personId!));
    expect(await client.checkIn.isIn({ personId: personId! })).toEqual({ isIn: true });
    await client.lead.room.save({ timeZone: 'Pacific/Kiritimati' });
    expect(await client.checkIn.isIn({ personId: personId! })).toEqual({ isIn: false });
  });
});

describe('what a lead may send', () => {
  const schema = contract.lead.room.save['~orpc'].inputSchema!;
  const accepts = (input: unknown): boolean => schema.safeParse(input).success;

  test.each<[string, unknown]>([
    ['nothing to change', {}],
    ['six shift ends, midnight among them', { shiftEnds: [0, 240, 480, 720, 960, 1439] }],
    ['numbers in the place of tiles', { ways: { tiles: false, number: true, badge: false } }],
    ['the shortest and the longest wait', { idleSeconds: 20 }],
    ['a day that begins at midnight', { dayStarts: 0 }],
  ])('is %s', (_, input) => {
    expect(accepts(input)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['no way to say who you are', { ways: { tiles: false, number: false, badge: false } }],
    ['a badge alone', { ways: { tiles: false, number: false, badge: true } }],
    ['seven shift ends', { shiftEnds: [0, 1, 2, 3, 4, 5, 6] }],
    ['one shift end twice', { shiftEnds: [840, 840] }],
    ['a shift that ends at no time of a day', { shiftEnds: [1440] }],
    ['half a minute', { shiftEnds: [840.5] }],
    ['a time zone that is nowhere', { timeZone: 'Europe/Atlantis' }],
    ['a screen that goes home before anyone has read it', { idleSeconds: 19 }],
    ['a screen that waits for the next shift', { idleSeconds: 301 }],
    ['a day that begins in the afternoon', { dayStarts: 13 }],
    ['a region that nobody has lines for', { region: 'xx' }],
    ['needs kept for ever', { needDays: 3650 }],
    ['a setting that there is none of', { wallColour: 'amber' }],
    ['a room without a name', { name: ' \n ' }],
    ['an unknown language', { locale: 'tlh' }],
    ['a setting that was taken back by saying nothing', { asksFeelings: undefined }],
  ])('is not %s', (_, input) => {
    expect(accepts(input)).toBe(false);
  });
});
