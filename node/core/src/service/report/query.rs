//! Reading reports.

use percole_domain::{Timestamp, lifecycle::ReportState};
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx,
    recommendations::{self, RecommendationRow},
    reports::{self, ReportRow},
    rows,
    subjects::{Filter, SubjectRow},
    transmissions,
};
use prost::Message;

use super::{found, unknown};
use crate::{
    access::{self, Viewer},
    adopting::{self, Voice},
    apply::{
        adoption,
        report::{adopted_of, frozen_of, newest_sources, text_of},
    },
    directory::Directory,
    error::Error,
    node::Node,
    service::{lists, parse_node, recommendation, timeline, transmission},
};

/// A page of the reports known here.
///
/// # Errors
/// `InvalidArgument` for a filter that names nothing, or a cursor that no page gave.
pub async fn list(
    node: &Node,
    viewer: &Viewer,
    request: pb::ListReportsRequest,
) -> Result<pb::ListReportsResponse, Error> {
    let mut tx = node.read().await?;
    let mut filter = Filter::of("report", viewer.readable());
    if !request.node.is_empty() {
        filter.node = Some(parse_node("node", &request.node)?);
    }
    if !request.state.is_empty() {
        filter.states = vec![request.state.parse::<ReportState>()?.to_string()];
    }
    filter.language = Some(request.language).filter(|language| !language.is_empty());
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
    let subject = found(&mut tx, viewer, &request.report).await?;
    let shown =
        access::readable(&mut tx, viewer, "report", &subject).await?.ok_or_else(|| unknown(&subject))?;
    let row = rows::get(&mut tx, &subject).await?.ok_or_else(|| unknown(&subject))?;
    let held = recommendations::of_report(&mut tx, &subject).await?;
    let directory = node.directory();
    let now = Timestamp::from_us(node.ambient.now_us());
    let voices = adopting::voices(&mut tx, &row).await?;
    // What became of copies of it is a part of its way.
    let mut sent = transmissions::of_report(&mut tx, &subject).await?;
    for copy in reports::copies_of(&mut tx, &subject).await? {
        sent.extend(transmissions::of_report(&mut tx, &copy.subject).await?);
    }
    let mut about = vec![subject];
    about.extend(voices.iter().filter_map(|voice| Some(voice.said.as_ref()?.subject)));
    about.extend(sent.iter().map(|row| row.subject));
    let adopted = adopted_of(&row)?;
    let timeline = timeline::of(&mut tx, viewer, &about).await?;
    Ok(pb::ReportDetail {
        line: Some(line(&shown, &row, &held, &directory)?),
        text: text_of(&row)?,
        recommendations: lines(&mut tx, viewer, (&row, &held), &directory).await?,
        scope: shown.scope.to_string(),
        comment_until_us: row.comment_until_us.unwrap_or(0),
        adopt_until_us: row.adopt_until_us.unwrap_or(0),
        hash: frozen_of(&row)?.map(|frozen| frozen.hash).unwrap_or_default(),
        changed_since: adopting::is_changed(&row, &held)?,
        adopted_us: adopted.as_ref().map_or(0, |adopted| adopted.adopted_us),
        sheets: sheets(&mut tx, viewer, &row, &held, &directory).await?,
        voices: voices.iter().map(|voice| spoken(voice, &row, adopted.as_ref(), &directory, now)).collect(),
        transmissions: transmission::lines(&mut tx, viewer, &sent, &directory, now).await?,
        timeline: timeline.entries,
        timeline_is_cut: timeline.is_cut,
        copy_of: row.copy_of.map(|report| report.to_string()).unwrap_or_default(),
        chain: transmission::chain(&row, &directory)?,
    })
}

/// What the groups of a report say, for what shows a part of it.
pub(in crate::service) async fn voices_of(
    tx: &mut Tx,
    row: &ReportRow,
    directory: &Directory,
    now: Timestamp,
) -> Result<Vec<pb::GroupVoice>, Error> {
    let adopted = adopted_of(row)?;
    let voices = adopting::voices(tx, row).await?;
    Ok(voices.iter().map(|voice| spoken(voice, row, adopted.as_ref(), directory, now)).collect())
}

