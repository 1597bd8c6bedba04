//! `percole member list`.

use percole_proto::v1::{ListMembersRequest, Member};
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::Table;
use crate::output::words::{clean, count, grouped};
use crate::session::Session;

/// List members
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Part of a number, name or e-mail address
    #[arg(long, default_value = "", hide_default_value = true)]
    search: String,
    /// Only members of this category
    #[arg(long, default_value = "", hide_default_value = true)]
    category: String,
    /// How many to show
    #[arg(long, default_value = "100")]
    limit: u32,
    /// Go on after this member number
    #[arg(long, default_value = "", hide_default_value = true, value_name = "NUMBER")]
    after: String,
    /// Those who left, instead of those who are members
    #[arg(long)]
    ended: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let request = ListMembersRequest {
            search: self.search,
            category: self.category,
            limit: self.limit,
            after: self.after,
            ended: self.ended,
        };
        let node = session.node().await?;
        let list = node.ask(async |node| node.member().list(request.clone()).await).await?;
        let mut table = Table::new(&["number", "name", "category", "antenne", "unit", "language", "e-mail"]);
        for member in list.members.clone() {
            let Member { number, name, category, antenne, language, email, unit_name, .. } = member;
            table.row([number, name, category, antenne, unit_name, language, email]);
        }
        let members: Vec<Value> = list.members.iter().map(document).collect();
        let answer = Answer::asked(
            json!({ "members": members, "total": list.total }),
            table.render(
                session.screen.width(),
                "No members here fit: `percole member import` takes them in.",
            ),
        );
        let shown = list.members.len() as u64;
        Ok(match list.members.last() {
            Some(last) if shown < list.total => answer.note(format!(
                "{} of {}; --after {} goes on.",
                grouped(shown),
                count(list.total, "member"),
                clean(&last.number)
            )),
            _ => answer,
        })
    }
}

fn document(member: &Member) -> Value {
    json!({
        "number": member.number,
        "name": json::text(&member.name),
        "category": json::text(&member.category),
        "antenne": json::text(&member.antenne),
        "unit": json::text(&member.unit),
        "unit_name": json::text(&member.unit_name),
        "language": json::text(&member.language),
        "email": json::text(&member.email),
        "ended": json::text(&member.ended),
    })
}
