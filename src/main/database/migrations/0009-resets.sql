-- Guided resets: how often "Did it help?" was answered how on a day, by anyone. Resets are named by the ids of their
-- files, in resources/resets/ or the crew's own folder.

-- The day on which people answer now. Each answer empties the table and lays it down again in the order of its key, so
-- that no byte of a page tells which came first.
CREATE TABLE reset_use (
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reset TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('better', 'same', 'not-really', 'skip')),
  times INTEGER NOT NULL CHECK (times > 0),
  PRIMARY KEY (day, reset, answer)
) STRICT, WITHOUT ROWID;

-- The days before it, moved here whole and sorted by the first answer of another day.
CREATE TABLE past_reset_use (
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reset TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('better', 'same', 'not-really', 'skip')),
  times INTEGER NOT NULL CHECK (times > 0),
  PRIMARY KEY (day, reset, answer)
) STRICT, WITHOUT ROWID;
