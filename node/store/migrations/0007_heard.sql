-- When nodes were last heard of, by this node itself and through another; a word for people, over restarts.
CREATE TABLE heard (
    node      TEXT   NOT NULL PRIMARY KEY,
    itself_us BIGINT NOT NULL,
    heard_us  BIGINT NOT NULL,
    through   TEXT
);
