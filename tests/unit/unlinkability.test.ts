import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { createRouterClient, type RouterClient } from '@orpc/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { RESET_ANSWERS } from '../../src/shared/domain/reset-script.ts';
import { FEELINGS } from '../../src/shared/domain/feelings.ts';
import { openApp, type App } from '../../src/main/app.ts';
import { openConnection } from '../../src/main/connection.ts';
import { openLog } from '../../src/main/log.ts';
import { fixedClock } from './support/clock.ts';
import { at, KEPT, leavingsOf, shuffled, TODAY, visitsOf } from './support/day.ts';
import { bytesIn, look, walSize } from './support/raw.ts';
import { roomOf, testRoom } from './support/room.ts';
import { deleteFolder, newFolder, tempFolder } from './support/temp-folder.ts';
import { thanksTo } from './support/words.ts';

/*
 * Daybreak's promise: nobody who has the kiosk's files can tell who felt what, or when someone came.
 * These tests play the one who has the files.
 */

type Client = RouterClient<App['router']>;

async function peopleOf(client: Client): Promise<string[]> {
  for await (const { people } of await client.people.live()) return people.map(({ id }) => id);
  throw new Error('the screen was told of nobody');
}

type Row = Readonly<Record<string, string | number | Buffer | null>>;
interface Everything {
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  readonly schema: readonly Row[];
  readonly foreignKeys: readonly { from: string; to: string }[];
}

function readEverything(file: string): Everything {
  return look(file, (db) => {
    const schema = db.prepare<[], Row>('SELECT type, name, tbl_name, sql FROM sqlite_schema').all();
    const names = schema.filter(({ type }) => type === 'table').map(({ name }) => String(name));
    return {
      schema,
      tables: new Map(names.map((name) => [name, db.prepare<[], Row>(`SELECT * FROM ${name}`).all()])),
      foreignKeys: names.flatMap((from) =>
        db
          .prepare<[string], string>('SELECT "table" FROM pragma_foreign_key_list(?)')
          .pluck()
          .all(from)
          .map((to) => ({ from, to })),
      ),
    };
  });
}

/** Some take two minutes, one after the other, and say whether it helped. */
async function sitDown(client: Client, pass: (minutes: number) => void): Promise<void> {
  for (const [index, answer] of RESET_ANSWERS.entries())
    for (const reset of ['stretch', 'even-breath'].slice(0, 1 + (index % 2))) {
      await client.resets.answer({ useId: randomUUID(), reset, answer });
      pass(1);
    }
}

/** Every pair of columns, one of them in `table`, that hold a value in common. */
function joinsOf({ tables }: Everything, table: string): string[] {
  const columns = [...tables].flatMap(([name, rows]) =>
    Object.keys(rows[0] ?? {}).map((column) => ({
      table: name,
      name: `${name}.${column}`,
      values: new Set(rows.map((row) => comparable(row[column])).filter((value) => value !== null)),
    })),
  );
  const [ours, others] = [columns.filter((one) => one.table === table), columns.filter((one) => one.table !== table)];
  return ours.flatMap((one) =>
    others
      .filter(({ values }) => [...values].some((value) => one.values.has(value)))
      .map((other) => `${one.name} = ${other.name}`),
  );
}

function comparable(value: Row[string] | undefined): string | null {
  if (value === null || value === undefined) return null;
  return Buffer.isBuffer(value) ? value.toString('hex') : String(value).toLowerCase();
}

