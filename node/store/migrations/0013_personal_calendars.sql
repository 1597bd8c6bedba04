-- The secret address at which a person's own calendar is read; gone once they end it, and after a restore.
CREATE TABLE personal_calendar (
    person  TEXT   NOT NULL PRIMARY KEY,
    lookup  BYTEA  NOT NULL UNIQUE,
    made_us BIGINT NOT NULL
);
