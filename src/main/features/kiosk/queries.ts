import type { Room } from '../../../shared/contract/kiosk.ts';
import type { Readable, Writable } from '../../database/open.ts';

export interface RoomRow extends Room {
  readonly id: string;
  /** Whether the room keeps who came for a week. */
  readonly keepsArrivals: boolean;
  /** Days for which a need is kept. */
  readonly needDays: number;
}

/** The columns of a room as they stand in the file: no booleans, no lists. */
type StoredRoom = Omit<RoomRow, 'shiftEnds' | 'asksFeelings' | 'ways' | 'keepsArrivals'> &
  Readonly<Record<'asksFeelings' | 'byTiles' | 'byNumber' | 'byBadge' | 'keepsArrivals', 0 | 1>>;

/** This kiosk's room; undefined before first run. */
export function findRoom(db: Readable): RoomRow | undefined {
  const stored = db
    .prepare<[], StoredRoom>(
      `SELECT id, name, locale, time_zone AS timeZone, idle_seconds AS idleSeconds, keeps_arrivals AS keepsArrivals,
         day_starts AS dayStarts, asks_feelings AS asksFeelings, by_tiles AS byTiles, by_number AS byNumber,
         by_badge AS byBadge, region, need_days AS needDays
       FROM room LIMIT 1`,
    )
    .get();
  if (stored === undefined) return undefined;
  const { byTiles, byNumber, byBadge, asksFeelings, keepsArrivals, ...room } = stored;
  return {
    ...room,
    keepsArrivals: keepsArrivals === 1,
    asksFeelings: asksFeelings === 1,
    ways: { tiles: byTiles === 1, number: byNumber === 1, badge: byBadge === 1 },
    shiftEnds: db
      .prepare<[string], number>('SELECT minute FROM shift_end WHERE room_id = ? ORDER BY minute')
      .pluck()
      .all(room.id),
  };
}

/** Adds this kiosk's room; what first run doesn't ask gets the table's defaults. @param room its time zone is an IANA name */
export function insertRoom(db: Writable, room: Pick<RoomRow, 'id' | 'name' | 'locale' | 'timeZone'>): void {
  db.prepare('INSERT INTO room (id, name, locale, time_zone) VALUES (@id, @name, @locale, @timeZone)').run(room);
}
