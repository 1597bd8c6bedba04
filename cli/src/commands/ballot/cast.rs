//! `percole ballot cast`.

use clap::ValueEnum;
use percole_proto::event::v1::Choice;
use percole_proto::v1::CastBallotRequest;

use crate::commands::Outcome;
use crate::output::words::clean;
use crate::output::{json, receipt};
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
    #[arg(long, value_enum)]
    choice: Answer,
}

/// The answers of a yes/no question.
#[derive(Clone, Copy, ValueEnum)]
enum Answer {
    /// For it
    Yes,
    /// Against it
    No,
    /// Neither
    Abstain,
}

impl From<Answer> for Choice {
    fn from(answer: Answer) -> Choice {
        match answer {
            Answer::Yes => Choice::Yes,
            Answer::No => Choice::No,
            Answer::Abstain => Choice::Abstain,
        }
    }
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let vote = node.vote_id(&self.vote).await?;
        let choice = Choice::from(self.choice);
        let sentence =
            format!("The ballot of member {} is in the box: {}.", clean(&self.member), json::choice(choice));
        let key = session.command_key();
        let request = CastBallotRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            vote,
            member: self.member,
            choice: choice.into(),
        };
        let done = node.command(&key, async |node| node.poll().cast_ballot(request.clone()).await).await?;
        Ok(receipt::done(&done, &sentence))
    }
}
