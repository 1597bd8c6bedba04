//! What was voted on and how: candidates and ballots, whatever file they came from.

use crate::count::exact::Amount;
use crate::count::ranks::Ranks;
use percole_words::{Message, counted};
use serde::{Deserialize, Serialize};

/// The place of a candidate, or of a project in a budget vote, in [`Profile::candidates`]; counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CandidateIndex(pub u32);

impl CandidateIndex {
    /// The index as a position in a slice.
    pub fn position(self) -> usize {
        self.0 as usize
    }

    /// The candidate at `position`; [`crate::count::read::CANDIDATES_MAX`] keeps positions far below 2³².
    pub(crate) fn at(position: usize) -> Self {
        CandidateIndex(position as u32)
    }
}

/// Someone or something that can be voted for: a person, an option or a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The name, different from every other candidate's.
    pub name: String,
    /// Whether the candidate withdrew after the papers were made; such a candidate is passed over on every paper.
    pub standing: Standing,
}

/// Whether a candidate takes part in the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The candidate takes part.
    Stands,
    /// The candidate withdrew.
    Withdrawn,
}

/// A question and its ballots, ready to be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The title of the vote, where the file has one.
    pub title: Option<String>,
    /// All candidates, in the order of the file.
    pub candidates: Vec<Candidate>,
    /// How many are to be elected, where the file says so.
    pub seats: Option<u32>,
    /// The ballots.
    pub ballots: Ballots,
    /// The money of a budget vote, where it is one.
    pub budget: Option<Budget>,
}

/// The money of a budget vote; amounts are in the file's currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// How much can be spent.
    pub limit: Amount,
    /// What each project costs, in the order of [`Profile::candidates`]; above zero.
    pub costs: Vec<Amount>,
}

/// Ballots of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ballots {
    /// Papers with an order of preference.
    Ranked(Vec<RankedBallot>),
    /// Papers with crosses, for approval, choosing and budget votes.
    Marked(Vec<MarkedBallot>),
    /// Papers with points.
    Scored(Vec<ScoredBallot>),
    /// Papers with a grade for each candidate.
    Graded {
        /// The names of the grades, best first.
        grades: Vec<String>,
        /// The papers.
        ballots: Vec<GradedBallot>,
    },
}

/// Equal papers with an order of preference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankedBallot {
    /// How many papers say this.
    pub papers: u64,
    /// The ranks, most preferred first. No candidate is in it twice.
    pub ranks: Ranks,
}

/// Equal papers with crosses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedBallot {
    /// How many papers say this.
    pub papers: u64,
    /// Who is marked; no candidate twice.
    pub marks: Vec<CandidateIndex>,
}

/// Equal papers with points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoredBallot {
    /// How many papers say this.
    pub papers: u64,
    /// The points given; a candidate who is not there has none. No candidate twice.
    pub points: Vec<(CandidateIndex, Amount)>,
}

/// Equal papers with grades.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GradedBallot {
    /// How many papers say this.
    pub papers: u64,
    /// For each candidate a position in the list of grades, 0 being the best; `None` where the paper gives no grade.
    pub grades: Vec<Option<u32>>,
}

impl Profile {
    /// The candidates who did not withdraw, in the order of the file.
    pub fn standing(&self) -> Vec<CandidateIndex> {
        let stands = |(_, c): &(usize, &Candidate)| c.standing == Standing::Stands;
        self.candidates.iter().enumerate().filter(stands).map(|(i, _)| CandidateIndex::at(i)).collect()
    }

    /// For each candidate, whether he or she takes part.
    pub(crate) fn stands(&self) -> Vec<bool> {
        self.candidates.iter().map(|c| c.standing == Standing::Stands).collect()
    }

    /// The names, in the order of the file.
    pub fn names(&self) -> Vec<String> {
        self.candidates.iter().map(|c| c.name.clone()).collect()
    }

    /// How many papers there are, blank ones included.
    pub fn papers(&self) -> u64 {
        match &self.ballots {
            Ballots::Ranked(ballots) => ballots.iter().map(|b| b.papers).sum(),
            Ballots::Marked(ballots) => ballots.iter().map(|b| b.papers).sum(),
            Ballots::Scored(ballots) => ballots.iter().map(|b| b.papers).sum(),
            Ballots::Graded { ballots, .. } => ballots.iter().map(|b| b.papers).sum(),
        }
    }
}

impl Ballots {
    /// What the papers carry, in words.
    pub fn kind(&self) -> Message {
        match self {
            Ballots::Ranked(_) => counted::ballots_ranked(),
            Ballots::Marked(_) => counted::ballots_marked(),
            Ballots::Scored(_) => counted::ballots_scored(),
            Ballots::Graded { .. } => counted::ballots_graded(),
        }
    }
}

impl Profile {
    /// Turns ballots with exactly two grades into ballots with crosses, a cross being the better grade.
    pub(crate) fn with_two_grades_as_marks(mut self) -> Self {
        self.ballots = match self.ballots {
            Ballots::Graded { grades, ballots } if grades.len() == 2 => {
                Ballots::Marked(ballots.iter().map(GradedBallot::best_as_marks).collect())
            }
            other => other,
        };
        self
    }
}

impl GradedBallot {
    fn best_as_marks(&self) -> MarkedBallot {
        let best = self.grades.iter().enumerate().filter(|(_, grade)| **grade == Some(0));
        MarkedBallot {
            papers: self.papers,
            marks: best.map(|(position, _)| CandidateIndex::at(position)).collect(),
        }
    }
}
