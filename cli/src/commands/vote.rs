//! `percole vote`: votes across nodes.

mod cancel;
mod decline;
mod export;
mod extend;
mod join;
mod list;
mod open;
mod outcome;
mod pass_over;
mod questions;
mod show;

use clap::Subcommand;
use percole_proto::v1::{GetVoteRequest, VoteLine};
use percole_voting::decide::Verdict;
use percole_words::cli_vote;

use super::Answered;
use crate::link::node::{Node, ask};
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::words::clean;
use crate::session::Session;

/// What can be done with votes.
#[derive(Subcommand)]
pub(crate) enum Command {
    Open(open::Args),
    List(list::Args),
    Show(show::Args),
    Join(join::Args),
    Decline(decline::Args),
    Cancel(cancel::Args),
    Extend(extend::Args),
    PassOver(pass_over::Args),
    Outcome(outcome::Args),
    Export(export::Args),
}

impl Command {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        match self {
            Command::Open(args) => args.run(session).await,
            Command::List(args) => args.run(session).await,
            Command::Show(args) => args.run(session).await,
            Command::Join(args) => args.run(session).await,
            Command::Decline(args) => args.run(session).await,
            Command::Cancel(args) => args.run(session).await,
            Command::Extend(args) => args.run(session).await,
            Command::PassOver(args) => args.run(session).await,
            Command::Outcome(args) => args.run(session).await,
            Command::Export(args) => args.run(session).await,
        }
    }
}

/// The vote that is named, in a line.
pub(super) async fn named(node: &Node, vote: &str) -> Result<VoteLine, Failure> {
    let detail =
        ask!(node.vote().get(GetVoteRequest { vote: vote.to_owned(), ..GetVoteRequest::default() }))?;
    Ok(detail.line.unwrap_or_default())
}

/// What came of a vote, question by question; nothing before its outcome.
fn result(reader: Reader, words: &[String]) -> String {
    let results: Vec<String> = words.iter().map(|word| result_of(reader, word)).collect();
    match &results[..] {
        [one] => one.clone(),
        several => {
            let numbered = (1..).zip(several).map(|(number, result)| format!("{number}: {result}"));
            numbered.collect::<Vec<_>>().join("; ")
        }
    }
}

fn result_of(reader: Reader, word: &str) -> String {
    match serde_json::from_value(word.into()) {
        Ok(Verdict::Pass) => reader.say(cli_vote::carried()),
        Ok(Verdict::Fail) => reader.say(cli_vote::rejected()),
        Ok(Verdict::NoQuorum) => reader.say(cli_vote::no_quorum()),
        Ok(Verdict::Counted) => reader.say(cli_vote::counted()),
        Err(_) => clean(word),
    }
}

/// Sentences of the node, each on a line of its own.
fn sentences(sentences: &[String]) -> String {
    sentences.iter().map(|sentence| clean(sentence)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod specimen {
    use percole_proto::v1::VoteLine;

    use crate::output::specimen::NOW_US;

    /// A vote whose outcome is declared.
    pub(super) fn line() -> VoteLine {
        VoteLine {
            id: format!("{}:{}", "ab".repeat(32), "0123".repeat(8)),
            opener: "ab".repeat(32),
            opener_name: "France".into(),
            title: "Fusion des antennes".into(),
            state: "declared".into(),
            opens_us: NOW_US - 86_400_000_000,
            closes_us: NOW_US,
            report_by_us: NOW_US + 86_400_000_000,
            results: vec!["pass".into()],
            calls: true,
            reason: String::new(),
            edition: String::new(),
        }
    }
}
