-- Reports, recommendations and transmissions. All three tables are projections: they can be rebuilt from the logs.
-- `text` and `placement` hold messages of percole.event.v1; the other columns repeat what lists search and show.

CREATE TABLE report (
    subject  BYTEA NOT NULL PRIMARY KEY,
    node     TEXT  NOT NULL,
    title    TEXT  NOT NULL,
    language TEXT  NOT NULL,
    theme    TEXT  NOT NULL,
    cycle    TEXT  NOT NULL,
    state    TEXT  NOT NULL,
    scope    TEXT  NOT NULL,
    text     BYTEA NOT NULL
);

CREATE TABLE recommendation (
    subject          BYTEA  NOT NULL PRIMARY KEY,
    node             TEXT   NOT NULL,
    report           BYTEA,
    number           BIGINT NOT NULL,
    title            TEXT   NOT NULL,
    measures         BIGINT NOT NULL,
    state            TEXT   NOT NULL,
    version          BIGINT NOT NULL,
    scope            TEXT   NOT NULL,
    comment_until_us BIGINT,
    text             BYTEA  NOT NULL,
    placement        BYTEA  NOT NULL
);
CREATE INDEX recommendation_by_report ON recommendation (report, number);
CREATE INDEX recommendation_by_node ON recommendation (node);

CREATE TABLE transmission (
    subject        BYTEA  NOT NULL PRIMARY KEY,
    recommendation BYTEA  NOT NULL,
    version        BIGINT NOT NULL,
    sender         TEXT   NOT NULL,
    recipient      TEXT   NOT NULL,
    body           TEXT   NOT NULL,
    answer_days    BIGINT NOT NULL,
    state          TEXT   NOT NULL,
    scope          TEXT   NOT NULL,
    sent_us        BIGINT NOT NULL,
    due_us         BIGINT
);
CREATE INDEX transmission_by_recommendation ON transmission (recommendation);
CREATE INDEX transmission_by_recipient ON transmission (recipient);
