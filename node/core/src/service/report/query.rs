//! Reading reports.

use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    recommendations::{self, RecommendationRow},
    reports::ReportRow,
    rows,
    subjects::{self, Filter, SubjectRow},
};

use super::unknown;
use crate::{
    access::Viewer,
    apply::report::{STATE_PUBLISHED, text_of},
    directory::Directory,
    error::Error,
    node::Node,
    service::{lists, recommendation, resolve},
};

/// A page of the reports known here.
///
/// # Errors
/// The database's error.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListReportsRequest,
) -> Result<pb::ListReportsResponse, Error> {
    let mut tx = node.read().await?;
    let filter = Filter::of("report", viewer.readable());
    let page = lists::page(&mut tx, &filter, request.limit, &request.cursor).await?;
    let directory = node.directory();
    let mut reports = Vec::with_capacity(page.lines.len());
    for shown in &page.lines {
        let Some(row) = rows::get(&mut tx, &shown.subject).await? else { continue };
        let held = recommendations::of_report(&mut tx, &shown.subject).await?;
        reports.push(line(shown, &row, &held, &directory)?);
    }
    Ok(pb::ListReportsResponse { reports, next_cursor: page.next_cursor })
}

/// A report with its text and its recommendations.
///
/// # Errors
/// `NotFound` when nothing is known of it here that the viewer may read.
pub async fn get(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetReportRequest,
) -> Result<pb::ReportDetail, Error> {
    let mut tx = node.read().await?;
    let subject = resolve::subject(&mut tx, viewer, "report", &request.report).await?;
    let shown = subjects::get(&mut tx, "report", &subject)
        .await?
        .filter(|line| viewer.may_read(&line.audience, line.body.as_ref()))
        .ok_or_else(|| unknown(&subject))?;
    let row = rows::get(&mut tx, &subject).await?.ok_or_else(|| unknown(&subject))?;
    let held = recommendations::of_report(&mut tx, &subject).await?;
    let directory = node.directory();
    Ok(pb::ReportDetail {
        line: Some(line(&shown, &row, &held, &directory)?),
        text: text_of(&row)?,
        recommendations: lines(&mut tx, viewer, &held, &directory).await?,
        scope: shown.scope.to_string(),
    })
}

async fn lines(
    tx: &mut Tx,
    viewer: &Viewer,
    held: &[RecommendationRow],
    directory: &Directory,
) -> Result<Vec<pb::RecommendationLine>, Error> {
    let mut lines = Vec::with_capacity(held.len());
    for row in held {
        let shown = subjects::get(tx, "recommendation", &row.subject).await?;
        if let Some(shown) = shown.filter(|line| viewer.may_read(&line.audience, line.body.as_ref())) {
            lines.push(recommendation::line(&shown, row, directory));
        }
    }
    Ok(lines)
}

fn line(
    shown: &SubjectRow,
    row: &ReportRow,
    held: &[RecommendationRow],
    directory: &Directory,
) -> Result<pb::ReportLine, Error> {
    let text = text_of(row)?.unwrap_or_default();
    let measures: u64 = held.iter().map(|row| u64::from(row.measures)).sum();
    Ok(pb::ReportLine {
        id: shown.subject.to_string(),
        node: shown.node.to_string(),
        node_name: directory.name_of(&shown.node),
        title: shown.title.clone(),
        cycle: text.cycle,
        recommendations: u32::try_from(held.len()).unwrap_or(u32::MAX),
        measures: u32::try_from(measures).unwrap_or(u32::MAX),
        published: row.state == STATE_PUBLISHED,
        theme: text.theme,
        language: shown.language.clone(),
    })
}
