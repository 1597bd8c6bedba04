//! `percole ballot show`: a secret ballot, checked without any node.

use std::path::PathBuf;

use percole_voting::belenios::cli_api::{self, BallotView};
use serde_json::json;

use crate::commands::Outcome;
use crate::input::election;
use crate::output::answer::Answer;
use crate::output::table::{Table, facts};
use crate::output::words::clean;

/// Check a secret ballot against its election file and show what can be seen of it, offline
///
/// Checks every proof and the signature; what was chosen stays encrypted. Whether the credential is on the list is for the
/// archive to say (`percole verify`). Exits with 1 when the ballot is not valid.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The election: its record (JSON), or its archive (.bel)
    election: PathBuf,
    /// The ballot; `-` for standard input
    ballot: PathBuf,
}

impl Args {
    pub(crate) fn run(self) -> Outcome {
        let election = election::election(&self.election)?;
        let ballot = election::record(&self.ballot)?;
        let view = cli_api::ballot_show(&election, &ballot)
            .map_err(|error| election::failure(format!("the ballot {}", self.ballot.display()), &error))?;
        Ok(answer(&view))
    }
}

fn answer(view: &BallotView) -> Answer {
    let facts = facts([
        ("election", clean(&view.election)),
        ("credential", clean(&view.credential)),
        ("hash", view.hash.to_string()),
        ("tracker", view.tracker.clone()),
    ]);
    let mut table = Table::new(&["question", "answers", "blank", ">ciphertexts"]);
    for answer in &view.answers {
        table.row([
            answer.question.question.clone(),
            answer.question.answers.join(", "),
            if answer.question.has_blank() { "offered" } else { "" }.to_owned(),
            answer.ciphertexts.to_string(),
        ]);
    }
    let answers = view
        .answers
        .iter()
        .map(|answer| json!({ "question": answer.question, "ciphertexts": answer.ciphertexts }));
    let document = json!({
        "election": view.election,
        "credential": view.credential,
        "hash": view.hash.to_string(),
        "tracker": view.tracker,
        "answers": answers.collect::<Vec<_>>(),
    });
    Answer::asked(
        document,
        format!("{facts}\n\n{}\n\nValid: every proof and the signature.", table.render(None, "")),
    )
}
