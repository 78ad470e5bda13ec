-- Other ways to say who you are than a tile, and people to talk to.

-- A number of one's own, for rooms in which no name stands on the screen before it matches.
ALTER TABLE person ADD COLUMN number TEXT CHECK (number IS NULL OR (number NOT GLOB '*[^0-9]*' AND length(number) BETWEEN 3 AND 12));
CREATE UNIQUE INDEX person_number ON person (number) WHERE number IS NOT NULL;

-- A badge, as the hash of what its reader types; see features/people.
CREATE TABLE badge (
  person_id TEXT PRIMARY KEY NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  salt BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- People to talk to, as the lead has entered them.
CREATE TABLE contact (
  id TEXT PRIMARY KEY NOT NULL,
  room_id TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  -- Such as "Crew lead" or "Employee assistance". May be empty.
  role TEXT NOT NULL,
  -- A telephone number or another way to reach them, as people read it.
  reach TEXT NOT NULL CHECK (reach <> ''),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
