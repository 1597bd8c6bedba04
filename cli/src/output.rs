//! What a command prints.

pub(crate) mod answer;
pub(crate) mod cells;
pub(crate) mod exit;
pub(crate) mod failure;
pub(crate) mod json;
pub(crate) mod misread;
pub(crate) mod progress;
pub(crate) mod receipt;
pub(crate) mod said;
pub(crate) mod screen;
pub(crate) mod table;
pub(crate) mod verifying;
pub(crate) mod words;
