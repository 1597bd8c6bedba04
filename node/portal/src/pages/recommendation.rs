//! A recommendation: why, what it asks for measure by measure, and what its groups hold against it.

use askama::Template;
use axum::{extract::Path, http::HeaderMap, response::Response};
use percole_core::{error::Error, service::recommendation};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::{portal, portal as words};

use super::{answer, history, transmitted, voices};
use crate::{
    frame::{Frame, Part},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "recommendation.html")]
struct Page {
    frame: Frame,
    language: String,
    number: u32,
    version: String,
    report: Option<String>,
    groups: String,
    linked: Vec<u32>,
    text: ev::RecommendationText,
    voices: Vec<voices::Voice>,
    handed: Vec<transmitted::Handed>,
    history: Vec<history::Step>,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, id).await)
}

async fn made(visit: &Visit, id: String) -> Result<Page, Error> {
    let request = pb::GetRecommendationRequest { recommendation: id };
    let detail = recommendation::get(visit.node(), &visit.viewer, request).await?;
    let line = detail.line.clone().unwrap_or_default();
    let groups = detail
        .groups
        .iter()
        .map(|group| if group.name.is_empty() { group.antenne.clone() } else { group.name.clone() });
    let text = detail.text.clone().unwrap_or_default();
    Ok(Page {
        frame: Frame::new(visit, Part::Texts, line.title.as_str()),
        language: text.language.clone(),
        number: line.number,
        version: visit.speech.say(portal::version(line.version)),
        report: (!line.report.is_empty()).then(|| format!("/reports/{}", line.report)),
        groups: visit.speech.say(percole_words::Arg::all_of(groups)),
        linked: detail.linked_to.clone(),
        voices: voices::of(visit, &detail.voices)
            .into_iter()
            .filter(voices::Voice::has_reservation)
            .collect(),
        handed: transmitted::of(visit, &detail.transmissions),
        history: history::of(visit, &detail.timeline),
        text,
    })
}
