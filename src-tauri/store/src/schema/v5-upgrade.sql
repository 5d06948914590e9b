-- From version 4 to 5.

-- A number that says how another one changes over the months, where that is unsure: its growth, its way up.
ALTER TABLE driver ADD COLUMN driver_id TEXT REFERENCES driver (id) ON DELETE CASCADE;
DROP INDEX driver_part;
CREATE UNIQUE INDEX driver_part ON driver
  (project_id, coalesce(benefit_id, ''), coalesce(cost_id, ''), coalesce(phase_id, ''),
   coalesce(risk_id, ''), coalesce(lever_id, ''), coalesce(driver_id, ''), part);
CREATE INDEX driver_of_driver ON driver (driver_id);
