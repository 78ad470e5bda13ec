-- Words that people leave for each other. Ids are random (UUID v4): one made from the clock would tell when
-- somebody stood here. A day is all of the time that is kept.

-- A thank-you. Its writer is null where it is signed "a teammate", and where the writer has left.
CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  words TEXT NOT NULL CHECK (words <> ''),
  from_id TEXT REFERENCES person (id) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_from ON note (from_id) WHERE from_id IS NOT NULL;

CREATE TABLE note_to (
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  PRIMARY KEY (person_id, note_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_to_note ON note_to (note_id);

-- Notes that have not been shown to someone yet. The row goes when they are; nothing says when that was. It carries
-- the note's day in its key, so that the newest few are found at once where hundreds wait.
CREATE TABLE unread_note (
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  PRIMARY KEY (person_id, day, note_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unread_note_note ON unread_note (note_id);

-- Something left for next time, for oneself or for each of one's crew: shown once, and gone.
CREATE TABLE hand_over (
  id TEXT PRIMARY KEY NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  words TEXT NOT NULL CHECK (words <> ''),
  from_id TEXT REFERENCES person (id) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hand_over_from ON hand_over (from_id) WHERE from_id IS NOT NULL;

CREATE TABLE hand_over_for (
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  hand_over_id TEXT NOT NULL REFERENCES hand_over (id) ON DELETE CASCADE,
  PRIMARY KEY (person_id, hand_over_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hand_over_for_hand_over ON hand_over_for (hand_over_id);
