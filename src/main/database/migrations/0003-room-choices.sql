-- What a room can choose. Times are minutes and hours of the room's day, so that no column looks like a
-- time at which somebody did something.

-- The hour at which a new day begins. Not midnight: a shift that starts at ten to twelve and the person who is
-- late for it belong to one day.
ALTER TABLE room ADD COLUMN day_starts INTEGER NOT NULL DEFAULT 4 CHECK (day_starts BETWEEN 0 AND 12);
-- Whether check-in asks after body, mind and heart.
ALTER TABLE room ADD COLUMN asks_feelings INTEGER NOT NULL DEFAULT 1 CHECK (asks_feelings IN (0, 1));
-- The ways to say who you are.
ALTER TABLE room ADD COLUMN by_tiles INTEGER NOT NULL DEFAULT 1 CHECK (by_tiles IN (0, 1));
ALTER TABLE room ADD COLUMN by_number INTEGER NOT NULL DEFAULT 0 CHECK (by_number IN (0, 1));
ALTER TABLE room ADD COLUMN by_badge INTEGER NOT NULL DEFAULT 0 CHECK (by_badge IN (0, 1));
-- Where the room is, for the crisis lines that are reached from there; shared/domain/crisis-lines.ts has the list.
ALTER TABLE room ADD COLUMN region TEXT NOT NULL DEFAULT 'elsewhere';
-- Days for which a need is kept.
ALTER TABLE room ADD COLUMN need_days INTEGER NOT NULL DEFAULT 180 CHECK (need_days BETWEEN 30 AND 730);

-- When shifts end, in minutes from the room's midnight.
CREATE TABLE shift_end (
  room_id TEXT NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
  PRIMARY KEY (room_id, minute)
) STRICT, WITHOUT ROWID;

-- The newest day this kiosk believes in, so that a clock that jumped is noticed before words are forgotten by it.
-- It moves whenever the kiosk is on, and is a trace of nobody.
CREATE TABLE newest_day (
  room_id TEXT PRIMARY KEY NOT NULL REFERENCES room (id) ON DELETE CASCADE,
  day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- A day far from it that the clock shows since, not believed yet; and for how many minutes the kiosk has been on
  -- under it. Kept, so that a kiosk which is switched off every night comes to believe it as well.
  doubted TEXT CHECK (doubted GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  minutes INTEGER NOT NULL DEFAULT 0 CHECK (minutes >= 0)
) STRICT, WITHOUT ROWID;
