//! One command for several recommendations: those named, or those of a report in a fitting state.

use clap::Args;
use percole_domain::lifecycle::RecommendationState;
use percole_merkle::SubjectId;
use percole_proto::v1::{
    CommandKey, GetRecommendationRequest, ListRecommendationsRequest, RecommendationLine,
};
use percole_words::{Arg, Message, cli, cli_recommendation};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::progress;
use crate::output::words::short;
use crate::session::Session;

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

/// What was done to one recommendation, and its JSON form.
pub(super) struct Step {
    pub(super) sentence: Message,
    pub(super) json: Value,
}

impl Which {
    /// The ids, in the order of the report or of the command line.
    ///
    /// # Errors
    /// As when ids are looked up; or that the report has none in these states.
    pub(super) async fn ids(
        &self,
        node: &Node,
        states: &[RecommendationState],
    ) -> Result<Vec<String>, Failure> {
        let Some(report) = &self.report else {
            let mut ids = Vec::with_capacity(self.recommendations.len());
            for text in &self.recommendations {
                ids.push(full_id(node, text).await?);
            }
            return Ok(ids);
        };
        let fits = |line: &RecommendationLine| states.iter().any(|state| state.as_str() == line.state);
        let mut fitting = of_report(node, report).await?;
        fitting.retain(fits);
        fitting.sort_by_key(|line| line.number);
        if fitting.is_empty() {
            return Err(none_fits(report, states));
        }
        Ok(fitting.into_iter().map(|line| line.id).collect())
    }
}

async fn full_id(node: &Node, text: &str) -> Result<String, Failure> {
    if text.parse::<SubjectId>().is_ok() {
        return Ok(text.to_owned());
    }
    let request = GetRecommendationRequest { recommendation: text.to_owned() };
    let detail = node.ask(async |node| node.recommendation().get(request.clone()).await).await?;
    Ok(detail.line.unwrap_or_default().id)
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

/// Carries out one command for each, in order, and stops at the first that fails.
///
/// # Errors
/// That failure when nothing was done before it, else that a part is done.
pub(super) async fn each(
    session: &Session,
    ids: &[String],
    step: impl AsyncFn(&str, CommandKey) -> Result<Step, Failure>,
) -> Outcome {
    if ids.len() > 1 && session.global.command_key.is_some() {
        return Err(one_key_for_several());
    }
    let bar = progress::bar(session, ids.len() as u64, cli_recommendation::steps());
    let mut done: Vec<Step> = Vec::new();
    for id in ids {
        let key = if ids.len() == 1 { session.command_key() } else { session.random_key() };
        match step(id, key).await {
            Ok(one) => done.push(one),
            Err(failure) => {
                bar.finish_and_clear();
                return Err(stopped(&done, ids.len(), id, failure));
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(all_done(done))
}

fn all_done(done: Vec<Step>) -> Answer {
    let (sentences, documents): (Vec<Message>, Vec<Value>) =
        done.into_iter().map(|step| (step.sentence, step.json)).unzip();
    Answer::done(json!({ "done": documents }), Arg::lines(sentences))
}

fn one_key_for_several() -> Failure {
    Failure::usage(cli_recommendation::one_key_for_several()).next(cli_recommendation::leave_key_out())
}

fn stopped(done: &[Step], all: usize, id: &str, failure: Failure) -> Failure {
    match (done.len(), all) {
        (0, 1) => failure,
        (0, _) => failure.within(short(id)),
        (number, _) => {
            let what = cli_recommendation::some_done(number, all, short(id), failure.what().clone());
            Failure::partly(what)
                .field("done", done.iter().map(|step| step.json.clone()).collect())
                .next(cli_recommendation::give_again())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::{failure_in_every_language, in_every_language};

    fn step(digits: &str) -> Step {
        let sentence = cli_recommendation::adopted(digits.repeat(2));
        Step { sentence, json: json!({ "recommendation": digits }) }
    }

    #[test]
    fn what_was_done_is_said_for_each() {
        insta::assert_snapshot!(in_every_language(|_| all_done(vec![step("0123"), step("4567")])));
    }

    #[test]
    fn what_stops_several_says_how_far_it_came() {
        let why = || Failure::refused("failed_precondition", cli::correct_it());
        let states = [RecommendationState::Draft, RecommendationState::InComment];
        for (name, failure) in [
            ("none_fits", none_fits("0123", &states)),
            ("none_fits_that_is_adopted", none_fits("0123", &[RecommendationState::Adopted])),
            ("one_key_for_several", one_key_for_several()),
            ("the_first_fails", stopped(&[], 3, "89ab", why())),
            ("the_third_fails", stopped(&[step("0123"), step("4567")], 38, "89ab", why())),
        ] {
            insta::assert_snapshot!(name, failure_in_every_language(&failure));
        }
        assert_eq!(stopped(&[], 1, "89ab", why()), why());
    }
}
