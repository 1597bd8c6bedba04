//! Reading recommendations.

use std::collections::HashMap;

use percole_domain::{
    Timestamp,
    lifecycle::{RecommendationState, ReportState},
};
use percole_merkle::{Scope, SubjectId};
use percole_proto::v1 as pb;
use percole_store::{
    recommendations::RecommendationRow,
    reports::ReportRow,
    rows,
    subjects::{Filter, SubjectRow},
    transmissions,
};

use super::unknown;
use crate::{
    access::Viewer,
    apply::recommendation::read,
    directory::Directory,
    error::Error,
    node::Node,
    payload,
    service::{lists, parse_node, report, resolve, timeline, transmission},
};

/// A page of the recommendations known here, those of mirrored nodes too.
///
/// # Errors
/// `InvalidArgument` for a filter that names nothing.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListRecommendationsRequest,
) -> Result<pb::ListRecommendationsResponse, Error> {
    let mut tx = node.read().await?;
    let mut filter = Filter::of("recommendation", viewer.readable());
    // What was taken out of its report is in no list; whoever knows its id reads why.
    filter.without = Some(RecommendationState::Dropped.as_str());
    if !request.node.is_empty() {
        filter.node = Some(parse_node("node", &request.node)?);
    }
    if !request.state.is_empty() {
        filter.states = vec![request.state.parse::<ReportState>()?.to_string()];
        filter.follows = Some("report");
    }
    if !request.report.is_empty() {
        filter.container = Some(resolve::subject(&mut tx, viewer, "report", &request.report).await?);
    }
    let page = lists::page(&mut tx, &filter, request.limit, &request.cursor).await?;
    let subjects: Vec<SubjectId> = page.lines.iter().map(|line| line.subject).collect();
    let rows: HashMap<SubjectId, RecommendationRow> = rows::among::<RecommendationRow>(&mut tx, &subjects)
        .await?
        .into_iter()
        .map(|row| (row.subject, row))
        .collect();
    let held_by: Vec<SubjectId> = rows.values().map(|row| row.report).collect();
    let reports: Vec<ReportRow> = rows::among(&mut tx, &held_by).await?;
    let directory = node.directory();
    let recommendations = page.lines.iter().filter_map(|shown| {
        let row = rows.get(&shown.subject)?;
        let report = reports.iter().find(|report| report.subject == row.report);
        Some(line(shown, row, report, &directory))
    });
    Ok(pb::ListRecommendationsResponse {
        recommendations: recommendations.collect(),
        next_cursor: page.next_cursor,
    })
}

/// A recommendation with its text, its transmissions, and who did what when.
///
/// # Errors
/// `NotFound` when nothing is known of it here that the viewer may read.
pub async fn get(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetRecommendationRequest,
) -> Result<pb::RecommendationDetail, Error> {
    let mut tx = node.read().await?;
    let shown = resolve::line(&mut tx, viewer, "recommendation", &request.recommendation).await?;
    let subject = shown.subject;
    let row: RecommendationRow = rows::get(&mut tx, &subject).await?.ok_or_else(|| unknown(&subject))?;
    let held = read(row.clone())?;
    let report: Option<ReportRow> = rows::get(&mut tx, &row.report).await?;
    let transmissions = transmissions::of_report(&mut tx, &row.report).await?;
    let mut subjects = vec![subject];
    subjects.extend(transmissions.iter().map(|transmission| transmission.subject));
    let timeline = timeline::of(&mut tx, viewer, &subjects).await?;

    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let placement = held.recommendation.placement();
    // What is being written, and what is not shown yet, is for those who write it.
    let is_author = viewer.may_read_event("recommendation", Scope::Node, shown.body.as_ref());
    let mut line = line(&shown, &row, report.as_ref(), &directory);
    let text = match &held.front {
        Some(front) if !is_author => front.text.as_ref(),
        _ => {
            let written = held.recommendation.text();
            (line.version, line.measures) = (row.version, row.measures);
            line.title = written.map(|text| text.title().to_owned()).unwrap_or_default();
            written
        }
    };
    Ok(pb::RecommendationDetail {
        line: Some(line),
        text: text.map(payload::write_text),
        groups: placement.groups.iter().map(payload::write_group).collect(),
        linked_to: placement.linked_to.clone(),
        voices: match &report {
            Some(report) => report::voices_of(&mut tx, report, &directory, now).await?,
            None => Vec::new(),
        },
        comment_until_us: report.and_then(|report| report.comment_until_us).unwrap_or(0),
        transmissions: transmission::lines(&mut tx, viewer, &transmissions, &directory, now).await?,
        timeline: timeline.entries,
        timeline_is_cut: timeline.is_cut,
        scope: held.shown.scope.to_string(),
    })
}

/// A recommendation as lists show it, with the report that holds it.
pub(in crate::service) fn line(
    shown: &SubjectRow,
    row: &RecommendationRow,
    report: Option<&ReportRow>,
    directory: &Directory,
) -> pb::RecommendationLine {
    pb::RecommendationLine {
        id: shown.subject.to_string(),
        node: shown.node.to_string(),
        node_name: directory.name_of(&shown.node),
        number: shown.number,
        title: shown.title.clone(),
        state: state(row, report),
        // A newer version that is being written is shown to its authors, with its text.
        version: row.shown().version,
        measures: row.shown().measures,
        report: row.report.to_string(),
        scope: shown.scope.to_string(),
    }
}

/// It is where its report is, while that holds it.
fn state(row: &RecommendationRow, report: Option<&ReportRow>) -> String {
    let dropped = row.state == RecommendationState::Dropped.as_str();
    report.filter(|_| !dropped).map_or(&row.state, |report| &report.state).clone()
}
