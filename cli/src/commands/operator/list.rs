//! `percole operator list`.

use percole_domain::{Role, Timestamp};
use percole_proto::v1::{ListOperatorsRequest, ListOperatorsResponse, Operator};
use percole_words::{Message, cli, cli_node, documents as columns};

use crate::commands::Answered;
use crate::commands::page::Page;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::reader::Reader;
use crate::output::words::short;
use crate::session::Session;

/// List remote operators
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    page: Page,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(
            node.admin()
                .list_operators(ListOperatorsRequest { limit: self.page.limit, cursor: self.page.cursor })
        )?;
        // Tokens end by real time, whatever time the node lives in.
        Ok(listed(Reader { now: session.real_now(), ..session.reader() }, &list))
    }
}

fn listed(reader: Reader, list: &ListOperatorsResponse) -> Answer {
    let titles = [
        cli::title_id(),
        columns::column_name(),
        cli_node::title_role(),
        cli::title_state(),
        cli_node::title_expires(),
        cli_node::title_last_used(),
    ];
    let row = |operator: &Operator| {
        [
            short(&operator.id),
            operator.name.clone(),
            reader.word::<Role>(&document::word_of(document::OPERATOR_ROLE, operator.role)),
            reader.say(state(operator, reader.now)),
            reader.closing(operator.expires_us),
            reader.ago(operator.last_used_us),
        ]
    };
    let table = reader.table(titles, list.operators.iter().map(row), &cli_node::no_operators());
    Answer::of(list, table).goes_on(&list.next_cursor)
}

fn state(operator: &Operator, now: Timestamp) -> Message {
    match operator {
        Operator { revoked: true, .. } => cli_node::token_revoked(),
        Operator { expires_us, .. } if *expires_us <= now.as_us() => cli_node::token_expired(),
        Operator { waits: true, .. } => cli_node::token_waits(),
        _ => cli_node::token_valid(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    #[test]
    fn operators_are_listed_with_the_state_of_their_tokens() {
        let valid = Operator {
            id: "0123".repeat(8),
            name: "Ana".into(),
            role: document::number_of(document::OPERATOR_ROLE, Role::Secretary.as_str()),
            created_us: NOW_US - 86_400_000_000,
            expires_us: NOW_US + 86_400_000_000,
            revoked: false,
            last_used_us: NOW_US - 7_500_000_000,
            waits: false,
        };
        let expired = Operator { expires_us: NOW_US, last_used_us: 0, ..valid.clone() };
        let revoked = Operator { revoked: true, ..valid.clone() };
        let waits = Operator { waits: true, ..valid.clone() };
        let list = ListOperatorsResponse {
            operators: vec![valid, expired, revoked, waits],
            next_cursor: "c2".into(),
        };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }
}
