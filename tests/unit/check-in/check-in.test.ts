import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { CheckInInput } from '../../../src/shared/contract/check-in.ts';
import { momentIn } from '../../../src/main/clock.ts';
import { fixedClock } from '../support/clock.ts';
import { emptyTestRoom, testRoom, visitOf, type TestRoom } from '../support/room.ts';

const skies = (room: TestRoom): Record<string, unknown>[] =>
  room.rows('SELECT * FROM sky UNION ALL SELECT * FROM past_sky');
const arrivals = (room: TestRoom): Record<string, unknown>[] =>
  room.rows('SELECT * FROM arrival UNION ALL SELECT * FROM past_arrival ORDER BY day, person_id');
const arrivalDays = (room: TestRoom): unknown[] => [...new Set(arrivals(room).map(({ day }) => day))];

/** The first `count` of the room, one after the other. */
function arriveAll(room: TestRoom, count: number): void {
  for (const person of room.crews.flat().slice(0, count)) expect(room.arrive(person)).toBe('in');
}

describe('someone who checks in', () => {
  test('counts, with the weather they came in and what they chose to bring', async () => {
    const room = await testRoom([1], { clock: fixedClock('2026-03-02T08:30:00Z') });
    const [ana] = room.crews.flat();
    expect(room.checkIn.isIn(ana!)).toBe(false);
    const visit = visitOf(ana!, { weather: 'stormy', intention: 'kind-to-myself' });
    expect(room.checkIn.checkIn(visit)).toBe('in');
    expect(room.checkIn.isIn(ana!)).toBe(true);
    expect(arrivals(room)).toEqual([{ day: '2026-03-02', person_id: ana }]);
    expect(skies(room)).toEqual([
      {
        day: '2026-03-02',
        id: visit.visitId,
        part: 'morning',
        crew_id: null,
        kind: 'in',
        weather: 'stormy',
        body: null,
        mind: null,
        heart: null,
        intention: 'kind-to-myself',
      },
    ]);
  });

  test.each<[string, Partial<CheckInInput>]>([
    ['the weather', { weather: null }],
    ['what to bring', { intention: null }],
    ['both', { weather: null, intention: null }],
  ])('may skip %s and still be in', async (_, skipped) => {
    const room = await testRoom([1]);
    const [ana] = room.crews.flat();
    expect(room.arrive(ana!, skipped)).toBe('in');
    expect(room.checkIn.isIn(ana!)).toBe(true);
    expect(skies(room)).toEqual([expect.objectContaining(skipped)]);
  });

  test('counts once when a double tap or a lost connection sends the same visit again', async () => {
    const room = await testRoom([2]);
    const visit = visitOf(room.crews.flat()[0]!);
    expect(room.checkIn.checkIn(visit)).toBe('in');
    expect(room.checkIn.checkIn(visit)).toBe('in');
    expect(room.restart().checkIn.checkIn(visit)).toBe('in');
    const again = room.restart();
    expect(skies(again)).toHaveLength(1);
    expect(arrivals(again)).toHaveLength(1);
  });

  test('is kept as they told it last, when a try whose answer was lost is sent again with something else', async () => {
    const room = await testRoom([2], { clock: fixedClock('2026-03-02T08:00:00Z') });
    const visit = visitOf(room.crews.flat()[0]!, { weather: 'stormy', intention: 'patient' });
    room.checkIn.checkIn(visit);
    room.clock.set('2026-03-02T12:30:00Z');
    const last = { ...visit, weather: 'sunny', mind: 'good', intention: null } as const;
    expect(room.restart().checkIn.checkIn(last)).toBe('in');
    const again = room.restart();
    expect(skies(again)).toEqual([
      expect.objectContaining({ weather: 'sunny', mind: 'good', intention: null, part: 'morning' }),
    ]);
    expect(arrivals(again)).toHaveLength(1);
  });

  test('counts once when the day turns between the two', async () => {
    const room = await testRoom([2], { clock: fixedClock('2026-03-03T03:59:59Z') });
    const visit = visitOf(room.crews.flat()[0]!);
    room.checkIn.checkIn(visit);
    room.clock.set('2026-03-03T04:00:01Z');
    expect(room.checkIn.checkIn(visit)).toBe('in');
    expect(skies(room)).toHaveLength(1);
    // Nor does it help that someone else has begun the new day.
    room.arrive(room.crews.flat()[1]!);
    expect(room.checkIn.checkIn(visit)).toBe('in');
    expect(skies(room)).toHaveLength(2);
  });

  test('is told so when they come a second time that day, and nothing more is kept', async () => {
    const room = await testRoom([2]);
    const [ana, ben] = room.crews.flat();
    room.arrive(ana!, { weather: 'sunny' });
    room.arrive(ben!);
    const before = [skies(room), arrivals(room)];
    expect(room.arrive(ana!, { weather: 'stormy' })).toBe('already-in');
    expect([skies(room), arrivals(room)]).toEqual(before);
  });

  test('checks in again the next day', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T08:00:00Z') });
    arriveAll(room, 6);
    const [ana] = room.crews.flat();
    room.clock.set('2026-03-03T08:00:00Z');
    expect(room.checkIn.isIn(ana!)).toBe(false);
    expect(room.arrive(ana!)).toBe('in');
    expect(arrivalDays(room)).toEqual(['2026-03-02', '2026-03-03']);
    expect(skies(room)).toHaveLength(7);
  });

  test('is not known after leaving the list, and nothing is kept', async () => {
    const room = await testRoom([1]);
    expect(room.arrive(randomUUID())).toBe('no-such-person');
    expect(skies(room)).toEqual([]);
    expect(arrivals(room)).toEqual([]);
  });

  test('is not known in a room that nobody has set up', () => {
    const room = emptyTestRoom();
    expect(room.arrive(randomUUID())).toBe('no-such-person');
    expect(room.checkIn.isIn(randomUUID())).toBe(false);
  });
});

