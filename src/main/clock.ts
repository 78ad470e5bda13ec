import { Temporal } from 'temporal-polyfill';
import { partOfDay, type PartOfDay } from '../shared/domain/part-of-day.ts';

/** The time, so that tests can set it. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

export interface RoomMoment {
  /** The calendar day in the room, YYYY-MM-DD. */
  readonly day: string;
  readonly part: PartOfDay;
}

/** The day and its part in a room right now. @param timeZone IANA name */
export function momentIn(clock: Clock, timeZone: string): RoomMoment {
  const local = clock.now().toZonedDateTimeISO(timeZone);
  return { day: local.toPlainDate().toString(), part: partOfDay(local.hour) };
}

/** The day so many days before another. @param day YYYY-MM-DD */
export function daysBefore(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString();
}
