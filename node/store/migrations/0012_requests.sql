-- Who asked something of a body: for that person alone, who may follow it and take it back.
CREATE TABLE request_filer (
    request BYTEA NOT NULL PRIMARY KEY,
    person  TEXT  NOT NULL
);
CREATE INDEX request_filer_by_person ON request_filer (person);

-- The secret address at which a person's own calendar is read; gone once they end it, and after a restore.
CREATE TABLE personal_calendar (
    person  TEXT   NOT NULL PRIMARY KEY,
    lookup  BYTEA  NOT NULL UNIQUE,
    made_us BIGINT NOT NULL
);
