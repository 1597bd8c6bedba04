-- Votes and polls. `vote`, `vote_tally`, `poll` and `ballot` are projections; `roll_entry` and `roll_secret` are private
-- to the node whose roll it is.

-- `state` is opened, declared or cancelled; `note` says why it was cancelled. `text` is the recommendation's text as it stood.
CREATE TABLE vote (
    subject        BYTEA  NOT NULL PRIMARY KEY,
    opener         TEXT   NOT NULL,
    state          TEXT   NOT NULL,
    note           TEXT   NOT NULL,
    title          TEXT   NOT NULL,
    question       TEXT   NOT NULL,
    language       TEXT   NOT NULL,
    recommendation TEXT   NOT NULL,
    text           BYTEA,
    rule_toml      TEXT   NOT NULL,
    rule_hash      BYTEA  NOT NULL,
    opens_us       BIGINT NOT NULL,
    closes_us      BIGINT NOT NULL,
    report_by_us   BIGINT NOT NULL,
    participants   TEXT   NOT NULL,
    engine         TEXT   NOT NULL,
    tallies_json   TEXT   NOT NULL,
    outcome_json   TEXT   NOT NULL,
    result         TEXT   NOT NULL
);

-- What the opener made of each participant's tally; figures as the certificate that it rests on states them. `roll_size`
-- is NULL when no roll is known, `voters` and the counts when there is no certificate.
CREATE TABLE vote_tally (
    subject       BYTEA  NOT NULL,
    node          TEXT   NOT NULL,
    status        TEXT   NOT NULL,
    reason        TEXT   NOT NULL,
    roll_size     BIGINT,
    voters        BIGINT,
    yes           BIGINT,
    no            BIGINT,
    abstain       BIGINT,
    certified_us  BIGINT,
    cert_origin   TEXT,
    cert_idx      BIGINT,
    PRIMARY KEY (subject, node)
);

-- One node's share of a vote. The window is the vote's, so that ballots are folded without looking at the vote.
-- `origin`, `idx` and `leaf_hash` name the event that brought it to its state.
CREATE TABLE poll (
    subject         BYTEA  NOT NULL PRIMARY KEY,
    vote            BYTEA  NOT NULL,
    node            TEXT   NOT NULL,
    state           TEXT   NOT NULL,
    note            TEXT   NOT NULL,
    opens_us        BIGINT NOT NULL,
    closes_us       BIGINT NOT NULL,
    report_by_us    BIGINT NOT NULL,
    rule_hash       BYTEA  NOT NULL,
    roll_size       BIGINT NOT NULL,
    roll_categories TEXT   NOT NULL,
    roll_commitment BYTEA  NOT NULL,
    ballots         BIGINT NOT NULL,
    voters          BIGINT NOT NULL,
    yes             BIGINT NOT NULL,
    no              BIGINT NOT NULL,
    abstain         BIGINT NOT NULL,
    claimed_us      BIGINT NOT NULL,
    origin          TEXT   NOT NULL,
    idx             BIGINT NOT NULL,
    leaf_hash       BYTEA  NOT NULL
);
CREATE INDEX poll_by_vote ON poll (vote);

-- The ballot that counts for each roll number, and how often one was cast.
CREATE TABLE ballot (
    poll        BYTEA  NOT NULL,
    roll_number BIGINT NOT NULL,
    choice      TEXT   NOT NULL,
    cast_us     BIGINT NOT NULL,
    casts       BIGINT NOT NULL,
    PRIMARY KEY (poll, roll_number)
);

-- Who stands behind a roll number.
CREATE TABLE roll_entry (
    poll        BYTEA  NOT NULL,
    roll_number BIGINT NOT NULL,
    member      TEXT   NOT NULL,
    category    TEXT   NOT NULL,
    PRIMARY KEY (poll, roll_number)
);
CREATE UNIQUE INDEX roll_entry_by_member ON roll_entry (poll, member);

-- What the salts of a roll's commitment derive from.
CREATE TABLE roll_secret (
    poll   BYTEA NOT NULL PRIMARY KEY,
    secret BYTEA NOT NULL
);