describe('the day', () => {
  test('turns at four in the morning in the room, wherever the machine is', async () => {
    const room = await testRoom([6], { timeZone: 'America/New_York', clock: fixedClock('2026-03-03T08:59:59Z') });
    arriveAll(room, 6);
    const [ana] = room.crews.flat();
    expect(arrivalDays(room)).toEqual(['2026-03-02']);
    expect(skies(room)[0]).toMatchObject({ day: '2026-03-02', part: 'night' });
    room.clock.set('2026-03-03T09:00:00Z');
    expect(room.checkIn.isIn(ana!)).toBe(false);
    expect(room.arrive(ana!)).toBe('in');
    expect(arrivalDays(room)).toEqual(['2026-03-02', '2026-03-03']);
  });

  test('is one day when the clocks go forward, and when they go back', async () => {
    // Madrid loses 02:00–03:00 on 29 March 2026, and has 02:00–03:00 twice on 25 October.
    for (const [early, late] of [
      ['2026-03-28T03:00:00Z', '2026-03-29T01:59:59Z'],
      ['2026-10-24T02:00:00Z', '2026-10-25T02:59:59Z'],
    ] as const) {
      const room = await testRoom([1], { timeZone: 'Europe/Madrid', clock: fixedClock(early) });
      const [ana] = room.crews.flat();
      expect(room.arrive(ana!)).toBe('in');
      room.clock.set(late);
      expect(room.arrive(ana!)).toBe('already-in');
      room.clock.set(late.replace('59:59Z', '59:59.999Z'));
      expect(room.arrive(ana!)).toBe('already-in');
      room.clock.set(momentAfter(late));
      expect(room.arrive(ana!)).toBe('in');
    }
  });

  test.each([
    ['2026-03-02T04:59:00Z', 'night'],
    ['2026-03-02T05:00:00Z', 'morning'],
    ['2026-03-02T12:00:00Z', 'afternoon'],
    ['2026-03-02T17:00:00Z', 'evening'],
    ['2026-03-02T21:00:00Z', 'night'],
  ])('at %s is %s, and that is all of the time that is kept', async (instant, part) => {
    const room = await testRoom([1], { clock: fixedClock(instant) });
    arriveAll(room, 1);
    expect(skies(room)[0]).toMatchObject({ day: '2026-03-02', part });
  });

  test('is known in every time zone that a lead can choose', () => {
    const clock = fixedClock('2026-03-02T12:00:00Z');
    for (const zone of [...Intl.supportedValuesOf('timeZone'), 'UTC'])
      expect(momentIn(clock, { timeZone: zone, dayStarts: 4 }).day, zone).toMatch(/^2026-03-0[123]$/);
  });
});

