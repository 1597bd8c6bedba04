//! `percole log problems`.

use percole_proto::v1::{ListProblemsRequest, Problem};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::Table;
use crate::output::words::short;
use crate::session::Session;

/// List events that were mirrored but are refused or not yet applied, and why
///
/// STATE is violation (its author had no right to it), waiting (for an event that it builds on), unknown (a kind that
/// this version does not know), unreadable, or equivocation (its log shows two histories).
#[derive(clap::Args)]
pub(crate) struct Args {}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let list = node.ask(async |node| node.admin().list_problems(ListProblemsRequest {}).await).await?;
        let mut table = Table::new(&["log of", ">event", "kind", "state", "reason"]);
        for problem in list.problems.clone() {
            let log_of = problem.origin.split('/').nth(1).map_or_else(|| problem.origin.clone(), short);
            table.row([log_of, problem.index.to_string(), problem.kind, problem.state, problem.reason]);
        }
        let problems: Vec<Value> = list.problems.iter().map(document).collect();
        let text =
            table.render(session.screen.width(), "No problems: every event that was mirrored is applied.");
        let left_out = list.total.saturating_sub(list.problems.len() as u64);
        let answer = Answer::asked(json!({ "problems": problems, "total": list.total }), text);
        Ok(if left_out == 0 { answer } else { answer.note(format!("{left_out} more are not listed.")) })
    }
}

fn document(problem: &Problem) -> Value {
    json!({
        "origin": problem.origin,
        "index": problem.index,
        "kind": json::text(&problem.kind),
        "state": problem.state,
        "reason": problem.reason,
    })
}
