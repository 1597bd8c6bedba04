//! The way to the node.

pub(crate) mod node;
pub(crate) mod resolve;
pub(crate) mod signature;
pub(crate) mod speech;
pub(crate) mod status;
pub(crate) mod target;
pub(crate) mod token_file;
