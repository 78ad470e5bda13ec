import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { partOfDay, type PartOfDay } from '../shared/domain/part-of-day.ts';
import { LATEST_DAY_START } from '../shared/domain/room-choices.ts';

/** The time, so that tests can set it. */
export interface Clock {
  /** What the machine takes for now. Someone may set it, and a machine without a battery starts in the past. */
  now(): Temporal.Instant;
  /** Milliseconds since some moment before; it only ever goes forward, whatever is set. */
  uptime(): number;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant(), uptime: () => performance.now() };

/** Waits so many milliseconds; beside the clock, so that tests needn't. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** Keeps no program alive that has nothing else to do. */
export const systemSleep: Sleep = (milliseconds) => wait(milliseconds, undefined, { ref: false });

/** What the clock needs to know of a room to tell its day. */
export interface RoomClock {
  /** IANA name. */
  readonly timeZone: string;
  /** The hour, 0–12, at which the room's day begins. */
  readonly dayStarts: number;
}

export interface RoomMoment {
  /**
   * The room's day, YYYY-MM-DD. It begins at the room's hour and not at midnight, so that a shift over midnight
   * is one day. Hours are those of the clock on the wall, on nights on which clocks change as well.
   */
  readonly day: string;
  readonly part: PartOfDay;
  /** Minutes since midnight on the room's clock, 0–1439. */
  readonly minute: number;
}

/**
 * Sees to it that days can be told in a zone: a few names that browsers take for one aren't known to Temporal, and a
 * room that kept one could never be opened again.
 * @throws RangeError for such a name
 */
export function assertTellsTime(timeZone: string): void {
  Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
}

/** The day and its part in a room right now. */
export function momentIn(clock: Clock, { timeZone, dayStarts }: RoomClock): RoomMoment {
  const now = clock.now();
  const local = now.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const begins = (day: Temporal.PlainDate): number =>
    day.toPlainDateTime({ hour: dayStarts }).toZonedDateTime(timeZone).epochMilliseconds;
  let day = local.subtract({ hours: dayStarts }).toPlainDate();
  const next = day.add({ days: 1 });
  // A zone may skip a whole day, or put its clocks back across the hour at which a day begins. A day that has
  // begun isn't taken back for that, and one that never comes isn't told.
  if (begins(day) > now.epochMilliseconds) day = day.subtract({ days: 1 });
  else if (begins(next) <= now.epochMilliseconds) day = next;
  return { day: day.toString(), part: partOfDay(local.hour), minute: local.hour * 60 + local.minute };
}

/**
 * The Monday of the week that still goes on somewhere, with whatever hour a day begins at: weeks before it are over in
 * every room, and no setting of one brings their end forward.
 */
export function lastWeekAnywhere(clock: Clock): string {
  return weekOf(momentIn(clock, { timeZone: 'Etc/GMT+12', dayStarts: LATEST_DAY_START }).day);
}

/** The day so many days before another. @param day YYYY-MM-DD */
export function daysBefore(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString();
}

/** The day so many days after another. @param day YYYY-MM-DD */
export function daysAfter(day: string, days: number): string {
  return daysBefore(day, -days);
}

/** The Monday of a day's week. @param day YYYY-MM-DD */
export function weekOf(day: string): string {
  return daysBefore(day, Temporal.PlainDate.from(day).dayOfWeek - 1);
}
