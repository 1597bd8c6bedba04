//! `percole ballot show`: a secret ballot, checked without any node.

use std::path::PathBuf;

use percole_voting::belenios::cli_api::{self, BallotView};
use percole_words::cli_ballot;
use serde_json::json;

use crate::commands::Answered;
use crate::input::election;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, Title, numbers, paragraphs};
use crate::session::Session;

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
    pub(crate) fn run(self, session: &Session) -> Answered {
        let election = election::election(&self.election)?;
        let ballot = election::record(&self.ballot)?;
        let reader = session.reader();
        let what = cli_ballot::ballot_in(self.ballot.display().to_string());
        let view =
            cli_api::ballot_show(&election, &ballot).map_err(|error| election::failure(what, &error))?;
        Ok(shown(reader, &view))
    }
}

fn shown(reader: Reader, view: &BallotView) -> Answer {
    let facts = reader.facts([
        (cli_ballot::title_election(), view.election.clone()),
        (cli_ballot::title_credential(), view.credential.clone()),
        (cli_ballot::title_fingerprint(), view.hash.to_string()),
        (cli_ballot::title_tracker(), view.tracker.clone()),
    ]);
    let titles: [Title; 4] = [
        cli_ballot::title_question().into(),
        cli_ballot::title_answers().into(),
        cli_ballot::title_blank().into(),
        numbers(cli_ballot::title_ciphertexts()),
    ];
    let rows = view.answers.iter().map(|answer| {
        let blank = answer.question.has_blank().then(|| reader.say(cli_ballot::blank_offered()));
        [
            answer.question.question.clone(),
            answer.question.answers.join(", "),
            blank.unwrap_or_default(),
            reader.say(answer.ciphertexts),
        ]
    });
    let table = reader.table(titles, rows, &cli_ballot::no_questions());
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
    Answer::asked(document, paragraphs([facts, table, reader.say(cli_ballot::valid())]))
}

#[cfg(test)]
mod tests {
    use percole_voting::belenios::cli_api::AnswerView;
    use percole_voting::belenios::election::Question;
    use percole_voting::belenios::hash::Hash;

    use super::*;
    use crate::output::specimen::in_every_language;

    #[test]
    fn a_ballot_shows_what_can_be_seen_of_it() {
        let question = Question {
            answers: vec!["Ana".into(), "Bo".into()],
            blank: Some(true),
            min: 1,
            max: 1,
            question: "Qui ?".into(),
        };
        let other = Question { blank: None, question: "Et ?".into(), ..question.clone() };
        let view = BallotView {
            election: "Élection du bureau".into(),
            credential: "ab".repeat(32),
            hash: Hash::of(b"ballot"),
            tracker: "jNbwzmXoGtzxkFGdTDJK4FKYkLRW".into(),
            answers: vec![
                AnswerView { question, ciphertexts: 3 },
                AnswerView { question: other, ciphertexts: 2 },
            ],
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &view)));
    }
}
