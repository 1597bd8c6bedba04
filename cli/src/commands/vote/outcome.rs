//! `percole vote outcome`.

mod recompute;

use percole_proto::v1::{GetOutcomeRequest, GetVoteRequest, OutcomeDetail};
use serde_json::{Value, json};

use super::list;
use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::facts;
use crate::output::words::clean;
use crate::session::Session;
use recompute::{Recomputed, recompute};

/// Show the outcome: as it was declared, and as this node computes it from the certificates it holds
///
/// This program computes it once more from the rule and the tallies declared. Exits with 1 when any two differ.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let vote = node.vote_id(&self.vote).await?;
        let rule = GetVoteRequest { vote: vote.clone(), language: String::new() };
        let rule = node.ask(async |node| node.vote().get(rule.clone()).await).await?.rule_toml;
        let request = GetOutcomeRequest { vote, language: session.language() };
        let detail = node.ask(async |node| node.vote().get_outcome(request.clone()).await).await?;
        let recomputed = recompute(&rule, &detail.tallies_json, &detail.declared_json);
        let wrong = detail.comparison == "differs" || recomputed == Recomputed::Other;
        let answer = Answer::asked(document(&detail, &recomputed), text(&detail, &recomputed));
        Ok(if wrong { answer.negative() } else { answer })
    }
}

fn text(detail: &OutcomeDetail, recomputed: &Recomputed) -> String {
    let vote = detail.line.clone().unwrap_or_default();
    let result = if vote.result.is_empty() { "not declared yet".to_owned() } else { vote.result };
    let facts = facts([
        ("vote", vote.title),
        ("id", vote.id),
        ("state", vote.state),
        ("result", result),
        ("this node", comparison_in_words(&detail.comparison).to_owned()),
        ("this program", in_words(recomputed)),
        ("note", detail.note.clone()),
    ]);
    match detail.explanation.is_empty() {
        true => facts,
        false => {
            let sentences: Vec<String> = detail.explanation.iter().map(|sentence| clean(sentence)).collect();
            format!("{facts}\n\n{}", sentences.join("\n"))
        }
    }
}

fn comparison_in_words(comparison: &str) -> &str {
    match comparison {
        "agrees" => "computes the same outcome from the certificates it holds",
        "differs" => "COMPUTES ANOTHER OUTCOME",
        "cannot recompute" => "cannot recompute it",
        "not declared" => "there is nothing to compare yet",
        other => other,
    }
}

fn in_words(recomputed: &Recomputed) -> String {
    match recomputed {
        Recomputed::Same => "computes the same outcome from the tallies declared".to_owned(),
        Recomputed::Other => "COMPUTES ANOTHER OUTCOME from the tallies declared".to_owned(),
        Recomputed::Unable(why) => format!("cannot recompute it: {why}"),
        Recomputed::Nothing => String::new(),
    }
}

fn document(detail: &OutcomeDetail, recomputed: &Recomputed) -> Value {
    let mut document = list::document(&detail.line.clone().unwrap_or_default());
    let more = json!({
        "comparison": detail.comparison.replace(' ', "_"),
        "declared": embedded(&detail.declared_json),
        "computed": embedded(&detail.computed_json),
        "tallies": embedded(&detail.tallies_json),
        "recomputed_here": match recomputed {
            Recomputed::Same => Value::Bool(true),
            Recomputed::Other => Value::Bool(false),
            Recomputed::Unable(_) | Recomputed::Nothing => Value::Null,
        },
        "explanation": detail.explanation,
        "note": json::text(&detail.note),
    });
    if let (Value::Object(all), Value::Object(more)) = (&mut document, more) {
        all.extend(more);
    }
    document
}

/// A JSON text as a part of the document; null when it is empty.
fn embedded(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| json::text(text))
}
