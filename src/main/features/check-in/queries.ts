import type { Level } from '../../../shared/domain/feelings.ts';
import type { Intention } from '../../../shared/domain/intention.ts';
import type { PartOfDay } from '../../../shared/domain/part-of-day.ts';
import type { Weather } from '../../../shared/domain/weather.ts';
import type { Readable, Writable } from '../../database/open.ts';

const SKY_COLUMNS = 'day, id, part, crew_id, kind, weather, body, mind, heart, intention';

export interface SkyRow {
  readonly id: string;
  readonly part: PartOfDay;
  readonly crewId: string | null;
  readonly kind: 'in' | 'out';
  readonly weather: Weather | null;
  readonly body: Level | null;
  readonly mind: Level | null;
  readonly heart: Level | null;
  readonly intention: Intention | null;
}

/** The crew of a person; undefined when there is no such person. */
export function crewOf(db: Readable, personId: string): string | undefined {
  return db.prepare<[string], string>('SELECT crew_id FROM person WHERE id = ?').pluck().get(personId);
}

/** Whether this person came on that day, be it the current one or one gone by. @param day YYYY-MM-DD */
export function hasArrived(db: Readable, day: string, personId: string): boolean {
  return (
    db
      .prepare(
        `SELECT 1 FROM arrival WHERE day = @day AND person_id = @personId
         UNION ALL SELECT 1 FROM past_arrival WHERE day = @day AND person_id = @personId`,
      )
      .get({ day, personId }) !== undefined
  );
}

/** The ids of those who came on the current day, in their own order. @param day YYYY-MM-DD */
export function peopleIn(db: Readable, day: string): string[] {
  return db
    .prepare<[string], string>('SELECT person_id FROM arrival WHERE day = ? ORDER BY person_id')
    .pluck()
    .all(day);
}

/** How many people of each crew came on the current day. @param day YYYY-MM-DD */
export function countByCrew(db: Readable, day: string): Map<string, number> {
  const rows = db
    .prepare<[string], [crewId: string, count: number]>(
      `SELECT crew_id, count(*) FROM arrival JOIN person ON person.id = person_id WHERE day = ? GROUP BY crew_id`,
    )
    .raw()
    .all(day);
  return new Map(rows);
}

/** Lays the arrivals of the current day down anew, in the order given. */
export function relayArrivals(db: Writable, day: string, people: readonly string[]): void {
  // Without a WHERE, SQLite lets every page go: what comes next begins on a clean one.
  db.prepare('DELETE FROM arrival').run();
  // One statement for all of them: it is half the work of one each.
  db.prepare('INSERT INTO arrival (day, person_id) SELECT ?, value FROM json_each(?)').run(day, JSON.stringify(people));
}

/** Whether a sky with this id was kept on the current day. @param day YYYY-MM-DD */
export function hasSky(db: Readable, day: string, id: string): boolean {
  return db.prepare('SELECT 1 FROM sky WHERE day = ? AND id = ?').get(day, id) !== undefined;
}

/** Whether a sky with this id stands among those gone by, on that day or later. @param since YYYY-MM-DD */
export function hasPastSky(db: Readable, id: string, since: string): boolean {
  return db.prepare('SELECT 1 FROM past_sky WHERE day >= @since AND id = @id').get({ id, since }) !== undefined;
}

/** The skies of the current day, in the order of their ids. @param day YYYY-MM-DD */
export function skiesOn(db: Readable, day: string): SkyRow[] {
  return db
    .prepare<[string], SkyRow>(
      `SELECT id, part, crew_id AS crewId, kind, weather, body, mind, heart, intention
       FROM sky WHERE day = ? ORDER BY id`,
    )
    .all(day);
}

