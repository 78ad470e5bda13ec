import type { Readable, Writable } from '../../database/open.ts';
import type { Belief } from './belief.ts';

/** What the kiosk knew of its clock when it last looked. */
export function findBelief(db: Readable, roomId: string): Belief | undefined {
  return db.prepare<[string], Belief>('SELECT day, doubted, minutes FROM newest_day WHERE room_id = ?').get(roomId);
}

export function saveBelief(db: Writable, roomId: string, belief: Belief): void {
  db.prepare(
    `INSERT INTO newest_day (room_id, day, doubted, minutes) VALUES (@roomId, @day, @doubted, @minutes)
     ON CONFLICT (room_id) DO UPDATE SET day = excluded.day, doubted = excluded.doubted, minutes = excluded.minutes`,
  ).run({ roomId, ...belief });
}

/** How many rows this connection has written so far. */
export function rowsWritten(db: Readable): number {
  return db.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0;
}

/** Forgets thank-yous to people who have all left the list. */
export function forgetNotesToNobody(db: Writable): void {
  db.prepare('DELETE FROM note WHERE id IN (SELECT id FROM note EXCEPT SELECT note_id FROM note_to)').run();
}

/** Forgets which thank-yous of that day and before weren't shown. The thank-yous stay. @param until YYYY-MM-DD */
export function forgetUnread(db: Writable, until: string): void {
  db.prepare('DELETE FROM unread_note WHERE day <= ?').run(until);
}

/** Forgets what was left for next time on that day and before, or for nobody who is still here. @param until YYYY-MM-DD */
export function forgetHandOvers(db: Writable, until: string): void {
  db.prepare(
    `DELETE FROM hand_over WHERE day <= ? OR NOT EXISTS
       (SELECT 1 FROM hand_over_for WHERE hand_over_id = hand_over.id)`,
  ).run(until);
}

/** Forgets needs of the weeks that began on that day or before, answered or not. @param until YYYY-MM-DD */
export function forgetNeeds(db: Writable, until: string): void {
  db.prepare('DELETE FROM need WHERE week <= ?').run(until);
}

/** Forgets how often care was done on that day and before. @param until YYYY-MM-DD */
export function forgetCare(db: Writable, until: string): void {
  db.prepare('DELETE FROM care_done WHERE day <= ?').run(until);
}

/** Forgets how resets helped on that day and before. @param until YYYY-MM-DD */
export function forgetResets(db: Writable, until: string): void {
  db.prepare('DELETE FROM reset_use WHERE day <= ?').run(until);
  db.prepare('DELETE FROM past_reset_use WHERE day <= ?').run(until);
}

/** Forgets notes that the lead hid on that day and before. @param until YYYY-MM-DD */
export function forgetHidden(db: Writable, until: string): void {
  db.prepare(`DELETE FROM note WHERE state <> 'up' AND hidden_on <= ?`).run(until);
}

/** Forgets that notes were held back on that day and before. @param until YYYY-MM-DD */
export function forgetHeldBack(db: Writable, until: string): void {
  db.prepare('DELETE FROM held_back WHERE day <= ?').run(until);
}

/** Forgets what leads did with the wall on that day and before. @param until YYYY-MM-DD */
export function forgetLeadActs(db: Writable, until: string): void {
  db.prepare('DELETE FROM wall_act WHERE day <= ?').run(until);
}

export interface DayCount {
  readonly day: string;
  readonly count: number;
}

/** How many came on each day that is remembered. */
export function arrivalsByDay(db: Readable): DayCount[] {
  return db
    .prepare<[], DayCount>(
      `SELECT day, count(*) AS count FROM (SELECT day FROM arrival UNION ALL SELECT day FROM past_arrival) GROUP BY day`,
    )
    .all();
}

/** How many there are of days gone by, and the first of those days; null when there are none. */
export interface CountSince {
  readonly count: number;
  readonly first: string | null;
}

function countSince(db: Readable, sql: string, before: string): CountSince {
  return db.prepare<[string], CountSince>(sql).get(before) ?? { count: 0, first: null };
}

/** Thank-yous of the days before one. Reads them all: a tenth of a second for some hundred thousand. @param day YYYY-MM-DD */
export function notesBefore(db: Readable, day: string): CountSince {
  return countSince(db, 'SELECT count(*) AS count, min(day) AS first FROM note WHERE day < ?', day);
}

/** Marks on thank-yous of the days before one that weren't shown yet. @param day YYYY-MM-DD */
export function unreadBefore(db: Readable, day: string): CountSince {
  return countSince(db, 'SELECT count(*) AS count, min(day) AS first FROM unread_note WHERE day < ?', day);
}

/** What was left for next time on the days before one. @param day YYYY-MM-DD */
export function handOversBefore(db: Readable, day: string): CountSince {
  return countSince(db, 'SELECT count(*) AS count, min(day) AS first FROM hand_over WHERE day < ?', day);
}

/** Needs of the weeks before one. @param week its Monday, YYYY-MM-DD */
export function needsBefore(db: Readable, week: string): CountSince {
  return countSince(db, 'SELECT count(*) AS count, min(week) AS first FROM need WHERE week < ?', week);
}

/** Daily counts of care done on the days before one. @param day YYYY-MM-DD */
export function careBefore(db: Readable, day: string): CountSince {
  return countSince(db, 'SELECT count(*) AS count, min(day) AS first FROM care_done WHERE day < ?', day);
}

/** Daily counts of answers to a reset on the days before one. @param day YYYY-MM-DD */
export function resetsBefore(db: Readable, day: string): CountSince {
  return countSince(
    db,
    `SELECT count(*) AS count, min(day) AS first FROM
       (SELECT day FROM reset_use UNION ALL SELECT day FROM past_reset_use) WHERE day < ?`,
    day,
  );
}

/** Notes that the lead hid on the days before one. @param day YYYY-MM-DD */
export function hiddenBefore(db: Readable, day: string): CountSince {
  return countSince(
    db,
    `SELECT count(*) AS count, min(hidden_on) AS first FROM note WHERE state <> 'up' AND hidden_on < ?`,
    day,
  );
}

/** Days before one on which a note was held back. @param day YYYY-MM-DD */
export function heldBackBefore(db: Readable, day: string): CountSince {
  return countSince(db, 'SELECT count(*) AS count, min(day) AS first FROM held_back WHERE day < ?', day);
}

/** What leads did with the wall on the days before one. @param day YYYY-MM-DD */
export function leadActsBefore(db: Readable, day: string): CountSince {
  return countSince(db, 'SELECT count(*) AS count, min(day) AS first FROM wall_act WHERE day < ?', day);
}

export interface ListCounts {
  readonly tiles: number;
  readonly numbers: number;
  readonly badges: number;
  readonly contacts: number;
}

/** How many stand on the room's lists. */
export function countLists(db: Readable): ListCounts {
  return (
    db
      .prepare<[], ListCounts>(
        `SELECT (SELECT count(*) FROM person) AS tiles, (SELECT count(number) FROM person) AS numbers,
           (SELECT count(*) FROM badge) AS badges, (SELECT count(*) FROM contact) AS contacts`,
      )
      .get() ?? { tiles: 0, numbers: 0, badges: 0, contacts: 0 }
  );
}
