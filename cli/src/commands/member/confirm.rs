//! `percole member confirm`.

use percole_proto::v1::ConfirmRegisterRequest;
use percole_words::cli_member;
use serde_json::json;

use crate::commands::Answered;
use crate::output::answer::Answer;
use crate::session::Session;

/// Say that the register is up to date again, after the node was restored from a backup
///
/// Until then `percole node status` shows as of when the register is. An import alone does not say it: a file without a
/// member leaves that member on the register.
#[derive(clap::Args)]
pub(crate) struct Args {}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        node.once(node.member().confirm(ConfirmRegisterRequest {}), "percole node status").await?;
        Ok(Answer::done(json!({ "up_to_date": true }), cli_member::confirmed()))
    }
}
