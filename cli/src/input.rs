//! What people write: times, files, keys, short names.

pub(crate) mod decision;
pub(crate) mod environment;
pub(crate) mod file;
pub(crate) mod key;
pub(crate) mod time;
