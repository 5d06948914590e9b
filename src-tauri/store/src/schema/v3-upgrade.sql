-- From version 2 to 3: every kind of estimate, and how drivers move together.

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
