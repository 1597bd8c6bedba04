//! `percole recommendation acknowledge`.

use percole_proto::v1::AcknowledgeTransmissionRequest;
use serde_json::json;

use super::several::{Step, each};
use crate::commands::Outcome;
use crate::link::node::Node;
use crate::link::transmissions::Way;
use crate::output::answer::Answer;
use crate::output::failure::Failure;
use crate::output::json;
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
        let ids = match &self.transmission {
            Some(text) => vec![node.transmission_id(text).await?],
            None => waiting(&node).await?,
        };
        if ids.is_empty() {
            return Ok(Answer::done(json!({ "done": [] }), "No transmission waits for this node."));
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
                text: format!("Transmission {} is acknowledged.", short(id)),
                json: json!({ "transmission": id, "receipt": json::receipt(&done) }),
            })
        })
        .await
    }
}

/// Transmissions to this node that are sent and not received.
async fn waiting(node: &Node) -> Result<Vec<String>, Failure> {
    let received = node.transmissions(Way::Received).await?;
    let waiting = received.into_iter().filter(|transmission| transmission.state == "sent");
    Ok(waiting.map(|transmission| transmission.id).collect())
}
