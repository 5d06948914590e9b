-- From version 2 to 3: every kind of estimate, how drivers move together, and other ways to the same goal.

-- Drivers of a project that are spoken of together.
CREATE TABLE driver_group (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX driver_group_project ON driver_group (project_id);

-- Percentiles, samples, yes/no, the peak of three points, and the group.
ALTER TABLE driver ADD COLUMN points TEXT;
ALTER TABLE driver ADD COLUMN terms INTEGER;
ALTER TABLE driver ADD COLUMN points_least REAL;
ALTER TABLE driver ADD COLUMN points_most REAL;
ALTER TABLE driver ADD COLUMN samples BLOB;
ALTER TABLE driver ADD COLUMN shared_rows TEXT;
ALTER TABLE driver ADD COLUMN probability REAL;
ALTER TABLE driver ADD COLUMN concentration REAL;
ALTER TABLE driver ADD COLUMN group_id TEXT REFERENCES driver_group (id) ON DELETE SET NULL;

-- What is computed from other drivers, and how a driver changes over the months.
ALTER TABLE driver ADD COLUMN formula TEXT NOT NULL DEFAULT '';
ALTER TABLE driver ADD COLUMN growth REAL;
ALTER TABLE driver ADD COLUMN growth_per TEXT;
ALTER TABLE driver ADD COLUMN ramp_months REAL;
ALTER TABLE driver ADD COLUMN ramp_shape TEXT;
ALTER TABLE driver ADD COLUMN ramp_from TEXT;
ALTER TABLE driver ADD COLUMN season TEXT;
CREATE INDEX driver_of_group ON driver (group_id);

-- How one driver or group moves with another.
CREATE TABLE dependence (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  one_driver_id TEXT REFERENCES driver (id) ON DELETE CASCADE,
  one_group_id TEXT REFERENCES driver_group (id) ON DELETE CASCADE,
  other_driver_id TEXT REFERENCES driver (id) ON DELETE CASCADE,
  other_group_id TEXT REFERENCES driver_group (id) ON DELETE CASCADE,
  degree TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  CHECK ((one_driver_id IS NULL) <> (one_group_id IS NULL)),
  CHECK ((other_driver_id IS NULL) <> (other_group_id IS NULL))
) STRICT;
CREATE INDEX dependence_project ON dependence (project_id);
CREATE INDEX dependence_one_driver ON dependence (one_driver_id);
CREATE INDEX dependence_one_group ON dependence (one_group_id);
CREATE INDEX dependence_other_driver ON dependence (other_driver_id);
CREATE INDEX dependence_other_group ON dependence (other_group_id);

-- A different way to the same goal, told as what it does unlike the plan.
CREATE TABLE option (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX option_project ON option (project_id);

-- One benefit, cost, phase or role that an option does without.
CREATE TABLE left_out (
  id TEXT NOT NULL PRIMARY KEY,
  option_id TEXT NOT NULL REFERENCES option (id) ON DELETE CASCADE,
  benefit_id TEXT REFERENCES benefit (id) ON DELETE CASCADE,
  cost_id TEXT REFERENCES cost (id) ON DELETE CASCADE,
  phase TEXT NOT NULL,
  role TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  CHECK ((benefit_id IS NOT NULL) + (cost_id IS NOT NULL) + (phase <> '') + (role <> '') = 1)
) STRICT;
CREATE UNIQUE INDEX left_out_once ON left_out
  (option_id, coalesce(benefit_id, ''), coalesce(cost_id, ''), phase, role);
CREATE INDEX left_out_benefit ON left_out (benefit_id);
CREATE INDEX left_out_cost ON left_out (cost_id);

-- A named set of other numbers for the plan, or for an option.
CREATE TABLE scenario (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  option_id TEXT REFERENCES option (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX scenario_project ON scenario (project_id);
CREATE INDEX scenario_option ON scenario (option_id);

-- Another estimate for a driver, in one option or one scenario; `estimate` is JSON as in the plan document.
CREATE TABLE driver_override (
  id TEXT NOT NULL PRIMARY KEY,
  option_id TEXT REFERENCES option (id) ON DELETE CASCADE,
  scenario_id TEXT REFERENCES scenario (id) ON DELETE CASCADE,
  driver_id TEXT NOT NULL REFERENCES driver (id) ON DELETE CASCADE,
  estimate TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_on TEXT,
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  CHECK ((option_id IS NULL) <> (scenario_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX driver_override_once ON driver_override
  (coalesce(option_id, ''), coalesce(scenario_id, ''), driver_id);
CREATE INDEX driver_override_scenario ON driver_override (scenario_id);
CREATE INDEX driver_override_driver ON driver_override (driver_id);

-- What only one option costs.
ALTER TABLE cost ADD COLUMN option_id TEXT REFERENCES option (id) ON DELETE CASCADE;
CREATE INDEX cost_option ON cost (option_id);
-- Something that may happen once. How likely, when, and what it then does are drivers.
CREATE TABLE risk (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  time TEXT NOT NULL,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX risk_project ON risk (project_id);

-- A way to make it cheaper that is thought of; `is_on` says whether the plan counts with it.
CREATE TABLE lever (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  created_at INTEGER NOT NULL,
  UNIQUE (project_id, kind)
) STRICT;

-- Numbers of risks and levers, the right to stop at a gate, and how often a cost comes again.
ALTER TABLE driver ADD COLUMN risk_id TEXT REFERENCES risk (id) ON DELETE CASCADE;
ALTER TABLE driver ADD COLUMN lever_id TEXT REFERENCES lever (id) ON DELETE CASCADE;
DROP INDEX driver_part;
CREATE UNIQUE INDEX driver_part ON driver
  (project_id, coalesce(benefit_id, ''), coalesce(cost_id, ''), coalesce(phase_id, ''),
   coalesce(risk_id, ''), coalesce(lever_id, ''), part);
CREATE INDEX driver_risk ON driver (risk_id);
CREATE INDEX driver_lever ON driver (lever_id);
ALTER TABLE phase ADD COLUMN may_stop INTEGER NOT NULL DEFAULT 1 CHECK (may_stop IN (0, 1));
ALTER TABLE cost ADD COLUMN every_months INTEGER;
