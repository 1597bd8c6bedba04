//! `percole recommendation list`.

use percole_domain::lifecycle::ReportState;
use percole_proto::v1::{ListRecommendationsRequest, ListRecommendationsResponse};
use percole_words::cli_recommendation;

use super::line;
use crate::commands::Answered;
use crate::commands::page::Page;
use crate::input::word::one_of;
use crate::link::node::ask;
use crate::output::answer::Answer;
use crate::output::reader::Reader;
use crate::session::Session;

/// List recommendations, of this node and of those that sent theirs
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only those of this node: id, prefix or name
    #[arg(long)]
    node: Option<String>,
    /// Only those whose report is in this state
    #[arg(long, value_parser = one_of!(ReportState))]
    state: Option<ReportState>,
    /// Only those of this report: id or prefix
    #[arg(long, default_value = "", hide_default_value = true)]
    report: String,
    #[command(flatten)]
    page: Page,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = ask!(node.recommendation().list(ListRecommendationsRequest {
            node: node.node_id_or_any(self.node.as_deref()).await?,
            state: self.state.map(|state| state.to_string()).unwrap_or_default(),
            report: self.report,
            limit: self.page.limit,
            cursor: self.page.cursor,
        }))?;
        Ok(listed(session.reader(), &list))
    }
}

fn listed(reader: Reader, list: &ListRecommendationsResponse) -> Answer {
    let table = line::table(reader, &list.recommendations, &cli_recommendation::none_fit());
    Answer::of(list, table).goes_on(&list.next_cursor)
}

#[cfg(test)]
mod tests {
    use percole_proto::v1::RecommendationLine;

    use super::line::specimen;
    use super::*;
    use crate::output::specimen::in_every_language;

    #[test]
    fn recommendations_are_listed() {
        let states = ReportState::ALL.iter().map(|state| state.to_string());
        let mut recommendations: Vec<_> =
            states.map(|state| RecommendationLine { state, ..specimen::line() }).collect();
        recommendations.push(RecommendationLine { title: "Ouvrir les comptes".into(), ..specimen::line() });
        let list = ListRecommendationsResponse { recommendations, next_cursor: "c2".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
        let none = ListRecommendationsResponse::default();
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &none)));
    }
}
