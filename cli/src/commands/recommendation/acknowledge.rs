//! `percole recommendation acknowledge`.

use percole_domain::lifecycle::TransmissionState;
use percole_proto::v1::{AcknowledgeTransmissionRequest, ListTransmissionsRequest};
use percole_words::cli_recommendation;
use serde_json::json;

use super::several::{PAGE, Step, each};
use crate::commands::Outcome;
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::failure::Failure;
use crate::output::words::short;
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
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let ids = match self.transmission {
            Some(text) => vec![text],
            None => waiting(&node).await?,
        };
        if ids.is_empty() {
            return Ok(Answer::done(json!({ "done": [] }), cli_recommendation::none_waits()));
        }
        each(session, &ids, async |id, key| {
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

/// Transmissions to this node that are sent and not received, page by page.
async fn waiting(node: &Node) -> Result<Vec<String>, Failure> {
    let mut request = ListTransmissionsRequest { received: true, limit: PAGE, ..Default::default() };
    let mut waiting = Vec::new();
    loop {
        let page = node.ask(async |node| node.transmission().list(request.clone()).await).await?;
        let sent = page.transmissions.into_iter();
        let sent = sent.filter(|transmission| transmission.state == TransmissionState::Sent.as_str());
        waiting.extend(sent.map(|transmission| transmission.id));
        if page.next_cursor.is_empty() {
            return Ok(waiting);
        }
        request.cursor = page.next_cursor;
    }
}
