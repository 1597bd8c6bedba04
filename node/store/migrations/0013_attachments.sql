-- Documents, whole or on their way here; their names, types, sizes and hashes stand in logs.
CREATE TABLE attachment (
    id         BYTEA  NOT NULL PRIMARY KEY,
    subject    BYTEA,
    sha256     BYTEA,
    bytes      BIGINT NOT NULL,
    is_whole   BIGINT NOT NULL,
    changed_us BIGINT NOT NULL
);
CREATE INDEX attachment_by_subject ON attachment (subject);

-- What they hold, in pieces of 256 KiB.
CREATE TABLE attachment_piece (
    attachment BYTEA  NOT NULL,
    position   BIGINT NOT NULL,
    bytes      BYTEA  NOT NULL,
    PRIMARY KEY (attachment, position)
);
