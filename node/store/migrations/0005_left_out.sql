-- Why an event is not folded stands with the entry, so that nobody who writes such events can fill another table with them.
-- What is said about it in words is kept beside, for some events of each log.
ALTER TABLE entry ADD COLUMN state TEXT;
UPDATE entry SET state = (SELECT p.state FROM problem p WHERE p.log_id = entry.log_id AND p.idx = entry.idx)
WHERE EXISTS (SELECT 1 FROM problem p WHERE p.log_id = entry.log_id AND p.idx = entry.idx);
DROP INDEX entry_by_subject;
CREATE INDEX entry_by_subject ON entry (subject, log_id, idx, state);
CREATE INDEX entry_left_out ON entry (log_id, state, idx) WHERE state IS NOT NULL;
CREATE INDEX entry_held_up ON entry (subject, log_id, state, idx) WHERE state IS NOT NULL;

CREATE TABLE left_out_words (
    log_id  BIGINT NOT NULL,
    idx     BIGINT NOT NULL,
    subject BYTEA  NOT NULL,
    words   TEXT   NOT NULL,
    PRIMARY KEY (log_id, idx)
);
CREATE INDEX left_out_words_by_subject ON left_out_words (subject);
INSERT INTO left_out_words (log_id, idx, subject, words)
SELECT log_id, idx, subject, reason FROM problem WHERE state = 'violation' AND subject IS NOT NULL;

-- The cause that an event waits for. Of each log one event of a subject waits, and the later ones behind it.
CREATE TABLE waits (
    log_id  BIGINT NOT NULL,
    idx     BIGINT NOT NULL,
    subject BYTEA  NOT NULL,
    origin  TEXT   NOT NULL,
    cause   BIGINT NOT NULL,
    PRIMARY KEY (log_id, idx)
);
CREATE INDEX waits_by_cause ON waits (origin, cause);
CREATE INDEX waits_by_subject ON waits (subject);
INSERT INTO waits (log_id, idx, subject, origin, cause)
SELECT log_id, idx, subject, wait_origin, wait_idx FROM problem
WHERE state = 'waiting' AND subject IS NOT NULL AND wait_origin IS NOT NULL;
DROP TABLE problem;

-- Subjects to be folded anew when there is time, each for the log that asked for more of it than others have to bear.
CREATE TABLE later (
    log_id  BIGINT NOT NULL,
    subject BYTEA  NOT NULL,
    PRIMARY KEY (log_id, subject)
);
CREATE INDEX later_by_subject ON later (subject);

-- Entries that came late, and on which more subjects rest than were looked at.
CREATE TABLE later_cause (
    log_id BIGINT NOT NULL,
    idx    BIGINT NOT NULL,
    PRIMARY KEY (log_id, idx)
);
