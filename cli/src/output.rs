//! What a command prints.

pub(crate) mod answer;
pub(crate) mod cells;
pub(crate) mod document;
pub(crate) mod exit;
pub(crate) mod failure;
pub(crate) mod misread;
pub(crate) mod progress;
pub(crate) mod reader;
pub(crate) mod receipt;
pub(crate) mod screen;
#[cfg(test)]
pub(crate) mod specimen;
pub(crate) mod table;
pub(crate) mod times;
pub(crate) mod verifying;
pub(crate) mod words;
