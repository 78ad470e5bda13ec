import type { CareSwap } from '../../../shared/domain/care-month.ts';
import type { Readable, Writable } from '../../database/open.ts';

/** Counts one more of an action on a day. @param day YYYY-MM-DD */
export function countDone(db: Writable, day: string, action: string): void {
  db.prepare(
    `INSERT INTO care_done (day, action, times) VALUES (?, ?, 1)
     ON CONFLICT (day, action) DO UPDATE SET times = times + 1`,
  ).run(day, action);
}

/** How often any action was done in a month. @param month YYYY-MM */
export function timesIn(db: Readable, month: string): number {
  const times = db
    .prepare<[string, string], number | null>('SELECT sum(times) FROM care_done WHERE day BETWEEN ? AND ?')
    .pluck()
    .get(`${month}-01`, `${month}-31`);
  return times ?? 0;
}

/** A month's swap; undefined while it isn't taken. @param month YYYY-MM */
export function swapOf(db: Readable, month: string): CareSwap | undefined {
  return db.prepare<[string], CareSwap>('SELECT took, put FROM care_swap WHERE month = ?').get(month);
}

/** Keeps a month's swap; there is none yet. @param month YYYY-MM */
export function insertSwap(db: Writable, month: string, { took, put }: CareSwap): void {
  db.prepare('INSERT INTO care_swap (month, took, put) VALUES (?, ?, ?)').run(month, took, put);
}
