import type { AnsweredNeed, AnswerInput, AskInput, BoardCard, NeedToLead } from '../../../shared/contract/needs.ts';
import type { Readable, Writable } from '../../database/open.ts';

/** A need as the lead reads it, without the day on which it goes. */
type Kept<N extends NeedToLead> = Omit<N, 'goesOn'>;

/** Whether someone of this id has a tile. */
export function isPerson(db: Readable, personId: string): boolean {
  return db.prepare('SELECT 1 FROM person WHERE id = ?').get(personId) !== undefined;
}

/**
 * Keeps a need. One that was sent before takes the newest words, unless it has its answer already: that one is the
 * lead's now.
 * @param week the Monday of its week, YYYY-MM-DD
 */
export function keepNeed(db: Writable, { needId, topic, words, from }: AskInput, week: string): void {
  db.prepare(
    `INSERT INTO need (id, week, topic, words, from_id) VALUES (@needId, @week, @topic, @words, @from)
     ON CONFLICT (id) DO UPDATE SET topic = excluded.topic, words = excluded.words, from_id = excluded.from_id
     WHERE did IS NULL`,
  ).run({ needId, topic, words, from, week });
}

/** The newest answers. Within a week they stand in the order of their random ids, which tells nothing. */
export function newestAnswers(db: Readable, most: number): BoardCard[] {
  return db
    .prepare<[number], BoardCard>(
      'SELECT id, topic, asked, did FROM need WHERE did IS NOT NULL ORDER BY answered_week DESC, id LIMIT ?',
    )
    .all(most);
}

/** What waits for an answer, the oldest week first. */
export function openNeeds(db: Readable): Kept<NeedToLead>[] {
  return db
    .prepare<[], Kept<NeedToLead>>(
      `SELECT need.id, topic, words, person.name AS "from", week
       FROM need LEFT JOIN person ON person.id = from_id WHERE did IS NULL ORDER BY week, need.id`,
    )
    .all();
}

/** What has its answer, the newest week first. */
export function answeredNeeds(db: Readable): Kept<AnsweredNeed>[] {
  return db
    .prepare<[], Kept<AnsweredNeed>>(
      `SELECT need.id, topic, words, person.name AS "from", week, asked, did
       FROM need LEFT JOIN person ON person.id = from_id WHERE did IS NOT NULL ORDER BY answered_week DESC, need.id`,
    )
    .all();
}

/**
 * Puts an answer to a need. One that is worded anew stays in its week: it is no news.
 * @param week the Monday of the week of answering, YYYY-MM-DD
 * @returns false when there is no such need
 */
export function saveAnswer(db: Writable, { needId, asked, did }: AnswerInput, week: string): boolean {
  const { changes } = db
    .prepare(
      `UPDATE need SET asked = @asked, did = @did, answered_week = coalesce(answered_week, @week) WHERE id = @needId`,
    )
    .run({ needId, asked, did, week });
  return changes > 0;
}

/** @returns false when there is no such need */
export function deleteNeed(db: Writable, needId: string): boolean {
  return db.prepare('DELETE FROM need WHERE id = ?').run(needId).changes > 0;
}
