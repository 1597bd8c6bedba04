//! A report: its groups and what each says of it, its recommendations in their order, to whom it was handed over.

use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use percole_core::{error::Error, service::report};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::{portal, portal as words};

use super::{answer, common::State, cycle as edition, history, reports, transmitted, voices};
use crate::{
    frame::{Frame, Part},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "report.html")]
struct Page {
    frame: Frame,
    language: String,
    state: State,
    said: String,
    /// The edition that it belongs to, as an address and a name.
    edition: Option<(String, String)>,
    /// Until when it can be commented, or groups are waited for; empty when neither.
    until: String,
    text: ev::ReportText,
    recommendations: Vec<Line>,
    voices: Vec<voices::Voice>,
    handed: Vec<transmitted::Handed>,
    history: Vec<history::Step>,
}

struct Line {
    href: String,
    number: u32,
    title: String,
    measures: String,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, id).await)
}

async fn made(visit: &Visit, id: String) -> Result<Page, Error> {
    let speech = &visit.speech;
    let detail = report::get(visit.node(), &visit.viewer, pb::GetReportRequest { report: id }).await?;
    let line = detail.line.clone().unwrap_or_default();
    let counts = speech.say(portal::report_counts(line.recommendations, line.measures));
    let version = if line.version > 0 { speech.say(portal::version(line.version)) } else { String::new() };
    let parts = [line.cycle.clone(), line.node_name.clone(), counts, version];
    Ok(Page {
        frame: Frame::new(visit, Part::Texts, line.title.as_str()),
        state: reports::state(visit, &line.state),
        said: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        edition: edition::named(visit, &line.edition).await,
        until: until(visit, &detail),
        recommendations: detail.recommendations.iter().map(|one| recommendation(visit, one)).collect(),
        voices: voices::of(visit, &detail.voices),
        handed: transmitted::of(visit, &detail.transmissions),
        history: history::of(visit, &detail.timeline),
        text: detail.text.unwrap_or_default(),
        language: line.language,
    })
}

fn until(visit: &Visit, detail: &pb::ReportDetail) -> String {
    let speech = &visit.speech;
    let now = speech.now.as_us();
    if detail.comment_until_us > now {
        speech.say(portal::comments_until(speech.moment(detail.comment_until_us)))
    } else if detail.adopt_until_us > now && detail.adopted_us == 0 {
        speech.say(portal::groups_until(speech.moment(detail.adopt_until_us)))
    } else {
        String::new()
    }
}

fn recommendation(visit: &Visit, line: &pb::RecommendationLine) -> Line {
    Line {
        href: format!("/recommendations/{}", line.id),
        number: line.number,
        title: line.title.clone(),
        measures: visit.speech.say(portal::measure_count(line.measures)),
    }
}