describe('the tables after a day of check-ins, thank-yous, hand-overs and check-outs', () => {
  let everything: Everything;
  let setUpDone: number;
  const folder = newFolder();
  const file = join(folder, 'daybreak.db');

  beforeAll(async () => {
    // The real app through its router, so that whatever it keeps beside the check-ins is here as well.
    const clock = fixedClock(`${TODAY}T05:00:00Z`);
    const parts = { database: file, pepper: Buffer.alloc(32, 1), resets: join(folder, 'resets') };
    const app = openApp({ ...parts, clock, log: await openLog(folder) });
    const client = createRouterClient(app.router, { context: { connection: openConnection() } });
    await client.kiosk.setUp(roomOf([12, 9, 3]));
    setUpDone = Date.now();
    await wait(5);
    const people = await peopleOf(client);
    clock.set('2026-03-02T12:00:00Z');
    const pass = (minutes: number): void => {
      clock.pass(minutes * 60_000);
    };
    await sitDown(client, pass);
    for (const { hour: _, ...visit } of shuffled(visitsOf(people))) await client.checkIn.checkIn(visit);
    for (const { hour, ...visit } of shuffled(visitsOf(people))) {
      clock.set(at(hour));
      await client.checkIn.checkIn(visit);
    }
    clock.set(`${TODAY}T19:00:00Z`);
    for (const [index, { visitId, weather, handOver }] of shuffled(leavingsOf(people)).entries()) {
      const [from, to] = [people[index]!, people[(index + 5) % people.length]!];
      await client.wall.post(thanksTo([to], index % 2 === 0 ? { from } : {}));
      if (handOver !== null) await client.handOver.leave(handOver);
      if (weather !== null) await client.checkOut.leave({ visitId, weather });
    }
    await sitDown(client, pass);
    const { thanks, handOvers } = await client.checkIn.hereForYou({ personId: people[0]! });
    await client.checkIn.shown({
      personId: people[0]!,
      notes: thanks.map(({ id }) => id),
      handOvers: handOvers.map(({ id }) => id),
    });
    app.close();
    everything = readEverything(file);
    return () => {
      deleteFolder(folder);
    };
  });

  test('join a sky to the rest of the file by nothing but the day and the crew', () => {
    expect(everything.tables.get('sky')).toHaveLength(24 + 18);
    expect(everything.tables.get('past_sky')).toHaveLength(24);
    expect(everything.tables.get('arrival')).toHaveLength(24);
    expect(everything.tables.get('past_arrival')).toHaveLength(24);
    expect(joinsOf(everything, 'sky').toSorted()).toEqual(
      [
        'sky.crew_id = crew.id',
        'sky.crew_id = past_sky.crew_id',
        'sky.crew_id = person.crew_id',
        'sky.day = arrival.day',
        // The day on the kiosk's own clock, whoever came.
        'sky.day = newest_day.day',
        // Words carry the day as well, and whoever signed them: that they were in the room that day, as the arrival
        // says already. A day has as many skies as people came and left.
        ...['hand_over', 'note', 'note_to', 'unread_note'].map((table) => `sky.day = ${table}.day`),
        // How often what helped: a number a day, of nobody.
        'sky.day = reset_use.day',
        ...['intention', 'kind', 'part', 'weather'].map((column) => `sky.${column} = past_sky.${column}`),
        // What is said is one of a few words, and the same few words are said every day.
        ...FEELINGS.flatMap((now) => FEELINGS.map((then) => `sky.${now} = past_sky.${then}`)),
      ].toSorted(),
    );
    expect(
      joinsOf(everything, 'past_sky')
        .filter((join) => !join.includes(' = sky.'))
        .toSorted(),
    ).toEqual([
      ...['past_sky.crew_id = crew.id', 'past_sky.crew_id = person.crew_id'],
      ...['past_sky.day = past_arrival.day', 'past_sky.day = past_reset_use.day'],
    ]);
  });

  test('would show a join that someone adds by mistake: this test can fail', () => {
    const people = everything.tables.get('person')!;
    const sky = everything.tables
      .get('sky')!
      .map((row, index) => ({ ...row, seat: people[index % people.length]!['id']! }));
    const leaky = { ...everything, tables: new Map<string, readonly Row[]>([...everything.tables, ['sky', sky]]) };
    expect(joinsOf(leaky, 'sky')).toContain('sky.seat = person.id');
    expect(joinsOf(leaky, 'sky')).toContain('sky.seat = arrival.person_id');
  });

  test('leave at least five skies that could be anyone’s, and five people for any sky', () => {
    const skies = [...everything.tables.get('sky')!, ...everything.tables.get('past_sky')!];
    const crewOf = new Map(everything.tables.get('person')!.map(({ id, crew_id }) => [id, crew_id]));
    const couldBe = (sky: Row, arrival: Row): boolean =>
      sky['day'] === arrival['day'] && (sky['crew_id'] === null || sky['crew_id'] === crewOf.get(arrival['person_id']));
    const arrivals = [...everything.tables.get('arrival')!, ...everything.tables.get('past_arrival')!];
    for (const arrival of arrivals)
      expect(skies.filter((sky) => couldBe(sky, arrival)).length).toBeGreaterThanOrEqual(5);
    for (const sky of skies)
      expect(arrivals.filter((arrival) => couldBe(sky, arrival)).length).toBeGreaterThanOrEqual(5);

    // Nor by subtraction: those without a crew are five or more as well.
    const groups = Map.groupBy(skies, (sky) => `${String(sky['day'])} ${String(sky['crew_id'])}`);
    expect([...groups.values()].map((group) => group.length).filter((size) => size < 5)).toEqual([]);
    expect(groups.size).toBeGreaterThan(2);
  });

  test.each(['reset_use', 'past_reset_use'])('hold an answer to a reset as a number of a day, in %s', (table) => {
    expect(everything.tables.get(table)).toHaveLength(6);
    expect(Object.keys(everything.tables.get(table)![0]!)).toEqual(['day', 'reset', 'answer', 'times']);
    // "1" is a number that stands in many places, and the same few answers are given to the same few resets every day.
    const tied = joinsOf(everything, table).filter(
      (join) => !/^\w+\.(day|times) = |reset_use\..*reset_use\./.test(join),
    );
    expect(tied).toEqual([]);
    expect(everything.foreignKeys.filter(({ from, to }) => from === table || to === table)).toEqual([]);
    expect(everything.schema.filter(({ tbl_name, type }) => tbl_name === table && type !== 'table')).toEqual([]);
  });

  test('are tied by no reference but that of a sky to its crew, and by no index, view or trigger', () => {
    const referencesOf = (table: string) =>
      everything.foreignKeys.filter(({ from, to }) => from === table || to === table);
    expect(referencesOf('sky')).toEqual([{ from: 'sky', to: 'crew' }]);
    expect(referencesOf('past_sky')).toEqual([{ from: 'past_sky', to: 'crew' }]);
    expect(referencesOf('arrival')).toEqual([{ from: 'arrival', to: 'person' }]);
    expect(referencesOf('past_arrival')).toEqual([{ from: 'past_arrival', to: 'person' }]);
    // A thank-you and a hand-over name people and each other’s rows, and never a visit.
    for (const table of ['note', 'note_to', 'unread_note', 'hand_over', 'hand_over_for'])
      for (const { from, to } of referencesOf(table)) {
        expect([from, to].filter((name) => KEPT.some((kept) => kept === name))).toEqual([]);
      }
    const helpers = everything.schema.filter(({ type }) => type !== 'table');
    expect(helpers.filter(({ tbl_name }) => KEPT.some((table) => table === tbl_name))).toEqual([]);
    expect(everything.schema.filter(({ type }) => type === 'view' || type === 'trigger')).toEqual([]);
    // A table that SQLite keeps for itself (sqlite_sequence, sqlite_stat1) would count rows as they come.
    expect([...everything.tables.keys()].filter((name) => name.startsWith('sqlite'))).toEqual([]);
  });

  test('hold no time of day in any column', () => {
    const values = [...everything.tables].flatMap(([table, rows]) =>
      rows.flatMap((row) => Object.entries(row).map(([column, value]) => ({ where: `${table}.${column}`, value }))),
    );
    expect(values.length).toBeGreaterThan(300);
    expect(values.filter(({ value }) => looksLikeTime(value))).toEqual([]);
  });

  test.each([
    '08:01',
    '2026-03-03T08:01:00Z',
    '2026-03-03 08',
    1_772_524_860,
    1_772_524_860_000,
    2_461_103.2,
    '1772524860',
  ])('would be found out if they held %s', (value) => {
    expect(looksLikeTime(value)).toBe(true);
  });

  test('hold no id that tells when someone came: skies are random, the rest was made at set-up', () => {
    for (const table of ['sky', 'hand_over'])
      for (const { id } of everything.tables.get(table)!) expect(String(id)[14]).toBe('4');
    // A hash of a random id, that only the writer's screen knew.
    for (const { id } of everything.tables.get('note')!) expect(String(id)[14]).toBe('8');
    const ids = [...everything.tables.values()].flat().flatMap((row) => Object.values(row).map(String));
    const timed = ids.filter((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/.test(id));
    expect(timed.length).toBeGreaterThan(24);
    for (const id of timed) expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBeLessThanOrEqual(setUpDone);
  });
});

function looksLikeTime(value: unknown): boolean {
  if (typeof value === 'string') {
    if (/\d{1,2}:\d{2}/.test(value) || /^\d{4}-\d{2}-\d{2}[T ]/.test(value)) return true;
    return /^\d+(\.\d+)?$/.test(value) && looksLikeTime(Number(value));
  }
  // Seconds or milliseconds since 1970, and Julian days, of this century.
  return typeof value === 'number' && ((value > 2_451_544 && value < 2_488_070) || value > 946_684_800);
}

describe('the other files', () => {
  test('hold no visit, person or weather once the log of writes is emptied', async () => {
    const folder = tempFolder();
    const log = await openLog(folder);
    const clock = fixedClock(`${TODAY}T08:00:00Z`);
    const files = { database: join(folder, 'daybreak.db'), resets: join(folder, 'resets') };
    const app = openApp({ ...files, pepper: Buffer.alloc(32, 1), clock, log });
    const client = createRouterClient(app.router, { context: { connection: openConnection() } });
    await client.kiosk.setUp(roomOf([6]));
    const visits = visitsOf(await peopleOf(client)).map((visit) => ({
      ...visit,
      weather: 'stormy' as const,
    }));
    for (const { hour: _, ...visit } of visits) await client.checkIn.checkIn(visit);

    // What goes wrong is logged, and says nothing of the one it went wrong for.
    await expect(client.checkIn.checkIn({ ...visits[0]!, personId: randomUUID() })).rejects.toThrow();
    await expect(client.checkIn.checkIn({ ...visits[0]!, weather: 'hail' as 'stormy' })).rejects.toThrow();
    const database = join(folder, 'daybreak.db');
    const now = vi.spyOn(clock, 'now').mockImplementation(() => {
      throw new Error('the clock fell off the wall');
    });
    await expect(client.checkIn.checkIn({ ...visits[0]!, visitId: randomUUID() })).rejects.toThrow();
    now.mockRestore();

    await vi.waitFor(() => {
      expect(walSize(database)).toBe(0);
    }, 2000);
    await vi.waitFor(() => {
      expect(readFileSync(join(folder, 'daybreak.1.log'), 'utf8')).toContain('a call failed');
    });
    const others = [...bytesIn(folder)].filter(([path]) => path !== database);
    expect(others.map(([path]) => path)).toEqual(
      expect.arrayContaining([`${database}-wal`, join(folder, 'daybreak.1.log')]),
    );
    const secrets = [
      ...visits.flatMap(({ visitId, personId }) => [visitId, personId]),
      'stormy',
      'patient',
      'Person 0-',
    ];
    for (const [path, bytes] of others)
      for (const secret of secrets) expect(bytes.includes(secret), `${secret} in ${path}`).toBe(false);
    app.close();
  });

  test('hold no PIN, and neither does the database, plain or simply hashed', async () => {
    const folder = tempFolder();
    const app = openApp({
      database: join(folder, 'daybreak.db'),
      pepper: Buffer.alloc(32, 1),
      resets: join(folder, 'resets'),
      clock: fixedClock(),
      log: await openLog(folder),
    });
    const pin = '90210733';
    await createRouterClient(app.router, { context: { connection: openConnection() } }).kiosk.setUp(
      roomOf([2], { pin }),
    );
    app.close();
    const forms = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((kind) => {
      const hash = createHash(kind).update(pin).digest();
      return [hash, Buffer.from(hash.toString('hex')), Buffer.from(hash.toString('base64'))];
    });
    for (const [path, bytes] of bytesIn(folder))
      for (const form of [Buffer.from(pin), Buffer.from(pin, 'utf16le'), ...forms])
        expect(bytes.includes(form), path).toBe(false);
  });

  test('forget who came in every byte once the week is over', async () => {
    const room = await testRoom([140, 9], { clock: fixedClock('2026-03-02T08:00:00Z') });
    const people = room.crews.flat();
    // The key of an arrival lies in the file as day and person, side by side.
    const stillThere = (file: string): string[] => {
      const bytes = readFileSync(file);
      return people.filter((person) => bytes.includes(`2026-03-02${person}`));
    };
    for (const person of people) room.arrive(person);
    const later = room.restart();
    expect(stillThere(room.file)).toHaveLength(people.length);
    later.clock.set('2026-03-09T08:00:00Z');
    later.restart().close();
    expect(stillThere(room.file)).toEqual([]);
  });
});
