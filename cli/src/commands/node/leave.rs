//! `percole node leave`.

use percole_proto::v1::{LeaveParentRequest, ListPeersRequest};
use percole_words::{Arg, cli, cli_acts, cli_node};

use super::peers::{Membership, Relation};
use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::link::node::Node;
use crate::output::failure::Failure;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Leave the parent; the history is kept on both sides
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Why; recorded with the event
    #[arg(long)]
    reason: String,
    /// Leave a parent that is gone for good: it is not told, and goes on counting this node among its children
    #[arg(long)]
    without_telling: bool,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        // Without a parent there is nothing to ask: the node refuses.
        if let Some(parent) = parent(&node).await? {
            self.sure.that(session, cli_acts::leaves(parent))?;
        }
        let request = LeaveParentRequest { reason: self.reason, without_telling: self.without_telling };
        let done = node.once(node.admin().leave_parent(request), "percole node status").await?;
        Ok(receipt::done(&done, cli_node::left()))
    }
}

/// The parent as people call it, if this node has one.
async fn parent(node: &Node) -> Result<Option<Arg>, Failure> {
    let list = node.ask(async |node| node.admin().list_peers(ListPeersRequest::default()).await).await?;
    let is_parent = |relation: &str| relation == Relation::Parent.as_str();
    let parent = list
        .peers
        .into_iter()
        .find(|peer| is_parent(&peer.relation) && peer.state != Membership::Left.as_str());
    Ok(parent.and_then(|peer| peer.identity).map(|parent| match parent.name.as_str() {
        "" => cli::node_unnamed(short(&parent.node)).into(),
        name => clean(name).into(),
    }))
}
