//! `percole vote decline`.

use percole_proto::v1::DeclineVoteRequest;
use percole_words::{cli_acts, cli_vote};

use super::named;
use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::input::unit::OwnUnit;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Stay out of a vote, in this node's own name
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// Why; everybody can read it
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    unit: OwnUnit,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let vote = self.vote;
        let line = named(&node, &vote).await?;
        let (title, asker) = (clean(&line.title), clean(&line.opener_name));
        self.sure.that(session, cli_acts::declines_vote(title, asker))?;
        let sentence = cli_vote::stays_out(short(&vote));
        let done = command!(node.poll().decline(DeclineVoteRequest {
            vote,
            reason: self.reason,
            unit: self.unit.asked(),
        }))?;
        Ok(receipt::done(&done, sentence))
    }
}
