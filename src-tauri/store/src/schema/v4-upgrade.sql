-- From version 3 to 4: several voices for one number, and what a workspace shares.

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
  UNIQUE (part, unit)
) STRICT;

-- Amounts were in the workspace's currency, whichever stood beside them; from here on the unit says it.
UPDATE driver SET unit = (SELECT currency FROM workspace) || substr(unit, 4)
WHERE unit GLOB '[A-Z][A-Z][A-Z]' OR unit GLOB '[A-Z][A-Z][A-Z]/*';
