//! `percole member list`.

use percole_proto::v1::{ListMembersRequest, ListMembersResponse, Member};
use percole_words::{cli_member, documents as columns, organisation};

use crate::commands::Answered;
use crate::commands::page::Page;
use crate::output::answer::Answer;
use crate::output::reader::Reader;
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
    /// Only members, or only users who are no members
    #[arg(long, default_value = "", hide_default_value = true)]
    status: String,
    /// Those who left, instead of those who are members
    #[arg(long)]
    ended: bool,
    #[command(flatten)]
    page: Page,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let request = ListMembersRequest {
            search: self.search,
            category: self.category,
            status: self.status,
            limit: self.page.limit,
            cursor: self.page.cursor,
            ended: self.ended,
        };
        let is_searched =
            [&request.search, &request.category, &request.status].iter().any(|asked| !asked.is_empty());
        let node = session.node().await?;
        let list = node.ask(async |node| node.member().list(request.clone()).await).await?;
        Ok(listed(session.reader(), &list, is_searched))
    }
}

fn listed(reader: Reader, list: &ListMembersResponse, is_searched: bool) -> Answer {
    let titles = [
        columns::column_number(),
        columns::column_name(),
        columns::column_category(),
        columns::column_antenne(),
        organisation::column_unit(),
        columns::column_language(),
        columns::column_email(),
        cli_member::title_end(),
    ];
    let row = |member: &Member| {
        let Member { number, name, category, antenne, language, email, unit_name, .. } = member.clone();
        [number, name, category, antenne, unit_name, language, email, reader.day(&member.ended)]
    };
    let table = reader.table(
        titles,
        list.members.iter().map(row),
        &if is_searched { cli_member::none_found() } else { cli_member::none_fit() },
    );
    let answer = Answer::of(list, table).goes_on(&list.next_cursor);
    let shown = list.members.len() as u64;
    if shown < list.total { answer.note(cli_member::goes_on(shown, list.total)) } else { answer }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::in_every_language;

    #[test]
    fn members_are_listed() {
        let zoe = Member {
            number: "S-0007".into(),
            name: "Zoé Lambert".into(),
            category: "permanent".into(),
            antenne: "Rennes".into(),
            language: "fr".into(),
            email: "zoe@example.org".into(),
            unit: format!("{}:{}", "ab".repeat(32), "0123".repeat(8)),
            unit_name: "Rennes".into(),
            ..Member::default()
        };
        let bare = Member { number: "S-0008".into(), ended: "2026-05-01".into(), ..Member::default() };
        let list = ListMembersResponse { members: vec![zoe, bare], total: 27_100, next_cursor: "c2".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list, false)));
        let none = ListMembersResponse::default();
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &none, false)));
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &none, true)));
    }
}
