import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test, vi } from 'vitest';
import { partOfDay } from '../../src/shared/domain/part-of-day.ts';
import { createChanges } from '../../src/main/changes.ts';
import { daysAfter, momentIn, weekOf, type RoomClock } from '../../src/main/clock.ts';
import { createDays } from '../../src/main/days.ts';
import { fixedClock } from './support/clock.ts';
import { testRoom, type TestRoom } from './support/room.ts';

const MADRID: RoomClock = { timeZone: 'Europe/Madrid', dayStarts: 4 };

const dayAt = (instant: string, room: RoomClock): string => momentIn(fixedClock(instant), room).day;

/** The days that a zone's clock shows one after the other, looked at every ten minutes. */
function daysBetween(from: string, to: string, room: RoomClock): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 600_000) {
    const day = dayAt(new Date(at).toISOString(), room);
    if (day !== days.at(-1)) days.push(day);
  }
  return days;
}

describe('the room’s day', () => {
  test.each([
    ['when the clocks go forward in Madrid', '2026-03-28T12:00:00Z', '2026-03-29T01:59:59Z', MADRID],
    ['when the clocks go back in Madrid', '2026-10-24T12:00:00Z', '2026-10-25T02:59:59Z', MADRID],
    [
      'when the clocks go forward by half an hour on Lord Howe',
      '2026-10-03T02:00:00Z',
      '2026-10-03T16:59:59Z',
      { timeZone: 'Australia/Lord_Howe', dayStarts: 4 },
    ],
    [
      'when the clocks go back by half an hour on Lord Howe',
      '2026-04-04T02:00:00Z',
      '2026-04-04T17:29:59Z',
      { timeZone: 'Australia/Lord_Howe', dayStarts: 4 },
    ],
  ])('lasts until four on the wall %s', (_, noon, last, room) => {
    const day = dayAt(noon, room);
    expect(dayAt(last, room)).toBe(day);
    const next = Temporal.Instant.from(last).add({ seconds: 1 }).toString();
    expect(dayAt(next, room)).toBe(daysAfter(day, 1));
    expect(Temporal.Instant.from(next).toZonedDateTimeISO(room.timeZone).hour).toBe(4);
  });

  test('goes on over a day that a zone leaves out: Apia went from 29 to 31 December 2011', () => {
    const apia = { timeZone: 'Pacific/Apia', dayStarts: 4 };
    expect(daysBetween('2011-12-28T12:00:00Z', '2012-01-01T12:00:00Z', apia)).toEqual([
      '2011-12-27',
      '2011-12-28',
      '2011-12-29',
      '2011-12-31',
      '2012-01-01',
    ]);
  });

  test('is not taken back where the clocks go back across its first hour', () => {
    // Troll puts its clocks back from three to one.
    expect(
      daysBetween('2026-10-23T12:00:00Z', '2026-10-26T12:00:00Z', { timeZone: 'Antarctica/Troll', dayStarts: 2 }),
    ).toEqual(['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26']);
  });

  test('begins a week on Monday', () => {
    expect(['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09'].map(weekOf)).toEqual([
      '2026-02-23',
      '2026-03-02',
      '2026-03-02',
      '2026-03-09',
    ]);
  });
});

const HOUR_MS = 3_600_000;
const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC');
const anyRoom = fc.record({ timeZone: zone, dayStarts: fc.integer({ min: 0, max: 12 }) });
const anyInstant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });
const iso = (at: number): string => new Date(at).toISOString();

