-- Whoever left is kept with day and reason, so that an old file does not bring the number back unseen.
ALTER TABLE member ADD COLUMN ended TEXT NOT NULL DEFAULT '';
ALTER TABLE member ADD COLUMN ended_reason TEXT NOT NULL DEFAULT '';
-- From which day on somebody is a member; empty when that is not known.
ALTER TABLE member ADD COLUMN since TEXT NOT NULL DEFAULT '';
-- What a search compares: no database folds accents and capitals as names need it.
ALTER TABLE member ADD COLUMN found_by TEXT NOT NULL DEFAULT '';
-- A member of the cooperative, or a user of what it does.
ALTER TABLE member ADD COLUMN status TEXT NOT NULL DEFAULT 'member';
