//! Secret, verifiable ballots: the Belenios v1 protocol and its archives.
pub mod group;
