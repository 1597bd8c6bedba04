//! `percole ballot cast`.

use percole_domain::poll::Choice;
use percole_proto::v1::CastBallotRequest;
use percole_words::cli_ballot;

use super::CHOICE;
use crate::commands::Outcome;
use crate::input::word::one_of;
use crate::output::words::clean;
use crate::output::{document, receipt};
use crate::session::Session;

/// Cast a member's named ballot; until the closing, a later one takes its place
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// The member's number on this node's register
    #[arg(long, value_name = "NUMBER")]
    member: String,
    /// The answer
    #[arg(long, value_parser = one_of!(Choice))]
    choice: Choice,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let vote = self.vote;
        let sentence = cli_ballot::cast(clean(&self.member), self.choice);
        let key = session.command_key();
        let request = CastBallotRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            vote,
            member: self.member,
            choice: document::number_of(CHOICE, self.choice.as_str()),
        };
        let done = node.command(&key, async |node| node.poll().cast_ballot(request.clone()).await).await?;
        Ok(receipt::done(&done, sentence))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_has_its_number() {
        let numbers: Vec<i32> =
            Choice::ALL.iter().map(|choice| document::number_of(CHOICE, choice.as_str())).collect();
        let known = percole_proto::event::v1::Choice::try_from;
        assert!(numbers.iter().all(|number| *number > 0 && known(*number).is_ok()), "{numbers:?}");
    }
}
