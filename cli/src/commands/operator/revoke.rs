//! `percole operator revoke`.

use percole_proto::v1::RevokeOperatorRequest;
use percole_words::{cli_acts, cli_node};
use serde_json::json;

use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::output::answer::Answer;
use crate::output::words::clean;
use crate::session::Session;

/// End the token of a remote operator at once
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The operator: id, prefix or name
    operator: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        session.meet(&node).await?;
        self.sure.that(session, cli_acts::revokes_token(clean(&self.operator)))?;
        let request = RevokeOperatorRequest { id: self.operator.clone() };
        let revoked = node.once(node.admin().revoke_operator(request), "percole operator list").await?;
        let sentence = cli_node::operator_revoked(clean(&self.operator));
        Ok(Answer::done(json!({ "operator": revoked.id, "revoked": true }), sentence))
    }
}
