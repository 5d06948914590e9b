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

-- A workspace of version 4 with awkward data: it is opened by every later version, for ever.
PRAGMA application_id = 1333097587;
PRAGMA user_version = 5;

INSERT INTO workspace VALUES ('01930000-0000-7000-8000-000000000001', 'Ärger & Söhne "GmbH" – 測試', 'JPY', 4,
  'America/Argentina/Buenos_Aires', 'centre', 7.5, 1, 1795435200000000, 1);

INSERT INTO project VALUES ('01930000-0000-7000-8000-000000000010', 'Plain', 'Accounts payable', 'scope', 24322, 15000000, 'EUR', 1795435200000000, 'idea', 'medium', 'active', 36, 0.08, 12, NULL, '', NULL, NULL);
INSERT INTO project VALUES ('01930000-0000-7000-8000-000000000011', '''; DROP TABLE person; --', '', 'operate', NULL, NULL, NULL, 0, 'running', 'large', 'stopped', 1, 0.0, 0, 1795435200000000, 'Taught: "nobody asked"
and äöü', 9007199254740991, 'EUR');
INSERT INTO project VALUES ('01930000-0000-7000-8000-000000000012', '=HYPERLINK("http://x")', 'right-to-left ‏', 'deliver', -2147483648, 9007199254740991, 'KWD', -9223372036854775808, 'approved', 'small', 'finished', 240, -0.99, 2147483647, -9223372036854775808, '', -1, 'KWD');
INSERT INTO project VALUES ('01930000-0000-7000-8000-000000000013', '', '', 'a stage of the future', 2147483647, 0, 'XYZ', 9223372036854775807, 'a beginning of the future', '', '', -2147483648, 1.7976931348623157e308, -1, 9223372036854775807, '𝄞', 0, '');
-- A text with NUL in the middle, as an older tool may have written it.
INSERT INTO project VALUES ('01930000-0000-7000-8000-000000000014', CAST(X'6265666F7265006166746572' AS TEXT), '𝄞', 'team', 0, NULL, NULL, 1, 'idea', 'medium', 'active', 36, 5e-324, 12, NULL, CAST(X'610062' AS TEXT), NULL, NULL);
INSERT INTO project VALUES ('not a uuid', '0', '1.0', 'value', 1, 1, 'JPY', 2, '', '', '', 0, -0.0, 0, 0, '=1+1', NULL, NULL);

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

INSERT INTO benefit VALUES ('01930000-0000-7000-8000-000000000100', '01930000-0000-7000-8000-000000000010', 'time_saved', 'Äußerst schnell – 測試', 'capacity_freed', 1.5, 6, 0, 1795435200000000, 'evenly');
INSERT INTO benefit VALUES ('01930000-0000-7000-8000-000000000101', '01930000-0000-7000-8000-000000000010', '', '', '', -1.7976931348623157e308, NULL, -9223372036854775808, 9223372036854775807, '');
INSERT INTO benefit VALUES ('01930000-0000-7000-8000-000000000102', '01930000-0000-7000-8000-000000000011', 'a kind of the future', CAST(X'6265666F7265006166746572' AS TEXT), 'x', 5e-324, -2147483648, 9223372036854775807, -9223372036854775808, 'by_size');

INSERT INTO benefit_class VALUES ('01930000-0000-7000-8000-000000000c10', '01930000-0000-7000-8000-000000000010', '01930000-0000-7000-8000-000000000100', 1, 'Äußerst dringend – 測試', 1795435200000000);
INSERT INTO benefit_class VALUES ('01930000-0000-7000-8000-000000000c11', '01930000-0000-7000-8000-000000000010', '01930000-0000-7000-8000-000000000100', 9223372036854775807, '', -9223372036854775808);
INSERT INTO benefit_class VALUES ('01930000-0000-7000-8000-000000000c12', '01930000-0000-7000-8000-000000000011', '01930000-0000-7000-8000-000000000102', -1, CAST(X'6265666F7265006166746572' AS TEXT), 0);

INSERT INTO measured_team VALUES ('01930000-0000-7000-8000-000000000c20', '01930000-0000-7000-8000-000000000010', '01930000-0000-7000-8000-000000000100', 'Fälle "März".csv', 300, 40, 52, 20, 290, 35, 40, 5, 3, 1795435200000000);
INSERT INTO measured_team VALUES ('01930000-0000-7000-8000-000000000c21', '01930000-0000-7000-8000-000000000011', '01930000-0000-7000-8000-000000000102', '', 9223372036854775807, 0, -1, 0, NULL, NULL, NULL, NULL, -9223372036854775808, 0);

INSERT INTO cost (id, project_id, name, category, kind, phase, timing, in_month, position, created_at) VALUES ('01930000-0000-7000-8000-000000000110', '01930000-0000-7000-8000-000000000010', 'Licence, "yearly"', 'Software', 'external', 'operation', 'monthly', NULL, 0, 1795435200000000);
INSERT INTO cost (id, project_id, name, category, kind, phase, timing, in_month, position, created_at) VALUES ('01930000-0000-7000-8000-000000000111', '01930000-0000-7000-8000-000000000010', '', '', '', '', 'in_month', 2147483647, -9223372036854775808, 0);
INSERT INTO cost (id, project_id, name, category, kind, phase, timing, in_month, position, created_at) VALUES ('01930000-0000-7000-8000-000000000112', '01930000-0000-7000-8000-000000000014', CAST(X'6265666F7265006166746572' AS TEXT), '''; DROP TABLE cost; --', 'x', 'x', 'x', -1, 9223372036854775807, -1);

INSERT INTO phase (id, project_id, kind, owner_id, gate_on, gate_question, started_on, ended_on, created_at) VALUES ('01930000-0000-7000-8000-000000000120', '01930000-0000-7000-8000-000000000010', 'build', '01930000-0000-7000-8000-000000000020', '2026-12-31', 'Does it pay?', '2026-01-01', NULL, 1795435200000000);
INSERT INTO phase VALUES ('01930000-0000-7000-8000-000000000121', '01930000-0000-7000-8000-000000000010', '', NULL, '', '', 'not a day', '', 0, 0);
INSERT INTO phase (id, project_id, kind, owner_id, gate_on, gate_question, started_on, ended_on, created_at) VALUES ('01930000-0000-7000-8000-000000000122', '01930000-0000-7000-8000-000000000011', 'build', '01930000-0000-7000-8000-000000000021', NULL, CAST(X'6265666F7265006166746572' AS TEXT), NULL, '9999-12-31', 9223372036854775807);

INSERT INTO risk VALUES ('01930000-0000-7000-8000-000000000320', '01930000-0000-7000-8000-000000000010', 'The data come late', 'up_to_go_live', 0, 1795435200000000);
INSERT INTO risk VALUES ('01930000-0000-7000-8000-000000000321', '01930000-0000-7000-8000-000000000010', CAST(X'6265666F7265006166746572' AS TEXT), 'a time of the future', -9223372036854775808, 9223372036854775807);
INSERT INTO lever VALUES ('01930000-0000-7000-8000-000000000325', '01930000-0000-7000-8000-000000000010', 'batch', 1, 1795435200000000);
INSERT INTO lever VALUES ('01930000-0000-7000-8000-000000000326', '01930000-0000-7000-8000-000000000010', 'a lever of the future', 0, -1);

INSERT INTO driver (id, project_id, part, name, unit, kind, mode, shape, certainty, source, said_by, note, position, created_at, risk_id) VALUES ('01930000-0000-7000-8000-000000000330', '01930000-0000-7000-8000-000000000010', 'risk_chance', '', 'share', 'fixed', 0.2, '', 'guess', '', '', '', 5, 0, '01930000-0000-7000-8000-000000000320');
INSERT INTO driver (id, project_id, part, name, unit, kind, mode, shape, certainty, source, said_by, note, position, created_at, lever_id) VALUES ('01930000-0000-7000-8000-000000000331', '01930000-0000-7000-8000-000000000010', 'cost_share', '', 'share', 'fixed', 9e999, '', 'guess', '', '', '', 6, 0, '01930000-0000-7000-8000-000000000325');
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id) VALUES ('01930000-0000-7000-8000-000000000130', '01930000-0000-7000-8000-000000000010', NULL, NULL, NULL, 'cases_per_month', 'Cases', 'cases', 'fixed', NULL, 1200.0, NULL, NULL, '', 0, NULL, 'asked', 'a sheet', 'Anna', '2026-11-23', 'line one
line two', 0, 1795435200000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id) VALUES ('01930000-0000-7000-8000-000000000131', '01930000-0000-7000-8000-000000000010', '01930000-0000-7000-8000-000000000100', NULL, NULL, 'adoption', '', 'share', 'range', 0.35, NULL, 0.8, 0.9, 'automatic', 0.0, 1.0, 'asked', 'a sheet', 'Anna', '2026-11-23', 'line one
line two', 0, 1795435200000000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id) VALUES ('01930000-0000-7000-8000-000000000132', '01930000-0000-7000-8000-000000000010', '01930000-0000-7000-8000-000000000101', NULL, NULL, 'adoption', '', 'share', 'three_point', -1.7976931348623157e308, 5e-324, 1.7976931348623157e308, -0.0, 'x', NULL, NULL, '','','',NULL,'',-9223372036854775808,9223372036854775807, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id) VALUES ('01930000-0000-7000-8000-000000000133', '01930000-0000-7000-8000-000000000010', NULL, '01930000-0000-7000-8000-000000000110', NULL, 'amount', CAST(X'6265666F7265006166746572' AS TEXT), '', '', NULL, NULL, NULL, NULL, '', NULL, NULL, 'guess','','𝄞','',CAST(X'6265666F7265006166746572' AS TEXT),9223372036854775807,-9223372036854775808, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id) VALUES ('01930000-0000-7000-8000-000000000134', '01930000-0000-7000-8000-000000000010', NULL, NULL, '01930000-0000-7000-8000-000000000120', 'duration', '', 'months', 'fixed', NULL, 9e999, NULL, NULL, '', NULL, NULL, '','','',NULL,'',0,0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id) VALUES ('01930000-0000-7000-8000-000000000135', '01930000-0000-7000-8000-000000000010', NULL, NULL, NULL, '', '', '', '', NULL, NULL, NULL, NULL, '', NULL, NULL, '','','',NULL,'',0,0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT INTO driver (id, project_id, part, name, unit, kind, mode, shape, certainty, source, said_by, note, position, created_at, growth, growth_per, ramp_months, ramp_shape, ramp_from, season, ramp_first) VALUES ('01930000-0000-7000-8000-000000000332', '01930000-0000-7000-8000-000000000010', 'right_goal', '', 'share', 'fixed', 45.0, '', 'guess', '', '', '', 7, 0, -0.0, 'a time of the future', 9e999, 's_curve', 'start', '[not, weights]', 1.7976931348623157e308);
INSERT INTO driver_group VALUES ('01930000-0000-7000-8000-000000000136', '01930000-0000-7000-8000-000000000010', 'Personnel ä', 1795435200000000);
INSERT INTO driver_group VALUES ('01930000-0000-7000-8000-000000000137', '01930000-0000-7000-8000-000000000010', CAST(X'6265666F7265006166746572' AS TEXT), -9223372036854775808);
INSERT INTO driver_group VALUES ('01930000-0000-7000-8000-000000000138', '01930000-0000-7000-8000-000000000011', '', 9223372036854775807);

-- Of every kind that version 3 brought, sound and not.
-- Numbers of a course: of one that has others of its own, and of one that is itself a number of a course.
INSERT INTO driver (id, project_id, part, name, unit, kind, low, high, confidence, shape, least, most, certainty, source, said_by, note, position, created_at, driver_id) VALUES ('01930000-0000-7000-8000-000000000333', '01930000-0000-7000-8000-000000000010', 'course_growth', '', 'share', 'range', 0.15, -9e999, 0.9, 'automatic', -0.99, 10.0, 'guess', '', '', 'before', -3, 0, '01930000-0000-7000-8000-000000000332');
INSERT INTO driver (id, project_id, part, name, unit, kind, low, mode, high, shape, certainty, source, said_by, note, position, created_at, driver_id) VALUES ('01930000-0000-7000-8000-000000000334', '01930000-0000-7000-8000-000000000010', 'course_months', CAST(X'6265666F7265006166746572' AS TEXT), 'months', 'three_point', 3.0, 9.0, 5e-324, '', '', '', '𝄞', '', 8, 0, '01930000-0000-7000-8000-000000000333');
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id, formula, growth, growth_per, ramp_months, ramp_shape, ramp_from, season) VALUES ('01930000-0000-7000-8000-000000000310', '01930000-0000-7000-8000-000000000010', NULL, NULL, NULL, 'minutes_per_case', '', 'minutes', 'percentiles', NULL, NULL, NULL, NULL, '', 0, NULL, 'asked', '', '', NULL, '', 1, 1795435200000000,
  '[[0.1,2.0],[0.5,4.0],[0.9,9.5]]', 2, 0.5, 60.0, NULL, NULL, NULL, NULL, '01930000-0000-7000-8000-000000000136', '[01930000-0000-7000-8000-000000000130] * 0.2', 0.02, 'year', 6.0, 's_curve', 'go_live', '[100,100,100,100,100,100,100,100,100,100,150,150]');
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id) VALUES ('01930000-0000-7000-8000-000000000311', '01930000-0000-7000-8000-000000000010', NULL, NULL, NULL, 'hourly_rate', '', 'EUR', 'samples', NULL, NULL, NULL, NULL, '', 0, NULL, 'measured', 'Export', '', NULL, '', 2, 1795435200000000,
  NULL, NULL, NULL, NULL, X'000000000000F03F00000000000008400000000000001440', 'payroll', NULL, NULL, '01930000-0000-7000-8000-000000000136');
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id) VALUES ('01930000-0000-7000-8000-000000000312', '01930000-0000-7000-8000-000000000010', NULL, NULL, NULL, 'a part of the future', '', '', 'yes_no', NULL, NULL, NULL, NULL, '', NULL, NULL, 'guess', '', '', NULL, '', 3, 1795435200000000,
  NULL, NULL, NULL, NULL, NULL, NULL, 0.3, NULL, NULL);
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id) VALUES ('01930000-0000-7000-8000-000000000313', '01930000-0000-7000-8000-000000000010', NULL, NULL, NULL, 'rework', '', 'share', 'three_point', 0.1, 0.2, 0.5, NULL, 'triangular', 0, 1, 'guess', '', '', NULL, '', 4, 1795435200000000,
  NULL, NULL, NULL, NULL, NULL, NULL, NULL, 7.5, '01930000-0000-7000-8000-000000000137');
