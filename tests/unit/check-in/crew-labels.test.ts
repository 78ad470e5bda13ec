import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsToTell, SMALLEST_GROUP } from '../../../src/shared/domain/group-size.ts';
import { fixedClock } from '../support/clock.ts';
import { testRoom, visitOf, type TestRoom } from '../support/room.ts';

/** How many skies carry each crew, in the order of the crews; the last is how many carry none. */
function told(room: TestRoom, table = 'sky'): number[] {
  const rows = room.rows(`SELECT crew_id FROM ${table}`);
  const crews = room.people.list().crews.map(({ id }) => id);
  return [...crews, null].map((crew) => rows.filter(({ crew_id }) => crew_id === crew).length);
}

function arrive(room: TestRoom, crew: number, from: number, count: number): void {
  for (const person of room.crews[crew]!.slice(from, from + count)) expect(room.arrive(person)).toBe('in');
}

describe('a crew is told on a sky', () => {
  test('only once five of the crew are in, and then on all of them', async () => {
    const room = await testRoom([8]);
    arrive(room, 0, 0, 4);
    expect(told(room)).toEqual([0, 4]);
    arrive(room, 0, 4, 1);
    expect(told(room)).toEqual([5, 0]);
    arrive(room, 0, 5, 1);
    expect(told(room)).toEqual([6, 0]);
  });

  test('not while fewer than five of others are in, for what is left untold would name them', async () => {
    const room = await testRoom([6, 6]);
    arrive(room, 0, 0, 6);
    expect(told(room)).toEqual([6, 0, 0]);
    // One of the other crew comes: told beside six of ours, they would be the one that is not.
    arrive(room, 1, 0, 1);
    expect(told(room)).toEqual([0, 0, 7]);
    arrive(room, 1, 1, 3);
    expect(told(room)).toEqual([0, 0, 10]);
    arrive(room, 1, 4, 1);
    expect(told(room)).toEqual([6, 5, 0]);
  });

  test('never for a crew of three, and the smallest of the others hides with it', async () => {
    const room = await testRoom([9, 6, 3]);
    arrive(room, 0, 0, 9);
    arrive(room, 1, 0, 6);
    expect(told(room)).toEqual([9, 6, 0, 0]);
    arrive(room, 2, 0, 3);
    expect(told(room)).toEqual([9, 0, 0, 9]);
  });

  test('never in a room that keeps no arrivals: five taps may be one person’s', async () => {
    const room = await testRoom([8]);
    room.change('UPDATE room SET keeps_arrivals = 0');
    const [ana] = room.crews.flat();
    for (let tap = 0; tap < 6; tap += 1) expect(room.arrive(ana!)).toBe('in');
    expect(told(room)).toEqual([0, 6]);
    // Nor do those taps count once it keeps them again.
    room.change('UPDATE room SET keeps_arrivals = 1');
    arrive(room, 0, 1, 4);
    expect(told(room)).toEqual([0, 10]);
  });

  test('no longer once a room stops keeping arrivals', async () => {
    const room = await testRoom([8]);
    arrive(room, 0, 0, 6);
    expect(told(room)).toEqual([6, 0]);
    room.kiosk.save({ keepsArrivals: false });
    arrive(room, 0, 6, 1);
    expect(told(room)).toEqual([0, 7]);
  });

  test('not beside the one sky of someone who was taken off the list since', async () => {
    const room = await testRoom([7, 6, 1]);
    for (const [crew, count] of [
      [0, 7],
      [1, 5],
      [2, 1],
    ] as const)
      arrive(room, crew, 0, count);
    expect(told(room)).toEqual([7, 0, 0, 6]);
    room.people.remove(room.crews[2]![0]!);
    arrive(room, 1, 5, 1);
    expect(told(room)).toEqual([7, 0, 0, 7]);
  });

  test('after a restart by the people who came, and not by the nameless, whom a restart can’t tell', async () => {
    const room = await testRoom([12]);
    arrive(room, 0, 0, 2);
    for (let tap = 0; tap < 4; tap += 1) room.checkIn.checkIn({ ...visitOf(room.crews[0]![0]!), personId: null });
    const again = room.restart();
    arrive(again, 0, 2, 5);
    // The two of before the restart would be left over, and four who may be anyone don't hide them.
    expect(told(again)).toEqual([0, 11]);
  });

  test('less often after a restart, never more: what was not told yet is forgotten', async () => {
    const room = await testRoom([12]);
    arrive(room, 0, 0, 3);
    const again = room.restart();
    arrive(again, 0, 3, 5);
    // Five are known, but the three of before would be left over.
    expect(told(again)).toEqual([0, 8]);
    const third = again.restart();
    arrive(third, 0, 8, 4);
    expect(told(third)).toEqual([0, 12]);
  });

  test('still after a restart when it was told before', async () => {
    const room = await testRoom([12]);
    arrive(room, 0, 0, 6);
    const again = room.restart();
    expect(told(again)).toEqual([6, 0]);
    arrive(again, 0, 6, 1);
    expect(told(again)).toEqual([7, 0]);
  });

  test('day by day: yesterday’s count for nothing today', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T08:00:00Z') });
    arrive(room, 0, 0, 6);
    room.clock.set('2026-03-03T08:00:00Z');
    arrive(room, 0, 0, 1);
    expect(told(room)).toEqual([0, 1]);
    expect(told(room, 'past_sky')).toEqual([6, 0]);
  });

  test('as before, when a check-in in between could not be kept', async () => {
    const room = await testRoom([8]);
    arrive(room, 0, 0, 4);
    room.change("CREATE TRIGGER no_room BEFORE INSERT ON sky BEGIN SELECT RAISE(ABORT, 'no room'); END");
    expect(() => room.arrive(room.crews[0]![4]!)).toThrow('no room');
    room.change('DROP TRIGGER no_room');
    expect(told(room)).toEqual([0, 4]);
    arrive(room, 0, 5, 1);
    expect(told(room)).toEqual([5, 0]);
  });

  test('for no group that names someone, in whichever order a hundred days go', async () => {
    const room = await testRoom([8, 7, 3], { clock: fixedClock('2026-03-02T08:00:00Z') });
    const people = room.crews.flat();
    let day = Date.parse('2026-03-02T08:00:00Z');
    const days = fc.array(fc.oneof(fc.nat(people.length - 1), fc.constant('restart' as const)), { maxLength: 24 });
    let now = room;
    fc.assert(
      fc.property(days, (steps) => {
        day += 24 * 3600 * 1000;
        now.clock.set(new Date(day).toISOString());
        for (const step of steps) {
          if (step === 'restart') now = now.restart();
          else now.arrive(people[step]!);
          const today = now.rows('SELECT crew_id FROM sky WHERE day = ?', new Date(day).toISOString().slice(0, 10));
          const groups = [...Map.groupBy(today, ({ crew_id }) => crew_id)];
          const anyTold = groups.some(([crew]) => crew !== null);
          for (const [crew, { length }] of groups)
            if (crew !== null || anyTold) expect(length).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('which groups may be told', () => {
  const groups = fc
    .dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(20))
    .map((counts) => new Map(Object.entries(counts)));
  const rests = fc.nat(12);
  const smallests = fc.integer({ min: 3, max: 10 });
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

  test('is never one smaller than the smallest, and what is left is nobody or enough', () => {
    fc.assert(
      fc.property(groups, rests, smallests, (counts, rest, smallest) => {
        const tell = groupsToTell(counts, rest, smallest);
        for (const group of tell) expect(counts.get(group)).toBeGreaterThanOrEqual(smallest);
        const left = rest + sum(counts.values()) - sum([...tell].map((group) => counts.get(group)!));
        if (tell.size > 0) expect(left === 0 || left >= smallest).toBe(true);
      }),
    );
  });

  test('is every one of them when all are large enough and nobody is left over', () => {
    fc.assert(
      fc.property(groups, smallests, (counts, smallest) => {
        const large = new Map([...counts].map(([group, count]) => [group, count + smallest]));
        expect(groupsToTell(large, 0, smallest)).toEqual(new Set(large.keys()));
      }),
    );
  });

  test('hides none in vain: one more told would leave too few', () => {
    fc.assert(
      fc.property(groups, rests, smallests, (counts, rest, smallest) => {
        const tell = groupsToTell(counts, rest, smallest);
        const hidden = [...counts].filter(([group, count]) => !tell.has(group) && count >= smallest);
        const left = rest + sum(counts.values()) - sum([...tell].map((group) => counts.get(group)!));
        for (const [, count] of hidden) expect(left - count).toBeLessThan(smallest);
      }),
    );
  });

  test.each([
    { counts: { a: 5 }, rest: 0, told: ['a'] },
    { counts: { a: 4 }, rest: 0, told: [] },
    { counts: { a: 9, b: 6 }, rest: 2, told: ['a'] },
    { counts: { a: 9, b: 6 }, rest: 5, told: ['a', 'b'] },
    { counts: { a: 9, b: 3 }, rest: 2, told: ['a'] },
    { counts: { a: 9, b: 0 }, rest: 0, told: ['a'] },
    { counts: {}, rest: 7, told: [] },
  ])('of $counts with $rest of no crew is $told', ({ counts, rest, told: expected }) => {
    expect([...groupsToTell(new Map(Object.entries(counts)), rest)].sort()).toEqual(expected);
  });
});
