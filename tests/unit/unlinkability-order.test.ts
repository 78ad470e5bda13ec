import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawPages, type KeyedByDay, type RawCell } from './support/btree.ts';
import { fixedClock } from './support/clock.ts';
import {
  fileAfter,
  KEPT,
  LEFT,
  leavingsOf,
  pageHashes,
  play,
  playBoth,
  roomWithYesterday,
  shuffled,
  TODAY,
  visitsOf,
  type Player,
} from './support/day.ts';
import { look } from './support/raw.ts';
import { emptyTestRoom } from './support/room.ts';

/** The same day kept the way a quick hand would write it: a plain insert for each fact. */
const playNaively: Player = (room, visits) => {
  for (const { visitId, personId, weather, intention } of visits) {
    room.store.write((db) => {
      db.prepare('INSERT INTO arrival (day, person_id) VALUES (?, ?)').run(TODAY, personId);
      db.prepare("INSERT INTO sky (day, id, part, kind, weather, intention) VALUES (?, ?, 'morning', 'in', ?, ?)").run(
        TODAY,
        visitId,
        weather,
        intention,
      );
    });
  }
  return room;
};

const todays = (cells: readonly RawCell[]): RawCell[] => cells.filter(({ day }) => day === TODAY);
/** Today's ids of a page in the order in which they were laid down: SQLite fills a page from its end. */
const laidDown = (cells: readonly RawCell[]): string[] =>
  todays(cells)
    .sort((a, b) => b.offset - a.offset)
    .map(({ id }) => id);
describe('the order in which people came', () => {
  // One page, a full page, several pages, and trees of two levels for both who came and how they felt.
  const SIZES = [[5], [12, 9], [14, 11, 3], [38], [42, 6, 3], [50, 45, 20, 3]];

  test.each(SIZES.map((crewSizes) => [crewSizes]))('stands nowhere in the file for crews of %j', async (crewSizes) => {
    const base = await roomWithYesterday(crewSizes);
    const visits = visitsOf(base.people);
    const orders = [visits, visits.toReversed(), ...Array.from({ length: 3 }, () => shuffled(visits))];
    const [first, ...others] = orders.map((order) => fileAfter(base.file, order));

    for (const table of KEPT) {
      // The same bytes on every page, whoever came first.
      for (const file of others) expect(pageHashes(file, table), table).toEqual(pageHashes(first!, table));
    }
    for (const table of ['arrival', 'sky'] as const) {
      const pages = rawPages(first!, table);
      expect(pages.flatMap(({ cells }) => todays(cells))).toHaveLength(visits.length);
      // Where one page holds them, they lie in the order of their ids: so do they on more pages, but for
      // what SQLite moved between neighbours, which is the same for every order, as just seen.
      if (pages.length === 1) expect(laidDown(pages[0]!.cells)).toEqual(laidDown(pages[0]!.cells).toSorted());
    }
  });

  test('stands nowhere either when the kiosk was started anew in the middle of the day', async () => {
    const base = await roomWithYesterday([12, 9]);
    const visits = visitsOf(base.people);
    const [early, late] = [visits.slice(0, 10), visits.slice(10)];
    const restarted: Player = (room, order) => play(play(room, order.slice(0, 10)).restart(), order.slice(10));
    const orders = [visits, ...Array.from({ length: 4 }, () => [...shuffled(early), ...shuffled(late)])];
    const [first, ...others] = orders.map((order) => fileAfter(base.file, order, restarted));
    for (const file of others)
      for (const table of KEPT) expect(pageHashes(file, table), table).toEqual(pageHashes(first!, table));
  });

  test('stands nowhere after days and days, for the days gone by', async () => {
    const base = await roomWithYesterday([30, 20]);
    const days = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];
    const visits = days.map((day) => ({ day, visits: visitsOf(base.people) }));
    const playAll: Player = (room) => {
      for (const { day, visits: ofDay } of visits) {
        room.clock.set(`${day}T08:00:00Z`);
        for (const { hour: _, ...visit } of shuffled(ofDay)) room.checkIn.checkIn(visit);
      }
      return room;
    };
    const [first, ...others] = Array.from({ length: 4 }, () => fileAfter(base.file, [], playAll));
    for (const table of ['past_sky', 'past_arrival'] as const)
      expect(rawPages(first!, table).flatMap(({ cells }) => cells)).toHaveLength(25 + 3 * 50);
    for (const file of others)
      for (const table of KEPT) expect(pageHashes(file, table), table).toEqual(pageHashes(first!, table));
  });

  test('stands nowhere after a clock that ran ahead, or behind, for part of the day', async () => {
    const base = await roomWithYesterday([12, 9]);
    const visits = visitsOf(base.people);
    const [early, late] = [visits.slice(0, 10), visits.slice(10)];
    for (const wrong of ['2026-03-04T04:30:00Z', '2026-03-02T23:30:00Z']) {
      const stumbling: Player = (room, order) => {
        play(room, order.slice(0, 10));
        room.clock.set(wrong);
        return play(room.restart(), order.slice(10));
      };
      const orders = [visits, ...Array.from({ length: 3 }, () => [...shuffled(early), ...shuffled(late)])];
      const [first, ...others] = orders.map((order) => fileAfter(base.file, order, stumbling));
      // The whole day is in one place, laid down at once: nothing tells who came before the clock stumbled.
      for (const [today, past] of [
        ['arrival', 'past_arrival'],
        ['sky', 'past_sky'],
      ] as const) {
        expect(rawPages(first!, today).flatMap(({ cells }) => todays(cells))).toHaveLength(visits.length);
        expect(rawPages(first!, past).flatMap(({ cells }) => todays(cells))).toEqual([]);
      }
      for (const file of others)
        for (const table of KEPT) expect(pageHashes(file, table), table).toEqual(pageHashes(first!, table));
    }
  });

  test('stands nowhere with people leaving in between, nor does the order in which they left', async () => {
    const base = await roomWithYesterday([12, 9, 3]);
    const [visits, leavings] = [visitsOf(base.people), leavingsOf(base.people)];
    const orders = [visits, ...Array.from({ length: 4 }, () => shuffled(visits))];
    const [first, ...others] = orders.map((order) =>
      fileAfter(base.file, order, (room) => playBoth(room, order, { leavings: shuffled(leavings), after: 8 })),
    );
    const kinds = look(first!, (db) => db.prepare('SELECT kind, count(*) AS skies FROM sky GROUP BY kind').all());
    expect(kinds).toEqual([
      { kind: 'in', skies: 24 },
      { kind: 'out', skies: 18 },
    ]);
    for (const table of LEFT) expect(rawPages(first!, table).flatMap(({ cells }) => cells).length).toBeGreaterThan(7);
    for (const file of others)
      for (const table of [...KEPT, ...LEFT]) expect(pageHashes(file, table), table).toEqual(pageHashes(first!, table));
  });

  test('would stand there with plain inserts, and give everyone’s weather away: these tests can fail', async () => {
    const base = await roomWithYesterday([12, 9]);
    const visits = shuffled(visitsOf(base.people));
    const files = [visits, shuffled(visits)].map((order) => fileAfter(base.file, order, playNaively));
    expect(pageHashes(files[0]!, 'arrival')).not.toEqual(pageHashes(files[1]!, 'arrival'));

    const inOrder = (table: KeyedByDay, page: number): string[] => laidDown(rawPages(files[0]!, table)[page]!.cells);
    const people = inOrder('arrival', 0);
    const skies = inOrder('sky', 0);
    expect(skies).not.toEqual(skies.toSorted());
    expect(people).toEqual(visits.map(({ personId }) => personId));
    expect(skies).toEqual(visits.map(({ visitId }) => visitId));
  });
});

