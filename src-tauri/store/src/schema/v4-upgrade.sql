-- From version 3 to 4: several voices for one number, and what a workspace shares.

-- A cost of the workspace each month, from a month on, that its running projects carry together. How much it is
-- stands in `workspace_driver`.
CREATE TABLE shared_cost (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  kind TEXT NOT NULL,
  from_month INTEGER NOT NULL,
  until_month INTEGER,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- An estimate that is the same in all projects: `exchange_rate` is how much of the first currency of its unit
-- one of the second is worth. `estimate` is JSON as in the plan document.
CREATE TABLE workspace_driver (
  id TEXT NOT NULL PRIMARY KEY,
  part TEXT NOT NULL,
  unit TEXT NOT NULL,
  estimate TEXT NOT NULL,
  least REAL,
  most REAL,
  certainty TEXT NOT NULL,
  source TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_on TEXT,
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  shared_cost_id TEXT REFERENCES shared_cost (id) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX workspace_driver_number ON workspace_driver (part, unit) WHERE shared_cost_id IS NULL;
CREATE UNIQUE INDEX workspace_driver_shared_cost ON workspace_driver (shared_cost_id, part);

-- Amounts were in the workspace's currency, whichever stood beside them; from here on the unit says it.
UPDATE driver SET unit = (SELECT currency FROM workspace) || substr(unit, 4)
WHERE unit GLOB '[A-Z][A-Z][A-Z]' OR unit GLOB '[A-Z][A-Z][A-Z]/*';
ALTER TABLE benefit ADD COLUMN rest TEXT NOT NULL DEFAULT 'evenly';

CREATE TABLE benefit_class (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  benefit_id TEXT NOT NULL REFERENCES benefit (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (benefit_id, place)
) STRICT;
CREATE INDEX benefit_class_project ON benefit_class (project_id);

CREATE TABLE measured_team (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  benefit_id TEXT NOT NULL UNIQUE REFERENCES benefit (id) ON DELETE CASCADE,
  file_name TEXT NOT NULL,
  both INTEGER NOT NULL,
  only_human INTEGER NOT NULL,
  only_model INTEGER NOT NULL,
  neither INTEGER NOT NULL,
  team_both INTEGER,
  team_only_human INTEGER,
  team_only_model INTEGER,
  team_neither INTEGER,
  left_out INTEGER NOT NULL,
  measured_at INTEGER NOT NULL
) STRICT;
CREATE INDEX measured_team_project ON measured_team (project_id);

-- Share of its full value with which a number begins its way up.
ALTER TABLE driver ADD COLUMN ramp_first REAL;

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

-- The option that is planned; none is the plan that the project began with.
ALTER TABLE option ADD COLUMN chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1));
