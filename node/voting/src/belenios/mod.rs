//! Secret, verifiable ballots: the Belenios v1 protocol and its archives.
//!
//! The order of an election: [`credential`]s are made and their public keys listed; trustees make keys ([`trustees`],
//! [`dkg`]), kept in sealed files ([`keyfile`]); the [`election`] record names their common key; an [`archive`] is opened;
//! [`ballot`]s are encrypted, checked and appended; boxes close ([`closing`]); the [`tally`] is published; trustees
//! decrypt it ([`decryption`]); anyone verifies the whole ([`verify`]). [`cli_api`] has each step as one call.
//!
//! What is checked, by whom, and what is not: `node/docs/voting.md`. There is no input or output here beyond the readers
//! and writers passed in, no clock, and randomness is an argument.

pub mod archive;
pub mod ballot;
pub mod cli_api;
pub mod closing;
pub mod credential;
pub mod decryption;
pub mod dkg;
pub mod election;
pub mod finding;
pub mod fuzz;
pub mod group;
pub mod hash;
pub mod keyfile;
pub mod proof;
pub mod tally;
pub mod trustees;
pub mod verify;
pub mod wire;
