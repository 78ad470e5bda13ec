import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fixedClock } from '../support/clock.ts';
import { emptyTestRoom, testRoom, type TestRoom } from '../support/room.ts';

const skies = (room: TestRoom): Record<string, unknown>[] => room.rows('SELECT kind, weather, part, crew_id FROM sky');

function arriveAll(room: TestRoom, count: number): void {
  for (const person of room.crews.flat().slice(0, count)) expect(room.arrive(person)).toBe('in');
}

describe('someone who leaves', () => {
  test('leaves a weather, and neither a name nor a crew', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T16:30:00Z') });
    arriveAll(room, 6);
    room.checkIn.leave({ visitId: randomUUID(), weather: 'clearing' });
    const left = skies(room).filter(({ kind }) => kind === 'out');
    expect(left).toEqual([{ kind: 'out', weather: 'clearing', part: 'afternoon', crew_id: null }]);
  });

  test('counts once when the same is sent again, also after the day has turned', async () => {
    const room = await testRoom([1], { clock: fixedClock('2026-03-03T03:59:59Z') });
    const leaving = { visitId: randomUUID(), weather: 'rainy' } as const;
    room.checkIn.leave({ ...leaving, weather: 'stormy' });
    room.checkIn.leave(leaving);
    expect(skies(room)).toMatchObject([{ weather: 'rainy' }]);
    room.clock.set('2026-03-03T04:00:01Z');
    room.restart().checkIn.leave(leaving);
    expect(room.restart().rows('SELECT id FROM sky UNION ALL SELECT id FROM past_sky')).toHaveLength(1);
  });

  test('keeps nothing before there is a room', () => {
    const room = emptyTestRoom();
    room.checkIn.leave({ visitId: randomUUID(), weather: 'sunny' });
    expect(skies(room)).toEqual([]);
  });
});

describe('who came lately', () => {
  test('is who came today, in an order that tells nothing', async () => {
    const room = await testRoom([4], { clock: fixedClock('2026-03-02T14:00:00Z') });
    const people = room.crews.flat();
    for (const person of [people[2]!, people[0]!]) room.arrive(person);
    expect(room.checkIn.recentPeople()).toEqual([people[0], people[2]].toSorted());
  });

  test('is at six in the morning the night crew too, who came yesterday evening', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T22:00:00Z') });
    const people = room.crews.flat();
    arriveAll(room, 5);
    room.clock.set('2026-03-03T06:00:00Z');
    expect(room.checkIn.recentPeople()).toEqual(people.slice(0, 5).toSorted());
    // And still when the first of the morning has made another day of it.
    room.arrive(people[5]!);
    expect(room.checkIn.recentPeople()).toEqual(people.toSorted());
    room.clock.set('2026-03-03T12:00:00Z');
    expect(room.checkIn.recentPeople()).toEqual([people[5]]);
  });

  test('is in the small hours who came since the day began, and not who came the evening before it', async () => {
    const room = await testRoom([6], { clock: fixedClock('2026-03-02T14:00:00Z') });
    arriveAll(room, 6);
    room.clock.set('2026-03-03T22:00:00Z');
    room.arrive(room.crews.flat()[0]!);
    room.clock.set('2026-03-04T03:59:00Z');
    expect(room.checkIn.recentPeople()).toEqual([room.crews.flat()[0]]);
  });

  test('follows the clock on the wall on the nights on which clocks change', async () => {
    // Madrid loses 02:00–03:00 on 29 March 2026, and has 02:00–03:00 twice on 25 October.
    for (const [evening, six, noon] of [
      ['2026-03-28T21:00:00Z', '2026-03-29T04:00:00Z', '2026-03-29T10:00:00Z'],
      ['2026-10-24T20:00:00Z', '2026-10-25T05:00:00Z', '2026-10-25T11:00:00Z'],
    ] as const) {
      const room = await testRoom([5], { timeZone: 'Europe/Madrid', clock: fixedClock(evening) });
      arriveAll(room, 5);
      room.clock.set(six);
      expect(room.checkIn.recentPeople()).toHaveLength(5);
      room.clock.set(noon);
      expect(room.checkIn.recentPeople()).toEqual([]);
    }
  });

  test('is nobody in a room that doesn’t keep who came, and before there is one', async () => {
    const room = await testRoom([2]);
    arriveAll(room, 2);
    room.change('UPDATE room SET keeps_arrivals = 0');
    expect(room.checkIn.recentPeople()).toEqual([]);
    expect(emptyTestRoom().checkIn.recentPeople()).toEqual([]);
  });
});
