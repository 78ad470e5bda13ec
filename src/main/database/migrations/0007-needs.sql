-- What would help someone do their best. Anonymous unless signed. Carries the week and not the day: beside the
-- arrivals of one day, a day would narrow down who wrote it. Its id is random.
CREATE TABLE need (
  id TEXT PRIMARY KEY NOT NULL,
  -- The Monday of its week.
  week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  topic TEXT NOT NULL CHECK (topic IN ('equipment', 'staffing', 'schedule', 'safety', 'training', 'else')),
  -- May be empty: the topic alone says something.
  words TEXT NOT NULL,
  from_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  -- What stands on the board, in the lead's words; all null until answered.
  asked TEXT CHECK (asked <> ''),
  did TEXT CHECK (did <> ''),
  answered_week TEXT CHECK (answered_week GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK ((asked IS NULL) = (did IS NULL) AND (did IS NULL) = (answered_week IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX need_from ON need (from_id) WHERE from_id IS NOT NULL;
