//! Reading reports.

use percole_proto::v1 as pb;
use percole_store::{
    recommendations::{self, Filter},
    reports::{self, CountedReport, ReportRow},
};

use super::unknown;
use crate::{
    apply::report::{STATE_PUBLISHED, text_of},
    directory::Directory,
    error::Error,
    node::Node,
    service::{recommendation, request},
};

/// The reports known here, newest cycle first.
///
/// # Errors
/// The database's error.
pub async fn list(node: &Node, _: pb::ListReportsRequest) -> Result<pb::ListReportsResponse, Error> {
    let held = reports::all(&mut node.read().await?).await?;
    let directory = node.directory();
    let line = |counted: &CountedReport| {
        line(&counted.report, counted.recommendations, counted.measures, &directory)
    };
    Ok(pb::ListReportsResponse { reports: held.iter().map(line).collect() })
}

/// A report with its text and its recommendations.
///
/// # Errors
/// `NotFound` when nothing is known of it here.
pub async fn get(node: &Node, request: pb::GetReportRequest) -> Result<pb::ReportDetail, Error> {
    let subject = request::read_subject("report", &request.report)?;
    let mut tx = node.read().await?;
    let row = reports::get(&mut tx, &subject).await?.ok_or_else(|| unknown(&subject))?;
    let filter = Filter { report: Some(subject), ..Filter::default() };
    let held = recommendations::list(&mut tx, &filter).await?;
    let measures = held.iter().map(|line| u64::from(line.measures)).sum();
    let directory = node.directory();
    Ok(pb::ReportDetail {
        line: Some(line(&row, held.len() as u64, measures, &directory)),
        text: Some(text_of(&row)?),
        recommendations: held.iter().map(|held| recommendation::line(held, &directory)).collect(),
    })
}

fn line(row: &ReportRow, recommendations: u64, measures: u64, directory: &Directory) -> pb::ReportLine {
    pb::ReportLine {
        id: row.subject.to_string(),
        node: row.subject.origin.to_string(),
        node_name: directory.name_of(&row.subject.origin),
        title: row.title.clone(),
        cycle: row.cycle.clone(),
        recommendations: u32::try_from(recommendations).unwrap_or(u32::MAX),
        measures: u32::try_from(measures).unwrap_or(u32::MAX),
        published: row.state == STATE_PUBLISHED,
        theme: row.theme.clone(),
        language: row.language.clone(),
    }
}
