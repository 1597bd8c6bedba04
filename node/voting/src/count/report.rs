//! Counting a file, and the report that comes of it.

use crate::count::budget::{EqualSharesCount, GreedyCount, Utility, equal_shares, greedy};
use crate::count::error::CountError;
use crate::count::instant_runoff::{InstantRunoffCount, instant_runoff};
use crate::count::majority_judgement::{MajorityJudgementCount, majority_judgement};
use crate::count::method::{Method, Options};
use crate::count::profile::{CandidateIndex, Profile, Standing};
use crate::count::read::read_file;
use crate::count::render;
use crate::count::schulze::{SchulzeCount, schulze};
use crate::count::stv::{StvCount, stv, stv_exact};
use crate::count::tie::{TieBreakShown, TieBreaker, Winners};
use crate::count::totals::{TotalsCount, approval, choose, score};
use percole_words::{Lang, Message, counted};
use serde::Serialize;

/// A count with everything that a reader needs to follow it.
///
/// In JSON, candidates inside `working` are numbers: positions in `candidates`, counted from 0. Numbers that may have
/// decimals are texts: `"12.5"`, or a fraction such as `"7/3"`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CountReport {
    /// The method.
    pub method: Method,
    /// The title of the vote, where the file has one.
    pub title: Option<String>,
    /// The names of all candidates or projects, in the order of the file.
    pub candidates: Vec<String>,
    /// The names of those who withdrew.
    pub withdrawn: Vec<String>,
    /// How ties are decided.
    pub tie_break: TieBreakShown,
    /// The names of those who are elected, or of the projects that are funded, in that order.
    pub elected: Vec<String>,
    /// The names of those in a tie that nobody decided, at which the count stopped; empty without one.
    pub tied: Vec<String>,
    /// The working.
    pub working: Working,
    /// What was read of the file; nothing when no file was read.
    #[serde(skip)]
    pub remarks: Vec<Message>,
}

/// The working of a count, by kind of method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Working {
    /// Choosing k of n, approval, score.
    Totals(TotalsCount),
    /// Majority judgement.
    MajorityJudgement(MajorityJudgementCount),
    /// Schulze.
    Schulze(SchulzeCount),
    /// Instant runoff.
    InstantRunoff(InstantRunoffCount),
    /// Both kinds of STV.
    Stv(StvCount),
    /// Equal shares.
    EqualShares(EqualSharesCount),
    /// Greedy.
    Greedy(GreedyCount),
}

/// Counts a file by `method`.
///
/// The kind of file is what the options say, or the end of `file_name`: `.blt`, `.soc`, `.soi`, `.toc`, `.toi`, `.cat`,
/// `.pb`, `.csv`, `.tsv`, `.xlsx` or `.ods`; nothing is opened, `bytes` is the content.
///
/// # Errors
/// [`CountError::Read`] with line and column for a damaged file, [`CountError::UnknownFileKind`], and those of
/// [`count`].
pub fn run(
    method: Method,
    file_name: &str,
    bytes: &[u8],
    options: &Options,
) -> Result<CountReport, CountError> {
    let counted = read_file(method, file_name, bytes, options)?;
    let report = count(method, &counted.profile, options)?;
    Ok(CountReport { remarks: counted.remarks(), ..report })
}

