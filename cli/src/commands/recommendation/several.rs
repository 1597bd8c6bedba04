//! One command for several recommendations: those named, or those of a report in a fitting state.

use clap::Args;
use percole_proto::v1::{CommandKey, ListRecommendationsRequest};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::progress;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Which recommendations.
#[derive(Args)]
pub(super) struct Which {
    /// The recommendations: ids or prefixes
    #[arg(value_name = "RECOMMENDATION", required_unless_present = "report", conflicts_with = "report")]
    recommendations: Vec<String>,
    /// All recommendations of this report (id or prefix) that are in a fitting state
    #[arg(long)]
    report: Option<String>,
}

/// What was done to one recommendation, and its JSON form.
pub(super) struct Step {
    pub(super) text: String,
    pub(super) json: Value,
}

impl Which {
    /// The ids, in the order of the report or of the command line.
    ///
    /// # Errors
    /// As when ids are looked up; or that the report has none in these states.
    pub(super) async fn ids(&self, node: &Node, states: &[&str]) -> Result<Vec<String>, Failure> {
        let Some(report) = &self.report else {
            let mut ids = Vec::with_capacity(self.recommendations.len());
            for text in &self.recommendations {
                ids.push(node.recommendation_id(text).await?);
            }
            return Ok(ids);
        };
        let report = node.report_id(report).await?;
        let request = ListRecommendationsRequest { report: report.clone(), ..Default::default() };
        let list = node.ask(async |node| node.recommendation().list(request.clone()).await).await?;
        let mut fitting: Vec<_> =
            list.recommendations.into_iter().filter(|line| states.contains(&line.state.as_str())).collect();
        fitting.sort_by_key(|line| line.number);
        if fitting.is_empty() {
            let what =
                format!("report {} has no recommendation that is {}", short(&report), states.join(" or "));
            return Err(Failure::refused("failed_precondition", what).next(format!(
                "`percole recommendation list --report {}` shows their states",
                short(&report)
            )));
        }
        Ok(fitting.into_iter().map(|line| line.id).collect())
    }
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
        return Err(Failure::usage("--command-key is the key of one command, and these are several")
            .next("leave it out: giving the command again goes on where it stopped"));
    }
    let bar = progress::bar(session, ids.len() as u64, "steps");
    let mut done: Vec<Step> = Vec::new();
    for id in ids {
        let key = if ids.len() == 1 { session.command_key() } else { session.random_key() };
        match step(id, key).await {
            Ok(one) => done.push(one),
            Err(failure) if done.is_empty() => {
                bar.finish_and_clear();
                return Err(if ids.len() == 1 { failure } else { failure.within(short(id)) });
            }
            Err(failure) => {
                bar.finish_and_clear();
                return Err(partly(&done, ids.len(), id, &failure));
            }
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    let texts: Vec<String> = done.iter().map(|step| step.text.clone()).collect();
    let documents: Vec<Value> = done.into_iter().map(|step| step.json).collect();
    Ok(Answer::done(json!({ "done": documents }), texts.join("\n")))
}

fn partly(done: &[Step], all: usize, id: &str, failure: &Failure) -> Failure {
    let what = format!(
        "{} of {} done, then {} was not: {}",
        done.len(),
        all,
        short(id),
        clean(&failure.what().to_string())
    );
    Failure::partly(what)
        .field("done", done.iter().map(|step| step.json.clone()).collect())
        .next("the same command with --report or --all goes on with those that are left")
}
