//! `percole report transmit`.

use percole_domain::transmission::Purpose;
use percole_merkle::Scope;
use percole_proto::event::v1::Asked;
use percole_proto::v1::{GetRecommendationRequest, ReportDetail, TransmitReportRequest};
use percole_words::{Arg, Message, cli_acts, cli_report};
use serde_json::json;

use super::show::held;
use crate::commands::Outcome;
use crate::commands::recommendation::scope::{Showing, name_or_default, narrowest, showing, wide};
use crate::commands::recommendation::transmissions::body;
use crate::commands::recommendation::transmit::Recipient;
use crate::input::sure::Sure;
use crate::input::word::one_of;
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::words::{clean, short};
use crate::session::Session;

/// Hand a whole adopted report to bodies of another node
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix
    report: String,
    /// The node that receives: id, prefix or name [default: the parent]
    #[arg(long, value_name = "NODE")]
    to: Option<String>,
    /// A body there that should answer; may be given several times
    #[arg(long = "body", value_name = "BODY", default_value = "board")]
    bodies: Vec<String>,
    /// What they are asked for
    #[arg(long, value_parser = one_of!(Purpose), default_value = "decision")]
    purpose: Purpose,
    /// A measure that is to be answered, such as 4.m2, or 4 for all of recommendation 4; may be given several times [default: all]
    #[arg(long = "measure", value_name = "MEASURE", value_parser = measure)]
    measures: Vec<(u32, u32)>,
    /// Days to answer, counted from its receipt [default: the charter's]
    #[arg(long, value_name = "DAYS")]
    answer_days: Option<u32>,
    /// Who may read it from now on; the recipient must be able to [default: parent]
    #[arg(long, value_parser = wide())]
    scope: Option<Scope>,
    #[command(flatten)]
    sure: Sure,
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
    pub(crate) async fn run(self, session: &Session) -> Outcome {
        let node = session.node().await?;
        let recipient = Recipient::find(&node, self.to.as_deref()).await?;
        let held = held(&node, &self.report).await?;
        let measures = asked(&node, &held, &self.measures).await?;
        self.sure.that(session, self.will(session.reader(), &held, &recipient))?;
        let key = session.command_key();
        let request = TransmitReportRequest {
            key: Some(key.clone()),
            act: Some(session.act()),
            report: self.report.clone(),
            recipient: recipient.id.clone(),
            bodies: self.bodies.clone(),
            answer_days: self.answer_days.unwrap_or(0),
            scope: name_or_default(self.scope),
            purpose: self.purpose.to_string(),
            measures,
        };
        let done =
            node.command(&key, async |node| node.transmission().send_report(request.clone()).await).await?;
        let report = held.line.unwrap_or_default().id;
        let sentences =
            done.receipts.iter().map(|one| cli_report::now_sent(short(&report), short(&one.subject)));
        Ok(Answer::done(
            json!({ "report": report, "receipts": document::of(&done)["receipts"] }),
            Arg::lines(sentences),
        ))
    }

    /// What will be handed over to whom, and who can read it then that could not before.
    fn will(&self, reader: Reader, held: &ReportDetail, recipient: &Recipient) -> Arg {
        let title = clean(&held.line.clone().unwrap_or_default().title);
        let bodies = Arg::listing(self.bodies.iter().map(|named| clean(&body(reader, named))));
        let before = held.scope.parse().unwrap_or(Scope::Node);
        let scope = self.scope.unwrap_or_else(|| narrowest(before, recipient.relation));
        let will = cli_acts::transmits_report(title, bodies, recipient.name.clone(), self.purpose);
        Arg::lines(showing([Showing::new(will, &held.scope, scope)]))
    }
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
    let request = GetRecommendationRequest { recommendation: recommendation.to_owned() };
    let detail = node.ask(async |node| node.recommendation().get(request.clone()).await).await?;
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
