//! What people write: times, files, keys, short names.

pub(crate) mod archive;
pub(crate) mod decision;
pub(crate) mod door;
pub(crate) mod election;
pub(crate) mod environment;
pub(crate) mod file;
pub(crate) mod key;
pub(crate) mod names;
pub(crate) mod passphrase;
pub(crate) mod question;
pub(crate) mod questions;
pub(crate) mod sure;
pub(crate) mod time;
pub(crate) mod unit;
pub(crate) mod word;
