-- Version 5. Times are integer microseconds UTC, days `YYYY-MM-DD`, months year × 12 + (month − 1),
-- amounts integer minor units of the currency beside them, estimates real, ids UUIDv7 text.
-- Texts that nobody has typed yet are empty, never null.

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

-- What stopping one taught and saved stands in `taught` and `saved_minor`; `wait_months` is how long an
-- outcome is waited for.
CREATE TABLE project (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  area TEXT NOT NULL,
  stage TEXT NOT NULL,
  start_month INTEGER,
  budget_minor INTEGER,
  budget_currency TEXT,
  created_at INTEGER NOT NULL,
  began_as TEXT NOT NULL DEFAULT 'idea',
  size TEXT NOT NULL DEFAULT 'medium',
  state TEXT NOT NULL DEFAULT 'active',
  horizon_months INTEGER NOT NULL DEFAULT 36,
  discount_rate REAL NOT NULL DEFAULT 0.08,
  wait_months INTEGER NOT NULL DEFAULT 12,
  archived_at INTEGER,
  taught TEXT NOT NULL DEFAULT '',
  saved_minor INTEGER,
  saved_currency TEXT CHECK ((saved_minor IS NULL) = (saved_currency IS NULL)),
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

-- A stream of money that the product brings, made of drivers. `books` says how it reaches the books,
-- `rest` how mistakes among several classes that nobody spoke of are shared out.
CREATE TABLE benefit (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  books TEXT NOT NULL,
  start_delay REAL NOT NULL,
  retrained_every INTEGER,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  rest TEXT NOT NULL DEFAULT 'evenly'
) STRICT;
CREATE INDEX benefit_project ON benefit (project_id);

-- A class of a benefit that decides among several; `place` is its own as long as it is there, and names its
-- drivers (`class_share_2`, `class_worth_1_2`).
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

-- What a file of cases said of people, a model and both together: cases by who got them right alone, and how
-- many of each both together got right.
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

-- A stream of money that the product takes, made of drivers; `option_id` where only one option has it.
CREATE TABLE cost (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  kind TEXT NOT NULL,
  phase TEXT NOT NULL,
  timing TEXT NOT NULL,
  in_month INTEGER,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  option_id TEXT REFERENCES option (id) ON DELETE CASCADE,
  every_months INTEGER
) STRICT;
CREATE INDEX cost_project ON cost (project_id);
CREATE INDEX cost_option ON cost (option_id);

-- A dated part of the plan with a gate at its end; what really happened stands in `started_on`, `ended_on`.
CREATE TABLE phase (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  owner_id TEXT REFERENCES person (id) ON DELETE SET NULL,
  gate_on TEXT,
  gate_question TEXT NOT NULL,
  started_on TEXT,
  ended_on TEXT,
  created_at INTEGER NOT NULL,
  may_stop INTEGER NOT NULL DEFAULT 1 CHECK (may_stop IN (0, 1)),
  UNIQUE (project_id, kind)
) STRICT;
CREATE INDEX phase_owner ON phase (owner_id);

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

-- Drivers of a project that are spoken of together.
CREATE TABLE driver_group (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX driver_group_project ON driver_group (project_id);

-- An estimate that feeds the plan: of the project itself, or of one benefit, cost, phase,
-- risk or lever. A fixed value
-- stands in `mode`; a range uses `low` and `high`, three points use all, with `concentration`. Percentiles
-- stand in `points` as JSON, `[[0.1,5.0],…]`; nothing lies beyond `points_least`, `points_most`. Values that
-- occurred stand in `samples`, eight bytes each, little-endian; drivers with the same `shared_rows` take the
-- same row.
CREATE TABLE driver (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  benefit_id TEXT REFERENCES benefit (id) ON DELETE CASCADE,
  cost_id TEXT REFERENCES cost (id) ON DELETE CASCADE,
  phase_id TEXT REFERENCES phase (id) ON DELETE CASCADE,
  part TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  kind TEXT NOT NULL,
  low REAL,
  mode REAL,
  high REAL,
  confidence REAL,
  shape TEXT NOT NULL,
  least REAL,
  most REAL,
  certainty TEXT NOT NULL,
  source TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_on TEXT,
  note TEXT NOT NULL,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  points TEXT,
  terms INTEGER,
  points_least REAL,
  points_most REAL,
  samples BLOB,
  shared_rows TEXT,
  probability REAL,
  concentration REAL,
  group_id TEXT REFERENCES driver_group (id) ON DELETE SET NULL,
  formula TEXT NOT NULL DEFAULT '',
  growth REAL,
  growth_per TEXT,
  ramp_months REAL,
  ramp_shape TEXT,
  ramp_from TEXT,
  season TEXT,
  risk_id TEXT REFERENCES risk (id) ON DELETE CASCADE,
  lever_id TEXT REFERENCES lever (id) ON DELETE CASCADE,
  ramp_first REAL,
  driver_id TEXT REFERENCES driver (id) ON DELETE CASCADE,
  CHECK ((benefit_id IS NOT NULL) + (cost_id IS NOT NULL) + (phase_id IS NOT NULL) <= 1)
) STRICT;
CREATE UNIQUE INDEX driver_part ON driver
  (project_id, coalesce(benefit_id, ''), coalesce(cost_id, ''), coalesce(phase_id, ''),
   coalesce(risk_id, ''), coalesce(lever_id, ''), coalesce(driver_id, ''), part);
CREATE INDEX driver_benefit ON driver (benefit_id);
CREATE INDEX driver_cost ON driver (cost_id);
CREATE INDEX driver_phase ON driver (phase_id);
CREATE INDEX driver_risk ON driver (risk_id);
CREATE INDEX driver_lever ON driver (lever_id);
CREATE INDEX driver_of_driver ON driver (driver_id);
CREATE INDEX driver_of_group ON driver (group_id);

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

-- A cost of the workspace, from a month on, that its running projects carry together: so much a month, so much a
-- year, or once, spread over `spread_months`. `carried_by` says whether a project that nobody spoke of carries it.
-- How much it is stands in `workspace_driver`.
CREATE TABLE shared_cost (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  kind TEXT NOT NULL,
  from_month INTEGER NOT NULL,
  until_month INTEGER,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  paid TEXT NOT NULL DEFAULT 'monthly',
  spread_months INTEGER,
  carried_by TEXT NOT NULL DEFAULT 'all'
) STRICT;

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

-- A different way to the same goal, told as what it does unlike the plan; `chosen` where it is what is
-- planned now.
CREATE TABLE option (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1))
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

-- What was said to one of the guided questions.
CREATE TABLE answer (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  certainty TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_on TEXT,
  created_at INTEGER NOT NULL,
  UNIQUE (project_id, question)
) STRICT;

-- A set of records that the project needs: whose it is, and whether it can be had.
CREATE TABLE dataset (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  owner TEXT NOT NULL,
  access TEXT NOT NULL,
  history_months INTEGER,
  personal INTEGER NOT NULL CHECK (personal IN (0, 1)),
  note TEXT NOT NULL,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX dataset_project ON dataset (project_id);

-- What somebody expects the project to be worth.
CREATE TABLE expectation (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  said_by TEXT NOT NULL,
  low REAL NOT NULL,
  high REAL NOT NULL,
  unit TEXT NOT NULL,
  said_on TEXT,
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX expectation_project ON expectation (project_id);

-- A question with owner, due day and answer. `derived_from` names the rule that asked it; empty for a typed one.
CREATE TABLE open_point (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  point TEXT NOT NULL,
  owner TEXT NOT NULL,
  due_on TEXT,
  answer TEXT NOT NULL,
  closed_on TEXT,
  derived_from TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX open_point_project ON open_point (project_id);

-- A reason of the verdict that somebody set aside, and why.
CREATE TABLE overruled (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  why TEXT NOT NULL,
  said_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (project_id, reason)
) STRICT;

-- A share of a person in a role in a phase; 0 to 1.
CREATE TABLE assignment (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  phase TEXT NOT NULL,
  role TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  created_at INTEGER NOT NULL,
  UNIQUE (project_id, phase, role, person_id)
) STRICT;
CREATE INDEX assignment_person ON assignment (person_id);

-- How much of a role a phase needs, and whether a gap is red, accepted until a day, or later.
CREATE TABLE role_need (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  phase TEXT NOT NULL,
  role TEXT NOT NULL,
  share REAL NOT NULL CHECK (share >= 0),
  state TEXT NOT NULL,
  until_on TEXT,
  reason TEXT NOT NULL,
  UNIQUE (project_id, phase, role)
) STRICT;

-- A frozen copy of plan and result. Rows are added, never changed.
CREATE TABLE approved_plan (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  approved_at INTEGER NOT NULL,
  approved_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  after_the_fact INTEGER NOT NULL CHECK (after_the_fact IN (0, 1)),
  document TEXT NOT NULL,
  result TEXT NOT NULL
) STRICT;
CREATE INDEX approved_plan_project ON approved_plan (project_id);

-- Something to be shown or reached by a day.
CREATE TABLE milestone (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  audience TEXT NOT NULL,
  due_on TEXT,
  done_on TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX milestone_project ON milestone (project_id);

-- What was really spent in a month, by kind.
CREATE TABLE spending (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  month INTEGER NOT NULL,
  kind TEXT NOT NULL,
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (project_id, month, kind, currency)
) STRICT;

-- Go, find out first, change or stop, with the figures that were on the table.
CREATE TABLE decision (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  figures TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX decision_project ON decision (project_id);

-- What is deployed. `key` is a number that dense tables use; it never leaves the file. `salt` keys the hashes
-- of identifiers.
CREATE TABLE model (
  id TEXT NOT NULL PRIMARY KEY,
  key INTEGER NOT NULL UNIQUE,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  chunk_rule TEXT NOT NULL,
  chunk_rows INTEGER NOT NULL CHECK (chunk_rows > 0),
  positive_class TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  mapping TEXT NOT NULL,
  salt BLOB NOT NULL,
  pending_periods INTEGER NOT NULL DEFAULT 1 CHECK (pending_periods > 0),
  created_at INTEGER NOT NULL,
  UNIQUE (project_id, name)
) STRICT;

-- A trained release of a model.
CREATE TABLE version (
  id TEXT NOT NULL PRIMARY KEY,
  key INTEGER NOT NULL UNIQUE,
  model_id TEXT NOT NULL REFERENCES model (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  state TEXT NOT NULL,
  live_from TEXT,
  live_to TEXT,
  note TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (model_id, name)
) STRICT;

-- One file that was read, or one typing of values. Its dense rows live as long as this row; outcomes belong
-- to a model and have no version.
CREATE TABLE import (
  id TEXT NOT NULL PRIMARY KEY,
  key INTEGER NOT NULL UNIQUE,
  version_id TEXT REFERENCES version (id) ON DELETE CASCADE,
  model_id TEXT NOT NULL REFERENCES model (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  bad_rows INTEGER NOT NULL,
  late_rows INTEGER NOT NULL,
  imported_at INTEGER NOT NULL
) STRICT;
CREATE INDEX import_version ON import (version_id);
CREATE INDEX import_model ON import (model_id);
CREATE INDEX import_sha256 ON import (sha256);

-- What a metric of a model may be at least and at most.
CREATE TABLE threshold (
  id TEXT NOT NULL PRIMARY KEY,
  model_id TEXT NOT NULL REFERENCES model (id) ON DELETE CASCADE,
  metric TEXT NOT NULL,
  least REAL,
  most REAL,
  source TEXT NOT NULL,
  UNIQUE (model_id, metric)
) STRICT;

-- A figure of one month, as typed in the month check.
CREATE TABLE month_figure (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  month INTEGER NOT NULL,
  part TEXT NOT NULL,
  value REAL NOT NULL,
  note TEXT NOT NULL,
  said_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  UNIQUE (project_id, month, part)
) STRICT;

-- What was out of the ordinary in a month.
CREATE TABLE month_note (
  id TEXT NOT NULL PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
  month INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (project_id, month)
) STRICT;

-- Dense rows. They carry no foreign key and stay outside undo: each belongs to an import, counts while that
-- import's row is there, and is swept when nothing can bring the import back.

-- The ledger of predictions: keyed hash of the identifier, time, class, score, outcome or none.
CREATE TABLE prediction (
  version_key INTEGER NOT NULL,
  import_key INTEGER NOT NULL,
  at INTEGER NOT NULL,
  key_hash BLOB NOT NULL,
  class INTEGER NOT NULL,
  score REAL,
  outcome INTEGER,
  PRIMARY KEY (version_key, import_key, at, key_hash)
) STRICT, WITHOUT ROWID;

-- Outcomes that came later than their predictions.
CREATE TABLE outcome (
  model_key INTEGER NOT NULL,
  import_key INTEGER NOT NULL,
  key_hash BLOB NOT NULL,
  outcome INTEGER NOT NULL,
  PRIMARY KEY (model_key, import_key, key_hash)
) STRICT, WITHOUT ROWID;

-- Values of metrics that came ready, from a table or typed.
CREATE TABLE point (
  version_key INTEGER NOT NULL,
  import_key INTEGER NOT NULL,
  metric TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  row_count INTEGER,
  value REAL NOT NULL,
  PRIMARY KEY (version_key, import_key, metric, start_at)
) STRICT, WITHOUT ROWID;
