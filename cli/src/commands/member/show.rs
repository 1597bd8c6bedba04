//! `percole member show`.

use percole_proto::v1::GetMemberRequest;

use super::one;
use crate::commands::Answered;
use crate::link::node::ask;
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
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let member = ask!(node.member().get(GetMemberRequest { number: self.number }))?;
        Ok(Answer::asked(document::of(&member), one::facts(session.reader(), &member)))
    }
}
