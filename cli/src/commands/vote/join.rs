//! `percole vote join`.

use percole_proto::v1::JoinVoteRequest;
use percole_words::{cli_acts, cli_vote};

use super::named;
use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::input::unit::OwnUnit;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Take part in a vote with this node's members; the roll is frozen now
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The vote: id or prefix
    vote: String,
    /// Category entitled to vote here; may be given several times [default: every category]
    #[arg(long = "category", value_name = "CATEGORY")]
    categories: Vec<String>,
    /// The node that opened it, needed when that is not above this node: id, prefix or name
    #[arg(long, value_name = "NODE")]
    opener: Option<String>,
    /// Hand out paper after the closing to members without a ballot online (`percole ballot paper`); the certificate waits for it
    /// until shortly before reporting ends
    #[arg(long)]
    paper: bool,
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
        self.sure.that(session, cli_acts::joins_vote(title, asker))?;
        let opener = match &self.opener {
            Some(text) => node.node_id(text).await?,
            None => String::new(),
        };
        let sentence = cli_vote::takes_part(short(&vote));
        let done = command!(node.poll().join(JoinVoteRequest {
            vote,
            categories: self.categories,
            opener,
            paper: self.paper,
            unit: self.unit.asked(),
        }))?;
        Ok(receipt::made(&done, "poll", sentence))
    }
}
