//! `percole transmission list`.

use percole_domain::transmission::Purpose;
use percole_domain::vocabulary::BodyKind;
use percole_proto::v1::{ListTransmissionsRequest, ListTransmissionsResponse, TransmissionLine};
use percole_words::{Message, cli_recommendation, cli_report, cli_transmission, organisation};

use super::standing;

use crate::commands::Answered;
use crate::commands::page::Page;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::Reader;
use crate::output::words::short;
use crate::session::Session;

/// List what was handed to whom, as far as it is known here, and where its answer stands
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only those that bodies of this node have
    #[arg(long)]
    received: bool,
    #[command(flatten)]
    page: Page,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(node.transmission().list(ListTransmissionsRequest {
            received: self.received,
            limit: self.page.limit,
            cursor: self.page.cursor,
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListTransmissionsResponse) -> Answer {
    let table = table(reader, &list.transmissions, &cli_transmission::none());
    Answer::of(list, table).goes_on(&list.next_cursor)
}

/// A table of transmissions.
pub(crate) fn table(reader: Reader, lines: &[TransmissionLine], none: &Message) -> String {
    let titles = [
        cli_transmission::title_transmission(),
        cli_recommendation::title_report(),
        cli_transmission::title_sender(),
        cli_transmission::title_recipient(),
        organisation::column_body(),
        cli_report::title_purpose(),
        cli_transmission::title_sent(),
        cli_transmission::title_standing(),
    ];
    let row = |line: &TransmissionLine| {
        [
            short(&line.id),
            short(&line.report),
            node_name(&line.sender_name, &line.sender),
            node_name(&line.recipient_name, &line.recipient),
            body(reader, &line.body_name),
            reader.word::<Purpose>(&line.purpose),
            reader.moment(line.sent_us),
            standing::said(reader, line),
        ]
    };
    reader.table(titles, lines.iter().map(row), none)
}

/// The body that should answer: a kind of body, or as the sender called it.
pub(crate) fn body(reader: Reader, named: &str) -> String {
    let kind: Result<BodyKind, _> = named.parse();
    kind.map_or_else(|_| named.to_owned(), |kind| reader.say(&kind))
}

/// A node's name, or the first digits of its id.
pub(crate) fn node_name(name: &str, id: &str) -> String {
    if name.is_empty() { short(id) } else { name.to_owned() }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::commands::recommendation::line::specimen;
    use crate::output::specimen::{NOW_US, in_every_language};

    pub(crate) fn line() -> TransmissionLine {
        TransmissionLine {
            id: specimen::id("89ab"),
            report: specimen::id("4567"),
            recipient: "cd".repeat(32),
            recipient_name: "Smart".into(),
            body: "board".into(),
            body_name: "board".into(),
            state: "sent".into(),
            standing: "on_its_way".into(),
            days: 9,
            answer_days: 90,
            purpose: "decision".into(),
            sent_us: NOW_US,
            sender: "ab".repeat(32),
            sender_name: "France".into(),
            ..Default::default()
        }
    }

    #[test]
    fn transmissions_are_listed() {
        let due_us = NOW_US + 90 * 86_400_000_000;
        let of = |standing: &str, days| TransmissionLine {
            state: "received".into(),
            standing: standing.into(),
            days,
            due_us,
            ..line()
        };
        let late = TransmissionLine { due_us: NOW_US, body_name: "Cercle".into(), ..of("late", 12) };
        let unknown = TransmissionLine { heard_us: NOW_US, ..of("unknown", 1) };
        let never = TransmissionLine { recipient_name: String::new(), ..of("unknown", 1) };
        let recalled = TransmissionLine { reason: "Envoyée trop tôt".into(), ..of("recalled", 0) };
        let list = ListTransmissionsResponse {
            transmissions: vec![
                line(),
                of("awaited", 90),
                late,
                unknown,
                never,
                of("nothing_due", 0),
                recalled,
            ],
            next_cursor: String::new(),
        };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
        let none = ListTransmissionsResponse::default();
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &none)));
    }
}
