-- Browsers that somebody signed in with: a person, or an operator by a token.
CREATE TABLE session (
    id          TEXT   NOT NULL PRIMARY KEY,
    secret_hash BYTEA  NOT NULL UNIQUE,
    person      TEXT,
    token       TEXT,
    opened_by   TEXT   NOT NULL,
    browser     TEXT   NOT NULL,
    created_us  BIGINT NOT NULL,
    used_us     BIGINT NOT NULL,
    expires_us  BIGINT NOT NULL
);
CREATE INDEX session_by_person ON session (person);
CREATE INDEX session_by_token ON session (token);

-- Links that sign a member in, once. Kept for a while after their use, so that the member sees it.
CREATE TABLE sign_in_link (
    secret_hash BYTEA  NOT NULL PRIMARY KEY,
    member      TEXT   NOT NULL,
    made_by     TEXT   NOT NULL,
    created_us  BIGINT NOT NULL,
    expires_us  BIGINT NOT NULL,
    used_us     BIGINT
);
CREATE INDEX sign_in_link_by_member ON sign_in_link (member);

-- Mail that is still to be sent. A link is made when its letter is, so that no secret stands here.
CREATE TABLE outbox (
    id         TEXT   NOT NULL PRIMARY KEY,
    kind       TEXT   NOT NULL,
    receiver   TEXT   NOT NULL,
    created_us BIGINT NOT NULL,
    expires_us BIGINT NOT NULL,
    tries      BIGINT NOT NULL,
    next_us    BIGINT NOT NULL
);
CREATE INDEX outbox_by_next_us ON outbox (next_us);
