//! `percole ballot withdraw`.

use percole_proto::v1::WithdrawBallotRequest;
use percole_words::{cli_acts, cli_ballot};

use crate::commands::Answered;
use crate::commands::vote::named;
use crate::input::sure::Sure;
use crate::input::unit::OwnUnit;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::clean;
use crate::session::Session;

/// Take a ballot that was entered for the wrong member out of the box, before the closing
///
/// The member can cast another one. The withdrawal and its reason stand in the log of this node, which no other node reads.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// The member's number on this node's register
    #[arg(long, value_name = "NUMBER")]
    member: String,
    /// Why
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
        let title = clean(&named(&node, &vote).await?.title);
        self.sure.that(session, cli_acts::withdraws_ballot(clean(&self.member), title))?;
        let sentence = cli_ballot::withdrawn(clean(&self.member));
        let done = command!(node.poll().withdraw_ballot(WithdrawBallotRequest {
            vote,
            member: self.member,
            reason: self.reason,
            unit: self.unit.asked(),
        }))?;
        Ok(receipt::done(&done, sentence))
    }
}
