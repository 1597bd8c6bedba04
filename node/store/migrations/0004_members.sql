-- The register of this node's members: private, never in a log, never in a peer's reach.

CREATE TABLE member (
    number   TEXT NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL,
    category TEXT NOT NULL,
    antenne  TEXT NOT NULL,
    language TEXT NOT NULL,
    email    TEXT NOT NULL
);
CREATE INDEX member_by_category ON member (category);
