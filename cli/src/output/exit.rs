//! Exit codes.

use std::process::ExitCode;

/// What the exit code tells a script; `percole help exit-codes` prints [`EXIT_CODES`].
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

/// The text of `percole help exit-codes`.
pub(crate) const EXIT_CODES: &str = "\
Exit codes

  0  Done. Also when `percole decide` finds that a question fails, or `percole count` stops at a tie that nobody
     decides: the rule or method was applied, and that was the task.
  1  A check came out negative: `log verify` or `log check-receipt` found damage, `vote outcome` found that the
     outcome declared and the one computed differ, `verify` found that an archive is not valid or does not hold a
     ballot or receipt as it should, `election`, `ballot` or `trustee decrypt` refused an archive or a ballot that is
     not valid, `trustee decrypt` a second tally of one election, `trustee step` found that a trustee misbehaved.
  2  The command line or a file given cannot be read as meant: damaged, unknown, too large, or an archive is not at the
     stage that the command needs. Nothing was written.
  3  The node refused: no such thing, not allowed, not in this state, not valid. Nothing was written.
  4  The node cannot be reached, or cannot serve now: try again. Whether a command that was on its way was carried
     out is said in the message; with the same --command-key it is carried out once.
  5  A part is done, and the message says how far: the same command again goes on from there.
";
