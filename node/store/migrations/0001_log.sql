-- The logs a node holds: its own and those it mirrors. What is signed and hashed is stored bytes. Projections are not in
-- here: each is made from its declaration, and made anew when that changes.

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- log_id 1 is the node's own log. `size` and `epoch` fence the single writer. While a newer accepted checkpoint of a
-- mirrored log fills up, the last one of which everything is held goes on being served to others.
CREATE TABLE log (
    log_id          BIGINT NOT NULL PRIMARY KEY,
    origin          TEXT   NOT NULL UNIQUE,
    size            BIGINT NOT NULL,
    epoch           BIGINT NOT NULL,
    checkpoint_size BIGINT NOT NULL,
    checkpoint      BYTEA,
    served_size     BIGINT NOT NULL DEFAULT 0,
    served          BYTEA,
    frozen          TEXT
);

-- A payload that this node may not read leaves only its leaf hash; an erased one leaves leaf and hash. `command_hash` and
-- `recorded_by` stand beside events of the own log only and never leave the node.
CREATE TABLE entry (
    log_id       BIGINT NOT NULL,
    idx          BIGINT NOT NULL,
    leaf_hash    BYTEA  NOT NULL,
    leaf         BYTEA,
    salt         BYTEA,
    payload      BYTEA,
    subject      BYTEA,
    idem         BYTEA,
    command_hash BYTEA,
    recorded_by  TEXT,
    PRIMARY KEY (log_id, idx)
);
CREATE UNIQUE INDEX entry_by_idem ON entry (idem, log_id);
CREATE INDEX entry_by_subject ON entry (subject, log_id, idx);

-- Interior nodes of level 8, 16, 24 …; everything between is computed from at most 256 of them.
CREATE TABLE tree_node (
    log_id BIGINT NOT NULL,
    level  BIGINT NOT NULL,
    idx    BIGINT NOT NULL,
    hash   BYTEA  NOT NULL,
    PRIMARY KEY (log_id, level, idx)
);

-- The newest cosignature of each witness, as a signature line of the note.
CREATE TABLE cosignature (
    log_id   BIGINT NOT NULL,
    cosigner TEXT   NOT NULL,
    size     BIGINT NOT NULL,
    line     BYTEA  NOT NULL,
    PRIMARY KEY (log_id, cosigner)
);

-- Events that are mirrored but not folded, and why. `wait_origin` and `wait_idx` name the cause that is missing.
CREATE TABLE problem (
    log_id      BIGINT NOT NULL,
    idx         BIGINT NOT NULL,
    kind        TEXT   NOT NULL,
    state       TEXT   NOT NULL,
    reason      TEXT   NOT NULL,
    subject     BYTEA,
    wait_origin TEXT,
    wait_idx    BIGINT,
    PRIMARY KEY (log_id, idx)
);
CREATE INDEX problem_by_cause ON problem (wait_origin, wait_idx);
CREATE INDEX problem_by_subject ON problem (subject);

-- Signed evidence that an origin showed two histories.
CREATE TABLE equivocation (
    origin   TEXT   NOT NULL,
    seen_us  BIGINT NOT NULL,
    evidence BYTEA  NOT NULL,
    PRIMARY KEY (origin, seen_us)
);

-- What each projection was made from: the declaration of its tables and the version of its fold.
CREATE TABLE projection (
    family   TEXT NOT NULL PRIMARY KEY,
    declared TEXT NOT NULL
);
