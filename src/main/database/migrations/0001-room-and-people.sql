-- The room, its crews and its people. Every id is a UUID v7 made by the service that writes the row,
-- so that rows of several kiosks can meet later.

CREATE TABLE room (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  locale TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  idle_seconds INTEGER NOT NULL DEFAULT 45 CHECK (idle_seconds BETWEEN 10 AND 3600),
  keeps_arrivals INTEGER NOT NULL DEFAULT 1 CHECK (keeps_arrivals IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE lead_pin (
  room_id TEXT PRIMARY KEY NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  salt BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE crew (
  id TEXT PRIMARY KEY NOT NULL,
  room_id TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  crew_id TEXT NOT NULL REFERENCES crew (id),
  name TEXT NOT NULL CHECK (name <> ''),
  colour TEXT NOT NULL,
  sign TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX person_by_crew ON person (crew_id);
