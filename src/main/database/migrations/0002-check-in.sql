-- Two facts that never meet: who came, and how someone felt. See docs/adr/0002-unlinkable-data.md.

-- Who came on the day on which people check in now. No time. Each check-in empties the table and lays it
-- down again in the order of its key, so that no byte of a page tells who came first.
CREATE TABLE arrival (
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (day, person_id)
) STRICT, WITHOUT ROWID;

-- Who came on the days gone by, moved here whole and sorted by the first start or check-in of another
-- day. Kept until the eighth day.
CREATE TABLE past_arrival (
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (day, person_id)
) STRICT, WITHOUT ROWID;

-- How someone felt. No person, no time; the id is random. Holds the day on which people check in now,
-- emptied and laid down again like arrivals: beside older rows, pages would split in ways that tell
-- the order. Its lists are spelled out with OR: for an IN of three or more, SQLite builds a table of
-- them for every row that comes in, which takes longer than the row.
CREATE TABLE sky (
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  id TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part = 'night' OR part = 'morning' OR part = 'afternoon' OR part = 'evening'),
  -- Null until enough of the crew are in today to tell nobody apart.
  crew_id TEXT REFERENCES crew (id),
  kind TEXT NOT NULL CHECK (kind IN ('in', 'out')),
  weather TEXT CHECK (
    weather = 'stormy' OR weather = 'rainy' OR weather = 'cloudy' OR weather = 'clearing' OR weather = 'sunny'
  ),
  body TEXT CHECK (body = 'low' OR body = 'okay' OR body = 'good'),
  mind TEXT CHECK (mind = 'low' OR mind = 'okay' OR mind = 'good'),
  heart TEXT CHECK (heart = 'low' OR heart = 'okay' OR heart = 'good'),
  intention TEXT CHECK (
    intention = 'friendly' OR intention = 'patient' OR intention = 'present' OR intention = 'curious'
    OR intention = 'kind-to-myself'
  ),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;

-- How people felt on the days gone by, moved here whole and sorted by the first start or check-in of
-- another day. Until then a day's rows stay in `sky`: read both.
CREATE TABLE past_sky (
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  id TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('night', 'morning', 'afternoon', 'evening')),
  crew_id TEXT REFERENCES crew (id),
  kind TEXT NOT NULL CHECK (kind IN ('in', 'out')),
  weather TEXT CHECK (weather IN ('stormy', 'rainy', 'cloudy', 'clearing', 'sunny')),
  body TEXT CHECK (body IN ('low', 'okay', 'good')),
  mind TEXT CHECK (mind IN ('low', 'okay', 'good')),
  heart TEXT CHECK (heart IN ('low', 'okay', 'good')),
  intention TEXT CHECK (intention IN ('friendly', 'patient', 'present', 'curious', 'kind-to-myself')),
  PRIMARY KEY (day, id)
) STRICT, WITHOUT ROWID;
