//! One command for several recommendations: those named, or those of a report in a fitting state.

mod each;

use clap::Args;
use percole_domain::lifecycle::RecommendationState;
use percole_proto::v1::{GetRecommendationRequest, ListRecommendationsRequest, RecommendationLine};
use percole_words::{Arg, cli, cli_recommendation};
use serde_json::{Value, json};

use super::line;
use crate::commands::Outcome;
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::words::{clean, short};

pub(super) use each::{Item, Step, each};

/// How many are asked for at once.
pub(super) const PAGE: u32 = 500;

/// Which recommendations.
#[derive(Args)]
pub(super) struct Which {
    /// The recommendations: ids, prefixes or numbers
    #[arg(value_name = "RECOMMENDATION", required_unless_present = "report", conflicts_with = "report")]
    recommendations: Vec<String>,
    /// All recommendations of this report (id or prefix) that are in a fitting state
    #[arg(long)]
    report: Option<String>,
}

/// What a command makes of recommendations: from which states, and in which it is done already.
pub(super) struct Goal {
    pub(super) from: &'static [RecommendationState],
    pub(super) reached: &'static [RecommendationState],
}

/// What there is to do.
#[derive(Default)]
pub(super) struct Picked {
    /// In the order of the report or of the command line.
    pub(super) todo: Vec<RecommendationLine>,
    /// Of a report: those with which it was done before.
    there: Vec<RecommendationLine>,
    /// Of a report: those with which it cannot be done.
    others: Vec<RecommendationLine>,
}

impl Which {
    /// The recommendations that are named, whatever their state; or those of the report, by their state.
    ///
    /// # Errors
    /// As when ids are looked up; or that the report has none with which it can be done or was done.
    pub(super) async fn pick(&self, node: &Node, goal: &Goal) -> Result<Picked, Failure> {
        let Some(report) = &self.report else {
            let mut todo = Vec::with_capacity(self.recommendations.len());
            for text in &self.recommendations {
                todo.push(named(node, text).await?);
            }
            return Ok(Picked { todo, ..Picked::default() });
        };
        let picked = Picked::of(of_report(node, report).await?, goal);
        if picked.todo.is_empty() && picked.there.is_empty() {
            return Err(none_fits(report, goal.from));
        }
        Ok(picked)
    }
}

impl Picked {
    fn of(mut lines: Vec<RecommendationLine>, goal: &Goal) -> Picked {
        lines.sort_by_key(|line| line.number);
        let is = |line: &RecommendationLine, states: &[RecommendationState]| {
            states.iter().any(|state| state.as_str() == line.state)
        };
        let (todo, rest): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| is(line, goal.from));
        let (there, others) = rest.into_iter().partition(|line| is(line, goal.reached));
        Picked { todo, there, others }
    }

    /// As [`each`] takes them.
    pub(super) fn items(&self) -> Vec<Item> {
        self.todo.iter().map(|line| Item { id: line.id.clone(), name: called(line) }).collect()
    }

    /// Adds what there was nothing to do for, so that the same command may be given again.
    pub(super) fn and_the_rest(&self, outcome: Outcome) -> Outcome {
        outcome.map(|answer| self.with_the_rest(answer))
    }

    fn with_the_rest(&self, mut answer: Answer) -> Answer {
        if !self.there.is_empty() {
            answer.json["there_already"] = self.there.iter().map(|line| json!(line.id)).collect();
            answer = answer.note(cli_recommendation::there_already_done(self.there.len()));
        }
        if !self.others.is_empty() {
            answer.json["left_out"] = self.others.iter().map(left_out).collect();
            let others =
                self.others.iter().map(|line| cli_recommendation::left_out(called(line), state_of(line)));
            answer = answer.notes(others);
        }
        answer
    }
}

fn left_out(line: &RecommendationLine) -> Value {
    json!({ "recommendation": line.id, "state": line.state })
}

fn state_of(line: &RecommendationLine) -> Arg {
    let state = line.state.parse::<RecommendationState>();
    state.map_or_else(|_| clean(&line.state).into(), Into::into)
}

/// A recommendation as people call it: by its number within its report, else by its id, and by its title.
pub(super) fn called(line: &RecommendationLine) -> String {
    match line::number(line).as_str() {
        "" => format!("{} {}", short(&line.id), clean(&line.title)),
        number => format!("{number}. {}", clean(&line.title)),
    }
}

/// The recommendation that is named, in a line.
pub(super) async fn named(node: &Node, text: &str) -> Result<RecommendationLine, Failure> {
    let request = GetRecommendationRequest { recommendation: text.to_owned() };
    let detail = node.ask(async |node| node.recommendation().get(request.clone()).await).await?;
    Ok(detail.line.unwrap_or_default())
}

/// All recommendations of a report, page by page.
async fn of_report(node: &Node, report: &str) -> Result<Vec<RecommendationLine>, Failure> {
    let mut request =
        ListRecommendationsRequest { report: report.to_owned(), limit: PAGE, ..Default::default() };
    let mut lines = Vec::new();
    loop {
        let page = node.ask(async |node| node.recommendation().list(request.clone()).await).await?;
        lines.extend(page.recommendations);
        if page.next_cursor.is_empty() {
            return Ok(lines);
        }
        request.cursor = page.next_cursor;
    }
}

fn none_fits(report: &str, states: &[RecommendationState]) -> Failure {
    let report = short(report);
    let look = format!("percole recommendation list --report {report}");
    let what = cli_recommendation::none_of_report(report, Arg::any_of(states.iter().copied()));
    Failure::refused("failed_precondition", what).next(cli::list_shows(look))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::{failure_in_every_language, in_every_language};

    fn line(number: u32, state: RecommendationState) -> RecommendationLine {
        RecommendationLine {
            id: format!("{}:{}", "ab".repeat(32), format!("{number:04}").repeat(8)),
            number,
            title: format!("Mesure {number}"),
            state: state.to_string(),
            ..Default::default()
        }
    }

    fn picked() -> Picked {
        use RecommendationState::{Adopted, Draft, Sent, Withdrawn};
        const GOAL: Goal = Goal { from: &[Draft], reached: &[Adopted, Sent] };
        Picked::of(vec![line(4, Withdrawn), line(3, Adopted), line(2, Draft), line(1, Sent)], &GOAL)
    }

    #[test]
    fn a_report_goes_on_where_it_stopped() {
        let picked = picked();
        let numbers = |lines: &[RecommendationLine]| lines.iter().map(|line| line.number).collect::<Vec<_>>();
        assert_eq!(numbers(&picked.todo), [2]);
        assert_eq!(numbers(&picked.there), [1, 3]);
        assert_eq!(numbers(&picked.others), [4]);
        assert_eq!(picked.items()[0].name, "2. Mesure 2");
    }

    #[test]
    fn what_there_was_nothing_to_do_for_is_said() {
        let answer = || Answer::done(json!({ "done": [] }), "…");
        insta::assert_snapshot!(in_every_language(|_| picked().with_the_rest(answer())));
    }

    #[test]
    fn a_report_in_which_none_fits_says_so() {
        let states = [RecommendationState::Draft, RecommendationState::InComment];
        for (name, failure) in [
            ("none_fits", none_fits("0123", &states)),
            ("none_fits_that_is_adopted", none_fits("0123", &[RecommendationState::Adopted])),
        ] {
            insta::assert_snapshot!(name, failure_in_every_language(&failure));
        }
    }
}
