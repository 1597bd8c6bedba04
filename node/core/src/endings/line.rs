//! One line of the file: JSON, so that an operator can read it.

use percole_store::members::MemberRow;
use serde::{Deserialize, Serialize};

/// Most lines of a file.
pub const LINES_MAX: usize = 200_000;
/// Longest line, in bytes: a member's number and the name of a log fit in easily.
const LINE_BYTES_MAX: usize = 2_000;

/// What the register may know of a member, beside the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemberField {
    /// The name.
    Name,
    /// What the member is.
    Category,
    /// The local branch.
    Antenne,
    /// The language.
    Language,
    /// The address to write to.
    Email,
}

impl MemberField {
    /// Every one.
    pub const ALL: [MemberField; 5] = [
        MemberField::Name,
        MemberField::Category,
        MemberField::Antenne,
        MemberField::Language,
        MemberField::Email,
    ];

    /// What a row has of it.
    pub(crate) fn of(self, row: &MemberRow) -> &String {
        match self {
            MemberField::Name => &row.name,
            MemberField::Category => &row.category,
            MemberField::Antenne => &row.antenne,
            MemberField::Language => &row.language,
            MemberField::Email => &row.email,
        }
    }

    /// The same, to be changed.
    pub(super) fn of_mut(self, row: &mut MemberRow) -> &mut String {
        match self {
            MemberField::Name => &mut row.name,
            MemberField::Category => &mut row.category,
            MemberField::Antenne => &mut row.antenne,
            MemberField::Language => &mut row.language,
            MemberField::Email => &mut row.email,
        }
    }
}

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
    /// Something was taken out of the register.
    MemberField {
        /// When, microseconds since 1970-01-01 UTC.
        us: i64,
        /// Number on the register.
        number: String,
        /// What.
        field: MemberField,
    },
    /// It was filled in again.
    MemberFieldBack {
        /// When, microseconds since 1970-01-01 UTC.
        us: i64,
        /// Number on the register.
        number: String,
        /// What.
        field: MemberField,
    },
    /// A way to sign in was removed: an account elsewhere, or a passkey.
    Way {
        /// When, microseconds since 1970-01-01 UTC.
        us: i64,
        /// Its id.
        id: String,
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
    /// Whether it says that something is there again.
    pub(super) fn takes_back(&self) -> bool {
        matches!(self, Ending::MemberBack { .. } | Ending::MemberFieldBack { .. })
    }

    /// When it was, microseconds since 1970-01-01 UTC.
    pub fn us(&self) -> i64 {
        match self {
            Ending::Token { us, .. }
            | Ending::Person { us, .. }
            | Ending::Member { us, .. }
            | Ending::MemberBack { us, .. }
            | Ending::MemberField { us, .. }
            | Ending::MemberFieldBack { us, .. }
            | Ending::Way { us, .. }
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
            Ending::MemberField { number, field, .. } | Ending::MemberFieldBack { number, field, .. } => {
                ("member-field", format!("{field:?} {number}"))
            }
            Ending::Way { id, .. } => ("way", id.clone()),
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