INSERT INTO driver (id, project_id, benefit_id, cost_id, phase_id, part, name, unit, kind, low, mode, high, confidence, shape, least, most, certainty, source, said_by, said_on, note, position, created_at, points, terms, points_least, points_most, samples, shared_rows, probability, concentration, group_id, formula, growth, growth_per, ramp_months, ramp_shape, ramp_from, season) VALUES ('01930000-0000-7000-8000-000000000314', '01930000-0000-7000-8000-000000000010', NULL, NULL, NULL, 'x', '', '', 'a kind of the future', NULL, NULL, NULL, NULL, '', NULL, NULL, '', '', '', NULL, '', -9223372036854775808, 0,
  'not json', -9223372036854775808, 9e999, -1.7976931348623157e308, X'00FF00', CAST(X'6265666F7265006166746572' AS TEXT), -5e-324, 9e999, NULL, 'no ( formula', 9e999, 'a time of the future', -5e-324, '', CAST(X'6265666F7265006166746572' AS TEXT), 'not json');

INSERT INTO voice VALUES ('01930000-0000-7000-8000-000000000440', '01930000-0000-7000-8000-000000000131', 'estimate', '{"kind":"range","low":0.2,"high":0.5,"confidence":0.9,"shape":"automatic"}', 'Ben', '2026-11-24', '', 1795435200000000);
INSERT INTO voice VALUES ('01930000-0000-7000-8000-000000000441', '01930000-0000-7000-8000-000000000131', 'doubt', '{"kind":"fixed","value":0.1}', 'Clara ä𝄞', '2026-11-24', CAST(X'6265666F7265006166746572' AS TEXT), 1795435200000001);
INSERT INTO voice VALUES ('01930000-0000-7000-8000-000000000442', '01930000-0000-7000-8000-000000000131', '', 'not an estimate', '', NULL, '', -9223372036854775808);
INSERT INTO voice VALUES ('01930000-0000-7000-8000-000000000443', '01930000-0000-7000-8000-000000000135', 'perhaps', '', CAST(X'6265666F7265006166746572' AS TEXT), '', '=1+1', 9223372036854775807);
INSERT INTO blind_round VALUES ('01930000-0000-7000-8000-000000000450', '01930000-0000-7000-8000-000000000130', 1795435200000000);
INSERT INTO blind_round VALUES ('01930000-0000-7000-8000-000000000451', '01930000-0000-7000-8000-000000000135', -9223372036854775808);

