//! `percole member change`.

use percole_proto::v1::ChangeMemberRequest;
use percole_words::cli_member;

use super::one;
use crate::commands::Answered;
use crate::link::node::ask;
use crate::session::Session;

/// Change what is written of a member; what is not named stays, an empty text removes it
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The number on the register
    number: String,
    /// A person, or an organisation
    #[arg(long)]
    name: Option<String>,
    /// What the member is
    #[arg(long)]
    category: Option<String>,
    /// The local branch
    #[arg(long)]
    antenne: Option<String>,
    /// The language to write in: fr, nl, de …
    #[arg(long)]
    language: Option<String>,
    /// The address to write to
    #[arg(long)]
    email: Option<String>,
    /// The day on which the membership began
    #[arg(long, value_name = "DAY")]
    since: Option<String>,
    /// Member of the cooperative, or user of what it does
    #[arg(long)]
    status: Option<String>,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let Args { number, name, category, antenne, language, email, since, status } = self;
        let node = session.node().await?;
        // The same change again changes nothing, so that it may be sent again.
        let answer = ask!(node.member().change(ChangeMemberRequest {
            number,
            name,
            category,
            antenne,
            language,
            email,
            since,
            status
        }))?;
        Ok(one::done(&answer, cli_member::changed))
    }
}