/// The sheets that went into a report, with what they asked for as far as the viewer may read it here.
async fn sheets(
    tx: &mut Tx,
    viewer: &Viewer,
    row: &ReportRow,
    held: &[RecommendationRow],
    directory: &Directory,
) -> Result<Vec<pb::SheetSource>, Error> {
    let mut sheets = Vec::new();
    for sourced in newest_sources(row) {
        let Ok(subject) = sourced.sheet.parse::<SubjectId>() else { continue };
        let shown = access::readable(tx, viewer, "report", &subject).await?;
        let of_sheet = match shown {
            Some(_) => recommendations::of_report(tx, &subject).await?,
            None => Vec::new(),
        };
        let said = |fate: &ev::Fate| said(&of_sheet, &fate.recommendation, fate.measure);
        let number = |fate: &ev::Fate| {
            held.iter().find(|row| row.subject.to_string() == fate.into).map_or(0, |row| row.number)
        };
        sheets.push(pb::SheetSource {
            sheet: sourced.sheet.clone(),
            title: shown.map(|line| line.title).unwrap_or_default(),
            node: subject.origin.to_string(),
            node_name: directory.name_of(&subject.origin),
            measures: sourced.fates.iter().map(said).collect(),
            numbers: sourced.fates.iter().map(number).collect(),
            fates: sourced.fates,
        });
    }
    Ok(sheets)
}

/// What a measure says; empty when that is not known here.
fn said(held: &[RecommendationRow], recommendation: &str, measure: u32) -> String {
    let row = held.iter().find(|row| row.subject.to_string() == recommendation);
    let text = row.and_then(|row| row.shown().text);
    let text = text.and_then(|text| ev::RecommendationText::decode(text.as_slice()).ok()).unwrap_or_default();
    let found = text.measures.into_iter().find(|one| one.number == measure);
    found.map(|measure| measure.title).unwrap_or_default()
}

/// What a group says: as its node says it, else as the report's node found it when it was adopted, which a node may read
/// that may not read the group's own words.
fn spoken(
    voice: &Voice,
    row: &ReportRow,
    adopted: Option<&ev::Adopted>,
    directory: &Directory,
    now: Timestamp,
) -> pb::GroupVoice {
    let quoted = adopted.and_then(|adopted| {
        adopted.adoptions.iter().find(|given| given.group.as_ref() == Some(&voice.group)).cloned()
    });
    // Once it is sent, what was said until then stands.
    let given = match row.state == ReportState::Sent.as_str() {
        true => quoted.or_else(|| voice.given()),
        false => voice.given().or(quoted),
    };
    let is_over = row.adopt_until_us.is_none_or(|until| until <= now.as_us());
    let position = match &given {
        Some(given) => given.position.clone(),
        None if is_over || adopted.is_some() => "silent".to_owned(),
        None => "awaited".to_owned(),
    };
    let adoption = given.as_ref().map(|given| given.adoption.clone()).unwrap_or_default();
    let (statement, dissent) = adopting::words(voice, row, &adoption);
    pb::GroupVoice {
        group: Some(voice.group.clone()),
        node: voice.node.to_string(),
        node_name: directory.name_of(&voice.node),
        position,
        given,
        statement,
        dissent,
        act: voice.said.as_ref().and_then(|row| adoption::payload(row).act),
    }
}

async fn lines(
    tx: &mut Tx,
    viewer: &Viewer,
    (report, held): (&ReportRow, &[RecommendationRow]),
    directory: &Directory,
) -> Result<Vec<pb::RecommendationLine>, Error> {
    let mut lines = Vec::with_capacity(held.len());
    for row in held {
        if let Some(shown) = access::readable(tx, viewer, "recommendation", &row.subject).await? {
            lines.push(recommendation::line(&shown, row, Some(report), directory));
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
    let measures: u64 = held.iter().map(|row| u64::from(row.shown().measures)).sum();
    Ok(pb::ReportLine {
        id: shown.subject.to_string(),
        node: shown.node.to_string(),
        node_name: directory.name_of(&shown.node),
        title: shown.title.clone(),
        cycle: text.cycle,
        recommendations: u32::try_from(held.len()).unwrap_or(u32::MAX),
        measures: u32::try_from(measures).unwrap_or(u32::MAX),
        state: row.state.clone(),
        version: row.version,
        kind: row.kind.clone(),
        theme: text.theme,
        language: shown.language.clone(),
        comment_until_us: row.comment_until_us.unwrap_or(0),
        adopt_until_us: row.adopt_until_us.unwrap_or(0),
        edition: row.cycle.map(|cycle| cycle.to_string()).unwrap_or_default(),
    })
}
