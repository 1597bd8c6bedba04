//! `percole report transmit`.

use percole_domain::reporting::ReportKind;
use percole_domain::transmission::Purpose;
use percole_merkle::Scope;
use percole_proto::event::v1::Asked;
use percole_proto::v1::{
    GetRecommendationRequest, ReportDetail, TransmitReportRequest, TransmitReportResponse,
};
use percole_words::{Arg, Message, cli_acts, cli_report};
use serde_json::json;

use super::places::{self, Found, Place, place};
use super::show::held;
use crate::commands::Answered;
use crate::commands::recommendation::scope::{Showing, name_or_default, showing, wide};
use crate::input::sure::Sure;
use crate::link::node::{Node, ask, command};
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Hand a whole adopted report to bodies: of this node, of the one above, or of any other
///
/// Who receives it says so by itself as soon as it holds the whole of it; from then on its days to answer run.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix, or that of the recommendation which it alone holds
    report: String,
    #[command(flatten)]
    to: To,
    /// A measure that is to be answered, such as 4.m2, or 4 for all of recommendation 4; may be given several times [default: all]
    #[arg(long = "measure", value_name = "MEASURE", value_parser = measure)]
    measures: Vec<(u32, u32)>,
    #[command(flatten)]
    sure: Sure,
}

/// To whom, and on which terms.
#[derive(clap::Args)]
pub(super) struct To {
    /// A body and what it is asked for: BODY of the node above, NODE/BODY, or ./BODY of this node, then perhaps =opinion or =information; may be given several times [default: board]
    #[arg(long = "to", value_name = "BODY", value_parser = place)]
    places: Vec<Place>,
    /// Days to answer, counted from its receipt [default: the charter's]
    #[arg(long, value_name = "DAYS")]
    pub(super) answer_days: Option<u32>,
    /// Who may read it from now on; the recipients must be able to [default: as before, else they alone]
    #[arg(long, value_parser = wide())]
    pub(super) scope: Option<Scope>,
    /// Allow whoever receives it to hand it on, with its history
    #[arg(long)]
    pub(super) may_be_passed_on: bool,
}

impl To {
    /// The bodies that are named.
    pub(super) async fn find(&self, node: &Node, usual: Purpose) -> Result<Vec<Found>, Failure> {
        places::find(node, &self.places, usual).await
    }

    /// What will be handed over to whom, and who can read it then that could not before.
    pub(super) fn will(&self, reader: Reader, will: Message, shown: &str, found: &[Found]) -> Arg {
        let before = shown.parse().unwrap_or(Scope::Node);
        let scope = self.scope.unwrap_or_else(|| places::scope(before, found));
        let will = Arg::lines(std::iter::once(will.into()).chain(places::said(reader, found)));
        Arg::lines(showing([Showing::new(will, shown, scope)]))
    }
}

/// The number of a recommendation and that of a measure of it; 0 for all of them.
pub(super) fn measure(text: &str) -> Result<(u32, u32), Message> {
    let wrong = || cli_report::not_a_measure(text);
    let (number, measure) = text.split_once('.').unwrap_or((text, "m0"));
    let measure = measure.strip_prefix('m').ok_or_else(wrong)?;
    let number: u32 = number.parse().map_err(|_| wrong())?;
    Ok((number, measure.parse().map_err(|_| wrong())?))
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let held = held(&node, &self.report).await?;
        let line = held.line.clone().unwrap_or_default();
        let is_sheet = line.kind == ReportKind::Sheet.as_str();
        let usual = if is_sheet { Purpose::Editing } else { Purpose::Decision };
        let found = self.to.find(&node, usual).await?;
        let measures = asked(&node, &held, &self.measures).await?;
        let will = cli_acts::transmits_report(clean(&line.title));
        self.sure.that(session, self.to.will(session.reader(), will, &held.scope, &found))?;
        let done = command!(node.transmission().send(TransmitReportRequest {
            report: line.id.clone(),
            recipients: found.into_iter().map(|one| one.recipient).collect(),
            answer_days: self.to.answer_days.unwrap_or(0),
            scope: name_or_default(self.to.scope),
            measures,
            may_be_passed_on: self.to.may_be_passed_on,
        }))?;
        Ok(sent(&line.id, &done))
    }
}

/// The transmissions of a report that were made.
pub(super) fn sent(report: &str, done: &TransmitReportResponse) -> Answer {
    let sentences = done.receipts.iter().map(|one| cli_report::now_sent(short(report), short(&one.subject)));
    Answer::done(
        json!({ "report": report, "receipts": document::of(done)["receipts"] }),
        Arg::lines(sentences),
    )
}

/// The measures by the recommendations that hold them.
async fn asked(node: &Node, held: &ReportDetail, measures: &[(u32, u32)]) -> Result<Vec<Asked>, Failure> {
    let mut asked: Vec<Asked> = Vec::new();
    for (number, measure) in measures {
        let line = held.recommendations.iter().find(|line| line.number == *number);
        let line = line.ok_or_else(|| Failure::usage(cli_report::no_such_number(*number)))?;
        let numbers = if *measure == 0 { all_of(node, &line.id).await? } else { vec![*measure] };
        match asked.iter_mut().find(|one| one.recommendation == line.id) {
            Some(one) => one.measures.extend(numbers),
            None => asked.push(Asked { recommendation: line.id.clone(), measures: numbers }),
        }
    }
    Ok(asked)
}

/// The numbers of all measures of a recommendation.
async fn all_of(node: &Node, recommendation: &str) -> Result<Vec<u32>, Failure> {
    let detail = ask!(
        node.recommendation().get(GetRecommendationRequest { recommendation: recommendation.to_owned() })
    )?;
    Ok(detail.text.unwrap_or_default().measures.into_iter().map(|measure| measure.number).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::failure_in_every_language;

    #[test]
    fn a_measure_is_named_by_its_recommendation_and_its_number() {
        assert_eq!(measure("4.m2").unwrap(), (4, 2));
        assert_eq!(measure("4").unwrap(), (4, 0));
        for wrong in ["", "m2", "4.2", "4.", "a.m1"] {
            assert!(measure(wrong).is_err(), "{wrong}");
        }
        let failure = Failure::usage(measure("m2").unwrap_err()).within("--measure <MEASURE>");
        insta::assert_snapshot!(failure_in_every_language(&failure));
    }
}
