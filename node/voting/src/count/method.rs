//! The methods by name, and what a question can set.

use crate::count::budget::Completion;
use crate::count::exact::Amount;
use crate::count::read::{FileFormat, OtherColumns};
use crate::count::tie::TieBreak;
use percole_tables::text::shortened;
use percole_words::{Arg, Message, counted};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A way to count votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Choosing k of n: see [`crate::count::choose`].
    Choose,
    /// Approval: see [`crate::count::approval`].
    Approval,
    /// Score: see [`crate::count::score`].
    Score,
    /// Majority judgement: see [`crate::count::majority_judgement`].
    MajorityJudgement,
    /// Schulze: see [`crate::count::schulze`].
    Schulze,
    /// Instant runoff: see [`crate::count::instant_runoff`].
    InstantRunoff,
    /// STV by SSI 2007/42: see [`crate::count::stv`].
    Stv,
    /// STV with exact fractions: see [`crate::count::stv_exact`].
    StvExact,
    /// Equal shares: see [`crate::count::equal_shares`].
    EqualShares,
    /// Greedy: see [`crate::count::greedy`].
    Greedy,
}

/// A text is not the name of a method.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", counted::method_unknown(shortened(.0), Arg::listing(Method::ALL.map(Method::name))))]
pub struct UnknownMethod(pub String);

impl Method {
    /// All methods.
    pub const ALL: [Method; 10] = [
        Method::Choose,
        Method::Approval,
        Method::Score,
        Method::MajorityJudgement,
        Method::Schulze,
        Method::InstantRunoff,
        Method::Stv,
        Method::StvExact,
        Method::EqualShares,
        Method::Greedy,
    ];

    /// The name that commands and files use.
    pub const fn name(self) -> &'static str {
        match self {
            Method::Choose => "choose",
            Method::Approval => "approval",
            Method::Score => "score",
            Method::MajorityJudgement => "majority-judgement",
            Method::Schulze => "schulze",
            Method::InstantRunoff => "instant-runoff",
            Method::Stv => "stv",
            Method::StvExact => "stv-exact",
            Method::EqualShares => "equal-shares",
            Method::Greedy => "greedy",
        }
    }

    /// The name that people read.
    pub fn title(self) -> Message {
        counted::method_title(self.name())
    }

    /// Whether the method funds projects from a budget instead of filling places.
    pub const fn is_for_budgets(self) -> bool {
        matches!(self, Method::EqualShares | Method::Greedy)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Method {
    type Err = UnknownMethod;

    fn from_str(text: &str) -> Result<Self, UnknownMethod> {
        Method::ALL.into_iter().find(|m| m.name() == text).ok_or_else(|| UnknownMethod(text.to_owned()))
    }
}

/// What a question sets beside the method.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Options {
    /// How many places are filled; without it what the file says, else 1. Not for budgets.
    pub seats: Option<u32>,
    /// How ties are decided; without it the count stops at the first one and reports it.
    pub tie_break: TieBreak,
    /// What equal shares does with money left over.
    pub completion: Completion,
    /// What `add1` gives each voter; without it the smallest unit that amounts are written in, see
    /// [`crate::count::equal_shares`].
    pub money_unit: Option<Amount>,
    /// The grades of a CSV file, best first; without them the file's own `# grades:` line.
    pub grades: Option<Vec<String>>,
    /// The kind of the file; without it what the end of its name says.
    pub format: Option<FileFormat>,
    /// What becomes of a table's columns that hold no ballots.
    #[serde(skip)]
    pub other_columns: OtherColumns,
}
