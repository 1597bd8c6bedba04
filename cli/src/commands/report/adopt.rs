//! `percole report adopt`.

use percole_domain::Date;
use percole_domain::adoption::Position;
use percole_domain::recommendation::AdoptionHow;
use percole_proto::event::v1::Presence;
use percole_proto::v1::AdoptReportRequest;
use percole_words::{Message, cli_acts, cli_recommendation, cli_report};

use super::show::held;
use crate::commands::Answered;
use crate::input::sure::Sure;
use crate::input::word::one_of;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Record what a group says of a report: that it adopts it, perhaps with a reservation, or that it objects
///
/// It is given at the node that speaks for the group. A later word takes the place of the one before, until the report is handed
/// over. The report is adopted once every group has spoken and no group objects.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix
    report: String,
    /// The group, by its name or its antenne; needed when this node speaks for several
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    group: String,
    /// It adopts it with a reservation, which stands beside the report wherever that is read
    #[arg(long, value_name = "TEXT")]
    reservation: Option<String>,
    /// It objects, for this reason: the report is not adopted
    #[arg(long, value_name = "TEXT", conflicts_with = "reservation")]
    objection: Option<String>,
    /// The day on which the group met
    #[arg(long, value_name = "DAY", value_parser = Date::from_any_form)]
    date: Date,
    /// Where it met
    #[arg(long)]
    place: String,
    /// How the group decided
    #[arg(long, value_parser = one_of!(AdoptionHow))]
    how: AdoptionHow,
    /// How many of a category were there, such as users=12; may be given several times. Categories of fewer than five are joined to others
    #[arg(long = "present", value_name = "CATEGORY=COUNT", value_parser = presence)]
    present: Vec<Presence>,
    /// What those who did not agree hold
    #[arg(long, default_value = "", hide_default_value = true)]
    dissent: String,
    #[command(flatten)]
    sure: Sure,
}

fn presence(text: &str) -> Result<Presence, Message> {
    let wrong = || cli_recommendation::not_a_presence(text);
    let (category, count) = text.rsplit_once('=').ok_or_else(wrong)?;
    if category.is_empty() {
        return Err(wrong());
    }
    Ok(Presence { category: category.to_owned(), count: count.parse().map_err(|_| wrong())? })
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let line = held(&node, &self.report).await?.line.unwrap_or_default();
        let (position, statement) = match (self.reservation, self.objection) {
            (Some(text), _) => (Position::Reservation, text),
            (None, Some(text)) => (Position::Objects, text),
            (None, None) => (Position::Agrees, String::new()),
        };
        self.sure.that(session, cli_acts::gives_adoption(line.version, clean(&line.title), position))?;
        let done = command!(node.report().adopt(AdoptReportRequest {
            report: self.report,
            group: self.group,
            position: position.to_string(),
            statement,
            dissent: self.dissent,
            meeting_date: self.date.to_string(),
            meeting_place: self.place,
            how: self.how.to_string(),
            present: self.present,
        }))?;
        Ok(receipt::done(&done, cli_report::now_said(short(&line.id))))
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