INSERT INTO workspace_driver VALUES ('01930000-0000-7000-8000-000000000500', 'exchange_rate', 'EUR/USD', '{"kind":"range","low":0.88,"high":0.97,"confidence":0.9,"shape":"automatic"}', 0.000001, NULL, 'asked', 'bank', 'Eva', '2026-11-24', '', 1795435200000000, NULL);
INSERT INTO workspace_driver VALUES ('01930000-0000-7000-8000-000000000501', 'a part of the future', '', 'not an estimate', 9e999, -5e-324, '', CAST(X'6265666F7265006166746572' AS TEXT), '', 'not a day', '=1+1', -9223372036854775808, NULL);
INSERT INTO shared_cost VALUES ('01930000-0000-7000-8000-000000000510', 'Plattform „ML“ 🚀', 'platform', 'external', 24322, NULL, 0, 1795435200000000, 'monthly', NULL, 'all');
INSERT INTO shared_cost VALUES ('01930000-0000-7000-8000-000000000511', '', 'a category of the future', '', -2147483648, 2147483647, -9223372036854775808, 0, 'a rhythm of the future', -2147483648, '');
INSERT INTO shared_cost VALUES ('01930000-0000-7000-8000-000000000514', 'Aufbau', 'tooling', 'external', 24322, NULL, 1, 1795435200000000, 'once', 24, 'chosen');
INSERT INTO workspace_driver VALUES ('01930000-0000-7000-8000-000000000512', 'monthly_amount', 'EUR/month', '{"kind":"fixed","value":2000.0}', 0.0, NULL, 'asked', '', '', NULL, '', 1795435200000000, '01930000-0000-7000-8000-000000000510');
INSERT INTO workspace_driver VALUES ('01930000-0000-7000-8000-000000000513', 'monthly_amount', 'EUR/month', 'not an estimate', 9e999, NULL, '', '', '', 'not a day', '', -9223372036854775808, '01930000-0000-7000-8000-000000000511');
INSERT INTO workspace_driver VALUES ('01930000-0000-7000-8000-000000000515', 'amount', 'EUR', '{"kind":"fixed","value":60000.0}', 0.0, NULL, 'guess', '', '', NULL, '', 1795435200000000, '01930000-0000-7000-8000-000000000514');
INSERT INTO shared_cost_part VALUES ('01930000-0000-7000-8000-000000000516', '01930000-0000-7000-8000-000000000514', '01930000-0000-7000-8000-000000000010', 2, 1795435200000000);
INSERT INTO shared_cost_part VALUES ('01930000-0000-7000-8000-000000000517', '01930000-0000-7000-8000-000000000510', '01930000-0000-7000-8000-000000000010', 0, -9223372036854775808);

