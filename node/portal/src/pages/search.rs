//! Search: everything that whoever looks may read, by its words.

use askama::Template;
use axum::{
    Extension,
    extract::Query,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use form_urlencoded::Serializer;
use percole_core::{
    error::{Code, Error},
    service,
};
use percole_proto::v1 as pb;
use percole_words::{Message, portal as words, portal_search, search};
use serde::Deserialize;

use super::{answer, common::More};
use crate::{
    frame::{Frame, Part},
    limits,
    listener::From,
    problem,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "search.html")]
struct Page {
    frame: Frame,
    /// What was typed.
    words: String,
    /// The kind that alone is shown; empty for all.
    kind: String,
    /// What is wrong with what was typed.
    wrong: String,
    kinds: Vec<Kind>,
    /// What was left out, and what helps when nothing is found.
    notes: Vec<String>,
    hits: Vec<Found>,
    more: More,
}

/// A kind of results, and how many there are.
struct Kind {
    href: String,
    label: String,
    is_here: bool,
}

struct Found {
    href: String,
    title: Vec<pb::SearchPiece>,
    title_language: String,
    /// What it is, where and of when.
    said: String,
    excerpt: Vec<pb::SearchPiece>,
    excerpt_language: String,
}

/// What is asked for.
#[derive(Clone, Default, Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    cursor: String,
}

impl Asked {
    /// The page of these words, of another kind or further on.
    fn href(&self, kind: &str, cursor: &str) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("q", &self.q);
        for (name, value) in [("kind", kind), ("cursor", cursor)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        format!("/search?{}", query.finish())
    }
}

pub(crate) async fn page(
    visit: Visit,
    Query(asked): Query<Asked>,
    Extension(From(from)): Extension<From>,
    headers: HeaderMap,
) -> Response {
    if !asked.q.trim().is_empty() && !visit.portal.searching.allows(limits::source(from, &headers)) {
        return problem::refused(&visit, StatusCode::TOO_MANY_REQUESTS, portal_search::too_often());
    }
    answer(&visit, &headers, made(&visit, &asked).await)
}

async fn made(visit: &Visit, asked: &Asked) -> Result<Page, Error> {
    if asked.q.trim().is_empty() {
        return Ok(empty(visit, asked, String::new()));
    }
    let request = pb::SearchRequest {
        words: asked.q.clone(),
        families: Some(asked.kind.clone()).filter(|kind| !kind.is_empty()).into_iter().collect(),
        limit: 0,
        cursor: asked.cursor.clone(),
    };
    match service::search::search(visit.node(), &visit.viewer, request).await {
        Ok(found) => Ok(shown(visit, asked, found)),
        // What was typed stays in its field.
        Err(error) if error.code() == Code::InvalidArgument => {
            Ok(empty(visit, asked, visit.speech.say(error.said().clone())))
        }
        Err(error) => Err(error),
    }
}

fn empty(visit: &Visit, asked: &Asked, wrong: String) -> Page {
    Page {
        frame: Frame::new(visit, Part::Search, visit.speech.say(portal_search::title())),
        words: asked.q.clone(),
        kind: String::new(),
        wrong,
        kinds: Vec::new(),
        notes: Vec::new(),
        hits: Vec::new(),
        more: More::of(visit, ""),
    }
}

fn shown(visit: &Visit, asked: &Asked, found: pb::SearchResponse) -> Page {
    let speech = &visit.speech;
    let all: u64 = found.counts.iter().map(|count| count.count).sum();
    let notes = notes(visit, &found);
    let title = speech.say(portal_search::found(all, asked.q.trim()));
    let next = (!found.next_cursor.is_empty()).then(|| asked.href(&asked.kind, &found.next_cursor));
    Page {
        frame: Frame::new(visit, Part::Search, title),
        words: asked.q.clone(),
        kind: asked.kind.clone(),
        wrong: String::new(),
        kinds: if all == 0 { Vec::new() } else { kinds_of(visit, asked, &found.counts, all) },
        notes: notes.into_iter().map(|note| speech.say(note)).collect(),
        hits: found.hits.into_iter().map(|hit| line(visit, hit)).collect(),
        more: More { href: next, label: speech.say(words::show_more()) },
    }
}

fn notes(visit: &Visit, found: &pb::SearchResponse) -> Vec<Message> {
    let mut notes = Vec::new();
    if !found.left_out.is_empty() {
        notes.push(portal_search::left_out(found.left_out.join(", ")));
    }
    let is_nothing = found.counts.is_empty();
    if is_nothing {
        notes.push(portal_search::advice());
        if visit.signed_in.is_none() {
            notes.push(portal_search::advice_sign_in());
        }
    }
    if found.unread > 0 {
        notes.push(portal_search::unread(found.unread));
    }
    notes
}

fn kinds_of(visit: &Visit, asked: &Asked, counts: &[pb::SearchCount], all: u64) -> Vec<Kind> {
    let everything = Kind {
        href: asked.href("", ""),
        label: visit.speech.say(portal_search::all(all)),
        is_here: asked.kind.is_empty(),
    };
    let kind = |count: &pb::SearchCount| {
        let (several, _) = called(&count.family)?;
        Some(Kind {
            href: asked.href(&count.family, ""),
            label: visit.speech.say(portal_search::kind(several, count.count)),
            is_here: asked.kind == count.family,
        })
    };
    std::iter::once(everything).chain(counts.iter().filter_map(kind)).collect()
}

/// What several of a family are called, and one.
fn called(family: &str) -> Option<(Message, Message)> {
    Some(match family {
        "report" => (search::search_reports(), search::search_one_report()),
        "recommendation" => (search::search_recommendations(), search::search_one_recommendation()),
        "vote" => (search::search_votes(), search::search_one_vote()),
        "transmission" => (search::search_transmissions(), search::search_one_transmission()),
        "body" => (search::search_bodies(), search::search_one_body()),
        "meeting" => (search::search_meetings(), search::search_one_meeting()),
        "cycle" => (search::search_cycles(), search::search_one_cycle()),
        _ => return None,
    })
}

fn line(visit: &Visit, hit: pb::SearchHit) -> Found {
    let speech = &visit.speech;
    let kind = called(&hit.family).map(|(_, one)| speech.say(one)).unwrap_or_default();
    let said = [kind.clone(), hit.node_name.clone(), speech.day_of(hit.changed_us)];
    let title = match hit.family.as_str() {
        "cycle" => {
            let season: String = hit.title.iter().map(|piece| piece.text.as_str()).collect();
            whole(speech.say(portal_search::season(season, hit.number)))
        }
        _ if hit.title.is_empty() => whole(kind),
        _ => hit.title.clone(),
    };
    Found {
        href: href(&hit),
        title,
        title_language: hit.title_language,
        said: said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        excerpt: hit.excerpt,
        excerpt_language: hit.excerpt_language,
    }
}

fn whole(text: String) -> Vec<pb::SearchPiece> {
    vec![pb::SearchPiece { text, is_hit: false }]
}

/// Where it is shown: what was handed over, with the text that was.
fn href(hit: &pb::SearchHit) -> String {
    match hit.family.as_str() {
        "report" => format!("/reports/{}", hit.id),
        "transmission" => format!("/reports/{}", hit.container),
        "recommendation" => format!("/recommendations/{}", hit.id),
        "vote" => format!("/votes/{}", hit.id),
        "body" => format!("/bodies/{}", hit.id),
        "meeting" => format!("/meetings/{}", hit.id),
        _ => format!("/cycles/{}", hit.id),
    }
}
