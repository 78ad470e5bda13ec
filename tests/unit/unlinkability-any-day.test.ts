import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fileAfter,
  leave,
  leavingsOf,
  pageHashes,
  play,
  roomWithYesterday,
  shuffled,
  visitsOf,
  type Player,
} from './support/day.ts';
import { fixedClock } from './support/clock.ts';
import { emptyTestRoom, visitOf } from './support/room.ts';

/** Everything that coming and leaving writes to. */
const TABLES = ['arrival', 'past_arrival', 'sky', 'past_sky', 'hand_over', 'hand_over_for'] as const;

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
      const [visits, leavings] = [visitsOf(came), leavingsOf(came)];
      const unnamed = Array.from({ length: nameless }, () => ({ ...visitOf(''), personId: null, hour: 9 }));
      const inOrder =
        (order: <T>(items: readonly T[]) => T[]): Player =>
        (room) => {
          const leaving = order(leavings);
          for (const [index, { hour, ...visit }] of order([...visits, ...unnamed]).entries()) {
            room.clock.set(`2026-03-03T${String(hour).padStart(2, '0')}:00:00Z`);
            expect(room.checkIn.checkIn(visit)).toBe('in');
            if (index >= firstLeaves) leave(room, leaving.splice(0, 1));
          }
          leave(room, leaving);
          return room;
        };
      const [first, other] = [inOrder((items) => [...items]), inOrder(shuffled)].map((player) =>
        fileAfter(base.file, [], player),
      );
      for (const table of TABLES) expect(pageHashes(other!, table), table).toEqual(pageHashes(first!, table));
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
      for (const table of TABLES) expect(pageHashes(files[1]!, table), table).toEqual(pageHashes(files[0]!, table));
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
