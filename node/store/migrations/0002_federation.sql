-- Who is who. `node_known` and `membership` are projections; the rest is private to this node.

-- What nodes say of themselves and parents of their children.
CREATE TABLE node_known (
    subject      BYTEA  NOT NULL,
    node         TEXT   NOT NULL,
    incarnation  BIGINT NOT NULL,
    name         TEXT   NOT NULL,
    level        TEXT   NOT NULL,
    languages    TEXT   NOT NULL,
    log_key      BYTEA  NOT NULL,
    recovery_key BYTEA  NOT NULL,
    PRIMARY KEY (subject, node)
);
CREATE INDEX node_known_by_node ON node_known (node);

-- One edge of the tree, as one of its two ends recorded it. `recorder` wrote the event.
CREATE TABLE membership (
    subject  BYTEA  NOT NULL PRIMARY KEY,
    recorder TEXT   NOT NULL,
    parent   TEXT   NOT NULL,
    child    TEXT   NOT NULL,
    state    TEXT   NOT NULL,
    since_us BIGINT NOT NULL
);
CREATE INDEX membership_by_child ON membership (child);

CREATE TABLE invitation (
    secret_hash BYTEA  NOT NULL PRIMARY KEY,
    level       TEXT   NOT NULL,
    expires_us  BIGINT NOT NULL,
    used_by     TEXT
);

CREATE TABLE operator (
    id           TEXT   NOT NULL PRIMARY KEY,
    name         TEXT   NOT NULL,
    role         TEXT   NOT NULL,
    token_hash   BYTEA  NOT NULL UNIQUE,
    created_us   BIGINT NOT NULL,
    expires_us   BIGINT NOT NULL,
    revoked      BIGINT NOT NULL,
    last_used_us BIGINT NOT NULL
);

-- While a newer accepted checkpoint of a mirrored log fills up, the last one of which everything is held goes on being
-- served to others.
ALTER TABLE log ADD COLUMN served_size BIGINT NOT NULL DEFAULT 0;
ALTER TABLE log ADD COLUMN served BYTEA;
