//! Reports as plain text that a meeting can follow on a projector.

mod ballots;
mod budget;
mod stv;
mod table;

use crate::count::profile::CandidateIndex;
use crate::count::report::{CountReport, Working};
use crate::count::select::Papers;
use crate::count::tie::{DecidedBy, OpenTie, TieBreakShown, TieDecision, TieStep};
use percole_words::{Arg, Lang, Message, counted};
use table::short;

/// How many names of the order that decides ties are shown; the JSON has all.
const NAMES_SHOWN_MAX: usize = 20;

/// A report as text in a language: what was counted, every round as a table, and the result.
pub fn report(report: &CountReport, lang: Lang) -> String {
    let text = Text { names: &report.candidates, lang };
    let working = match &report.working {
        Working::Totals(count) => ballots::totals(count, &text, report.method),
        Working::MajorityJudgement(count) => ballots::majority_judgement(count, &text),
        Working::Schulze(count) => ballots::schulze(count, &text),
        Working::InstantRunoff(count) => ballots::instant_runoff(count, &text),
        Working::Stv(count) => stv::stv(count, &text),
        Working::EqualShares(count) => budget::equal_shares(count, &text),
        Working::Greedy(count) => budget::greedy(count, &text),
    };
    format!("{}\n{}\n{}", head(report, &text), working, result(report, &text))
}

fn head(report: &CountReport, text: &Text<'_>) -> String {
    let mut head = report.title.iter().map(|title| format!("{title}\n")).collect::<String>();
    head.push_str(&text.line(counted::method_used(report.title_of_method())));
    if !report.withdrawn.is_empty() {
        head.push_str(&text.line(counted::withdrawn(Arg::listing(&report.withdrawn))));
    }
    head + &text.line(match &report.tie_break {
        TieBreakShown::Refuse => counted::ties_stop(),
        TieBreakShown::Order { order } => counted::ties_by_order(start_of(order.iter())),
        TieBreakShown::Drawn { seed, order } => {
            counted::ties_by_draw(seed, start_of(order.iter().map(|place| &place.name)))
        }
    })
}

/// The first names of a long list.
fn start_of<'n>(names: impl ExactSizeIterator<Item = &'n String>) -> Arg {
    let more = names.len().saturating_sub(NAMES_SHOWN_MAX);
    let shown = Arg::listing(names.take(NAMES_SHOWN_MAX));
    if more > 0 { counted::names_and_more(shown, more).into() } else { shown }
}

fn result(report: &CountReport, text: &Text<'_>) -> String {
    let names = Arg::listing(&report.elected);
    let mut result = text.line(match (report.method.is_for_budgets(), report.elected.is_empty()) {
        (true, true) => counted::nothing_funded(),
        (true, false) => counted::funded_are(names),
        (false, true) => counted::nobody_elected(),
        (false, false) => counted::elected_are(names),
    });
    if let Some(tie) = &report.working.outcome().tie {
        result.push_str(&text.line(open(tie, Arg::listing(&report.tied))));
        result.push_str(&text.sentence(counted::no_tie_break()));
    }
    result
}

fn open(tie: &OpenTie, names: Arg) -> Message {
    match tie.step {
        TieStep::Election => counted::open_tie_for_places(tie.places, names),
        TieStep::Exclusion => counted::open_tie_of_exclusion(names),
        TieStep::Surplus => counted::open_tie_of_surplus(names),
        TieStep::Funding => counted::open_tie_of_funding(names),
    }
}

/// The names of candidates, shortened for tables, and the language of everything else.
struct Text<'r> {
    names: &'r [String],
    lang: Lang,
}

impl Text<'_> {
    fn say(&self, what: impl Into<Arg>) -> String {
        what.into().in_lang(self.lang)
    }

    fn line(&self, what: Message) -> String {
        format!("{}\n", self.say(what))
    }

    fn sentence(&self, what: Message) -> String {
        format!("{}.\n", self.say(what))
    }

    fn of(&self, candidate: CandidateIndex) -> String {
        short(&self.names[candidate.position()])
    }

    fn list(&self, candidates: &[CandidateIndex]) -> Arg {
        Arg::listing(candidates.iter().map(|c| self.of(*c)))
    }

    /// One line about a tie that was decided.
    fn tie(&self, tie: &TieDecision) -> String {
        let by = match tie.by {
            DecidedBy::EarlierStage { stage } => counted::by_earlier_stage(stage),
            DecidedBy::Order => counted::by_order(),
            DecidedBy::Draw => counted::by_draw(),
            DecidedBy::Nobody => counted::by_nobody(),
        };
        let (among, chosen) = (self.list(&tie.among), self.list(&tie.chosen));
        let decided = match tie.step {
            TieStep::Election => counted::tie_of_place(among, chosen, by),
            TieStep::Exclusion => counted::tie_of_exclusion(among, chosen, by),
            TieStep::Surplus => counted::tie_of_surplus(among, chosen, by),
            TieStep::Funding => counted::tie_of_funding(among, chosen, by),
        };
        format!("  {}", self.sentence(decided))
    }

    /// One line about the papers.
    fn papers(&self, papers: &Papers) -> String {
        let mut parts = vec![counted::papers_counted(papers.counted)];
        parts.extend((papers.blank > 0).then(|| counted::papers_blank(papers.blank)));
        parts.extend((papers.spoiled > 0).then(|| counted::papers_spoiled(papers.spoiled)));
        self.line(counted::papers_in_all(papers.total, Arg::listing(parts)))
    }
}
