//! `percole operator readmit`.

use percole_proto::v1::ReadmitOperatorsRequest;
use percole_words::cli_node;
use serde_json::json;

use crate::commands::Answered;
use crate::output::answer::Answer;
use crate::session::Session;

/// Let tokens in again that wait since the node was restored
///
/// After a restore no token is taken: one that was revoked since the backup would come back with it. Let in those that you
/// know.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The operator: id, prefix or name
    #[arg(required_unless_present = "all")]
    operator: Option<String>,
    /// All of them
    #[arg(long, conflicts_with = "operator")]
    all: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let request = ReadmitOperatorsRequest { id: self.operator.unwrap_or_default() };
        let answer = node.once(node.admin().readmit_operators(request), "percole operator list").await?;
        let count = answer.readmitted;
        Ok(Answer::done(json!({ "readmitted": count }), cli_node::tokens_readmitted(count)))
    }
}
