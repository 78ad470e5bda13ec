-- Guided resets: how often "Did it help?" was answered how on a day, by anyone. Resets are named by the ids of their
-- files, in resources/resets/ or the crew's own folder.

CREATE TABLE reset_use (
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reset TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('better', 'same', 'not-really', 'skip')),
  times INTEGER NOT NULL CHECK (times > 0),
  PRIMARY KEY (day, reset, answer)
) STRICT, WITHOUT ROWID;
