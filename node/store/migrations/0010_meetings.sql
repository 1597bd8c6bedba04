-- Who was present at a meeting, as it was counted; what its log says has no small numbers.
CREATE TABLE meeting_counted (
    meeting  BYTEA  NOT NULL,
    position BIGINT NOT NULL,
    category TEXT   NOT NULL,
    mode     TEXT   NOT NULL,
    people   BIGINT NOT NULL,
    PRIMARY KEY (meeting, position)
);

-- Minutes as a whole; their hash stands in the log, and what everybody may read of them.
CREATE TABLE meeting_whole (
    meeting  BYTEA NOT NULL PRIMARY KEY,
    audience TEXT  NOT NULL,
    body     TEXT  NOT NULL
);
