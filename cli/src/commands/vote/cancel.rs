//! `percole vote cancel`.

use percole_proto::v1::CancelVoteRequest;
use percole_words::{cli_acts, cli_vote};

use super::named;
use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Call a vote off before its outcome; its ballots are not counted
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// Why; everybody can read it
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let vote = self.vote;
        let line = named(&node, &vote).await?;
        self.sure.that(session, cli_acts::cancels_vote(clean(&line.title)))?;
        let sentence = cli_vote::called_off(short(&vote));
        let done = command!(node.vote().cancel(CancelVoteRequest { vote, reason: self.reason }))?;
        Ok(receipt::done(&done, sentence))
    }
}
