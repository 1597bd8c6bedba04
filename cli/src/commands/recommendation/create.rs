//! `percole recommendation create`.

use percole_proto::event::v1::SourceGroup;
use percole_proto::v1::CreateRecommendationRequest;
use percole_words::{Message, cli_recommendation};

use super::text::{TextArgs, Written};
use crate::commands::Answered;
use crate::link::node::command;
use crate::output::receipt;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Draft a recommendation, in a report or in one of its own
///
/// One of its own is called like it, and is published, adopted and handed over by `percole report` with the id of either.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    text: TextArgs,
    /// Working group: its antenne, such as Rennes, or Rennes/FR with the country; may be given several times
    #[arg(long = "group", value_name = "ANTENNE[/COUNTRY]", value_parser = group)]
    groups: Vec<SourceGroup>,
    /// Report that holds it: id or prefix [default: one of its own]
    #[arg(long, default_value = "", hide_default_value = true)]
    report: String,
    /// Its number within that report [default: the next]
    #[arg(long, value_name = "N", requires = "report")]
    as_number: Option<u32>,
    /// Number of a recommendation of the same report that it is linked to; may be given several times
    #[arg(long, value_name = "N", requires = "report")]
    linked_to: Vec<u32>,
}

fn group(text: &str) -> Result<SourceGroup, Message> {
    let (antenne, country) = text.rsplit_once('/').unwrap_or((text, ""));
    if antenne.trim().is_empty() {
        return Err(cli_recommendation::antenne_missing());
    }
    Ok(SourceGroup {
        antenne: antenne.to_owned(),
        country: country.trim().to_uppercase(),
        name: String::new(),
        node: String::new(),
    })
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let Written { text, groups } = self.text.read(session.lang())?;
        let node = session.node().await?;
        let title = clean(&text.title);
        let made = command!(node.recommendation().create(CreateRecommendationRequest {
            text: Some(text),
            report: self.report,
            number: self.as_number.unwrap_or(0),
            groups: if self.groups.is_empty() { groups } else { self.groups },
            linked_to: self.linked_to,
        }))?;
        let sentence = cli_recommendation::drafted(title, short(&made.subject));
        Ok(receipt::made(&made, "recommendation", sentence))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::failure::Failure;
    use crate::output::specimen::failure_in_every_language;

    #[test]
    fn a_group_may_name_its_country() {
        assert_eq!(group("Rennes/FR").unwrap().country, "FR");
        assert_eq!(group("Rennes/fr").unwrap().country, "FR");
        assert_eq!(group("Rennes").unwrap().antenne, "Rennes");
        let failure = Failure::usage(group("/FR").unwrap_err()).within("--group <ANTENNE[/COUNTRY]>");
        insta::assert_snapshot!(failure_in_every_language(&failure));
    }
}
