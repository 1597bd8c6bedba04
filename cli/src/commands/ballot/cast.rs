//! `percole ballot cast`.

use percole_proto::v1::CastBallotRequest;
use percole_words::{Arg, cli_ballot};

use crate::commands::Outcome;
use crate::input::unit::OwnUnit;
use crate::output::receipt;
use crate::output::words::clean;
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
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let answers = self.choices.iter().map(|answer| super::answer(session.reader(), answer));
        let answers = Arg::listing(answers);
        let sentence = match &self.member {
            Some(member) => cli_ballot::cast(clean(member), answers),
            None => cli_ballot::cast_own(answers),
        };
        let key = session.command_key();
        let request = CastBallotRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            vote: self.vote,
            member: self.member.unwrap_or_default(),
            answers: self.choices,
            unit: self.unit.asked(),
        };
        let done = node.command(&key, async |node| node.poll().cast_ballot(request.clone()).await).await?;
        Ok(receipt::done(&done, sentence))
    }
}
