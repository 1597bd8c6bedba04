//! Where we are: what is open now, until when, and what came out last.

use askama::Template;
use axum::{http::HeaderMap, response::Response};
use percole_core::{
    error::Error,
    service::{cycle, report, vote},
};
use percole_domain::{lifecycle::CycleState, lifecycle::ReportState, vote::VotePhase};
use percole_proto::v1 as pb;
use percole_words::{Message, portal, portal as words, portal_cycle};

use super::{
    answer,
    booth::mine::{self, Waiting},
    common::State,
    cycle::{self as edition, Edition, Step},
    votes::{self, Line},
};
use crate::{
    frame::{Frame, Part},
    visit::Visit,
};

#[derive(Template)]
#[template(path = "home.html")]
struct Page {
    frame: Frame,
    /// What is so, in a sentence.
    headline: String,
    explained: String,
    act: Act,
    /// The path of this site's open edition.
    steps: Vec<Step>,
    /// The open editions known here, this site's first.
    editions: Vec<Edition>,
    /// Whether whoever looks may open an edition, as none of this site is open.
    may_open: bool,
    /// Votes that wait for whoever signed in.
    waiting: Vec<Waiting>,
    open: Vec<Line>,
    results: Vec<Line>,
}

/// The one act of the page.
struct Act {
    href: String,
    label: String,
}

/// Lines of each list.
const LINES: usize = 6;
/// Reports that are looked at for one that is under way.
const REPORTS: u32 = 20;

pub(crate) async fn page(visit: Visit, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit).await)
}

async fn made(visit: &Visit) -> Result<Page, Error> {
    let list = vote::list(visit.node(), &visit.viewer, pb::ListVotesRequest::default()).await?;
    let request = pb::ListReportsRequest { limit: REPORTS, ..pb::ListReportsRequest::default() };
    let reports = report::list(visit.node(), &visit.viewer, request).await?.reports;
    let now = Now::of(visit, &list.votes, &reports);
    let lines = |keep: fn(&pb::VoteLine) -> bool| -> Vec<Line> {
        list.votes.iter().filter(|vote| keep(vote)).take(LINES).map(|vote| votes::line(visit, vote)).collect()
    };
    // What waits for the visitor leads, and stands there once.
    let mut waiting = mine::waiting_for(visit).await?;
    waiting.retain(|vote| vote.voted.is_empty());
    let is_elsewhere = |line: &Line| {
        !waiting.iter().any(|vote| vote.href.strip_suffix("/booth") == Some(line.href.as_str()))
    };
    let texts = reports.iter().filter_map(|report| text(visit, report)).take(LINES);
    let open = lines(votes::is_under_way).into_iter().filter(is_elsewhere).chain(texts).collect();
    let (steps, editions, is_open) = editions(visit).await?;
    Ok(Page {
        frame: Frame::new(visit, Part::Home, visit.speech.say(portal::way_home())),
        headline: visit.speech.say(now.headline),
        explained: visit.speech.say(now.explained),
        act: Act { href: now.href, label: visit.speech.say(now.label) },
        steps,
        editions,
        may_open: !is_open && leads(visit).await?,
        open,
        waiting,
        results: lines(|vote| !votes::is_under_way(vote)),
    })
}

/// Whether whoever looks leads editions.
async fn leads(visit: &Visit) -> Result<bool, Error> {
    match &visit.signed_in {
        Some(who) => Ok(cycle::office(visit.node(), &who.caller).await?.is_some()),
        None => Ok(false),
    }
}

/// The path of this site's open edition, all that are open, its own first, and whether there is one of its own.
async fn editions(visit: &Visit) -> Result<(Vec<Step>, Vec<Edition>, bool), Error> {
    let state = CycleState::Open.to_string();
    let request = pb::ListCyclesRequest { state, ..pb::ListCyclesRequest::default() };
    let mut open = cycle::list(visit.node(), &visit.viewer, request).await?.cycles;
    let me = visit.node().me().to_string();
    open.sort_by_key(|line| line.node != me);
    let own = open.first().filter(|line| line.node == me);
    let steps = match own {
        None => Vec::new(),
        Some(line) => {
            let request = pb::GetCycleRequest { cycle: line.id.clone() };
            let detail = cycle::get(visit.node(), &visit.viewer, request).await?;
            let charter = edition::moved_charter(&detail);
            charter.map(|charter| edition::steps(visit, &charter)).unwrap_or_default()
        }
    };
    let is_open = own.is_some();
    let editions = open.iter().take(LINES).map(|line| edition::edition(visit, line)).collect();
    Ok((steps, editions, is_open))
}

/// A text that takes comments, or that the groups give their word on, with the days left.
fn text(visit: &Visit, report: &pb::ReportLine) -> Option<Line> {
    let speech = &visit.speech;
    let (until_us, until): (i64, fn(String) -> Message) = match report.state.parse() {
        Ok(ReportState::InComment) => (report.comment_until_us, portal::comments_until),
        Ok(ReportState::Revision) => (report.adopt_until_us, portal::groups_until),
        _ => return None,
    };
    Some(Line {
        href: format!("/reports/{}", report.id),
        title: report.title.clone(),
        by: report.node_name.clone(),
        when: speech.say(until(speech.moment(until_us))),
        state: State::now(speech.left(until_us)?),
    })
}

/// What is so now, in words, and the way to it.
struct Now {
    headline: Message,
    explained: Message,
    href: String,
    label: Message,
}

impl Now {
    /// A vote that is open leads, then the report that has come furthest.
    fn of(visit: &Visit, votes: &[pb::VoteLine], reports: &[pb::ReportLine]) -> Now {
        let open = votes.iter().filter(|vote| vote.state.parse() == Ok(VotePhase::Open));
        if let Some(vote) = open.min_by_key(|vote| vote.closes_us) {
            return Now {
                headline: portal::home_voting(vote.title.as_str()),
                explained: portal::home_voting_until(visit.speech.moment(vote.closes_us)),
                href: format!("/votes/{}", vote.id),
                label: portal::home_read_vote(),
            };
        }
        let stages = [ReportState::InComment, ReportState::Revision, ReportState::Sent];
        let found = stages.into_iter().find_map(|stage| {
            let report = reports.iter().find(|report| report.state.parse() == Ok(stage))?;
            Some(Now::of_report(stage, report))
        });
        found.unwrap_or_else(Now::quiet)
    }

    fn of_report(stage: ReportState, report: &pb::ReportLine) -> Now {
        let title = report.title.as_str();
        let (headline, explained) = match stage {
            ReportState::InComment => (portal::home_commenting(title), portal::home_commenting_explained()),
            ReportState::Revision => (portal::home_adopting(title), portal::home_adopting_explained()),
            _ => (portal::home_sent(title), portal::home_sent_explained()),
        };
        Now { headline, explained, href: format!("/reports/{}", report.id), label: portal::home_read_text() }
    }

    fn quiet() -> Now {
        Now {
            headline: portal::home_quiet(),
            explained: portal::home_quiet_explained(),
            href: "/bodies".to_owned(),
            label: portal::home_read_bodies(),
        }
    }
}
