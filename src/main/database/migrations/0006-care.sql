-- Care of the month: how often an action was done by anyone, and which one the crew has swapped. Actions are
-- named by their ids in resources/care.json.

CREATE TABLE care_done (
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  action TEXT NOT NULL,
  times INTEGER NOT NULL CHECK (times > 0),
  PRIMARY KEY (day, action)
) STRICT, WITHOUT ROWID;

-- One swap a month: `put` stands in the place of `took`.
CREATE TABLE care_swap (
  month TEXT PRIMARY KEY NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  took TEXT NOT NULL,
  put TEXT NOT NULL
) STRICT, WITHOUT ROWID;
