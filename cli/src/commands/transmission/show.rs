//! `percole transmission show`.

use percole_domain::transmission::Purpose;
use percole_proto::v1::{ChainLink, GetTransmissionRequest, TransmissionDetail};
use percole_words::{cli_cycle, cli_recommendation, cli_report, cli_transmission, organisation};

use super::{list, standing};
use crate::commands::Answered;
use crate::commands::recommendation::timeline;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::{Reader, paragraphs};
use crate::output::words::short;
use crate::session::Session;

/// Show a transmission: what was handed to whom, through whose hands it came, and where its answer stands
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The transmission: id or prefix
    transmission: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let detail =
            ask!(node.transmission().get(GetTransmissionRequest { transmission: self.transmission }))?;
        Ok(shown(session.reader(), &detail))
    }
}

fn shown(reader: Reader, detail: &TransmissionDetail) -> Answer {
    let line = detail.line.clone().unwrap_or_default();
    let received = if line.received_us == 0 { String::new() } else { reader.moment(line.received_us) };
    let on =
        if line.may_be_passed_on { cli_transmission::allowed() } else { cli_transmission::not_allowed() };
    let facts = reader.facts([
        (cli_transmission::title_transmission(), line.id.clone()),
        (
            cli_recommendation::title_report(),
            format!("{} {}", short(&line.report), line.title).trim().to_owned(),
        ),
        (cli_cycle::title_edition(), short(&line.edition)),
        (cli_transmission::title_sender(), list::node_name(&line.sender_name, &line.sender)),
        (cli_transmission::title_recipient(), list::node_name(&line.recipient_name, &line.recipient)),
        (organisation::column_body(), list::body(reader, &line.body_name)),
        (cli_report::title_purpose(), reader.word::<Purpose>(&line.purpose)),
        (cli_transmission::title_sent(), reader.moment(line.sent_us)),
        (cli_transmission::title_received(), received),
        (cli_transmission::title_standing(), standing::said(reader, &line)),
        (cli_transmission::title_passing_on(), reader.say(on)),
        (cli_transmission::title_previous(), short(&line.previous)),
    ]);
    let name = |id: &str| {
        let known = [(&line.sender, &line.sender_name), (&line.recipient, &line.recipient_name)];
        let name = known.into_iter().find(|(node, _)| *node == id).map(|(_, name)| name.as_str());
        list::node_name(name.unwrap_or_default(), id)
    };
    let history = match detail.timeline.as_slice() {
        [] => String::new(),
        entries => timeline::of_entries(reader, (entries, detail.timeline_is_cut), name),
    };
    Answer::of(detail, paragraphs([facts, chain(reader, &detail.chain), history]))
}

/// Through whose hands a copy came, the first transmission first; nothing for what is no copy.
pub(crate) fn chain(reader: Reader, chain: &[ChainLink]) -> String {
    if chain.is_empty() {
        return String::new();
    }
    let titles = [
        cli_transmission::title_sender(),
        cli_transmission::title_recipient(),
        organisation::column_body(),
        cli_report::title_purpose(),
        cli_transmission::title_sent(),
        cli_transmission::title_received(),
    ];
    let row = |link: &ChainLink| {
        [
            list::node_name(&link.sender_name, &link.sender),
            list::node_name(&link.recipient_name, &link.recipient),
            list::body(reader, &link.body_name),
            reader.word::<Purpose>(&link.purpose),
            reader.moment(link.sent_us),
            reader.moment(link.received_us),
        ]
    };
    let table = reader.table(titles, chain.iter().map(row), &cli_transmission::none());
    format!("{}\n{table}", reader.say(cli_transmission::came_by()))
}

#[cfg(test)]
pub(crate) mod tests {
    use percole_proto::v1::TimelineEntry;

    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    pub(crate) fn link() -> ChainLink {
        ChainLink {
            transmission: list::tests::line().id,
            sender: "ef".repeat(32),
            sender_name: "Rennes".into(),
            recipient: "ab".repeat(32),
            recipient_name: "France".into(),
            body_name: "Conseil d’administration".into(),
            purpose: "decision".into(),
            sent_us: NOW_US - 86_400_000_000,
            received_us: NOW_US,
        }
    }

    #[test]
    fn a_transmission_is_shown_with_the_way_that_it_came() {
        let line = percole_proto::v1::TransmissionLine {
            title: "Gouvernance partagée".into(),
            previous: list::tests::line().id,
            ..list::tests::line()
        };
        let sent = TimelineEntry {
            kind: "transmission.sent".into(),
            at_us: NOW_US,
            node: line.sender.clone(),
            ..Default::default()
        };
        let detail = TransmissionDetail {
            line: Some(line),
            chain: vec![link()],
            timeline: vec![sent],
            timeline_is_cut: false,
        };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &detail)));
        let own = TransmissionDetail { line: Some(list::tests::line()), ..Default::default() };
        insta::assert_snapshot!(in_every_language(|reader| shown(reader, &own)));
    }
}
