-- From version 4 to 5.

-- A number that says how another one changes over the months, where that is unsure: its growth, its way up.
ALTER TABLE driver ADD COLUMN driver_id TEXT REFERENCES driver (id) ON DELETE CASCADE;
DROP INDEX driver_part;
CREATE UNIQUE INDEX driver_part ON driver
  (project_id, coalesce(benefit_id, ''), coalesce(cost_id, ''), coalesce(phase_id, ''),
   coalesce(risk_id, ''), coalesce(lever_id, ''), coalesce(driver_id, ''), part);
CREATE INDEX driver_of_driver ON driver (driver_id);
-- A shared cost may come each year or once, and be carried by some projects or by some more than by others.
ALTER TABLE shared_cost ADD COLUMN paid TEXT NOT NULL DEFAULT 'monthly';
ALTER TABLE shared_cost ADD COLUMN spread_months INTEGER;
ALTER TABLE shared_cost ADD COLUMN carried_by TEXT NOT NULL DEFAULT 'all';

-- How many times one project counts among those that carry a shared cost; 0 where it carries nothing.
CREATE TABLE shared_cost_part (
  id TEXT NOT NULL PRIMARY KEY,
  shared_cost_id TEXT NOT NULL REFERENCES shared_cost (id) ON DELETE CASCADE,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  times INTEGER NOT NULL CHECK (times BETWEEN 0 AND 99),
  created_at INTEGER NOT NULL,
  UNIQUE (shared_cost_id, project_id)
) STRICT;
CREATE INDEX shared_cost_part_project ON shared_cost_part (project_id);


-- How a number of the workspace moves with a driver or a group of one project. Two numbers of the workspace have the
-- same futures in every project, so that none says how they move together.
CREATE TABLE workspace_dependence (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  workspace_driver_id TEXT NOT NULL REFERENCES workspace_driver (id) ON DELETE CASCADE,
  driver_id TEXT REFERENCES driver (id) ON DELETE CASCADE,
  group_id TEXT REFERENCES driver_group (id) ON DELETE CASCADE,
  degree TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  CHECK ((driver_id IS NULL) <> (group_id IS NULL))
) STRICT;
CREATE INDEX workspace_dependence_project ON workspace_dependence (project_id);
CREATE INDEX workspace_dependence_number ON workspace_dependence (workspace_driver_id);
CREATE INDEX workspace_dependence_driver ON workspace_dependence (driver_id);
CREATE INDEX workspace_dependence_group ON workspace_dependence (group_id);

-- Another estimate for a number of the workspace, in one option or one scenario; `estimate` is JSON as in the plan
-- document.
CREATE TABLE workspace_override (
  id TEXT NOT NULL PRIMARY KEY,
  option_id TEXT REFERENCES option (id) ON DELETE CASCADE,
  scenario_id TEXT REFERENCES scenario (id) ON DELETE CASCADE,
  workspace_driver_id TEXT NOT NULL REFERENCES workspace_driver (id) ON DELETE CASCADE,
  estimate TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_on TEXT,
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  CHECK ((option_id IS NULL) <> (scenario_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX workspace_override_once ON workspace_override
  (coalesce(option_id, ''), coalesce(scenario_id, ''), workspace_driver_id);
CREATE INDEX workspace_override_scenario ON workspace_override (scenario_id);
CREATE INDEX workspace_override_number ON workspace_override (workspace_driver_id);
