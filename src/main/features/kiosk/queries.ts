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

/** Writes all that a room has chosen. */
export function updateRoom(db: Writable, { ways, shiftEnds, asksFeelings, keepsArrivals, ...room }: RoomRow): void {
  db.prepare(
    `UPDATE room SET name = @name, locale = @locale, time_zone = @timeZone, idle_seconds = @idleSeconds,
       keeps_arrivals = @keepsArrivals, day_starts = @dayStarts, asks_feelings = @asksFeelings, by_tiles = @byTiles,
       by_number = @byNumber, by_badge = @byBadge, region = @region, need_days = @needDays
     WHERE id = @id`,
  ).run({
    ...room,
    keepsArrivals: Number(keepsArrivals),
    asksFeelings: Number(asksFeelings),
    byTiles: Number(ways.tiles),
    byNumber: Number(ways.number),
    byBadge: Number(ways.badge),
  });
  db.prepare('DELETE FROM shift_end WHERE room_id = ?').run(room.id);
  const insert = db.prepare('INSERT INTO shift_end (room_id, minute) VALUES (?, ?)');
  for (const minute of shiftEnds) insert.run(room.id, minute);
}

/** Forgets who came, today and on every day before. */
export function forgetEveryArrival(db: Writable): void {
  db.prepare('DELETE FROM arrival').run();
  db.prepare('DELETE FROM past_arrival').run();
}
