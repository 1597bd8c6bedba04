//! The working of an STV count: every stage with its transfers and totals.

use crate::count::exact::Amount;
use crate::count::profile::CandidateIndex;
use crate::count::select::Papers;
use crate::count::tie::{TieDecision, Winners};
use serde::Serialize;

/// A count by STV with its stages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StvCount {
    /// Which of the two methods was used.
    pub arithmetic: StvArithmetic,
    /// How many places there are.
    pub seats: u32,
    /// What became of the papers; the quota is made from the counted ones.
    pub papers: Papers,
    /// How many votes elect (rule 46).
    pub quota: u64,
    /// The stages, in order; the first one counts first preferences.
    pub stages: Vec<StvStage>,
    /// Who is elected, in the order of election.
    pub outcome: Winners,
}

/// How votes are rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StvArithmetic {
    /// SSI 2007/42: each paper's transfer value is cut off after five decimals.
    FiveDecimals,
    /// Nothing is rounded.
    Exact,
}

/// One stage of the count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StvStage {
    /// What is done.
    pub action: StageAction,
    /// Where papers go, and with how many votes.
    pub transfers: Vec<StvTransfer>,
    /// The votes of every standing candidate at the end of the stage, in the order of the file.
    pub tallies: Vec<StvTally>,
    /// Votes on papers that have no next preference, since the first stage.
    pub non_transferable: Amount,
    /// Votes lost because transfer values are cut off, since the first stage; always 0 in the exact method.
    pub lost: Amount,
    /// Who is elected at the end of the stage, those with most votes first.
    pub elected: Vec<CandidateIndex>,
    /// Whether those elected fill the last vacancies without having the quota (rule 52).
    pub last_vacancies: bool,
    /// The tie in choosing whom the stage is about, when there was one.
    pub tie: Option<TieDecision>,
}

/// What a stage does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum StageAction {
    /// Counts the first preferences (rule 45).
    FirstPreferences,
    /// Transfers the surplus of an elected candidate (rules 48 and 49).
    Surplus {
        /// Whose surplus.
        candidate: CandidateIndex,
        /// The votes above the quota.
        surplus: Amount,
        /// All votes of the candidate before.
        total: Amount,
        /// What each value received becomes.
        values: Vec<TransferValue>,
    },
    /// Excludes the candidate with fewest votes (rules 50 and 51).
    Exclusion {
        /// Who is excluded.
        candidate: CandidateIndex,
        /// The votes of the candidate before.
        total: Amount,
    },
}

/// Rule 48(3) for the papers that came with one value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TransferValue {
    /// The value of each paper when received.
    pub received: Amount,
    /// How many papers.
    pub papers: u64,
    /// The value of each paper when passed on.
    pub passed_on: Amount,
}

/// Papers that go to one candidate, or to nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StvTransfer {
    /// Who receives them; `None` for papers without a next preference.
    pub to: Option<CandidateIndex>,
    /// How many papers.
    pub papers: u64,
    /// How many votes they are worth.
    pub votes: Amount,
}

/// The votes of one candidate at the end of a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StvTally {
    /// The candidate.
    pub candidate: CandidateIndex,
    /// The votes.
    pub votes: Amount,
    /// Where the candidate stands.
    pub status: StvStatus,
}

/// Where a candidate stands in the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StvStatus {
    /// Neither elected nor excluded.
    Continuing,
    /// Deemed to be elected.
    Elected,
    /// Excluded.
    Excluded,
}
