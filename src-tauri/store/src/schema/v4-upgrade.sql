-- From version 3 to 4: several voices for one number, and what a workspace shares.

-- Share of its full value with which a number begins its way up.
ALTER TABLE driver ADD COLUMN ramp_first REAL;
