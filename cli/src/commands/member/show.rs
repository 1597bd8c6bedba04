//! `percole member show`.

use percole_proto::v1::GetMemberRequest;

use super::one;
use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::document;
use crate::session::Session;

/// Show one member, also one who left
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The number on the register
    number: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let request = GetMemberRequest { number: self.number };
        let node = session.node().await?;
        let member = node.ask(async |node| node.member().get(request.clone()).await).await?;
        Ok(Answer::asked(document::of(&member), one::facts(session.reader(), &member)))
    }
}
