import type { ResetAnswer } from '../../../shared/domain/reset-script.ts';
import type { Writable } from '../../database/open.ts';

/**
 * Counts one more answer on a day. All counts are laid down anew in the order of their names, for rows that lay in the
 * order in which they first came could be held against the thank-yous of the day, which do. Laying down the day alone
 * isn't enough: how its rows share pages with older ones would still tell. It takes some ten milliseconds
 * where every answer was given every day for a year.
 * @param day YYYY-MM-DD
 */
export function countAnswer(db: Writable, day: string, reset: string, answer: ResetAnswer): void {
  const counts = db
    .prepare<[object], string>(
      `SELECT json_group_array(json_array(day, reset, answer, times)) FROM
         (SELECT day, reset, answer, sum(times) AS times FROM
            (SELECT day, reset, answer, times FROM reset_use UNION ALL SELECT @day, @reset, @answer, 1)
          GROUP BY day, reset, answer ORDER BY day, reset, answer)`,
    )
    .pluck()
    .get({ day, reset, answer });
  // Without a WHERE, SQLite lets every page go: what comes next begins on a clean one.
  db.prepare('DELETE FROM reset_use').run();
  db.prepare(
    `INSERT INTO reset_use (day, reset, answer, times)
     SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
  ).run(counts);
}
