//! `percole recommendation adopt`.

use clap::ValueEnum;
use percole_proto::event::v1::Presence;
use percole_proto::v1::AdoptRecommendationRequest;
use serde_json::json;

use super::several::{Step, Which, each};
use crate::commands::Outcome;
use crate::output::json;
use crate::output::words::short;
use crate::session::Session;

/// Record that its group has adopted a recommendation
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    which: Which,
    /// The meeting, as its minutes call it
    #[arg(long)]
    meeting: String,
    /// How the group decided
    #[arg(long, value_enum)]
    how: How,
    /// How many of a category were there, such as users=12; may be given several times
    #[arg(long = "present", value_name = "CATEGORY=COUNT", value_parser = presence)]
    present: Vec<Presence>,
    /// What those who did not agree hold
    #[arg(long, default_value = "", hide_default_value = true)]
    dissent: String,
}

/// How a group decides.
#[derive(Clone, Copy, ValueEnum)]
enum How {
    /// Everybody agrees
    Consensus,
    /// Nobody objects
    Consent,
    /// Everybody voted for it
    Unanimity,
    /// A majority voted for it
    Vote,
}

impl How {
    fn name(self) -> &'static str {
        match self {
            How::Consensus => "consensus",
            How::Consent => "consent",
            How::Unanimity => "unanimity",
            How::Vote => "vote",
        }
    }
}

fn presence(text: &str) -> Result<Presence, String> {
    let wrong = || "write a category and a count, such as users=12".to_owned();
    let (category, count) = text.rsplit_once('=').ok_or_else(wrong)?;
    if category.is_empty() {
        return Err(wrong());
    }
    Ok(Presence { category: category.to_owned(), count: count.parse().map_err(|_| wrong())? })
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let ids = self.which.ids(&node, &["draft", "in_comment", "revision"]).await?;
        each(session, &ids, async |id, key| {
            let request = AdoptRecommendationRequest {
                key: Some(key.clone()),
                act: Some(session.act()),
                recommendation: id.to_owned(),
                meeting: self.meeting.clone(),
                how: self.how.name().to_owned(),
                present: self.present.clone(),
                dissent: self.dissent.clone(),
            };
            let done =
                node.command(&key, async |node| node.recommendation().adopt(request.clone()).await).await?;
            Ok(Step {
                text: format!("Recommendation {} is adopted.", short(id)),
                json: json!({ "recommendation": id, "receipt": json::receipt(&done) }),
            })
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presence_is_a_category_and_a_count() {
        assert_eq!(presence("users=12").unwrap(), Presence { category: "users".into(), count: 12 });
        for wrong in ["users", "=12", "users=", "users=-1"] {
            assert!(presence(wrong).is_err(), "{wrong}");
        }
    }
}
