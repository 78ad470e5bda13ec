import type { AnsweredNeed, AnswerInput, AskInput, BoardCard, NeedToLead } from '../../../shared/contract/needs.ts';
import type { Readable, Writable } from '../../database/open.ts';

/** A need as the lead reads it, without the day on which it goes. */
type Kept<N extends NeedToLead> = Omit<N, 'goesOn'>;

/** Whether someone of this id has a tile. */
export function isPerson(db: Readable, personId: string): boolean {
  return db.prepare('SELECT 1 FROM person WHERE id = ?').get(personId) !== undefined;
}

/** A need and its answer as they are kept. */
export interface NeedRow {
  readonly id: string;
  /** The Monday of its week, YYYY-MM-DD. */
  readonly week: string;
  readonly topic: AskInput['topic'];
  readonly words: string;
  readonly fromId: string | null;
  /** Null, as the two after it, until it has its answer. */
  readonly asked: string | null;
  readonly did: string | null;
  /** The Monday of the week of answering, YYYY-MM-DD. */
  readonly answeredWeek: string | null;
}

/** Every need that is kept, in the order of their ids. */
export function allNeeds(db: Readable): NeedRow[] {
  return db
    .prepare<[], NeedRow>(
      `SELECT id, week, topic, words, from_id AS fromId, asked, did, answered_week AS answeredWeek
       FROM need ORDER BY id`,
    )
    .all();
}

/** Lays every need down anew, in the order given. */
export function relayNeeds(db: Writable, needs: readonly NeedRow[]): void {
  // Without a WHERE, SQLite lets every page go: what comes next begins on a clean one.
  db.prepare('DELETE FROM need').run();
  const insert = db.prepare(
    `INSERT INTO need (id, week, topic, words, from_id, asked, did, answered_week)
     VALUES (@id, @week, @topic, @words, @fromId, @asked, @did, @answeredWeek)`,
  );
  for (const need of needs) insert.run(need);
}

/** The newest answers. Within a week they stand in the order of their random ids, which tells nothing. */
export function newestAnswers(db: Readable, most: number): BoardCard[] {
  return db
    .prepare<[number], BoardCard>(
      'SELECT id, topic, asked, did FROM need WHERE did IS NOT NULL ORDER BY answered_week DESC, id LIMIT ?',
    )
    .all(most);
}

/**
 * What waits for an answer and may be read, the oldest week first: what isn't signed only when its week is over.
 * @param week the Monday of the first week that may still go on, YYYY-MM-DD
 */
export function openNeeds(db: Readable, week: string): Kept<NeedToLead>[] {
  return db
    .prepare<[string], Kept<NeedToLead>>(
      `SELECT need.id, topic, words, person.name AS "from", week
       FROM need LEFT JOIN person ON person.id = from_id
       WHERE did IS NULL AND (from_id IS NOT NULL OR week < ?) ORDER BY week, need.id`,
    )
    .all(week);
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