INSERT INTO dependence VALUES ('01930000-0000-7000-8000-000000000320', '01930000-0000-7000-8000-000000000010', '01930000-0000-7000-8000-000000000130', NULL, NULL, '01930000-0000-7000-8000-000000000136', 'strongly_together', 1795435200000000);
INSERT INTO dependence VALUES ('01930000-0000-7000-8000-000000000321', '01930000-0000-7000-8000-000000000010', NULL, '01930000-0000-7000-8000-000000000137', NULL, '01930000-0000-7000-8000-000000000137', CAST(X'6265666F7265006166746572' AS TEXT), -9223372036854775808);
INSERT INTO workspace_dependence VALUES ('01930000-0000-7000-8000-000000000322', '01930000-0000-7000-8000-000000000010', '01930000-0000-7000-8000-000000000500', '01930000-0000-7000-8000-000000000130', NULL, 'opposite', 1795435200000000);
INSERT INTO workspace_dependence VALUES ('01930000-0000-7000-8000-000000000323', '01930000-0000-7000-8000-000000000010', '01930000-0000-7000-8000-000000000501', NULL, '01930000-0000-7000-8000-000000000137', CAST(X'6265666F7265006166746572' AS TEXT), -9223372036854775808);

INSERT INTO option VALUES ('01930000-0000-7000-8000-000000000400', '01930000-0000-7000-8000-000000000010', 'simple_rule', 'Äußerst einfach', '', 0, 1795435200000000, 0);
INSERT INTO option VALUES ('01930000-0000-7000-8000-000000000401', '01930000-0000-7000-8000-000000000010', 'a kind of the future', CAST(X'6265666F7265006166746572' AS TEXT), '=1+1', -9223372036854775808, 0, 0);
INSERT INTO option VALUES ('01930000-0000-7000-8000-000000000403', '01930000-0000-7000-8000-000000000013', 'a kind of the future', '', CAST(X'6265666F7265006166746572' AS TEXT), 9223372036854775807, 0, 1);
INSERT INTO cost (id, project_id, name, category, kind, phase, timing, in_month, position, created_at, option_id) VALUES ('01930000-0000-7000-8000-000000000402', '01930000-0000-7000-8000-000000000010', 'Only here', 'tooling', 'external', 'operation', 'monthly', NULL, 3, 0, '01930000-0000-7000-8000-000000000401');
INSERT INTO left_out VALUES ('01930000-0000-7000-8000-000000000410', '01930000-0000-7000-8000-000000000400', '01930000-0000-7000-8000-000000000100', NULL, '', '', 0);
INSERT INTO left_out VALUES ('01930000-0000-7000-8000-000000000411', '01930000-0000-7000-8000-000000000400', NULL, '01930000-0000-7000-8000-000000000110', '', '', 1);
INSERT INTO left_out VALUES ('01930000-0000-7000-8000-000000000412', '01930000-0000-7000-8000-000000000401', NULL, NULL, 'a phase of the future', '', 2);
INSERT INTO left_out VALUES ('01930000-0000-7000-8000-000000000413', '01930000-0000-7000-8000-000000000401', NULL, NULL, '', CAST(X'6265666F7265006166746572' AS TEXT), 3);
INSERT INTO scenario VALUES ('01930000-0000-7000-8000-000000000420', '01930000-0000-7000-8000-000000000010', NULL, 'Cautious', 0, 0);
INSERT INTO scenario VALUES ('01930000-0000-7000-8000-000000000421', '01930000-0000-7000-8000-000000000010', '01930000-0000-7000-8000-000000000400', CAST(X'6265666F7265006166746572' AS TEXT), 9223372036854775807, 1);
INSERT INTO driver_override VALUES ('01930000-0000-7000-8000-000000000430', '01930000-0000-7000-8000-000000000400', NULL, '01930000-0000-7000-8000-000000000130', '{"kind":"fixed","value":3.0}', 'Eva', '2026-11-24', '', 0);
INSERT INTO driver_override VALUES ('01930000-0000-7000-8000-000000000431', NULL, '01930000-0000-7000-8000-000000000421', '01930000-0000-7000-8000-000000000130', 'not an estimate', '', NULL, CAST(X'6265666F7265006166746572' AS TEXT), 1);
INSERT INTO workspace_override VALUES ('01930000-0000-7000-8000-000000000432', '01930000-0000-7000-8000-000000000400', NULL, '01930000-0000-7000-8000-000000000500', '{"kind":"fixed","value":1.2}', 'Eva', '2026-11-24', '', 0);
INSERT INTO workspace_override VALUES ('01930000-0000-7000-8000-000000000433', NULL, '01930000-0000-7000-8000-000000000421', '01930000-0000-7000-8000-000000000501', 'not an estimate', '', NULL, CAST(X'6265666F7265006166746572' AS TEXT), 1);

