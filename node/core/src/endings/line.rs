//! One line of the file: JSON, so that an operator can read it.

use serde::{Deserialize, Serialize};

/// Most lines of a file.
pub const LINES_MAX: usize = 200_000;
/// Longest line, in bytes: a member's number and the name of a log fit in easily.
const LINE_BYTES_MAX: usize = 2_000;

/// Something that ended, or was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Ending {
    /// A token was revoked.
    Token {
        /// When, microseconds since 1970-01-01 UTC.
        us: i64,
        /// Its id.
        id: String,
        /// From when on it is refused in any case; microseconds since 1970-01-01 UTC.
        until_us: i64,
    },
    /// A person may do nothing here any more.
    Person {
        /// When, microseconds since 1970-01-01 UTC.
        us: i64,
        /// Id of the person.
        id: String,
    },
    /// A membership ended.
    Member {
        /// When, microseconds since 1970-01-01 UTC.
        us: i64,
        /// Number on the register.
        number: String,
        /// The day since which it is no member any more.
        day: String,
    },
    /// A member who had left was taken back.
    MemberBack {
        /// When, microseconds since 1970-01-01 UTC.
        us: i64,
        /// Number on the register.
        number: String,
    },
    /// What an event says was erased.
    Erased {
        /// When, microseconds since 1970-01-01 UTC.
        us: i64,
        /// Name of the log.
        log: String,
        /// The event.
        index: u64,
        /// Its leaf hash, hexadecimal.
        leaf: String,
    },
}

impl Ending {
    /// When it was, microseconds since 1970-01-01 UTC.
    pub fn us(&self) -> i64 {
        match self {
            Ending::Token { us, .. }
            | Ending::Person { us, .. }
            | Ending::Member { us, .. }
            | Ending::MemberBack { us, .. }
            | Ending::Erased { us, .. } => *us,
        }
    }

    /// Whether nothing depends on it any more.
    pub(super) fn is_over(&self, now_us: i64) -> bool {
        matches!(self, Ending::Token { until_us, .. } if *until_us <= now_us)
    }

    /// What it is about: a later line on the same replaces an earlier one.
    pub(super) fn of_what(&self) -> (&'static str, String) {
        match self {
            Ending::Token { id, .. } => ("token", id.clone()),
            Ending::Person { id, .. } => ("person", id.clone()),
            Ending::Member { number, .. } | Ending::MemberBack { number, .. } => ("member", number.clone()),
            Ending::Erased { log, index, .. } => ("event", format!("{log} {index}")),
        }
    }

    /// The line, with its end.
    pub fn line(&self) -> String {
        // Strings and numbers always have a form in JSON.
        serde_json::to_string(self).map(|line| line + "\n").unwrap_or_default()
    }
}

/// Reads a file. The end of a line that a crash cut off counts for nothing.
///
/// # Errors
/// The number of the first line that is none.
pub fn parse(bytes: &[u8]) -> Result<Vec<Ending>, u64> {
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
    let mut endings = Vec::new();
    for (number, line) in (1..).zip(bytes[..whole].split_inclusive(|byte| *byte == b'\n')) {
        if line.len() > LINE_BYTES_MAX || endings.len() == LINES_MAX {
            return Err(number);
        }
        endings.push(serde_json::from_slice(line).map_err(|_| number)?);
    }
    Ok(endings)
}
