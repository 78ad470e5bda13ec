import type { Intention } from '../../../shared/domain/intention.ts';
import type { PartOfDay } from '../../../shared/domain/part-of-day.ts';
import type { Weather } from '../../../shared/domain/weather.ts';
import type { Readable, Writable } from '../../database/open.ts';

export interface SkyRow {
  readonly id: string;
  readonly part: PartOfDay;
  readonly crewId: string | null;
  readonly kind: 'in' | 'out';
  readonly weather: Weather | null;
  readonly body: string | null;
  readonly mind: string | null;
  readonly heart: string | null;
  readonly intention: Intention | null;
}

/** The crew of a person; undefined when there is no such person. */
export function crewOf(db: Readable, personId: string): string | undefined {
  return db.prepare<[string], string>('SELECT crew_id FROM person WHERE id = ?').pluck().get(personId);
}

export function hasArrived(db: Readable, day: string, personId: string): boolean {
  return db.prepare('SELECT 1 FROM arrival WHERE day = ? AND person_id = ?').get(day, personId) !== undefined;
}

export interface ArrivalRow {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly personId: string;
}

/** Everyone who came on the days that the room remembers. */
export function allArrivals(db: Readable): ArrivalRow[] {
  return db.prepare<[], ArrivalRow>('SELECT day, person_id AS personId FROM arrival').all();
}

/** Empties the table and lays these arrivals down in it, in the order given. */
export function relayArrivals(db: Writable, arrivals: readonly ArrivalRow[]): void {
  // Without a WHERE, SQLite lets every page go: what comes next begins on a clean one.
  db.prepare('DELETE FROM arrival').run();
  const insert = db.prepare('INSERT INTO arrival (day, person_id) VALUES (@day, @personId)');
  for (const arrival of arrivals) insert.run(arrival);
}

/** Whether a sky with this id was kept on that day or later. @param since YYYY-MM-DD */
export function hasSky(db: Readable, id: string, since: string): boolean {
  return (
    db
      .prepare('SELECT 1 FROM sky WHERE id = @id UNION ALL SELECT 1 FROM past_sky WHERE day >= @since AND id = @id')
      .get({ id, since }) !== undefined
  );
}

/** That day's skies, in the order of their ids, as long as no later day has begun. */
export function skiesOn(db: Readable, day: string): SkyRow[] {
  return db
    .prepare<[string], SkyRow>(
      `SELECT id, part, crew_id AS crewId, kind, weather, body, mind, heart, intention
       FROM sky WHERE day = ? ORDER BY id`,
    )
    .all(day);
}

/** Lays the day's skies down anew, in the order given. Those of other days move to the days gone by. */
export function relaySkies(db: Writable, day: string, skies: readonly SkyRow[]): void {
  const columns = 'day, id, part, crew_id, kind, weather, body, mind, heart, intention';
  db.prepare(`INSERT INTO past_sky (${columns}) SELECT ${columns} FROM sky WHERE day <> ? ORDER BY day, id`).run(day);
  // Without a WHERE, as above.
  db.prepare('DELETE FROM sky').run();
  const insert = db.prepare(
    `INSERT INTO sky (${columns})
     VALUES (@day, @id, @part, @crewId, @kind, @weather, @body, @mind, @heart, @intention)`,
  );
  for (const sky of skies) insert.run({ day, ...sky });
}

/**
 * Forgets who came: every day before `keepFrom`, and of the days before `today` those on which fewer
 * than `smallest` came. Days are YYYY-MM-DD.
 */
export function forgetArrivals(db: Writable, days: { keepFrom: string; today: string; smallest: number }): void {
  db.prepare(
    `DELETE FROM arrival WHERE day < @keepFrom OR (day < @today AND day IN
       (SELECT day FROM arrival GROUP BY day HAVING count(*) < @smallest))`,
  ).run(days);
}
