-- From version 3 to 4: several voices for one number, and what a workspace shares.
ALTER TABLE option ADD COLUMN chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1));
