//! `percole recommendation adopt`.

use percole_domain::recommendation::AdoptionHow;
use percole_proto::event::v1::Presence;
use percole_proto::v1::AdoptRecommendationRequest;
use percole_words::{Arg, Message, cli_acts, cli_recommendation};
use serde_json::json;

use super::several::{Step, Which, called, each, items};
use crate::commands::Outcome;
use crate::input::door;
use crate::input::sure::Sure;
use crate::input::word::one_of;
use crate::output::document;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Record that its working group has adopted a recommendation
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    which: Which,
    /// The meeting, as its minutes call it
    #[arg(long)]
    meeting: String,
    /// How the working group decided
    #[arg(long, value_parser = one_of!(AdoptionHow))]
    how: AdoptionHow,
    /// How many of a category were there, such as users=12; may be given several times
    #[arg(long = "present", value_name = "CATEGORY=COUNT", value_parser = presence)]
    present: Vec<Presence>,
    /// What those who did not agree hold
    #[arg(long, default_value = "", hide_default_value = true)]
    dissent: String,
    #[command(flatten)]
    sure: Sure,
}

pub(crate) fn presence(text: &str) -> Result<Presence, Message> {
    let wrong = || cli_recommendation::not_a_presence(text);
    let (category, count) = text.rsplit_once('=').ok_or_else(wrong)?;
    let category = door::line(category);
    if category.is_empty() {
        return Err(wrong());
    }
    Ok(Presence { category, count: count.parse().map_err(|_| wrong())? })
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let picked = self.which.pick(&node).await?;
        let will = cli_acts::adopts(picked.len(), clean(&self.meeting));
        let names = picked.iter().map(|line| Arg::from(called(line)));
        self.sure.that(session, Arg::lines(std::iter::once(will.into()).chain(names)))?;
        each(session, &items(&picked), async |id, key| {
            let request = AdoptRecommendationRequest {
                key: Some(key.clone()),
                act: Some(session.act()),
                recommendation: id.to_owned(),
                meeting: self.meeting.clone(),
                how: self.how.to_string(),
                present: self.present.clone(),
                dissent: self.dissent.clone(),
            };
            let done =
                node.command(&key, async |node| node.recommendation().adopt(request.clone()).await).await?;
            Ok(Step {
                sentence: cli_recommendation::adopted(short(id)),
                json: json!({ "recommendation": id, "receipt": document::of(&done) }),
            })
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::failure::Failure;
    use crate::output::specimen::failure_in_every_language;

    #[test]
    fn presence_is_a_category_and_a_count() {
        assert_eq!(presence("users=12").unwrap(), Presence { category: "users".into(), count: 12 });
        for wrong in ["users", "=12", "users=", "users=-1"] {
            assert!(presence(wrong).is_err(), "{wrong}");
        }
        let failure = Failure::usage(presence("users").unwrap_err()).within("--present <CATEGORY=COUNT>");
        insta::assert_snapshot!(failure_in_every_language(&failure));
    }
}
