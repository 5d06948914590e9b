-- From version 3 to 4: several voices for one number, and what a workspace shares.
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
