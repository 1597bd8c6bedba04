-- What is held of a log only as a hash is looked for again and again, and is little or hardly moves. `filled` counts the
-- entries of a log that came late, so that others hear that more of it can be had.
ALTER TABLE log ADD COLUMN filled BIGINT NOT NULL DEFAULT 0;
CREATE INDEX entry_withheld ON entry (log_id, idx) WHERE leaf IS NULL;

-- Subjects with an event that rests on an entry whose payload is not held: they are folded anew once it is.
CREATE TABLE unread_cause (
    log_id  BIGINT NOT NULL,
    idx     BIGINT NOT NULL,
    subject BYTEA  NOT NULL,
    PRIMARY KEY (log_id, idx, subject)
);