/// Counts a profile by `method`.
///
/// # Errors
/// [`CountError`] when the ballots, the number of places or the tie-break do not fit the method.
pub fn count(method: Method, profile: &Profile, options: &Options) -> Result<CountReport, CountError> {
    let ties = TieBreaker::new(&options.tie_break, profile)?;
    let seats = seats(method, profile, options)?;
    let working = match method {
        Method::Choose => Working::Totals(choose(profile, seats, &ties)?),
        Method::Approval => Working::Totals(approval(profile, seats, &ties)?),
        Method::Score => Working::Totals(score(profile, seats, &ties)?),
        Method::MajorityJudgement => Working::MajorityJudgement(majority_judgement(profile, seats, &ties)?),
        Method::Schulze => Working::Schulze(schulze(profile, seats, &ties)?),
        Method::InstantRunoff => Working::InstantRunoff(instant_runoff(profile, &ties)?),
        Method::Stv => Working::Stv(stv(profile, seats, &ties)?),
        Method::StvExact => Working::Stv(stv_exact(profile, seats, &ties)?),
        Method::EqualShares => Working::EqualShares(equal_shares(
            profile,
            options.completion,
            options.money_unit.as_ref(),
            &ties,
        )?),
        Method::Greedy => Working::Greedy(greedy(profile, &ties)?),
    };
    Ok(CountReport::new(method, profile, &ties, working))
}

fn seats(method: Method, profile: &Profile, options: &Options) -> Result<u32, CountError> {
    match (method, options.seats) {
        (Method::EqualShares | Method::Greedy, Some(_)) => {
            Err(CountError::Seats(counted::seats_of_budget(method.name())))
        }
        (Method::InstantRunoff, Some(seats)) if seats != 1 => {
            Err(CountError::Seats(counted::seats_one(seats)))
        }
        // A file made for several places can still be counted for one, when the method says one.
        (Method::InstantRunoff, None) => Ok(1),
        (_, seats) => Ok(seats.or(profile.seats).unwrap_or(1)),
    }
}

impl Working {
    /// Who is elected, and the tie at which the count stopped.
    pub fn outcome(&self) -> &Winners {
        match self {
            Working::Totals(count) => &count.outcome,
            Working::MajorityJudgement(count) => &count.outcome,
            Working::Schulze(count) => &count.outcome,
            Working::InstantRunoff(count) => &count.outcome,
            Working::Stv(count) => &count.outcome,
            Working::EqualShares(count) => &count.outcome,
            Working::Greedy(count) => &count.outcome,
        }
    }
}

impl CountReport {
    pub(crate) fn new(method: Method, profile: &Profile, ties: &TieBreaker, working: Working) -> CountReport {
        let name = |c: &CandidateIndex| profile.candidates[c.position()].name.clone();
        let outcome = working.outcome();
        let withdrew = profile.candidates.iter().filter(|c| c.standing == Standing::Withdrawn);
        CountReport {
            method,
            title: profile.title.clone(),
            candidates: profile.names(),
            withdrawn: withdrew.map(|c| c.name.clone()).collect(),
            tie_break: ties.shown().clone(),
            elected: outcome.elected.iter().map(name).collect(),
            tied: outcome.tie.iter().flat_map(|tie| &tie.among).map(name).collect(),
            working,
            remarks: Vec::new(),
        }
    }

    /// The same with other names of candidates, and of grades, in their order. A named or drawn order keeps its own.
    pub fn named(self, candidates: Vec<String>, grades: Vec<String>) -> CountReport {
        let name = |c: &CandidateIndex| candidates.get(c.position()).cloned().unwrap_or_default();
        let outcome = self.working.outcome();
        let elected = outcome.elected.iter().map(name).collect();
        let tied = outcome.tie.iter().flat_map(|tie| &tie.among).map(name).collect();
        let working = match self.working {
            Working::MajorityJudgement(count) if !grades.is_empty() => {
                Working::MajorityJudgement(MajorityJudgementCount { grades, ..count })
            }
            working => working,
        };
        CountReport { candidates, elected, tied, working, ..self }
    }

    /// The report as tables in plain text, for a projector, in a language.
    pub fn to_text(&self, lang: Lang) -> String {
        render::report(self, lang)
    }

    /// What the method is called; equal shares by what a project is worth.
    pub(crate) fn title_of_method(&self) -> Message {
        match &self.working {
            Working::EqualShares(EqualSharesCount { utility: Utility::Points, .. }) => {
                counted::method_title("equal-shares-points")
            }
            _ => self.method.title(),
        }
    }
}
