//! `percole recommendation acknowledge`.

use percole_domain::lifecycle::TransmissionState;
use percole_proto::v1::{AcknowledgeTransmissionRequest, ListTransmissionsRequest, TransmissionLine};
use percole_words::{Arg, cli_acts, cli_recommendation};
use serde_json::json;

use super::several::{Item, PAGE, Step, each};
use super::transmissions::node_name;
use crate::commands::Outcome;
use crate::input::sure::Sure;
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::failure::Failure;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Say that this node has received a transmission; the time to answer runs from here
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The transmission: id or prefix
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    transmission: Option<String>,
    /// Every transmission to this node that is not acknowledged yet
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let items = match self.transmission {
            Some(text) => vec![Item { name: short(&text), id: text }],
            None => waiting(&node).await?.iter().map(item).collect(),
        };
        if items.is_empty() {
            return Ok(Answer::done(json!({ "done": [] }), cli_recommendation::none_waits()));
        }
        let will = cli_acts::acknowledges(items.len());
        let names = items.iter().map(|item| Arg::from(item.name.as_str()));
        self.sure.that(session, Arg::lines(std::iter::once(will.into()).chain(names)))?;
        each(session, &items, async |id, key| {
            let request = AcknowledgeTransmissionRequest {
                key: Some(key.clone()),
                act: Some(session.act()),
                transmission: id.to_owned(),
            };
            let done = node
                .command(&key, async |node| node.transmission().acknowledge(request.clone()).await)
                .await?;
            Ok(Step {
                sentence: cli_recommendation::acknowledged(short(&done.subject)),
                json: json!({ "transmission": done.subject, "receipt": document::of(&done) }),
            })
        })
        .await
    }
}

/// A transmission as people call it: by its digits and its sender.
fn item(line: &TransmissionLine) -> Item {
    let name = format!("{} ({})", short(&line.id), clean(&node_name(&line.sender_name, &line.sender)));
    Item { id: line.id.clone(), name }
}

/// Transmissions to this node that are sent and not received, page by page.
async fn waiting(node: &Node) -> Result<Vec<TransmissionLine>, Failure> {
    let mut request = ListTransmissionsRequest { received: true, limit: PAGE, ..Default::default() };
    let mut waiting = Vec::new();
    loop {
        let page = node.ask(async |node| node.transmission().list(request.clone()).await).await?;
        let sent = page.transmissions.into_iter();
        let sent = sent.filter(|transmission| transmission.state == TransmissionState::Sent.as_str());
        waiting.extend(sent);
        if page.next_cursor.is_empty() {
            return Ok(waiting);
        }
        request.cursor = page.next_cursor;
    }
}
