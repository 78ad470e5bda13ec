import type { Room } from '../../../shared/contract/kiosk.ts';
import type { Readable, Writable } from '../../database/open.ts';

export interface RoomRow extends Room {
  readonly id: string;
  /** 1 when the room keeps who came for a week, 0 when that is switched off. */
  readonly keepsArrivals: 0 | 1;
}

/** This kiosk's room; undefined before first run. */
export function findRoom(db: Readable): RoomRow | undefined {
  return db
    .prepare<[], RoomRow>(
      `SELECT id, name, locale, time_zone AS timeZone, idle_seconds AS idleSeconds, keeps_arrivals AS keepsArrivals
       FROM room LIMIT 1`,
    )
    .get();
}

/** Adds this kiosk's room; what first run doesn't ask gets the table's defaults. @param room its time zone is an IANA name */
export function insertRoom(db: Writable, room: Pick<RoomRow, 'id' | 'name' | 'locale' | 'timeZone'>): void {
  db.prepare('INSERT INTO room (id, name, locale, time_zone) VALUES (@id, @name, @locale, @timeZone)').run(room);
}
