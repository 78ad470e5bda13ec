import { useEffect, useState } from 'react';

export interface RoomTime {
  /** Hour on the room's clock, 0–23. */
  readonly hour: number;
  readonly date: Date;
}

/** The hour of a moment on a room's clock, 0–23. @param timeZone IANA name */
function hourIn(date: Date, timeZone: string): number {
  const hour = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(date);
  return Number(hour);
}

/** The time on a room's clock as people write it by hand, such as 6:42 or 18:30. @param timeZone IANA name */
export function clockTime(date: Date, timeZone: string): string {
  const minute = new Intl.DateTimeFormat('en', { timeZone, minute: 'numeric' }).format(date);
  return `${hourIn(date, timeZone)}:${minute.padStart(2, '0')}`;
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
  return { hour: hourIn(date, timeZone), date };
}