INSERT INTO answer VALUES ('01930000-0000-7000-8000-000000000140', '01930000-0000-7000-8000-000000000010', 'problem', 'Zu viele Rechnungen', 'measured', 'Anna Weber', '2026-11-23', 1795435200000000);
INSERT INTO answer VALUES ('01930000-0000-7000-8000-000000000141', '01930000-0000-7000-8000-000000000010', '', CAST(X'6265666F7265006166746572' AS TEXT), '', '', NULL, -9223372036854775808);

INSERT INTO dataset VALUES ('01930000-0000-7000-8000-000000000150', '01930000-0000-7000-8000-000000000010', 'Rechnungen ä', 'Buchhaltung', 'yes', 36, 1, '', 0, 1795435200000000);
INSERT INTO dataset VALUES ('01930000-0000-7000-8000-000000000151', '01930000-0000-7000-8000-000000000010', '', '', 'perhaps', -2147483648, 0, CAST(X'6265666F7265006166746572' AS TEXT), -9223372036854775808, 9223372036854775807);

INSERT INTO expectation VALUES ('01930000-0000-7000-8000-000000000160', '01930000-0000-7000-8000-000000000010', 'Jonas', 100000.0, 250000.5, 'EUR', '2026-11-23', '', 1795435200000000);
INSERT INTO expectation VALUES ('01930000-0000-7000-8000-000000000161', '01930000-0000-7000-8000-000000000010', '', 1.7976931348623157e308, -1.7976931348623157e308, '', NULL, CAST(X'6265666F7265006166746572' AS TEXT), -9223372036854775808);

