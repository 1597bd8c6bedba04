//! `percole recommendation transmit`.

use percole_domain::lifecycle::RecommendationState;
use percole_merkle::Scope;
use percole_proto::v1::TransmitRecommendationRequest;
use percole_words::cli_recommendation;
use serde_json::json;

use super::scope::{name_or_default, wide};
use super::several::{Step, Which, each};
use crate::commands::Outcome;
use crate::output::document;
use crate::output::words::short;
use crate::session::Session;

/// Hand adopted recommendations to a body of another node
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    which: Which,
    /// The node that receives: id, prefix or name [default: the parent]
    #[arg(long, value_name = "NODE")]
    to: Option<String>,
    /// The body there that should answer
    #[arg(long, default_value = "board")]
    body: String,
    /// Days to answer, counted from its receipt [default: the charter's]
    #[arg(long, value_name = "DAYS")]
    answer_days: Option<u32>,
    /// Who may read it from now on; the recipient must be able to [default: parent]
    #[arg(long, value_parser = wide())]
    scope: Option<Scope>,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let recipient = match &self.to {
            Some(text) => node.node_id(text).await?,
            None => String::new(),
        };
        let ids = self.which.ids(&node, &[RecommendationState::Adopted]).await?;
        each(session, &ids, async |id, key| {
            let request = TransmitRecommendationRequest {
                key: Some(key.clone()),
                act: Some(session.act()),
                recommendation: id.to_owned(),
                recipient: recipient.clone(),
                body: self.body.clone(),
                answer_days: self.answer_days.unwrap_or(0),
                scope: name_or_default(self.scope),
            };
            let done =
                node.command(&key, async |node| node.transmission().send(request.clone()).await).await?;
            Ok(Step {
                sentence: cli_recommendation::transmitted(short(id), short(&done.transmission)),
                json: json!({
                    "recommendation": id,
                    "transmission": done.transmission,
                    "receipt": document::of(&done.receipt.unwrap_or_default()),
                }),
            })
        })
        .await
    }
}
