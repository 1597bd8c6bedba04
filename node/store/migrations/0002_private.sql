-- Private to this node: never in a log, never in a peer's reach.

CREATE TABLE invitation (
    secret_hash BYTEA  NOT NULL PRIMARY KEY,
    level       TEXT   NOT NULL,
    expires_us  BIGINT NOT NULL,
    used_by     TEXT
);

-- Bearer tokens: of remote operators (with a role), and of persons, for whom one is a session.
CREATE TABLE token (
    id           TEXT   NOT NULL PRIMARY KEY,
    token_hash   BYTEA  NOT NULL UNIQUE,
    name         TEXT   NOT NULL,
    role         TEXT,
    person       TEXT,
    created_us   BIGINT NOT NULL,
    expires_us   BIGINT NOT NULL,
    revoked      BIGINT NOT NULL,
    last_used_us BIGINT NOT NULL
);
CREATE INDEX token_by_person ON token (person);

-- Who stands behind a token, a mandate or a pseudonym: a member of the register, a user, or staff.
CREATE TABLE person (
    id         TEXT   NOT NULL PRIMARY KEY,
    status     TEXT   NOT NULL,
    name       TEXT   NOT NULL,
    member     TEXT,
    created_us BIGINT NOT NULL,
    ended_us   BIGINT
);
CREATE UNIQUE INDEX person_by_member ON person (member);

-- Which person holds a mandate. The mandate itself is an event, and its holder's public name another.
CREATE TABLE holder (
    mandate BYTEA NOT NULL PRIMARY KEY,
    person  TEXT  NOT NULL
);
CREATE INDEX holder_by_person ON holder (person);

CREATE TABLE member (
    number   TEXT NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL,
    category TEXT NOT NULL,
    antenne  TEXT NOT NULL,
    unit     BYTEA,
    language TEXT NOT NULL,
    email    TEXT NOT NULL
);
CREATE INDEX member_by_category ON member (category);

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
