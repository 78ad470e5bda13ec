import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CheckInInput } from '../../src/shared/contract/check-in.ts';
import { RESET_ANSWERS } from '../../src/shared/domain/reset-script.ts';
import { look, walSize } from '../unit/support/raw.ts';
import { roomOf, visitOf } from '../unit/support/room.ts';
import { tempFolder } from '../unit/support/temp-folder.ts';
import { peopleOf } from '../unit/support/web.ts';
import { noteOf, thanksTo } from '../unit/support/words.ts';
import { start, type Client, type KioskProcess } from './kiosk-process.ts';

const AT_ONCE = 8;

interface Ride<T> {
  readonly acknowledged: T[];
  readonly inFlight: T[];
}

/** Sends one after the other, several at a time, until the kiosk is killed after so many acknowledgements. */
async function rideUntilKilled<T>(
  kiosk: KioskProcess,
  send: (one: T) => Promise<unknown>,
  all: readonly T[],
  after: number,
): Promise<Ride<T>> {
  const acknowledged: T[] = [];
  const inFlight = new Set<T>();
  const waiting = [...all];
  let killed: Promise<void> | undefined;

  async function finger(): Promise<void> {
    for (let one = waiting.shift(); one !== undefined && killed === undefined; one = waiting.shift()) {
      inFlight.add(one);
      try {
        await send(one);
      } catch {
        return;
      }
      inFlight.delete(one);
      acknowledged.push(one);
      if (acknowledged.length >= after) killed ??= kiosk.kill();
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, finger));
  await killed;
  return { acknowledged, inFlight: [...inFlight] };
}

const checkIn = (screen: Client, visit: CheckInInput): Promise<unknown> => screen.checkIn.checkIn(visit);

const kept = (file: string): Set<string> =>
  new Set(
    look(file, (db) => db.prepare<[], string>('SELECT id FROM sky UNION ALL SELECT id FROM past_sky').pluck().all()),
  );

test('someone who was told “you’re in” is in, however often the kiosk is killed', async () => {
  const data = tempFolder();
  const file = join(data, 'daybreak.db');
  let kiosk = await start(data);
  await (await kiosk.screen()).kiosk.setUp(roomOf([90, 60, 50]));
  const visits = (await peopleOf(await kiosk.screen())).map((person) => visitOf(person));
  expect(visits).toHaveLength(200);

  const told = new Set<string>();
  let left = visits;
  for (const after of [1, 37, 53, 20, 200]) {
    const screen = await kiosk.screen();
    const { acknowledged, inFlight } = await rideUntilKilled(kiosk, (visit) => checkIn(screen, visit), left, after);
    for (const { visitId } of acknowledged) told.add(visitId);
    if (told.size < 200) expect(inFlight.length).toBeLessThanOrEqual(AT_ONCE);

    // Started again and stopped well, the file alone says it all.
    await kiosk.kill();
    kiosk = await start(data);
    expect(await kiosk.stop()).toBe(0);
    expect(walSize(file)).toBe(0);
    const inFile = kept(file);
    expect([...told].filter((id) => !inFile.has(id))).toEqual([]);
    const untold = [...inFile].filter((id) => !told.has(id));
    const maybe = new Set(inFlight.map(({ visitId }) => visitId));
    expect(untold.filter((id) => !maybe.has(id))).toEqual([]);
    expect(look(file, (db) => db.pragma('integrity_check', { simple: true }))).toBe('ok');

    // Who was not told taps again: the screen sends the same visit, and it counts once.
    left = left.filter(({ visitId }) => !told.has(visitId));
    kiosk = await start(data);
  }
  expect(told.size).toBe(200);
  expect(await kiosk.stop()).toBe(0);
  expect(kept(file)).toEqual(new Set(visits.map(({ visitId }) => visitId)));
  expect(look(file, (db) => db.prepare('SELECT count(*) FROM arrival').pluck().get())).toBe(200);
});

