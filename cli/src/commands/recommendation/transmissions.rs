//! `percole recommendation transmissions`.

use percole_proto::v1::TransmissionLine;
use serde_json::{Value, json};

use crate::commands::Outcome;
use crate::link::transmissions::Way;
use crate::output::answer::Answer;
use crate::output::json;
use crate::output::table::Table;
use crate::output::words::{moment, short};
use crate::session::Session;

/// List transmissions that this node sent or received
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only those addressed to this node
    #[arg(long)]
    received: bool,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let lines = node.transmissions(if self.received { Way::Received } else { Way::Both }).await?;
        let none = "No transmissions: `percole recommendation transmit` hands a recommendation over.";
        let documents: Vec<Value> = lines.iter().map(document).collect();
        Ok(Answer::asked(json!({ "transmissions": documents }), table(&lines, session.screen.width(), none)))
    }
}

/// A table of transmissions.
pub(super) fn table(lines: &[TransmissionLine], width: Option<u16>, none: &str) -> String {
    let mut table =
        Table::new(&["transmission", "recommendation", "from", "to", "body", "state", "sent", "due"]);
    let node = |name: &str, id: &str| if name.is_empty() { short(id) } else { name.to_owned() };
    for line in lines {
        let due = match (line.due_us, line.overdue) {
            (0, _) => format!("{} days after receipt", line.answer_days),
            (due, false) => moment(due),
            (due, true) => format!("{} (overdue)", moment(due)),
        };
        table.row([
            short(&line.id),
            short(&line.recommendation),
            node(&line.sender_name, &line.sender),
            node(&line.recipient_name, &line.recipient),
            line.body.clone(),
            line.state.clone(),
            moment(line.sent_us),
            due,
        ]);
    }
    table.render(width, none)
}

/// A transmission as a part of JSON documents.
pub(super) fn document(line: &TransmissionLine) -> Value {
    json!({
        "id": line.id,
        "recommendation": line.recommendation,
        "sender": json::text(&line.sender),
        "sender_name": json::text(&line.sender_name),
        "recipient": line.recipient,
        "recipient_name": json::text(&line.recipient_name),
        "body": line.body,
        "state": line.state,
        "answer_days": line.answer_days,
        "sent": json::moment(line.sent_us),
        "due": json::moment(line.due_us),
        "overdue": line.overdue,
    })
}