/** Lays the skies of the current day down anew, in the order given. */
export function relaySkies(db: Writable, day: string, skies: readonly SkyRow[]): void {
  // Without a WHERE, as above.
  db.prepare('DELETE FROM sky').run();
  // By place and not by name, which would be looked up for each of a few hundred rows.
  const insert = db.prepare(`INSERT INTO sky (${SKY_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  for (const { id, part, crewId, kind, weather, body, mind, heart, intention } of skies)
    insert.run(day, id, part, crewId, kind, weather, body, mind, heart, intention);
}

/**
 * Makes a day the current one: `arrival` and `sky` hold it alone, and every other day stands whole and
 * sorted among those gone by. A day that a wrong clock put among them comes back, so that its first
 * few never lie apart from the rest: that would tell whose skies the first few are.
 * @param day YYYY-MM-DD
 */
export function turnTo(db: Writable, day: string): void {
  turn(db, day, { current: 'arrival', past: 'past_arrival', columns: 'day, person_id', key: 'day, person_id' });
  turn(db, day, { current: 'sky', past: 'past_sky', columns: SKY_COLUMNS, key: 'day, id' });
}

function turn(
  db: Writable,
  day: string,
  { current, past, columns, key }: { current: string; past: string; columns: string; key: string },
): void {
  const others = db.prepare(`SELECT 1 FROM ${current} WHERE day <> ?`).get(day);
  const strays = db.prepare(`SELECT 1 FROM ${past} WHERE day = ?`).get(day);
  if (others === undefined && strays === undefined) return;
  db.prepare(`INSERT INTO ${past} (${columns}) SELECT ${columns} FROM ${current} ORDER BY ${key}`).run();
  db.prepare(`DELETE FROM ${current}`).run();
  db.prepare(`INSERT INTO ${current} (${columns}) SELECT ${columns} FROM ${past} WHERE day = ? ORDER BY ${key}`).run(
    day,
  );
  db.prepare(`DELETE FROM ${past} WHERE day = ?`).run(day);
}

/**
 * Forgets who came on days gone by: every day before `keepFrom`, and those before `today` on which
 * fewer than `smallest` came. Days are YYYY-MM-DD.
 */
export function forgetArrivals(db: Writable, days: { keepFrom: string; today: string; smallest: number }): void {
  db.prepare(
    `DELETE FROM past_arrival WHERE day < @keepFrom OR (day < @today AND day IN
       (SELECT day FROM past_arrival GROUP BY day HAVING count(*) < @smallest))`,
  ).run(days);
}

/** Forgets who came on days that are yet to come: a clock that ran ahead wrote them. */
export function forgetLaterArrivals(db: Writable, today: string): void {
  db.prepare('DELETE FROM past_arrival WHERE day > ?').run(today);
}

/** The ids of those who came on these days, in their own order: the current day and days gone by. */
export function peopleOn(db: Readable, days: { today: string; before: string }): string[] {
  return db
    .prepare<[typeof days], string>(
      `SELECT person_id FROM arrival WHERE day = @today OR day = @before
       UNION SELECT person_id FROM past_arrival WHERE day = @today OR day = @before ORDER BY person_id`,
    )
    .pluck()
    .all(days);
}

/** Something left for the next check-in. */
export interface HandOverRow {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly words: string;
  readonly fromId: string | null;
}

/** For whom a hand-over still waits. */
export interface HandOverReader {
  readonly personId: string;
  readonly handOverId: string;
}

/** A hand-over as its reader sees it. */
export interface WaitingHandOver {
  readonly id: string;
  readonly words: string;
  /** The writer's name; null where nobody signed, and where the writer has left. */
  readonly from: string | null;
  readonly isOwn: boolean;
}

/** The ids of everyone in a crew. */
export function peopleOfCrew(db: Readable, crewId: string): string[] {
  return db.prepare<[string], string>('SELECT id FROM person WHERE crew_id = ?').pluck().all(crewId);
}

/** Every hand-over that still waits for someone. */
export function allHandOvers(db: Readable): HandOverRow[] {
  return db
    .prepare<[], HandOverRow>(
      `SELECT id, day, words, from_id AS fromId FROM hand_over
       WHERE EXISTS (SELECT 1 FROM hand_over_for WHERE hand_over_id = hand_over.id)`,
    )
    .all();
}

export function allHandOverReaders(db: Readable): HandOverReader[] {
  return db
    .prepare<[], HandOverReader>('SELECT person_id AS personId, hand_over_id AS handOverId FROM hand_over_for')
    .all();
}

/** Lays every hand-over down anew, in the order given. */
export function relayHandOvers(
  db: Writable,
  handOvers: readonly HandOverRow[],
  readers: readonly HandOverReader[],
): void {
  db.prepare('DELETE FROM hand_over_for').run();
  db.prepare('DELETE FROM hand_over').run();
  const insert = db.prepare('INSERT INTO hand_over (id, day, words, from_id) VALUES (@id, @day, @words, @fromId)');
  for (const handOver of handOvers) insert.run(handOver);
  const address = db.prepare('INSERT INTO hand_over_for (person_id, hand_over_id) VALUES (@personId, @handOverId)');
  for (const reader of readers) address.run(reader);
}

/** How many hand-overs wait for this person. */
export function countHandOvers(db: Readable, personId: string): number {
  return (
    db.prepare<[string], number>('SELECT count(*) FROM hand_over_for WHERE person_id = ?').pluck().get(personId) ?? 0
  );
}

/** The hand-overs that wait for this person: their own first, then newest day first. */
export function handOversFor(db: Readable, personId: string, limit: number): WaitingHandOver[] {
  return db
    .prepare<[{ personId: string; limit: number }], Omit<WaitingHandOver, 'isOwn'> & { isOwn: 0 | 1 }>(
      `SELECT hand_over.id, hand_over.words, person.name AS "from", from_id IS @personId AS isOwn
       FROM hand_over_for JOIN hand_over ON hand_over.id = hand_over_id LEFT JOIN person ON person.id = from_id
       WHERE hand_over_for.person_id = @personId ORDER BY isOwn DESC, hand_over.day DESC, hand_over.id LIMIT @limit`,
    )
    .all({ personId, limit })
    .map((row) => ({ ...row, isOwn: row.isOwn === 1 }));
}

/** This person has seen it; once everyone has, it is gone. Nothing says when. */
export function deleteHandOverFor(db: Writable, personId: string, handOverId: string): void {
  db.prepare('DELETE FROM hand_over_for WHERE person_id = ? AND hand_over_id = ?').run(personId, handOverId);
  db.prepare(
    'DELETE FROM hand_over WHERE id = @id AND NOT EXISTS (SELECT 1 FROM hand_over_for WHERE hand_over_id = @id)',
  ).run({ id: handOverId });
}