INSERT INTO open_point VALUES ('01930000-0000-7000-8000-000000000170', '01930000-0000-7000-8000-000000000010', 'Who decides?', 'Anna', '2026-12-01', '', NULL, '', 1795435200000000);
INSERT INTO open_point VALUES ('01930000-0000-7000-8000-000000000171', '01930000-0000-7000-8000-000000000010', '', '', 'never', CAST(X'6265666F7265006166746572' AS TEXT), '', 'question/decision', 9223372036854775807);

INSERT INTO overruled VALUES ('01930000-0000-7000-8000-000000000180', '01930000-0000-7000-8000-000000000010', 'simple_rule', 'It was tried', 'Anna', 1795435200000000);
INSERT INTO overruled VALUES ('01930000-0000-7000-8000-000000000181', '01930000-0000-7000-8000-000000000010', '', CAST(X'6265666F7265006166746572' AS TEXT), '', -9223372036854775808);

INSERT INTO assignment VALUES ('01930000-0000-7000-8000-000000000190', '01930000-0000-7000-8000-000000000010', 'build', 'data_scientist', '01930000-0000-7000-8000-000000000020', 0.5, 1795435200000000);
INSERT INTO assignment VALUES ('01930000-0000-7000-8000-000000000191', '01930000-0000-7000-8000-000000000010', '', '', '01930000-0000-7000-8000-000000000020', 5e-324, -9223372036854775808);
INSERT INTO assignment VALUES ('01930000-0000-7000-8000-000000000192', '01930000-0000-7000-8000-000000000011', CAST(X'6265666F7265006166746572' AS TEXT), 'x', '01930000-0000-7000-8000-000000000021', 1.0, 9223372036854775807);

