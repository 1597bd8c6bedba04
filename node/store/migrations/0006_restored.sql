-- After a restore a token is refused until the operator lets it in again.
ALTER TABLE token ADD COLUMN waits BIGINT NOT NULL DEFAULT 0;
