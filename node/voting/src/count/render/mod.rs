//! Reports as plain text that a meeting can follow on a projector.

mod ballots;
mod budget;
mod stv;
mod table;

use crate::count::profile::CandidateIndex;
use crate::count::report::{Report, Working};
use crate::count::select::Papers;
use crate::count::tie::{DecidedBy, TieBreakShown, TieDecision, TieStep};
use table::short;

/// How many names of the order that decides ties are shown; the JSON has all.
const NAMES_SHOWN_MAX: usize = 20;

/// A report as text: what was counted, every round as a table, and the result.
pub fn report(report: &Report) -> String {
    let names = Names(&report.candidates);
    let working = match &report.working {
        Working::Totals(count) => ballots::totals(count, &names, report.method),
        Working::MajorityJudgement(count) => ballots::majority_judgement(count, &names),
        Working::Schulze(count) => ballots::schulze(count, &names),
        Working::InstantRunoff(count) => ballots::instant_runoff(count, &names),
        Working::Stv(count) => stv::stv(count, &names),
        Working::EqualShares(count) => budget::equal_shares(count, &names),
        Working::Greedy(count) => budget::greedy(count, &names),
    };
    format!("{}\n{}\n{}", head(report), working, result(report))
}

fn head(report: &Report) -> String {
    let mut text = String::new();
    if let Some(title) = &report.title {
        text.push_str(&format!("{title}\n"));
    }
    text.push_str(&format!("Method: {}\n", report.method.title()));
    if !report.withdrawn.is_empty() {
        text.push_str(&format!("Withdrawn: {}\n", report.withdrawn.join(", ")));
    }
    text.push_str(&match &report.tie_break {
        TieBreakShown::Refuse => "Ties: the count stops and says who is tied\n".to_owned(),
        TieBreakShown::Order { order } => format!("Ties: by the order named: {}\n", start_of(order.iter())),
        TieBreakShown::Drawn { seed, order } => {
            let order = start_of(order.iter().map(|place| &place.name));
            format!("Ties: drawn with the seed {seed:?}: {order}\n")
        }
    });
    text
}

/// The first names of a long list.
fn start_of<'n>(names: impl ExactSizeIterator<Item = &'n String>) -> String {
    let more = names.len().saturating_sub(NAMES_SHOWN_MAX);
    let shown: Vec<&str> = names.take(NAMES_SHOWN_MAX).map(String::as_str).collect();
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    shown.join(", ") + &rest
}

fn result(report: &Report) -> String {
    let what = if report.method.is_for_budgets() { "Funded" } else { "Elected" };
    let mut text = match report.elected.len() {
        0 => format!("{what}: nobody or nothing yet\n"),
        _ => format!("{what}: {}\n", report.elected.join(", ")),
    };
    if let Some(tie) = &report.working.outcome().tie {
        let tied = report.tied.join(", ");
        text.push_str(&format!("TIE, {}: {tied}\n", open_step(tie.step, tie.places)));
        text.push_str("The question names no tie-break, so the count stops here.\n");
    }
    text
}

fn open_step(step: TieStep, places: u32) -> String {
    match step {
        TieStep::Election if places == 1 => "for 1 place".to_owned(),
        TieStep::Election => format!("for {places} places"),
        TieStep::Exclusion => "who is to be excluded".to_owned(),
        TieStep::Surplus => "whose surplus is transferred first".to_owned(),
        TieStep::Funding => "which project is funded first".to_owned(),
    }
}

/// The names of candidates, shortened for tables.
struct Names<'r>(&'r [String]);

impl Names<'_> {
    fn of(&self, candidate: CandidateIndex) -> String {
        short(&self.0[candidate.position()])
    }

    fn list(&self, candidates: &[CandidateIndex]) -> String {
        candidates.iter().map(|c| self.of(*c)).collect::<Vec<_>>().join(", ")
    }

    /// One line about a tie that was decided.
    fn tie(&self, tie: &TieDecision) -> String {
        let what = match tie.step {
            TieStep::Election => "gets the place",
            TieStep::Exclusion => "is excluded",
            TieStep::Surplus => "is transferred first",
            TieStep::Funding => "is funded first",
        };
        let by = match tie.by {
            DecidedBy::EarlierStage { stage } => format!("by the votes at stage {stage}"),
            DecidedBy::Order => "by the order named".to_owned(),
            DecidedBy::Draw => "by the draw".to_owned(),
            DecidedBy::Nobody => "by nobody".to_owned(),
        };
        format!("  Tie of {}: {} {what}, {by}.\n", self.list(&tie.among), self.list(&tie.chosen))
    }
}

/// One line about the papers.
fn papers(papers: &Papers) -> String {
    let mut text = format!("Papers: {}, of which {} counted", papers.total, papers.counted);
    if papers.blank > 0 {
        text.push_str(&format!(", {} blank", papers.blank));
    }
    if papers.spoiled > 0 {
        text.push_str(&format!(", {} spoiled", papers.spoiled));
    }
    format!("{text}\n")
}
