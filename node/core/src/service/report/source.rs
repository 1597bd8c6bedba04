//! Where the measures of a sheet went: taken as, merged into, or left out and why.

use async_trait::async_trait;
use percole_domain::{measures, reporting::ReportKind};
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    recommendations::{self, RecommendationRow},
    reports::ReportRow,
    rows,
};
use percole_words::{Arg, service};

use super::{load_own, named, unknown};
use crate::{
    access::Asked,
    apply::{
        recommendation::read,
        report::{Reports, report},
    },
    error::Error,
    node::Node,
    sequencer::{Deciding, Draft},
    service::step::{Decide, on},
};

/// Says of each measure of a sheet where it went in a report, instead of what was said before.
///
/// # Errors
/// `InvalidArgument` for a sheet that is none, for measures that are not there, or for measures of the sheet of which nothing is
/// said; `FailedPrecondition` once the report is adopted.
pub async fn source(
    node: &Node,
    asked: Asked,
    request: pb::SourceReportRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.report).await?;
    let sheet = named(node, &asked, &request.sheet).await?;
    on::<Reports>(node, asked, subject, Source { subject, sheet, fates: request.fates }).await
}

struct Source {
    subject: SubjectId,
    sheet: SubjectId,
    fates: Vec<ev::Fate>,
}

#[async_trait]
impl Decide for Source {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = load_own(deciding, &self.subject).await?;
        report(&row)?.check_texts_may_change()?;
        let tx = deciding.tx().await?;
        let sheet: ReportRow = rows::get(tx, &self.sheet).await?.ok_or_else(|| unknown(&self.sheet))?;
        if sheet.kind != ReportKind::Sheet.as_str() || row.kind == ReportKind::Sheet.as_str() {
            return Err(Error::invalid("sheet", service::not_a_sheet()));
        }
        let from = measures_of(recommendations::of_report(tx, &self.sheet).await?)?;
        let into = measures_of(recommendations::of_report(tx, &self.subject).await?)?;
        self.check(&from, &into)?;
        let payload = ev::ReportSourced {
            act: Some(deciding.act("C9")),
            sheet: self.sheet.to_string(),
            version: sheet.version,
            fates: self.fates.clone(),
        };
        Ok(vec![Draft::new(self.subject, row.scope, &payload)])
    }
}

/// A measure: its recommendation with that one's number, and its own.
type Held = (String, u32, u32);

fn measures_of(held: Vec<RecommendationRow>) -> Result<Vec<Held>, Error> {
    let mut all = Vec::new();
    for row in held {
        let (subject, number) = (row.subject.to_string(), row.number);
        let held = read(row)?;
        let measures = held.recommendation.text().map(|text| text.measures()).unwrap_or_default();
        all.extend(measures.iter().map(|measure| (subject.clone(), number, measure.number)));
    }
    Ok(all)
}

impl Source {
    /// Each measure of the sheet is named once, and went where there is something.
    fn check(&self, from: &[Held], into: &[Held]) -> Result<(), Error> {
        let is =
            |held: &Held, recommendation: &str, measure: u32| held.0 == recommendation && held.2 == measure;
        for (number, fate) in self.fates.iter().enumerate() {
            let field = format!("fates[{number}]");
            let twice = self.fates[..number]
                .iter()
                .any(|other| other.recommendation == fate.recommendation && other.measure == fate.measure);
            if twice || !from.iter().any(|held| is(held, &fate.recommendation, fate.measure)) {
                return Err(Error::invalid(&field, service::not_of_the_sheet(measures::id(fate.measure))));
            }
            if !fate.into.is_empty() && !into.iter().any(|held| is(held, &fate.into, fate.into_measure)) {
                return Err(Error::invalid(
                    &field,
                    service::not_of_the_report(measures::id(fate.into_measure)),
                ));
            }
        }
        let said = |held: &Held| self.fates.iter().any(|fate| is(held, &fate.recommendation, fate.measure));
        let silent = from.iter().filter(|held| !said(held));
        let silent: Vec<String> = silent.map(|held| format!("{}.{}", held.1, measures::id(held.2))).collect();
        if silent.is_empty() {
            return Ok(());
        }
        Err(Error::invalid("fates", service::nothing_said_of(Arg::listing(silent))))
    }
}
