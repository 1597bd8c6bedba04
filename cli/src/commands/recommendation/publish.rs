//! `percole recommendation publish`.

use percole_proto::v1::PublishRecommendationRequest;
use serde_json::json;

use super::scope::{WideScope, name_or_default};
use super::several::{Step, Which, each};
use crate::commands::Outcome;
use crate::input::time::Moment;
use crate::output::json;
use crate::output::words::{moment, short};
use crate::session::Session;

/// Open a version for comment; its text is frozen
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    which: Which,
    /// End of the comment window (`percole help times`)
    #[arg(long, value_name = "TIME", default_value = "+30d")]
    until: Moment,
    /// Who may read it from now on; a scope is never narrowed [default: federation]
    #[arg(long, value_enum)]
    scope: Option<WideScope>,
    /// Why, when a text is published again after a revision
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let ids = self.which.ids(&node, &["draft", "revision"]).await?;
        let until_us = self.until.from(session.now()).as_us();
        each(session, &ids, async |id, key| {
            let request = PublishRecommendationRequest {
                key: Some(key.clone()),
                act: Some(session.act()),
                recommendation: id.to_owned(),
                comment_until_us: until_us,
                scope: name_or_default(self.scope),
                reason: self.reason.clone(),
            };
            let done =
                node.command(&key, async |node| node.recommendation().publish(request.clone()).await).await?;
            Ok(Step {
                text: format!("Recommendation {} is open for comment until {}.", short(id), moment(until_us)),
                json: json!({
                    "recommendation": id,
                    "comment_until": json::moment(until_us),
                    "receipt": json::receipt(&done),
                }),
            })
        })
        .await
    }
}
