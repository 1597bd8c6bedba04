//! `percole ballot cast`.

use percole_proto::v1::{CastBallotRequest, CastBallotResponse};
use percole_words::cli_ballot;

use super::understood;
use crate::commands::Answered;
use crate::input::unit::OwnUnit;
use crate::link::node::command;
use crate::output::answer::Answer;
use crate::output::reader::Reader;
use crate::output::words::clean;
use crate::output::{document, receipt};
use crate::session::Session;

/// Cast a member's named ballot, or one's own; until the closing, a later one takes its place
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// The member's number on this node's register; with a person's token it is their own, and left out
    #[arg(long, value_name = "NUMBER")]
    member: Option<String>,
    /// The answer to each question, in their order: yes, no, abstain; options `1, 3`; ranks `3 > 1 = 2`; points or grades
    /// `1: 5, 3: 2`; blank. Options by number or name
    #[arg(long = "choice", value_name = "ANSWER", required = true, allow_hyphen_values = true)]
    choices: Vec<String>,
    #[command(flatten)]
    unit: OwnUnit,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let done = command!(node.poll().cast_ballot(CastBallotRequest {
            vote: self.vote,
            member: self.member.clone().unwrap_or_default(),
            answers: self.choices,
            unit: self.unit.asked(),
            language: session.language(),
        }))?;
        Ok(cast(session.reader(), &done, self.member.as_deref()))
    }
}

/// What the node read, and not what was written.
fn cast(reader: Reader, done: &CastBallotResponse, member: Option<&str>) -> Answer {
    let answers = done.understood.iter().flat_map(|asked| &asked.answers);
    let answers = answers.map(|said| understood::answer(reader, said)).collect::<Vec<_>>().join("; ");
    let receipt = done.receipt.clone().unwrap_or_default();
    let sentence = match member {
        Some(member) => cli_ballot::cast(clean(member), answers),
        None => cli_ballot::cast_own(answers),
    };
    Answer::done(document::of(done), receipt::sentence_with_place(&receipt, sentence))
}

#[cfg(test)]
mod tests {
    use percole_proto::v1::{EventReceipt, Understood};

    use super::*;
    use crate::output::specimen::in_every_language;

    #[test]
    fn a_ballot_is_told_back_as_it_was_read() {
        let first = |mut asked: Understood| {
            asked.answers.truncate(1);
            asked.answers[0].count = 1;
            Understood { others: 0, ..asked }
        };
        let done = CastBallotResponse {
            receipt: Some(EventReceipt { index: 812, ..Default::default() }),
            understood: understood::specimen().into_iter().map(first).collect(),
        };
        insta::assert_snapshot!(in_every_language(|reader| cast(reader, &done, Some("M7"))));
    }
}
