//! `percole recommendation publish`.

use percole_domain::Timestamp;
use percole_merkle::Scope;
use percole_proto::v1::{PublishRecommendationRequest, RecommendationLine};
use percole_words::{Arg, cli_acts, cli_recommendation};
use serde_json::json;

use super::scope::{Showing, name_or_default, showing, wide};
use super::several::{Step, Which, called, each, items};
use crate::commands::Outcome;
use crate::input::sure::Sure;
use crate::input::time::Moment;
use crate::output::words::short;
use crate::output::{document, times};
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
    #[arg(long, value_parser = wide())]
    scope: Option<Scope>,
    /// Why, when a text is published again after a revision
    #[arg(long, default_value = "", hide_default_value = true)]
    reason: String,
    #[command(flatten)]
    sure: Sure,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let picked = self.which.pick(&node).await?;
        let zone = session.zone_for(&node, &[self.until]).await?;
        let until = self.until.from(session.now(), zone, "--until")?;
        self.sure.that(session, self.will(&picked, until))?;
        each(session, &items(&picked), async |id, key| {
            let request = PublishRecommendationRequest {
                key: Some(key.clone()),
                act: Some(session.act()),
                recommendation: id.to_owned(),
                comment_until_us: until.as_us(),
                scope: name_or_default(self.scope),
                reason: self.reason.clone(),
            };
            let done =
                node.command(&key, async |node| node.recommendation().publish(request.clone()).await).await?;
            Ok(Step {
                sentence: cli_recommendation::published(short(id), times::moment(until.as_us())),
                json: json!({
                    "recommendation": id,
                    "comment_until": until.to_string(),
                    "receipt": document::of(&done),
                }),
            })
        })
        .await
    }

    /// What will be published until when, and who can read it then that could not before.
    fn will(&self, picked: &[RecommendationLine], until: Timestamp) -> Arg {
        let scope = self.scope.unwrap_or(Scope::Federation);
        let will = cli_acts::publishes(picked.len(), times::moment(until.as_us()));
        let texts = picked.iter().map(|line| Showing::new(called(line), &line.scope, scope));
        Arg::lines(std::iter::once(will.into()).chain(showing(texts)))
    }
}