/** A day: crews, how many come and how many of them say no name, and how many have come before the first one leaves. */
const anyDay = fc.record({
  crewSizes: fc
    .array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 4 })
    .filter((sizes) => sum(sizes) > 5),
  share: fc.double({ min: 0.2, max: 1, noNaN: true }),
  nameless: fc.integer({ min: 0, max: 4 }),
  firstLeaves: fc.integer({ min: 0, max: 20 }),
});

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

test('any day, with people who say no name and people who leave, lies in the file as if in no order at all', async () => {
  await fc.assert(
    fc.asyncProperty(anyDay, async ({ crewSizes, share, nameless, firstLeaves }) => {
      const base = await roomWithYesterday(crewSizes);
      const came = base.people.slice(0, Math.ceil(base.people.length * share));
      const visits = visitsOf([...came, ...Array.from({ length: nameless }, () => null)]);
      const leavings = leavingsOf(came);
      const [first, other] = [
        { order: visits, leavings },
        { order: shuffled(visits), leavings: shuffled(leavings) },
      ].map(({ order, leavings }) =>
        fileAfter(base.file, order, (room) => playBoth(room, order, { leavings, after: firstLeaves })),
      );
      for (const table of [...KEPT, ...LEFT])
        expect(pageHashes(other!, table), table).toEqual(pageHashes(first!, table));
    }),
    { numRuns: 12 },
  );
});

test('a day that the kiosk was started anew in, whenever that was, tells no order of those before or after', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 20 }), async (restart) => {
      const base = await roomWithYesterday([12, 9]);
      const visits = visitsOf(base.people);
      const [early, late] = [visits.slice(0, restart), visits.slice(restart)];
      const files = [early, shuffled(early)].map((before) =>
        fileAfter(base.file, [], (room) => play(play(room, before).restart(), shuffled(late))),
      );
      for (const table of [...KEPT, ...LEFT])
        expect(pageHashes(files[1]!, table), table).toEqual(pageHashes(files[0]!, table));
    }),
    { numRuns: 6 },
  );
});

test('the room of these tests is one that has yesterday’s people in it', async () => {
  const { file, people } = await roomWithYesterday([6]);
  const room = emptyTestRoom(fixedClock('2026-03-03T05:00:00Z'), file);
  expect(people).toHaveLength(6);
  expect(room.rows('SELECT count(*) AS count FROM arrival UNION ALL SELECT count(*) FROM past_arrival')).toContainEqual(
    {
      count: 5,
    },
  );
});
