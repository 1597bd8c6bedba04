-- What is being typed for a form about a meeting and is not published yet; it is gone once it is, or after 90 days.
CREATE TABLE meeting_draft (
    meeting  BYTEA  NOT NULL,
    form     TEXT   NOT NULL,
    revision BIGINT NOT NULL,
    saved_us BIGINT NOT NULL,
    fields   TEXT   NOT NULL,
    PRIMARY KEY (meeting, form)
);

-- Who says that they come to a meeting; gone 90 days after it began.
CREATE TABLE meeting_sign_up (
    meeting  BYTEA  NOT NULL,
    person   TEXT   NOT NULL,
    answer   TEXT   NOT NULL,
    start_us BIGINT NOT NULL,
    said_us  BIGINT NOT NULL,
    PRIMARY KEY (meeting, person)
);

-- What is hashed with the whole minutes; none of those that were posted before.
ALTER TABLE meeting_whole ADD COLUMN salt BYTEA;
