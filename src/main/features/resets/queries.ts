import type { ResetAnswer } from '../../../shared/domain/reset-script.ts';
import type { Writable } from '../../database/open.ts';

const COLUMNS = 'day, reset, answer, times';
const KEY = 'day, reset, answer';

/**
 * Counts one more answer on a day. The day's counts, which `reset_use` holds alone, are laid down anew in the order of
 * their names: rows that lay in the order in which they first came could be held against the thank-yous of the day,
 * which do. Beside older rows they would still tell it, by how they share pages with those; they stand in
 * `past_reset_use`. What is behind the day costs nothing.
 * @param day YYYY-MM-DD
 */
export function countAnswer(db: Writable, day: string, reset: string, answer: ResetAnswer): void {
  turnTo(db, day);
  const counts = db
    .prepare<[object], string>(
      `SELECT json_group_array(json_array(${COLUMNS})) FROM
         (SELECT ${KEY}, sum(times) AS times FROM
            (SELECT ${COLUMNS} FROM reset_use UNION ALL SELECT @day, @reset, @answer, 1)
          GROUP BY ${KEY} ORDER BY ${KEY})`,
    )
    .pluck()
    .get({ day, reset, answer });
  // Without a WHERE, SQLite lets every page go: what comes next begins on a clean one.
  db.prepare('DELETE FROM reset_use').run();
  db.prepare(
    `INSERT INTO reset_use (${COLUMNS})
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
  ).run(counts);
}

/**
 * Makes a day the current one: `reset_use` holds it alone, and every other day stands whole and sorted among those gone
 * by. A day to which a clock was set back is one like any other: it comes back whole, and is counted on.
 */
function turnTo(db: Writable, day: string): void {
  const others = db.prepare('SELECT 1 FROM reset_use WHERE day <> ?').get(day);
  const strays = db.prepare('SELECT 1 FROM past_reset_use WHERE day = ?').get(day);
  if (others === undefined && strays === undefined) return;
  db.prepare(`INSERT INTO past_reset_use (${COLUMNS}) SELECT ${COLUMNS} FROM reset_use ORDER BY ${KEY}`).run();
  db.prepare('DELETE FROM reset_use').run();
  db.prepare(
    `INSERT INTO reset_use (${COLUMNS}) SELECT ${COLUMNS} FROM past_reset_use WHERE day = ? ORDER BY ${KEY}`,
  ).run(day);
  db.prepare('DELETE FROM past_reset_use WHERE day = ?').run(day);
}
