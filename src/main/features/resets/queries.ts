import type { ResetAnswer } from '../../../shared/domain/reset-script.ts';
import type { Writable } from '../../database/open.ts';

/** How often an answer was given on a day. */
interface AnswerCount {
  readonly reset: string;
  readonly answer: string;
  readonly times: number;
}

/**
 * Counts one more answer on a day. The day's counts are laid down anew in the order of their names: rows that lay in
 * the order in which they first came could be held against the thank-yous of the day, which do. @param day YYYY-MM-DD
 */
export function countAnswer(db: Writable, day: string, reset: string, answer: ResetAnswer): void {
  const counts = db
    .prepare<[object], AnswerCount>(
      `SELECT reset, answer, sum(times) AS times FROM
         (SELECT reset, answer, times FROM reset_use WHERE day = @day UNION ALL SELECT @reset, @answer, 1)
       GROUP BY reset, answer ORDER BY reset, answer`,
    )
    .all({ day, reset, answer });
  db.prepare('DELETE FROM reset_use WHERE day = ?').run(day);
  const insert = db.prepare('INSERT INTO reset_use (day, reset, answer, times) VALUES (?, ?, ?, ?)');
  for (const count of counts) insert.run(day, count.reset, count.answer, count.times);
}
