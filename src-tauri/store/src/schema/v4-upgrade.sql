-- From version 3 to 4: several voices for one number, and what a workspace shares.

-- What one person says of a number beside its driver; `estimate` is JSON as in the plan document. A `doubt`
-- counts at once, an `estimate` once it is shown.
CREATE TABLE voice (
  id TEXT NOT NULL PRIMARY KEY,
  driver_id TEXT NOT NULL REFERENCES driver (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  estimate TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_on TEXT,
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (driver_id, said_by)
) STRICT;

-- Answers about a number are gathered blind: none is shown or counts before this row goes.
CREATE TABLE blind_round (
  id TEXT NOT NULL PRIMARY KEY,
  driver_id TEXT NOT NULL UNIQUE REFERENCES driver (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL
) STRICT;
