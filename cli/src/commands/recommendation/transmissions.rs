//! `percole recommendation transmissions`.

use percole_domain::lifecycle::TransmissionState;
use percole_domain::transmission::Purpose;
use percole_domain::vocabulary::BodyKind;
use percole_proto::v1::{ListTransmissionsRequest, ListTransmissionsResponse, TransmissionLine};
use percole_words::{Message, cli, cli_recommendation, cli_report, organisation};

use crate::commands::Outcome;
use crate::commands::page::Page;
use crate::output::answer::Answer;
use crate::output::reader::Reader;
use crate::output::words::short;
use crate::session::Session;

/// List transmissions that this node sent or received
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only those addressed to this node
    #[arg(long)]
    received: bool,
    #[command(flatten)]
    page: Page,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let request = ListTransmissionsRequest {
            received: self.received,
            limit: self.page.limit,
            cursor: self.page.cursor,
        };
        let list = node.ask(async |node| node.transmission().list(request.clone()).await).await?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListTransmissionsResponse) -> Answer {
    let table = table(reader, &list.transmissions, &cli_recommendation::no_transmissions());
    Answer::of(list, table).goes_on(&list.next_cursor)
}

/// A table of transmissions.
pub(crate) fn table(reader: Reader, lines: &[TransmissionLine], none: &Message) -> String {
    let titles = [
        cli_recommendation::title_transmission(),
        cli_recommendation::title_recommendation(),
        cli_recommendation::title_sender(),
        cli_recommendation::title_recipient(),
        organisation::column_body(),
        cli_report::title_purpose(),
        cli::title_state(),
        cli_recommendation::title_sent(),
        cli_recommendation::title_answer_due(),
    ];
    let row = |line: &TransmissionLine| {
        [
            short(&line.id),
            short(if line.report.is_empty() { &line.recommendation } else { &line.report }),
            node_name(&line.sender_name, &line.sender),
            node_name(&line.recipient_name, &line.recipient),
            body(reader, &line.body),
            reader.word::<Purpose>(&line.purpose),
            reader.word::<TransmissionState>(&line.state),
            reader.moment(line.sent_us),
            due(reader, line),
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

fn due(reader: Reader, line: &TransmissionLine) -> String {
    match (line.due_us, line.overdue) {
        (0, _) => reader.say(cli_recommendation::days_after_receipt(line.answer_days)),
        (due, false) => reader.closing(due),
        (due, true) => reader.say(cli_recommendation::overdue(reader.closing(due))),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::super::line::specimen;
    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    pub(crate) fn line() -> TransmissionLine {
        TransmissionLine {
            id: specimen::id("89ab"),
            recommendation: specimen::id("0123"),
            recipient: "cd".repeat(32),
            recipient_name: "Smart".into(),
            body: "board".into(),
            state: "sent".into(),
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
        let received = TransmissionLine { state: "received".into(), due_us, ..line() };
        let late =
            TransmissionLine { due_us: NOW_US, overdue: true, body: "Cercle".into(), ..received.clone() };
        let unknown = TransmissionLine { recipient_name: String::new(), answer_days: 1, ..line() };
        let list = ListTransmissionsResponse {
            transmissions: vec![line(), received, late, unknown],
            next_cursor: String::new(),
        };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
        let none = ListTransmissionsResponse::default();
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &none)));
    }
}
