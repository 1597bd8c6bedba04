//! `percole report source`.

use percole_domain::reporting::Fate;
use percole_proto::event::v1 as ev;
use percole_proto::v1::{ReportDetail, SourceReportRequest};
use percole_words::{Message, cli_report};

use super::show::held;
use super::transmit::measure;
use crate::commands::Answered;
use crate::link::node::command;
use crate::output::failure::Failure;
use crate::output::receipt;
use crate::output::words::short;
use crate::session::Session;

/// Say where each measure of a sheet went in a report
///
/// All measures of the sheet are named; what was said of it before counts no more. The report shows it wherever it is read.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The report: id or prefix
    report: String,
    /// The sheet: id or prefix
    sheet: String,
    /// A measure of the sheet that became one of the report, such as 1.m2=4.m1; may be given several times
    #[arg(long, value_name = "MEASURE=MEASURE", value_parser = went)]
    taken: Vec<Went>,
    /// A measure of the sheet that went into one of the report with others, such as 1.m3=4.m1; may be given several times
    #[arg(long, value_name = "MEASURE=MEASURE", value_parser = went)]
    merged: Vec<Went>,
    /// A measure of the sheet that is not in the report, and why, such as 1.m4=WHY; may be given several times
    #[arg(long, value_name = "MEASURE=WHY", value_parser = left)]
    left_out: Vec<Left>,
}

/// A measure and where it went.
type Went = ((u32, u32), (u32, u32));
/// A measure and why it went nowhere.
type Left = ((u32, u32), String);

fn went(text: &str) -> Result<Went, Message> {
    let (from, into) = text.split_once('=').ok_or_else(|| cli_report::not_a_fate(text))?;
    Ok((one(from)?, one(into)?))
}

fn left(text: &str) -> Result<Left, Message> {
    let (from, why) = text.split_once('=').ok_or_else(|| cli_report::not_a_fate(text))?;
    Ok((one(from)?, why.to_owned()))
}

/// One measure, not all of a recommendation.
fn one(text: &str) -> Result<(u32, u32), Message> {
    measure(text).ok().filter(|(_, measure)| *measure > 0).ok_or_else(|| cli_report::not_a_fate(text))
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let (report, sheet) = (held(&node, &self.report).await?, held(&node, &self.sheet).await?);
        let fates = self.fates(&report, &sheet)?;
        let done = command!(node.report().source(SourceReportRequest {
            report: self.report,
            sheet: self.sheet,
            fates,
        }))?;
        Ok(receipt::done(&done, cli_report::now_sourced(short(&done.subject))))
    }

    fn fates(&self, report: &ReportDetail, sheet: &ReportDetail) -> Result<Vec<ev::Fate>, Failure> {
        let mut fates = Vec::new();
        for (fate, all) in [(Fate::Taken, &self.taken), (Fate::Merged, &self.merged)] {
            for ((number, measure), (into, into_measure)) in all {
                fates.push(ev::Fate {
                    recommendation: numbered(sheet, *number)?,
                    measure: *measure,
                    fate: fate.to_string(),
                    into: numbered(report, *into)?,
                    into_measure: *into_measure,
                    why: String::new(),
                });
            }
        }
        for ((number, measure), why) in &self.left_out {
            fates.push(ev::Fate {
                recommendation: numbered(sheet, *number)?,
                measure: *measure,
                fate: Fate::LeftOut.to_string(),
                why: why.clone(),
                ..Default::default()
            });
        }
        Ok(fates)
    }
}

/// The recommendation of a report with a number.
fn numbered(held: &ReportDetail, number: u32) -> Result<String, Failure> {
    let line = held.recommendations.iter().find(|line| line.number == number);
    let line = line.ok_or_else(|| Failure::usage(cli_report::no_such_number(number)))?;
    Ok(line.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::failure_in_every_language;

    #[test]
    fn a_measure_and_where_it_went_are_read_together() {
        assert_eq!(went("1.m2=4.m1").unwrap(), ((1, 2), (4, 1)));
        assert_eq!(left("1.m2=hors sujet").unwrap(), ((1, 2), "hors sujet".to_owned()));
        for wrong in ["1.m2", "1=4.m1", "1.m2=4", "=4.m1"] {
            assert!(went(wrong).is_err(), "{wrong}");
        }
        let failure = Failure::usage(went("1.m2").unwrap_err()).within("--taken <MEASURE=MEASURE>");
        insta::assert_snapshot!(failure_in_every_language(&failure));
    }
}
