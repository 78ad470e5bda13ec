import { useEffect, useState } from 'react';

export interface RoomTime {
  /** Hour on the room's clock, 0–23. */
  readonly hour: number;
  /** Minutes since midnight on the room's clock, 0–1439. */
  readonly minuteOfDay: number;
  readonly date: Date;
}

/** The hour of a moment on a room's clock, 0–23. @param timeZone IANA name */
function hourIn(date: Date, timeZone: string): number {
  const hour = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(date);
  return Number(hour);
}

/** The minute of a moment on a room's clock, 0–59. @param timeZone IANA name */
function minuteIn(date: Date, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone, minute: 'numeric' }).format(date));
}

/** The time on a room's clock as people write it by hand, such as 6:42 or 18:30. @param timeZone IANA name */
export function clockTime(date: Date, timeZone: string): string {
  return `${hourIn(date, timeZone)}:${String(minuteIn(date, timeZone)).padStart(2, '0')}`;
}

const MINUTE_MS = 60_000;

/** The time in the room, anew at each full minute. */
export function useRoomTime(timeZone: string): RoomTime {
  const [date, setDate] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setTimeout(
      () => {
        setDate(new Date());
      },
      MINUTE_MS - (date.getTime() % MINUTE_MS),
    );
    return () => {
      window.clearTimeout(timer);
    };
  }, [date]);
  const hour = hourIn(date, timeZone);
  return { hour, minuteOfDay: hour * 60 + minuteIn(date, timeZone), date };
}
