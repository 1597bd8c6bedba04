//! Votes: what is open, and what was decided.

use askama::Template;
use axum::{extract::Query, http::HeaderMap, response::Response};
use percole_core::{error::Error, service::vote};
use percole_domain::vote::VotePhase;
use percole_proto::v1 as pb;
use percole_words::{portal, portal as words};

use super::{answer, common::Cursor};
use crate::{
    frame::{Frame, Part},
    pages::common::{More, State},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "votes.html")]
struct Page {
    frame: Frame,
    open: Vec<Line>,
    past: Vec<Line>,
    more: More,
}

/// A vote in a list.
pub(crate) struct Line {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) by: String,
    pub(crate) when: String,
    pub(crate) state: State,
}

pub(crate) async fn page(visit: Visit, Query(cursor): Query<Cursor>, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit, cursor).await)
}

async fn made(visit: &Visit, cursor: Cursor) -> Result<Page, Error> {
    let request = pb::ListVotesRequest { cursor: cursor.cursor, ..pb::ListVotesRequest::default() };
    let list = vote::list(visit.node(), &visit.viewer, request).await?;
    let (open, past): (Vec<_>, Vec<_>) = list.votes.iter().partition(|vote| is_under_way(vote));
    let lines = |votes: Vec<&pb::VoteLine>| votes.into_iter().map(|vote| line(visit, vote)).collect();
    Ok(Page {
        frame: Frame::new(visit, Part::Votes, visit.speech.say(portal::way_votes())),
        open: lines(open),
        past: lines(past),
        more: More::of(visit, &list.next_cursor),
    })
}

/// Whether it is still to be voted on or counted.
pub(crate) fn is_under_way(vote: &pb::VoteLine) -> bool {
    matches!(vote.state.parse(), Ok(VotePhase::Planned | VotePhase::Open | VotePhase::Counting))
}

/// A vote as lists show it.
pub(crate) fn line(visit: &Visit, vote: &pb::VoteLine) -> Line {
    let speech = &visit.speech;
    let when = match vote.state.parse() {
        Ok(VotePhase::Planned) => portal::vote_opens(speech.moment(vote.opens_us)),
        Ok(VotePhase::Open) => portal::vote_closes(speech.moment(vote.closes_us)),
        _ => portal::vote_closed(speech.moment(vote.closes_us)),
    };
    Line {
        href: format!("/votes/{}", vote.id),
        title: vote.title.clone(),
        by: speech.say(portal::asked_by(vote.opener_name.as_str())),
        when: speech.say(when),
        state: state(visit, vote),
    }
}

/// Where a vote stands, with its outcome once there is one.
pub(crate) fn state(visit: &Visit, vote: &pb::VoteLine) -> State {
    let speech = &visit.speech;
    match vote.state.parse() {
        Ok(VotePhase::Open) => State::now(match speech.left(vote.closes_us) {
            Some(left) => left,
            None => speech.say(portal::under_way()),
        }),
        Ok(VotePhase::Cancelled) => State::plain(speech.word::<VotePhase>(&vote.state)),
        Ok(VotePhase::Declared) => verdict(visit, vote),
        _ => State::plain(speech.word::<VotePhase>(&vote.state)),
    }
}

/// The outcome in a word, when all questions end alike.
fn verdict(visit: &Visit, vote: &pb::VoteLine) -> State {
    let speech = &visit.speech;
    let all = |word: &str| !vote.results.is_empty() && vote.results.iter().all(|result| result == word);
    if all("pass") {
        State::done(speech.say(portal::vote_carried()))
    } else if all("fail") {
        State::late(speech.say(portal::vote_rejected()))
    } else if all("no-quorum") {
        State::late(speech.say(portal::vote_without_quorum()))
    } else {
        State::plain(speech.say(portal::vote_declared()))
    }
}