test('a thank-you that its writer saw go is there, whole, and unread by everyone it is for', async () => {
  const data = tempFolder();
  const file = join(data, 'daybreak.db');
  let kiosk = await start(data);
  await (await kiosk.screen()).kiosk.setUp(roomOf([20]));
  const people = await peopleOf(await kiosk.screen());
  const notes = Array.from({ length: 90 }, (_, index) =>
    thanksTo(people.slice(index % 10, (index % 10) + 4), { from: people[19]! }),
  );
  const told = new Set<string>();
  for (const after of [1, 29, 40]) {
    const screen = await kiosk.screen();
    const left = notes.filter((note) => !told.has(noteOf(note)));
    const { acknowledged } = await rideUntilKilled(kiosk, (note) => screen.wall.post(note), left, after);
    for (const note of acknowledged) told.add(noteOf(note));
    kiosk = await start(data);
    const unread = look(file, (db) =>
      db
        .prepare<[], { id: string; readers: number }>(
          `SELECT note.id, (SELECT count(*) FROM unread_note WHERE note_id = note.id) AS readers FROM note`,
        )
        .all(),
    );
    expect(unread.filter(({ readers }) => readers !== 4)).toEqual([]);
    const inFile = new Set(unread.map(({ id }) => id));
    expect([...told].filter((id) => !inFile.has(id))).toEqual([]);
  }
  expect(told.size).toBeGreaterThanOrEqual(70);
  // Sent again, whether it was kept or not, it counts once.
  const screen = await kiosk.screen();
  for (const note of notes) await screen.wall.post(note);
  expect(await kiosk.stop()).toBe(0);
  expect(look(file, (db) => db.prepare('SELECT count(*) FROM note').pluck().get())).toBe(90);
  expect(look(file, (db) => db.prepare('SELECT count(*) FROM unread_note').pluck().get())).toBe(360);
});

const counts = (file: string): Map<string, number> =>
  new Map(
    look(file, (db) =>
      db.prepare<[], [string, number]>("SELECT reset || ' ' || answer, times FROM reset_use").raw().all(),
    ),
  );

test('an answer to “Did it help?” that was taken is in the day’s count, and the count is of nothing else', async () => {
  const data = tempFolder();
  const file = join(data, 'daybreak.db');
  let kiosk = await start(data);
  await (await kiosk.screen()).kiosk.setUp(roomOf([6]));
  const told = new Map<string, number>();
  const maybe = new Map<string, number>();
  const more = (sums: Map<string, number>, { reset, answer }: { reset: string; answer: string }): void => {
    sums.set(`${reset} ${answer}`, (sums.get(`${reset} ${answer}`) ?? 0) + 1);
  };
  for (const after of [1, 17, 40, 58]) {
    // A screen may count three at once, and then one a second: enough of them for everyone to be counted.
    const screens = await Promise.all(Array.from({ length: 24 }, () => kiosk.screen()));
    const uses = screens.flatMap((screen) =>
      (['stretch', 'box-breath', 'even-breath'] as const).map((reset, index) => {
        const answer = RESET_ANSWERS[(index + screens.indexOf(screen)) % RESET_ANSWERS.length]!;
        return { screen, use: { useId: randomUUID(), reset, answer } };
      }),
    );
    const ride = await rideUntilKilled(
      kiosk,
      async ({ screen, use }) => {
        expect(await screen.resets.answer(use)).toEqual({ counted: true });
      },
      uses,
      after,
    );
    expect(ride.acknowledged.length).toBeGreaterThanOrEqual(after);
    expect(ride.inFlight.length).toBeLessThanOrEqual(AT_ONCE);
    for (const { use } of ride.acknowledged) more(told, use);
    for (const { use } of ride.inFlight) more(maybe, use);

    // Started again and stopped well, the file alone says it all.
    kiosk = await start(data);
    expect(await kiosk.stop()).toBe(0);
    const inFile = counts(file);
    for (const [what, times] of told) expect(inFile.get(what) ?? 0, what).toBeGreaterThanOrEqual(times);
    for (const [what, times] of inFile)
      expect(times, what).toBeLessThanOrEqual((told.get(what) ?? 0) + (maybe.get(what) ?? 0));
    expect(look(file, (db) => db.pragma('integrity_check', { simple: true }))).toBe('ok');
    kiosk = await start(data);
  }
  expect(await kiosk.stop()).toBe(0);
  expect([...told.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThanOrEqual(1 + 17 + 40 + 58);
});

test('a kiosk killed during first run has the whole room, or none', async () => {
  for (const pause of [0, 50, 150, 250, 300, 350, 450]) {
    const data = tempFolder();
    const kiosk = await start(data);
    const screen = await kiosk.screen();
    const setUp = screen.kiosk.setUp(roomOf([250, 250])).then(
      () => true,
      () => false,
    );
    await new Promise((resolve) => setTimeout(resolve, pause));
    await kiosk.kill();
    const again = await start(data);
    expect(await again.stop()).toBe(0);
    const counts = look(join(data, 'daybreak.db'), (db) =>
      ['room', 'lead_pin', 'crew', 'person'].map((table) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
    );
    expect([
      [0, 0, 0, 0],
      [1, 1, 2, 500],
    ]).toContainEqual(counts);
    if (await setUp) expect(counts[0]).toBe(1);
  }
});
