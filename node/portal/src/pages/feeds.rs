//! Atom feeds (RFC 4287) of what everybody may read: new texts, votes and minutes, and what happens to one text. Whoever
//! signed in is shown no more by them: programs that follow feeds keep what they read.

use atom_syndication::{Entry, Feed, FixedDateTime, Generator, Link, Person, Text};
use axum::{
    extract::Path,
    http::{HeaderMap, header},
    response::Response,
};
use percole_core::{
    access::Viewer,
    error::Error,
    service::{meeting, news, recommendation, report},
};
use percole_domain::{Timestamp, lifecycle::ReportState, lifecycle::VoteState};
use percole_proto::v1 as pb;
use percole_words::{portal_feed, portal_meeting};

use super::{history, meetings};
use crate::{problem, reply, visit::Visit};

/// Entries of a feed.
const ENTRIES: u32 = 30;
const ATOM: &str = "application/atom+xml; charset=utf-8";

/// One entry before it is written.
struct Item {
    id: String,
    path: String,
    title: String,
    said: String,
    /// Microseconds since 1970-01-01 UTC.
    at_us: i64,
}

pub(crate) async fn texts(visit: Visit, headers: HeaderMap) -> Response {
    let title = visit.speech.say(portal_feed::texts());
    let items =
        changed(&visit, "report", "reports", |visit, state| visit.speech.word::<ReportState>(state)).await;
    answer(&visit, &headers, "/feeds/texts", "/reports", title, items)
}

pub(crate) async fn votes(visit: Visit, headers: HeaderMap) -> Response {
    let title = visit.speech.say(portal_feed::votes());
    let items = changed(&visit, "vote", "votes", |visit, state| visit.speech.word::<VoteState>(state)).await;
    answer(&visit, &headers, "/feeds/votes", "/votes", title, items)
}

pub(crate) async fn minutes(visit: Visit, headers: HeaderMap) -> Response {
    let title = visit.speech.say(portal_meeting::last_minutes());
    let items = posted(&visit).await;
    answer(&visit, &headers, "/feeds/minutes", "/meetings", title, items)
}

/// What happened to a report.
pub(crate) async fn of_report(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let request = pb::GetReportRequest { report: id };
    match report::get(visit.node(), &Viewer::anybody(), request).await {
        Ok(detail) => {
            let line = detail.line.unwrap_or_default();
            let page = format!("/reports/{}", line.id);
            happened(&visit, &headers, &page, line.title, &detail.timeline)
        }
        Err(error) => problem::page(&visit, &error),
    }
}

/// What happened to a recommendation.
pub(crate) async fn of_recommendation(visit: Visit, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let request = pb::GetRecommendationRequest { recommendation: id };
    match recommendation::get(visit.node(), &Viewer::anybody(), request).await {
        Ok(detail) => {
            let line = detail.line.unwrap_or_default();
            let page = format!("/recommendations/{}", line.id);
            happened(&visit, &headers, &page, line.title, &detail.timeline)
        }
        Err(error) => problem::page(&visit, &error),
    }
}

async fn changed(
    visit: &Visit,
    family: &'static str,
    under: &str,
    word: impl Fn(&Visit, &str) -> String,
) -> Result<Vec<Item>, Error> {
    let newest = news::newest(visit.node(), &Viewer::anybody(), family, ENTRIES).await?;
    let item = |one: news::Changed| Item {
        path: format!("/{under}/{}", one.id),
        said: format!("{} · {}", one.node_name, word(visit, &one.state)),
        id: one.id,
        title: one.title,
        at_us: one.changed_us,
    };
    Ok(newest.into_iter().map(item).collect())
}

/// Minutes that were posted, with what everybody may read of them.
async fn posted(visit: &Visit) -> Result<Vec<Item>, Error> {
    let (node, anybody) = (visit.node(), Viewer::anybody());
    let request = pb::ListMeetingsRequest {
        newest_first: true,
        with_minutes: true,
        limit: ENTRIES,
        ..Default::default()
    };
    let mut items = Vec::new();
    for line in meeting::list(node, &anybody, request).await?.meetings {
        let request = pb::GetMeetingRequest { meeting: line.id.clone() };
        let Some(minutes) = meeting::get(node, &anybody, request).await?.minutes else { continue };
        items.push(Item {
            path: format!("/meetings/{}", line.id),
            title: meetings::title(&line),
            said: minutes.extract,
            at_us: minutes.posted_us,
            id: line.id,
        });
    }
    Ok(items)
}

fn happened(
    visit: &Visit,
    headers: &HeaderMap,
    page: &str,
    title: String,
    timeline: &[pb::TimelineEntry],
) -> Response {
    let item = |entry: &pb::TimelineEntry| {
        let step = history::step(visit, entry)?;
        let said = [step.by, step.reason].into_iter().filter(|part| !part.is_empty());
        Some(Item {
            id: format!("{}/{}", entry.origin, entry.index),
            path: page.to_owned(),
            title: step.what,
            said: said.collect::<Vec<_>>().join(" · "),
            at_us: entry.at_us,
        })
    };
    let items = timeline.iter().rev().take(ENTRIES as usize).filter_map(item).collect();
    answer(visit, headers, &format!("{page}/feed"), page, title, Ok(items))
}

fn answer(
    visit: &Visit,
    headers: &HeaderMap,
    here: &str,
    page: &str,
    title: String,
    items: Result<Vec<Item>, Error>,
) -> Response {
    match items {
        Ok(items) => {
            let feed = feed(visit, here, page, title, items).to_string();
            let mut response = reply::public(headers, ATOM, feed);
            let speaks = visit.speech.lang().as_str();
            response.headers_mut().insert(header::CONTENT_LANGUAGE, header::HeaderValue::from_static(speaks));
            response
                .headers_mut()
                .insert(header::VARY, header::HeaderValue::from_static("Accept-Language, Cookie"));
            response
        }
        Err(error) => problem::page(visit, &error),
    }
}

fn feed(visit: &Visit, here: &str, page: &str, title: String, items: Vec<Item>) -> Feed {
    let site = visit.portal.address.clone().unwrap_or_default();
    let name = visit.node().identity.card.name.clone();
    let link = |rel: &str, path: &str| Link {
        href: format!("{site}{path}"),
        rel: rel.to_owned(),
        ..Link::default()
    };
    let newest_us = items.iter().map(|item| item.at_us).max().unwrap_or(0);
    let entry = |item: Item| Entry {
        title: Text::plain(item.title),
        id: format!("percole:{}", item.id),
        updated: at(item.at_us),
        links: vec![link("alternate", &item.path)],
        summary: Some(Text::plain(item.said)),
        ..Entry::default()
    };
    Feed {
        title: Text::plain(format!("{title} · {name}")),
        id: format!("percole:{}{here}", visit.node().me()),
        updated: at(newest_us),
        authors: vec![Person { name, ..Person::default() }],
        generator: Some(Generator { value: "percole".to_owned(), ..Generator::default() }),
        links: vec![link("self", here), link("alternate", page)],
        entries: items.into_iter().map(entry).collect(),
        lang: Some(visit.speech.lang().to_string()),
        ..Feed::default()
    }
}

/// A moment of the log; one that no calendar has is the beginning of time.
fn at(us: i64) -> FixedDateTime {
    Timestamp::from_us(us).to_string().parse().unwrap_or_default()
}
