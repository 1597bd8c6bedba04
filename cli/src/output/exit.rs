//! Exit codes.

use std::process::ExitCode;

/// What the exit code tells a script; `percole help exit-codes` explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Done = 0,
    /// A check came out negative.
    Negative = 1,
    /// The command line or a file cannot be read as meant.
    Usage = 2,
    /// The node refused.
    Refused = 3,
    /// The node cannot be reached, or cannot serve now.
    Unreachable = 4,
    /// A part is done.
    Partly = 5,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}
