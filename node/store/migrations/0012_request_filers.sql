-- Who asked something of a body: for that person alone, who may follow it and take it back.
CREATE TABLE request_filer (
    request BYTEA NOT NULL PRIMARY KEY,
    person  TEXT  NOT NULL
);
CREATE INDEX request_filer_by_person ON request_filer (person);
