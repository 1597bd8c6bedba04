//! `percole decide`: a rule applied to tallies, without any node.

use std::path::PathBuf;

use percole_merkle::NodeId;
use percole_voting::decide::{self, Lang, Outcome as Decision, Rule, rehearsal};
use percole_words::cli_offline;
use serde_json::{Value, json};

use super::Answered;
use crate::input::decision;
use crate::output::answer::Answer;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Apply a decision rule to tallies, offline
///
/// Without tallies, says the rule in plain sentences. The same engine as in every node: rule and tallies of `percole vote outcome --json` give the outcome that the nodes
/// compute, byte for byte. Exits with 0 whatever the result is.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The rule: a TOML file, or the name of a ready one
    rule: PathBuf,
    /// The tallies: a JSON file (percole-tallies/1)
    tallies: Option<PathBuf>,
    /// Print the outcome's canonical JSON and nothing else
    #[arg(long, requires = "tallies")]
    canonical: bool,
}

impl Args {
    pub(crate) fn run(self, session: &Session) -> Answered {
        let rule = decision::rule(&self.rule)?;
        let lang = decision::lang(session.lang());
        let Some(path) = &self.tallies else { return Ok(said(&rule, lang)) };
        let tallies = decision::tallies(path)?;
        let decision = decide::decide(&rule, &tallies);
        Ok(if self.canonical { canonical(&decision) } else { decided(&decision, lang) })
    }
}

fn said(rule: &Rule, lang: Lang) -> Answer {
    let sentences = rule.sentences(lang);
    let text = lines(&sentences);
    let files_alone = rehearsal::for_files_alone(rule);
    let document = json!({
        "rule_hash": rule.hash().to_string(),
        "rule_sentences": sentences,
        "opens_votes": files_alone.is_none(),
    });
    Answer::asked(document, text)
        .note(cli_offline::rule_hash(rule.hash().to_string()))
        .notes(files_alone.map(cli_offline::rule_opens_no_vote))
}

fn canonical(decision: &Decision) -> Answer {
    let text = String::from_utf8_lossy(&decision.canonical_json()).into_owned();
    let document = serde_json::from_str(&text).unwrap_or(Value::Null);
    Answer::asked(document, text)
}

fn decided(decision: &Decision, lang: Lang) -> Answer {
    let explanation = decision.explain_named(lang, &name);
    let canonical = String::from_utf8_lossy(&decision.canonical_json()).into_owned();
    let results = decision
        .questions
        .iter()
        .map(|question| json!({ "question": question.question, "result": question.result }));
    let document = json!({
        "results": results.collect::<Vec<_>>(),
        "engine": decision.engine,
        "rule_hash": decision.rule.to_string(),
        "tallies_hash": decision.tallies.to_string(),
        "explanation": explanation,
        "outcome": serde_json::from_str::<Value>(&canonical).unwrap_or(Value::Null),
        "outcome_json": canonical,
    });
    let text = lines(&explanation);
    let (rule, tallies) = (decision.rule.to_string(), decision.tallies.to_string());
    Answer::asked(document, text).note(cli_offline::decided_by(&*decision.engine, rule, tallies))
}

/// A node by the eight digits that every table shows; a college, or a name that somebody chose, as it is.
fn name(id: &str) -> String {
    if id.parse::<NodeId>().is_ok() { short(id) } else { id.to_owned() }
}

fn lines(sentences: &[String]) -> String {
    sentences.iter().map(|sentence| clean(sentence)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use percole_voting::decide::{Certificate, Counts, NodeTally, Tallies};

    use crate::output::specimen::{carried_out, once_in_every_language};

    /// What `percole decide` says of a vote of two countries by a ready rule.
    async fn told(rule: &str) -> String {
        let certified = |yes, no, abstain| {
            let counts = Counts::new(yes, no, abstain);
            NodeTally::counted(Certificate::of_members(100, yes + no + abstain, [("q1", counts)]))
        };
        let tallies = Tallies::new(["q1"]).with("fr", certified(40, 15, 5)).with("be", certified(20, 31, 2));
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("tallies.json");
        std::fs::write(&path, tallies.canonical_json()).unwrap();
        once_in_every_language(&carried_out(&["decide", rule, path.to_str().unwrap()]).await.unwrap())
    }

    #[tokio::test]
    async fn a_rule_is_said_in_sentences() {
        let said = carried_out(&["decide", "french-ordinary-assembly"]).await.unwrap();
        insta::assert_snapshot!(once_in_every_language(&said));
    }

    #[tokio::test]
    async fn what_a_rule_makes_of_tallies_is_said() {
        insta::assert_snapshot!(told("french-ordinary-assembly").await);
    }
}
