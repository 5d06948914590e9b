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

-- A workspace of version 1 with awkward data: it is opened by every later version, for ever.
PRAGMA application_id = 1333097587;
PRAGMA user_version = 1;

INSERT INTO workspace VALUES ('01930000-0000-7000-8000-000000000001', 'Ärger & Söhne "GmbH" – 測試', 'JPY', 4,
  'America/Argentina/Buenos_Aires', 'centre', 7.5, 1, 1795435200000000, 1);

INSERT INTO project VALUES ('01930000-0000-7000-8000-000000000010', 'Plain', 'Accounts payable', 'scope', 24322, 15000000, 'EUR', 1795435200000000);
INSERT INTO project VALUES ('01930000-0000-7000-8000-000000000011', '''; DROP TABLE person; --', '', 'operate', NULL, NULL, NULL, 0);
INSERT INTO project VALUES ('01930000-0000-7000-8000-000000000012', '=HYPERLINK("http://x")', 'right-to-left ‏', 'deliver', -2147483648, 9007199254740991, 'KWD', -9223372036854775808);
INSERT INTO project VALUES ('01930000-0000-7000-8000-000000000013', '', '', 'a stage of the future', 2147483647, 0, 'XYZ', 9223372036854775807);
-- A text with NUL in the middle, as an older tool may have written it.
INSERT INTO project VALUES ('01930000-0000-7000-8000-000000000014', CAST(X'6265666F7265006166746572' AS TEXT), '𝄞', 'team', 0, NULL, NULL, 1);
INSERT INTO project VALUES ('not a uuid', '0', '1.0', 'value', 1, 1, 'JPY', 2);

INSERT INTO person VALUES ('01930000-0000-7000-8000-000000000020', 'Anna Weber', 'line one
line two	tab', 1795435200000000);
INSERT INTO person VALUES ('01930000-0000-7000-8000-000000000021', 'x', '', 1795435200000000);
INSERT INTO person VALUES ('01930000-0000-7000-8000-000000000022', 'Nobody''s rate', '', 1795435200000000);

INSERT INTO rate VALUES ('01930000-0000-7000-8000-000000000030', '01930000-0000-7000-8000-000000000020', '2025-01-01', 9500, 'EUR', 'hour');
INSERT INTO rate VALUES ('01930000-0000-7000-8000-000000000031', '01930000-0000-7000-8000-000000000020', '2199-12-31', 0, 'JPY', 'month');
INSERT INTO rate VALUES ('01930000-0000-7000-8000-000000000032', '01930000-0000-7000-8000-000000000021', 'not a day', -1, '???', 'week');

INSERT INTO availability VALUES ('01930000-0000-7000-8000-000000000040', '01930000-0000-7000-8000-000000000020', '2025-01-01', 0.8);
INSERT INTO availability VALUES ('01930000-0000-7000-8000-000000000041', '01930000-0000-7000-8000-000000000020', '2026-01-01', 5e-324);
INSERT INTO availability VALUES ('01930000-0000-7000-8000-000000000042', '01930000-0000-7000-8000-000000000021', '', 1);

INSERT INTO draft VALUES ('project/01930000-0000-7000-8000-000000000010/budget', 'about twelve');
