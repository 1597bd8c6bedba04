//! `percole member add`.

use percole_proto::v1::{AddMemberRequest, Member};
use percole_words::cli_member;

use super::one;
use crate::commands::Answered;
use crate::session::Session;

/// Add one member, or take back one who left
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The number on the register
    number: String,
    /// A person, or an organisation
    #[arg(long)]
    name: String,
    /// What the member is
    #[arg(long)]
    category: String,
    /// The local branch
    #[arg(long, default_value = "", hide_default_value = true)]
    antenne: String,
    /// The language to write in: fr, nl, de …
    #[arg(long, default_value = "", hide_default_value = true)]
    language: String,
    /// The address to write to
    #[arg(long, default_value = "", hide_default_value = true)]
    email: String,
    /// The day on which the membership began [default: today]
    #[arg(long, value_name = "DAY", default_value = "", hide_default_value = true)]
    since: String,
    /// Member of the cooperative, or user of what it does
    #[arg(long, default_value = "member", value_name = "STATUS")]
    status: String,
    /// The number is another one than those that differ from it only by leading zeros, case or blanks
    #[arg(long)]
    numbers_differ: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let member = Member {
            number: self.number,
            name: self.name,
            category: self.category,
            antenne: self.antenne,
            language: self.language,
            email: self.email,
            since: self.since,
            status: self.status,
            ..Member::default()
        };
        let request = AddMemberRequest { member: Some(member), numbers_differ: self.numbers_differ };
        let node = session.node().await?;
        let answer = node.once(node.member().add(request), "percole member list").await?;
        Ok(one::done(&answer, |number, name| cli_member::added(name, number)))
    }
}
