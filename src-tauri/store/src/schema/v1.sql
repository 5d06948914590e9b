-- Version 1. Times are integer microseconds UTC, days `YYYY-MM-DD`, months year × 12 + (month − 1),
-- amounts integer minor units of the currency beside them, ids UUIDv7 text.

-- The one row that describes the file.
CREATE TABLE workspace (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  currency TEXT NOT NULL,
  fiscal_year_start INTEGER NOT NULL CHECK (fiscal_year_start BETWEEN 1 AND 12),
  time_zone TEXT NOT NULL,
  growth_level TEXT NOT NULL,
  hours_per_day REAL NOT NULL CHECK (hours_per_day > 0 AND hours_per_day <= 24),
  specialist INTEGER NOT NULL CHECK (specialist IN (0, 1)),
  created_at INTEGER NOT NULL,
  only_row INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_row = 1)
) STRICT;

CREATE TABLE project (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  area TEXT NOT NULL,
  stage TEXT NOT NULL,
  start_month INTEGER,
  budget_minor INTEGER,
  budget_currency TEXT,
  created_at INTEGER NOT NULL,
  CHECK ((budget_minor IS NULL) = (budget_currency IS NULL))
) STRICT;

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- What somebody's time costs, from a day on.
CREATE TABLE rate (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  starts_on TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  per TEXT NOT NULL,
  UNIQUE (person_id, starts_on)
) STRICT;

-- How much of somebody's working time there is, from a day on; 0 to 1.
CREATE TABLE availability (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  starts_on TEXT NOT NULL,
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  UNIQUE (person_id, starts_on)
) STRICT;

-- Text that could not be read as its field's value: kept, outside results and undo.
CREATE TABLE draft (
  field TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;