describe('in any zone, at any moment', () => {
  test('the day never goes backwards while the clock goes forward', () => {
    fc.assert(
      fc.property(anyRoom, anyInstant, fc.integer({ min: 0, max: 49 * HOUR_MS }), (room, at, later) => {
        expect(dayAt(iso(at), room) <= dayAt(iso(at + later), room)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('the day never goes backwards on the nights on which clocks change', () => {
    const nights = Intl.supportedValuesOf('timeZone').flatMap((timeZone) => {
      const start = Temporal.Instant.from('2026-01-01T00:00:00Z').toZonedDateTimeISO(timeZone);
      const change = start.getTimeZoneTransition('next');
      return change === null || change.year > 2027 ? [] : [{ timeZone, at: change.epochMilliseconds }];
    });
    expect(nights.length).toBeGreaterThan(80);
    for (const { timeZone, at } of nights) {
      for (const dayStarts of [0, 1, 2, 3, 4]) {
        const quarters = Array.from({ length: 24 }, (_, quarter) => iso(at + (quarter - 12) * (HOUR_MS / 4)));
        const days = quarters.map((instant) => dayAt(instant, { timeZone, dayStarts }));
        expect(days, `${timeZone} from ${dayStarts}`).toEqual(days.toSorted());
      }
    }
  });

  test('everyone who comes between two beginnings of a day comes on the same day', () => {
    fc.assert(
      fc.property(anyRoom, anyInstant, fc.double({ min: 0, max: 1, noNaN: true }), (room, at, share) => {
        const { day } = momentIn(fixedClock(iso(at)), room);
        const begins = (date: string): number =>
          Temporal.PlainDate.from(date)
            .toPlainDateTime({ hour: room.dayStarts })
            .toZonedDateTime(room.timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
        const [first, end] = [begins(day), begins(daysAfter(day, 1))];
        expect(first <= at && at < end).toBe(true);
        const someone = first + Math.floor((end - first - 1) * share);
        for (const moment of [first, someone, end - 1]) expect(dayAt(iso(moment), room)).toBe(day);
        expect(dayAt(iso(end), room)).not.toBe(day);
      }),
      { numRuns: 500 },
    );
  });

  test('the minute and the part of the day are those of the clock on the wall', () => {
    fc.assert(
      fc.property(anyRoom, anyInstant, (room, at) => {
        const wall = new Intl.DateTimeFormat('en', {
          timeZone: room.timeZone,
          hour: 'numeric',
          minute: 'numeric',
          hourCycle: 'h23',
        }).formatToParts(at);
        const read = (type: string): number => Number(wall.find((part) => part.type === type)!.value);
        const { minute, part } = momentIn(fixedClock(iso(at)), room);
        expect(minute).toBe(read('hour') * 60 + read('minute'));
        expect(part).toBe(partOfDay(read('hour')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a shift over midnight', () => {
  const arrivals = (room: TestRoom): unknown[] =>
    room.rows('SELECT day FROM arrival UNION ALL SELECT day FROM past_arrival ORDER BY day').map(({ day }) => day);

  test('is one day: in at ten to ten, still in at ten past midnight, and in again on the next evening', async () => {
    const room = await testRoom([6], { timeZone: 'Europe/Madrid', clock: fixedClock('2026-11-23T20:50:00Z') });
    const [ana, ...others] = room.crews.flat();
    expect(room.arrive(ana!)).toBe('in');
    // Five more, so that the day isn't one of few.
    for (const person of others) room.arrive(person);
    room.clock.set('2026-11-23T23:10:00Z');
    room.privacy.forget();
    expect(room.checkIn.isIn(ana!)).toBe(true);
    expect(room.arrive(ana!)).toBe('already-in');
    room.clock.set('2026-11-24T05:00:00Z');
    room.privacy.forget();
    room.checkIn.leave({ visitId: crypto.randomUUID(), weather: 'clearing' });
    expect(arrivals(room)).toEqual(Array<string>(6).fill('2026-11-23'));
    room.clock.set('2026-11-24T22:50:00Z');
    expect(room.checkIn.isIn(ana!)).toBe(false);
    expect(room.arrive(ana!)).toBe('in');
    expect(arrivals(room)).toEqual([...Array<string>(6).fill('2026-11-23'), '2026-11-24']);
  });

  test.each(['2026-03-28T22:50:00Z', '2026-10-24T21:50:00Z'])(
    'is one day on the night on which the clocks change, from %s on',
    async (evening) => {
      const room = await testRoom([6], { timeZone: 'Europe/Madrid', clock: fixedClock(evening) });
      const [ana] = room.crews.flat();
      expect(room.arrive(ana!)).toBe('in');
      for (let minutes = 0; minutes < 240; minutes += 30) {
        room.clock.pass(30 * 60_000);
        if (Temporal.Instant.from(room.clock.now()).toZonedDateTimeISO('Europe/Madrid').hour >= 4) break;
        expect(room.arrive(ana!)).toBe('already-in');
      }
    },
  );

  test('is one day from coming to leaving where the room’s day begins at noon', async () => {
    const room = await testRoom([1], { timeZone: 'Europe/Madrid', clock: fixedClock('2026-11-23T20:50:00Z') });
    room.change('UPDATE room SET day_starts = 12');
    room.arrive(room.crews.flat()[0]!);
    room.clock.set('2026-11-24T05:00:00Z');
    room.checkIn.leave({ visitId: crypto.randomUUID(), weather: 'clearing' });
    expect(room.rows('SELECT day, kind FROM sky ORDER BY kind')).toEqual([
      { day: '2026-11-23', kind: 'in' },
      { day: '2026-11-23', kind: 'out' },
    ]);
  });
});

describe('the turn of the day', () => {
  test('is told once, however the clock comes to it, and not on the way', () => {
    const clock = fixedClock('2026-11-23T22:00:00Z');
    const changes = createChanges();
    const days = createDays(clock, () => MADRID, changes);
    const turned = vi.fn();
    days.onTurn(turned);
    const lookAt = (instant: string): void => {
      clock.set(instant);
      days.look();
    };
    lookAt('2026-11-23T23:30:00Z');
    lookAt('2026-11-24T02:59:59Z');
    expect(turned).toHaveBeenCalledTimes(0);
    lookAt('2026-11-24T03:00:00Z');
    lookAt('2026-11-24T03:00:20Z');
    expect(turned).toHaveBeenCalledTimes(1);
    lookAt('2027-11-24T12:00:00Z');
    expect(turned).toHaveBeenCalledTimes(2);
    lookAt('2026-11-24T12:00:00Z');
    expect(turned).toHaveBeenCalledTimes(3);
    expect(days.today()).toBe('2026-11-24');
    days.stop();
  });
});
