//! The reports of working groups: what is asked for, and where each stands.

use askama::Template;
use axum::{extract::Query, http::HeaderMap, response::Response};
use percole_core::{error::Error, service::report};
use percole_domain::lifecycle::ReportState;
use percole_proto::v1 as pb;
use percole_words::{portal, portal as words};

use super::{
    answer,
    common::{Cursor, More, State},
};
use crate::{
    frame::{Frame, Part},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "reports.html")]
struct Page {
    frame: Frame,
    reports: Vec<Line>,
    more: More,
}

struct Line {
    href: String,
    title: String,
    language: String,
    said: String,
    state: State,
}

pub(crate) async fn page(visit: Visit, Query(cursor): Query<Cursor>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, cursor).await)
}

async fn made(visit: &Visit, cursor: Cursor) -> Result<Page, Error> {
    let request = pb::ListReportsRequest { cursor: cursor.cursor, ..pb::ListReportsRequest::default() };
    let list = report::list(visit.node(), &visit.viewer, request).await?;
    Ok(Page {
        frame: Frame::new(visit, Part::Texts, visit.speech.say(portal::reports_title())),
        reports: list.reports.iter().map(|report| line(visit, report)).collect(),
        more: More::of(visit, &list.next_cursor),
    })
}

fn line(visit: &Visit, report: &pb::ReportLine) -> Line {
    let counts = visit.speech.say(portal::report_counts(report.recommendations, report.measures));
    let parts = [report.cycle.clone(), report.node_name.clone(), counts];
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Line {
        href: format!("/reports/{}", report.id),
        title: report.title.clone(),
        language: report.language.clone(),
        said: said.join(" · "),
        state: state(visit, &report.state),
    }
}

/// Where a report stands: what one can take part in now is marked.
pub(crate) fn state(visit: &Visit, state: &str) -> State {
    let word = visit.speech.word::<ReportState>(state);
    match state.parse() {
        Ok(ReportState::InComment | ReportState::Revision) => State::now(word),
        Ok(ReportState::Adopted | ReportState::Sent) => State::done(word),
        _ => State::plain(word),
    }
}