INSERT INTO role_need VALUES ('01930000-0000-7000-8000-000000000200', '01930000-0000-7000-8000-000000000010', 'build', 'data_engineer', 0.25, 'accepted', '2027-01-31', 'hired then');
INSERT INTO role_need VALUES ('01930000-0000-7000-8000-000000000201', '01930000-0000-7000-8000-000000000010', '', '', 1.7976931348623157e308, '', NULL, CAST(X'6265666F7265006166746572' AS TEXT));

INSERT INTO approved_plan VALUES ('01930000-0000-7000-8000-000000000210', '01930000-0000-7000-8000-000000000010', 1795435200000000, 'Board', '', 0, '{"format":"outset-plan","version":1}', '{"npv":null}');
INSERT INTO approved_plan VALUES ('01930000-0000-7000-8000-000000000211', '01930000-0000-7000-8000-000000000010', -9223372036854775808, '', CAST(X'6265666F7265006166746572' AS TEXT), 1, 'not json', '');

INSERT INTO milestone VALUES ('01930000-0000-7000-8000-000000000220', '01930000-0000-7000-8000-000000000010', 'demonstration', 'First look', 'Sales', '2026-12-01', NULL, 1795435200000000);
INSERT INTO milestone VALUES ('01930000-0000-7000-8000-000000000221', '01930000-0000-7000-8000-000000000010', '', CAST(X'6265666F7265006166746572' AS TEXT), '', '', 'x', -9223372036854775808);

INSERT INTO spending VALUES ('01930000-0000-7000-8000-000000000230', '01930000-0000-7000-8000-000000000010', 24322, 'own_people', 1250000, 'EUR', '', 1795435200000000);
INSERT INTO spending VALUES ('01930000-0000-7000-8000-000000000231', '01930000-0000-7000-8000-000000000010', 24322, 'own_people', -9007199254740991, 'JPY', CAST(X'6265666F7265006166746572' AS TEXT), 0);
INSERT INTO spending VALUES ('01930000-0000-7000-8000-000000000232', '01930000-0000-7000-8000-000000000010', -2147483648, '', -9223372036854775808, '', '', 9223372036854775807);

INSERT INTO decision VALUES ('01930000-0000-7000-8000-000000000240', '01930000-0000-7000-8000-000000000010', 'find_out', 'Not enough', '2026-11-23', 'Board', '{"p50":84000}', 1795435200000000);
INSERT INTO decision VALUES ('01930000-0000-7000-8000-000000000241', '01930000-0000-7000-8000-000000000010', '', CAST(X'6265666F7265006166746572' AS TEXT), '', '', '', -9223372036854775808);

INSERT INTO model VALUES ('01930000-0000-7000-8000-000000000250', 1, '01930000-0000-7000-8000-000000000010', 'Invoice triage', 'month', 5000, '1', 'Europe/Berlin', '{"key":"id"}', X'00FF00FF', 1, 1795435200000000);
INSERT INTO model VALUES ('01930000-0000-7000-8000-000000000251', 9223372036854775807, '01930000-0000-7000-8000-000000000010', '', 'rows', 1, CAST(X'6265666F7265006166746572' AS TEXT), 'Nowhere', 'not json', X'', 9223372036854775807, -9223372036854775808);

INSERT INTO version VALUES ('01930000-0000-7000-8000-000000000260', 1, '01930000-0000-7000-8000-000000000250', 'v1', 'retired', '2025-09-01', '2026-03-31', '', 1795435200000000);
INSERT INTO version VALUES ('01930000-0000-7000-8000-000000000261', 2, '01930000-0000-7000-8000-000000000250', 'v2 ä', 'live', '2026-04-01', NULL, '', 1795435200000000);
INSERT INTO version VALUES ('01930000-0000-7000-8000-000000000262', -9223372036854775808, '01930000-0000-7000-8000-000000000251', '', '', '', 'x', CAST(X'6265666F7265006166746572' AS TEXT), -9223372036854775808);

