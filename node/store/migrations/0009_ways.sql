-- Ways in which a person signs in by themselves: an account elsewhere (OpenID Connect), or a passkey.
CREATE TABLE sign_in_way (
    id         TEXT   NOT NULL PRIMARY KEY,
    kind       TEXT   NOT NULL,
    lookup     BYTEA  NOT NULL UNIQUE,
    person     TEXT   NOT NULL,
    name       TEXT   NOT NULL,
    verifier   TEXT   NOT NULL,
    created_us BIGINT NOT NULL,
    used_us    BIGINT
);
CREATE INDEX sign_in_way_by_person ON sign_in_way (person);
