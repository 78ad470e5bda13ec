-- The thank-you wall. See docs/adr/0005-the-wall.md.

-- Where a note hangs: its day, and its place among those of the day, which counts up. The order in which notes came is
-- for everyone to see on the wall; the time isn't kept. A note that hasn't hung yet has the place 0.
ALTER TABLE note ADD COLUMN place INTEGER NOT NULL DEFAULT 0 CHECK (place >= 0);
UPDATE note SET place = numbered.place
FROM (SELECT id, row_number() OVER (PARTITION BY day ORDER BY id) AS place FROM note) AS numbered
WHERE numbered.id = note.id;

ALTER TABLE note ADD COLUMN moment TEXT NOT NULL DEFAULT 'just-because'
  CHECK (moment IN ('greeting', 'determining', 'responding', 'concluding', 'looking-ahead', 'just-because'));
-- A name of shared/domain/thanks.ts.
ALTER TABLE note ADD COLUMN sticker TEXT CHECK (sticker <> '');

-- Whom it was written to; note_to has the people whom that meant on the day.
ALTER TABLE note ADD COLUMN to_kind TEXT NOT NULL DEFAULT 'people' CHECK (to_kind IN ('people', 'crew', 'everyone'));
ALTER TABLE note ADD COLUMN crew_id TEXT REFERENCES crew (id) CHECK ((crew_id IS NOT NULL) = (to_kind = 'crew'));

-- Whether it hangs on the wall, and if not, why.
ALTER TABLE note ADD COLUMN state TEXT NOT NULL DEFAULT 'up' CHECK (state IN ('up', 'words', 'all', 'flags', 'hidden'));
-- Whether the lead has read it and let it hang: flags don't take it down again.
ALTER TABLE note ADD COLUMN is_approved INTEGER NOT NULL DEFAULT 0 CHECK (is_approved IN (0, 1));
ALTER TABLE note ADD COLUMN flags INTEGER NOT NULL DEFAULT 0 CHECK (flags >= 0);
-- The last day on which it is pinned over the others.
ALTER TABLE note ADD COLUMN pinned_until TEXT
  CHECK (pinned_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
-- The day on which the lead hid it.
ALTER TABLE note ADD COLUMN hidden_on TEXT
  CHECK (hidden_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND (hidden_on IS NULL OR state = 'hidden'));
-- What readers said to it, as counts.
ALTER TABLE note ADD COLUMN heart INTEGER NOT NULL DEFAULT 0 CHECK (heart >= 0);
ALTER TABLE note ADD COLUMN clap INTEGER NOT NULL DEFAULT 0 CHECK (clap >= 0);
ALTER TABLE note ADD COLUMN me_too INTEGER NOT NULL DEFAULT 0 CHECK (me_too >= 0);

-- Pages of the wall are read along these, and of none more than is shown.
CREATE INDEX note_up ON note (day DESC, place DESC) WHERE state = 'up';
CREATE INDEX note_up_moment ON note (moment, day DESC, place DESC) WHERE state = 'up';
CREATE INDEX note_down ON note (state) WHERE state <> 'up';
CREATE INDEX note_pinned ON note (pinned_until) WHERE pinned_until IS NOT NULL;
CREATE INDEX note_crew ON note (crew_id) WHERE crew_id IS NOT NULL;
-- The last place of a day, notes that don't hang any more among them.
CREATE INDEX note_place ON note (day, place);

-- For whom a note is, with the note's day and place in its key, so that someone's notes are read in their order.
CREATE TABLE new_note_to (
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  place INTEGER NOT NULL CHECK (place >= 0),
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  PRIMARY KEY (person_id, day, place, note_id)
) STRICT, WITHOUT ROWID;
INSERT INTO new_note_to SELECT person_id, day, place, note_id FROM note_to JOIN note ON note.id = note_id ORDER BY 1, 2, 3, 4;
DROP TABLE note_to;
ALTER TABLE new_note_to RENAME TO note_to;
CREATE INDEX note_to_note ON note_to (note_id);

-- How often on a day the lead held a note back for good: the wall says that it was, and never which.
CREATE TABLE held_back (
  day TEXT PRIMARY KEY NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  times INTEGER NOT NULL CHECK (times > 0)
) STRICT, WITHOUT ROWID;

-- How the wall is run.
CREATE TABLE wall_rule (
  room_id TEXT PRIMARY KEY NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  mode TEXT NOT NULL DEFAULT 'hold-flagged' CHECK (mode IN ('at-once', 'hold-flagged', 'hold-all')),
  -- As the system names it.
  printer TEXT CHECK (printer <> '')
) STRICT, WITHOUT ROWID;

-- Words that the lead has put on a list: what holds a note, and what doesn't though ours would.
CREATE TABLE wall_word (
  locale TEXT NOT NULL,
  list TEXT NOT NULL CHECK (list IN ('hold', 'let')),
  word TEXT NOT NULL CHECK (word <> ''),
  PRIMARY KEY (locale, list, word)
) STRICT, WITHOUT ROWID;

-- The lead's words for a moment in a language. Starters are a JSON array of sentences. Null where ours stand.
CREATE TABLE wall_moment (
  locale TEXT NOT NULL,
  moment TEXT NOT NULL,
  name TEXT CHECK (name <> ''),
  starters TEXT CHECK (json_valid(starters)),
  PRIMARY KEY (locale, moment)
) STRICT, WITHOUT ROWID;

-- What leads did with the wall. Never a note's words, nor which note it was.
CREATE TABLE wall_act (
  id INTEGER PRIMARY KEY NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  act TEXT NOT NULL,
  about TEXT NOT NULL
) STRICT, WITHOUT ROWID;
