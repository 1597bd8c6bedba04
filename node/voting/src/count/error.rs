//! Why something could not be counted.

use crate::count::method::Method;
use crate::count::read::ReadError;
use percole_tables::text::shortened;
use percole_words::{Arg, Message, counted, counting, documents};

/// Why a count could not be made; each message says what is wrong and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CountError {
    /// The file could not be read.
    #[error("{file}: {error}")]
    Read {
        /// The name of the file as it was given.
        file: String,
        /// What is wrong, and where.
        #[source]
        error: ReadError,
    },
    /// The file's name ends in nothing that is known.
    #[error("{}", unknown_file_kind(.0))]
    UnknownFileKind(String),
    /// The method needs other ballots than there are.
    #[error("{}", counted::other_ballots(.method.name(), .needs, .found))]
    WrongBallots {
        /// The method.
        method: Method,
        /// What it needs.
        needs: Message,
        /// What there is.
        found: Message,
    },
    /// A paper gives two candidates the same rank, which the method cannot count.
    #[error(
        "{method} cannot count equal ranks: ballot {ballot} ranks {first:?} and {second:?} equally; \
         such a paper must be corrected or rejected before the count"
    )]
    EqualRanks {
        /// The method.
        method: Method,
        /// Which ballot line, counted from 1.
        ballot: usize,
        /// One of the two.
        first: String,
        /// The other.
        second: String,
    },
    /// The number of places is missing or cannot be filled.
    #[error("{0}")]
    Seats(Message),
    /// Nobody stands.
    #[error("there is no candidate to count votes for")]
    NoCandidates,
    /// The order named for ties does not fit the candidates.
    #[error("the order that decides ties does not fit the candidates: {0}; it must name each of them once")]
    TieOrder(Message),
    /// A budget method without a budget.
    #[error("{0} needs a budget and costs, as a Pabulib file has them")]
    NoBudget(Method),
    /// The money unit cannot be used.
    #[error("the money unit must be above zero, not {0}")]
    MoneyUnit(String),
    /// The `add1` completion would take too long.
    #[error(
        "after {0} steps of one money unit per voter the budget is still not used up; name a larger money unit"
    )]
    TooManySteps(u32),
}

fn unknown_file_kind(file: &str) -> Message {
    let endings = ["blt", "soc", "soi", "toc", "toi", "cat", "pb", "csv", "tsv", "xlsx", "ods"];
    counting::unknown_file_kind(shortened(file), Arg::any_of(endings.map(|ending| format!(".{ending}"))))
}

impl CountError {
    /// What is wrong, where that is said in every language: with files.
    pub fn said(&self) -> Option<Message> {
        match self {
            CountError::Read { file, error } => Some(documents::fault(shortened(file), error.said())),
            CountError::UnknownFileKind(file) => Some(unknown_file_kind(file)),
            _ => None,
        }
    }

    /// A short name of the error that programs can rely on.
    pub fn code(&self) -> &'static str {
        match self {
            CountError::Read { .. } => "unreadable-file",
            CountError::UnknownFileKind(_) => "unknown-file-kind",
            CountError::WrongBallots { .. } => "wrong-ballots",
            CountError::EqualRanks { .. } => "equal-ranks",
            CountError::Seats(_) => "seats",
            CountError::NoCandidates => "no-candidates",
            CountError::TieOrder(_) => "tie-order",
            CountError::NoBudget(_) => "no-budget",
            CountError::MoneyUnit(_) => "money-unit",
            CountError::TooManySteps(_) => "too-many-steps",
        }
    }
}
