import { join } from 'node:path';
import SQLite, { type Database } from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migrate, MIGRATIONS, schemaVersion } from '../../../src/main/database/migrate.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A database file as the version before left it. */
function databaseAt(version: number): Database {
  const db = new SQLite(join(tempFolder(), 'daybreak.db'));
  onTestFinished(() => {
    db.close();
  });
  db.pragma('foreign_keys = ON');
  migrate(db, MIGRATIONS.slice(0, version));
  expect(schemaVersion(db)).toBe(version);
  return db;
}

const upTo = (version: number) => MIGRATIONS.slice(0, version);
const tables = (db: Database): unknown[] =>
  db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();

const ROOM = `
  INSERT INTO room (id, name, locale, time_zone) VALUES ('r', 'Harbour Street', 'en', 'Europe/Madrid');
  INSERT INTO crew (id, room_id, name, position) VALUES ('c', 'r', 'Morning', 0);
  INSERT INTO person (id, crew_id, name, colour, sign) VALUES ('p', 'c', 'Ana', 'amber', 'sun');
  INSERT INTO lead_pin (room_id, salt, hash) VALUES ('r', x'01', x'02');`;

describe('0001 room and people', () => {
  test('makes a room with its crews, people and PIN out of an empty file', () => {
    const db = databaseAt(0);
    migrate(db, upTo(1));
    expect(schemaVersion(db)).toBe(1);
    expect(tables(db)).toEqual(['crew', 'lead_pin', 'person', 'room']);
    db.exec(ROOM);
    expect(db.prepare('SELECT idle_seconds, keeps_arrivals FROM room').get()).toEqual({
      idle_seconds: 45,
      keeps_arrivals: 1,
    });
  });

  test('takes no person without a crew, and no room without a name', () => {
    const db = databaseAt(1);
    expect(() =>
      db.exec("INSERT INTO person (id, crew_id, name, colour, sign) VALUES ('p', 'nobody', 'Ana', 'amber', 'sun')"),
    ).toThrow(/FOREIGN KEY/);
    expect(() => db.exec("INSERT INTO room (id, name, locale, time_zone) VALUES ('r', '', 'en', 'UTC')")).toThrow(
      /CHECK/,
    );
  });
});

describe('0002 check-in', () => {
  test('keeps the room and everyone in it, and lets them check in', () => {
    const db = databaseAt(1);
    db.exec(ROOM);
    const before = ['room', 'crew', 'person', 'lead_pin'].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
    migrate(db, upTo(2));
    expect(schemaVersion(db)).toBe(2);
    expect(['room', 'crew', 'person', 'lead_pin'].map((table) => db.prepare(`SELECT * FROM ${table}`).all())).toEqual(
      before,
    );
    db.exec("INSERT INTO arrival (day, person_id) VALUES ('2026-03-02', 'p')");
    db.exec(
      "INSERT INTO sky (day, id, part, crew_id, kind, weather) VALUES ('2026-03-02', 's', 'morning', 'c', 'in', 'rainy')",
    );
  });

  test.each([
    ['a time instead of a day', "INSERT INTO arrival (day, person_id) VALUES ('2026-03-02T08:01', 'p')"],
    ['a person who is not there', "INSERT INTO arrival (day, person_id) VALUES ('2026-03-02', 'q')"],
    [
      'a weather that does not exist',
      "INSERT INTO sky (day, id, part, kind, weather) VALUES ('2026-03-02', 's', 'morning', 'in', 'apocalypse')",
    ],
    [
      'a part of the day finer than four',
      "INSERT INTO sky (day, id, part, kind) VALUES ('2026-03-02', 's', '08:01', 'in')",
    ],
    ['a time on a sky', "INSERT INTO sky (day, id, part, kind) VALUES ('2026-03-02 08:01', 's', 'morning', 'in')"],
  ])('refuses %s', (_, sql) => {
    const db = databaseAt(2);
    db.exec(ROOM);
    expect(() => db.exec(sql)).toThrow(/CHECK|FOREIGN KEY/);
  });

  test('forgets the arrivals of a person who leaves, and keeps the skies', () => {
    const db = databaseAt(2);
    db.exec(ROOM);
    db.exec(
      "INSERT INTO arrival (day, person_id) VALUES ('2026-03-02', 'p'); INSERT INTO sky (day, id, part, kind) VALUES ('2026-03-02', 's', 'morning', 'in'); DELETE FROM person",
    );
    expect(
      db.prepare('SELECT (SELECT count(*) FROM arrival) AS arrivals, (SELECT count(*) FROM sky) AS skies').get(),
    ).toEqual({ arrivals: 0, skies: 1 });
  });
});

describe('a migration that fails', () => {
  test('leaves the version before it, whole, and the next try goes on from there', () => {
    const db = databaseAt(1);
    db.exec(ROOM);
    const broken = [
      ...upTo(2),
      { version: 3, sql: 'CREATE TABLE half (a TEXT) STRICT; DELETE FROM person; INSERT INTO nowhere VALUES (1);' },
    ];
    expect(() => {
      migrate(db, broken);
    }).toThrow(/nowhere/);
    expect(schemaVersion(db)).toBe(2);
    expect(tables(db)).not.toContain('half');
    expect(db.prepare('SELECT count(*) FROM person').pluck().get()).toBe(1);
    expect(db.inTransaction).toBe(false);

    migrate(db, [...upTo(2), { version: 3, sql: 'CREATE TABLE whole (a TEXT) STRICT' }]);
    expect(schemaVersion(db)).toBe(3);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  });

  test('runs none twice', () => {
    const db = databaseAt(2);
    migrate(db);
    migrate(db);
    expect(schemaVersion(db)).toBe(MIGRATIONS.length);
  });
});
