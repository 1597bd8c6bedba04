//! `percole node confirm`.

use percole_proto::v1::{ConfirmNodeRequest, ConfirmNodeResponse, NodeStatusRequest};
use percole_words::cli_node;

use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::failure::Failure;
use crate::output::reader::paragraphs;
use crate::output::words::clean;
use crate::session::Session;

/// Let a restored node go on, on your word alone
///
/// A node that may be older than what it published waits until its parent or its children have shown how far its log is.
/// When nobody can, you decide. If anybody holds an event of its log that this node does not have, its log will have two
/// histories from now on: other nodes take nothing more from it, for good. Shows that and asks for a yes.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The name of the node, as `percole node status` shows it
    name: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        self.sure.or_ask(cli_node::read_status_then_yes())?;
        let node = session.node().await?;
        let status = node.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await?;
        let reader = session.reader();
        let risk = reader.say(cli_node::confirm_risk());
        let shown = paragraphs([clean(&status.standing_words), risk]);
        let declined = || Failure::refused("declined", cli_node::not_confirmed());
        self.sure.of(session, &shown, cli_node::confirm_question(), declined)?;
        let request = ConfirmNodeRequest { name: self.name };
        Ok(confirmed(&node.once(node.admin().confirm_node(request), "percole node status").await?))
    }
}

fn confirmed(confirmed: &ConfirmNodeResponse) -> Answer {
    Answer::done(document::of(confirmed), cli_node::confirmed(confirmed.log_size))
}
