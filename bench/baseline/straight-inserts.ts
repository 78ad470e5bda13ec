import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import SQLite from 'better-sqlite3';

/*
 * The least that keeping a check-in can cost: its two rows put straight into the same tables, in one
 * transaction that is on disk before anyone is answered. In a process of its own, as the host is.
 * Arguments: the database file, and how many people there are.
 */

export interface Rows {
  readonly person: number;
  readonly day: string;
  readonly skyId: string;
}
/** How long the transaction took, in milliseconds. */
export interface Inserted {
  readonly took: number;
}

const migrations = resolve(import.meta.dirname, '../../src/main/database/migrations');

const db = new SQLite(process.argv[2]);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('foreign_keys = ON');
if (db.pragma('synchronous', { simple: true }) !== 2) throw new Error('SQLite did not take synchronous=FULL');
for (const file of readdirSync(migrations).sort()) db.exec(readFileSync(join(migrations, file), 'utf8'));

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
db.prepare(`INSERT INTO room (id, name, locale, time_zone) VALUES (?, 'Room', 'en', 'UTC')`).run(id(0));
db.prepare(`INSERT INTO crew (id, room_id, name, position) VALUES (?, ?, 'Crew', 0)`).run(id(0), id(0));
const person = db.prepare(
  `INSERT INTO person (id, crew_id, name, colour, sign) VALUES (?, ?, 'Person', 'amber', 'sun')`,
);
db.transaction(() => {
  for (let number = 0; number < Number(process.argv[3]); number += 1) person.run(id(number), id(0));
})();

const arrival = db.prepare('INSERT INTO arrival (day, person_id) VALUES (?, ?)');
const sky = db.prepare(
  `INSERT INTO sky (day, id, part, crew_id, kind, weather, intention) VALUES (?, ?, 'morning', ?, 'in', 'cloudy', 'present')`,
);
const insert = db.transaction((rows: Rows) => {
  arrival.run(rows.day, id(rows.person));
  sky.run(rows.day, rows.skyId, id(0));
});

process.on('message', (rows: Rows) => {
  const began = performance.now();
  insert.immediate(rows);
  process.send?.({ took: performance.now() - began } satisfies Inserted);
});