describe('who came', () => {
  test('is not kept in a room that has switched it off, and check-ins still count', async () => {
    const room = await testRoom([2]);
    room.change('UPDATE room SET keeps_arrivals = 0');
    const [ana] = room.crews.flat();
    expect(room.arrive(ana!)).toBe('in');
    expect(arrivals(room)).toEqual([]);
    expect(skies(room)).toHaveLength(1);
    expect(room.checkIn.isIn(ana!)).toBe(false);
    expect(room.arrive(ana!)).toBe('in');
  });

  test('is remembered for seven days, and forgotten with the first check-in of the eighth', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T08:00:00Z') });
    arriveAll(room, 6);
    room.clock.set('2026-03-08T08:00:00Z');
    arriveAll(room, 6);
    expect(arrivalDays(room)).toEqual(['2026-03-02', '2026-03-08']);
    room.clock.set('2026-03-09T08:00:00Z');
    expect(arrivalDays(room)).toEqual(['2026-03-02', '2026-03-08']);
    arriveAll(room, 1);
    expect(arrivalDays(room)).toEqual(['2026-03-08', '2026-03-09']);
  });

  test('is forgotten after seven days at a start, even when nobody checks in', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T08:00:00Z') });
    arriveAll(room, 6);
    room.clock.set('2026-03-09T08:00:00Z');
    expect(arrivals(room.restart())).toEqual([]);
  });

  test('is forgotten on the next day when fewer than five came, for they would stand out', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T08:00:00Z') });
    arriveAll(room, 4);
    expect(arrivals(room.restart())).toHaveLength(4);
    const today = room.restart();
    today.clock.set('2026-03-03T08:00:00Z');
    arriveAll(today, 1);
    expect(arrivalDays(today)).toEqual(['2026-03-03']);
    expect(skies(today)).toHaveLength(5);
  });

  test('is forgotten all the same when the first write of the day failed', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T08:00:00Z') });
    arriveAll(room, 6);
    room.clock.set('2026-03-09T08:00:00Z');
    room.change("CREATE TRIGGER no_room BEFORE INSERT ON sky BEGIN SELECT RAISE(ABORT, 'no room'); END");
    expect(() => room.arrive(room.crews.flat()[0]!)).toThrow('no room');
    expect(arrivalDays(room)).toEqual(['2026-03-02']);
    room.change('DROP TRIGGER no_room');
    arriveAll(room, 1);
    expect(arrivalDays(room)).toEqual(['2026-03-09']);
  });

  test('goes with the person who leaves, today and on the days gone by', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T08:00:00Z') });
    arriveAll(room, 6);
    room.clock.set('2026-03-03T08:00:00Z');
    arriveAll(room, 6);
    const [ana] = room.crews.flat();
    room.change(`DELETE FROM person WHERE id = '${ana!}'`);
    expect(arrivals(room)).toHaveLength(10);
    expect(skies(room)).toHaveLength(12);
  });

  test('stands apart for the day on which people check in now, so that the week costs them nothing', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T08:00:00Z') });
    arriveAll(room, 6);
    room.clock.set('2026-03-03T08:00:00Z');
    arriveAll(room, 2);
    expect(room.rows('SELECT DISTINCT day FROM arrival')).toEqual([{ day: '2026-03-03' }]);
    expect(room.rows('SELECT DISTINCT day FROM past_arrival')).toEqual([{ day: '2026-03-02' }]);
    // Only the first of a day touches what is past.
    room.change("CREATE TRIGGER still BEFORE INSERT ON past_arrival BEGIN SELECT RAISE(ABORT, 'touched'); END");
    room.change("CREATE TRIGGER kept BEFORE DELETE ON past_arrival BEGIN SELECT RAISE(ABORT, 'touched'); END");
    expect(room.arrive(room.crews.flat()[2]!)).toBe('in');
    const again = room.restart();
    expect(again.arrive(again.crews.flat()[3]!)).toBe('in');
  });
});

describe('a clock that was wrong', () => {
  test('ahead: those who came under it are forgotten with the first check-in under the right one', async () => {
    const room = await testRoom([6], { clock: fixedClock('2031-01-01T08:00:00Z') });
    arriveAll(room, 6);
    room.clock.set('2026-03-02T08:00:00Z');
    arriveAll(room, 1);
    expect(arrivalDays(room)).toEqual(['2026-03-02']);
    expect(skies(room)).toHaveLength(7);
  });

  test('ahead: who was in before is in, before and after someone else checks in', async () => {
    const room = await testRoom([12], { clock: fixedClock('2026-03-02T08:00:00Z') });
    const people = room.crews.flat();
    for (const person of people.slice(0, 6)) room.arrive(person);
    room.clock.set('2026-03-03T04:10:00Z');
    for (const person of people.slice(6, 11)) room.arrive(person);
    room.clock.set('2026-03-02T09:00:00Z');
    expect(people.map((person) => room.checkIn.isIn(person))).toEqual(people.map((_, index) => index < 6));
    expect(room.arrive(people[0]!)).toBe('already-in');
    expect(room.arrive(people[11]!)).toBe('in');
    expect(room.rows('SELECT DISTINCT day FROM arrival')).toEqual([{ day: '2026-03-02' }]);
    expect(arrivals(room)).toHaveLength(7);
    expect(room.restart().arrive(people[1]!)).toBe('already-in');
  });

  test('behind at a start, as one without a battery is: nobody of today is forgotten', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T08:00:00Z') });
    arriveAll(room, 6);
    const before = [skies(room), arrivals(room)];
    room.clock.set('2020-01-01T00:00:10Z');
    const early = room.restart();
    expect([skies(early), arrivals(early)]).toEqual(before);
    early.clock.set('2026-03-02T08:05:00Z');
    expect(early.arrive(early.crews.flat()[0]!)).toBe('already-in');
    expect([skies(early), arrivals(early)]).toEqual(before);
  });
});

function momentAfter(instant: string): string {
  return new Date(Date.parse(instant) + 1000).toISOString();
}