INSERT INTO import VALUES ('01930000-0000-7000-8000-000000000270', 1, '01930000-0000-7000-8000-000000000260', '01930000-0000-7000-8000-000000000250', 'reference', 'reference ä.csv', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 2, 0, 0, 1795435200000000);
INSERT INTO import VALUES ('01930000-0000-7000-8000-000000000271', 2, '01930000-0000-7000-8000-000000000260', '01930000-0000-7000-8000-000000000250', 'log', '=cmd|x.csv', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 4, 1, 3, 1795435200000001);
INSERT INTO import VALUES ('01930000-0000-7000-8000-000000000272', 3, NULL, '01930000-0000-7000-8000-000000000250', 'outcomes', '', '', 2, 0, 0, 1795435200000002);
INSERT INTO import VALUES ('01930000-0000-7000-8000-000000000273', 4, '01930000-0000-7000-8000-000000000261', '01930000-0000-7000-8000-000000000250', 'typed', '', '', 3, 0, 0, 9223372036854775807);
INSERT INTO import VALUES ('01930000-0000-7000-8000-000000000274', -5, '01930000-0000-7000-8000-000000000262', '01930000-0000-7000-8000-000000000251', '', CAST(X'6265666F7265006166746572' AS TEXT), 'not a sum', -9223372036854775808, 9223372036854775807, -1, -9223372036854775808);

INSERT INTO threshold VALUES ('01930000-0000-7000-8000-000000000280', '01930000-0000-7000-8000-000000000250', 'recall', 0.8, NULL, 'scope');
INSERT INTO threshold VALUES ('01930000-0000-7000-8000-000000000281', '01930000-0000-7000-8000-000000000251', '', 1.7976931348623157e308, -1.7976931348623157e308, '');

INSERT INTO month_figure VALUES ('01930000-0000-7000-8000-000000000290', '01930000-0000-7000-8000-000000000010', 24322, 'volume', 1200.0, '', 'Anna', 1795435200000000);
INSERT INTO month_figure VALUES ('01930000-0000-7000-8000-000000000291', '01930000-0000-7000-8000-000000000010', 2147483647, '', -5e-324, CAST(X'6265666F7265006166746572' AS TEXT), '', -9223372036854775808);

INSERT INTO month_note VALUES ('01930000-0000-7000-8000-000000000300', '01930000-0000-7000-8000-000000000010', 24322, 'Der Scanner war kaputt');
INSERT INTO month_note VALUES ('01930000-0000-7000-8000-000000000301', '01930000-0000-7000-8000-000000000010', -2147483648, CAST(X'6265666F7265006166746572' AS TEXT));

-- Two of the reference with outcomes; of four more one brings its own, one gets it later, two wait for theirs.
INSERT INTO prediction VALUES (1, 1, 1767225600000000, X'00000000000000000000000000000001', 1, 0.99, 1);
INSERT INTO prediction VALUES (1, 1, 1767225600000001, X'00000000000000000000000000000002', 0, 0.01, 0);
INSERT INTO prediction VALUES (1, 2, 1769904000000000, X'0000000000000000000000000000000a', 1, 0.7, NULL);
INSERT INTO prediction VALUES (1, 2, 1769904000000000, X'0000000000000000000000000000000b', 0, NULL, NULL);
INSERT INTO prediction VALUES (1, 2, -9223372036854775808, X'0000000000000000000000000000000c', -9223372036854775808, -1.7976931348623157e308, NULL);
INSERT INTO prediction VALUES (1, 2, 9223372036854775807, X'0000000000000000000000000000000d', 9223372036854775807, 5e-324, 9223372036854775807);
-- Left over from an import that was taken back: swept at the next opening.
INSERT INTO prediction VALUES (2, 9, 0, X'00000000000000000000000000000001', 1, NULL, 1);

INSERT INTO outcome VALUES (1, 3, X'0000000000000000000000000000000a', 0);
INSERT INTO outcome VALUES (1, 3, X'00000000000000000000000000000063', 1);

INSERT INTO point VALUES (2, 4, 'recall', 1767225600000000, 1769903999999999, 1200, 0.83);
INSERT INTO point VALUES (2, 4, 'recall', 1769904000000000, 1772323199999999, NULL, -0.0);
INSERT INTO point VALUES (2, 4, '', -9223372036854775808, 9223372036854775807, -9223372036854775808, 1.7976931348623157e308);
