//! The sites of the federation: who is above and below whom, and of when the data of each is.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::{http::HeaderMap, response::Response};
use percole_core::error::Error;
use percole_domain::Level;
use percole_federation::status;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::{portal, portal as words};

use super::answer;
use crate::{
    frame::{Frame, Part},
    pages::common::State,
    visit::Visit,
};

#[derive(Template)]
#[template(path = "sites.html")]
struct Page {
    frame: Frame,
    sites: Vec<Site>,
}

/// A site with its place in the tree.
struct Site {
    depth: usize,
    name: String,
    level: String,
    /// Of when its data is, in words.
    heard: String,
    state: State,
}

/// Sites that one page shows, and those that are asked for at once.
const SITES_MAX: usize = 2_000;
const AT_ONCE: u32 = 500;
/// A site whose data is older is said to be silent: a day.
const SILENT_AFTER_US: i64 = 86_400_000_000;

pub(crate) async fn page(visit: Visit, headers: HeaderMap) -> Response {
    answer(&visit, &headers, made(&visit).await)
}

async fn made(visit: &Visit) -> Result<Page, Error> {
    let peers = all(visit).await?;
    Ok(Page {
        frame: Frame::new(visit, Part::Federation, visit.speech.say(portal::way_sites())),
        sites: tree(visit, &peers),
    })
}

async fn all(visit: &Visit) -> Result<Vec<pb::Peer>, Error> {
    let mut request = pb::ListPeersRequest { limit: AT_ONCE, cursor: String::new() };
    let mut peers = Vec::new();
    loop {
        let list = status::list_peers(&visit.portal.federation, request.clone(), visit.speech.locale).await?;
        peers.extend(list.peers);
        request.cursor = list.next_cursor;
        if request.cursor.is_empty() || peers.len() >= SITES_MAX {
            return Ok(peers);
        }
    }
}

/// All sites, each behind the one above it; those whose place is not known stand at the end.
fn tree(visit: &Visit, peers: &[pb::Peer]) -> Vec<Site> {
    let me = visit.node().me().to_string();
    let own_parent = visit.node().directory().parent().map(|parent| parent.to_string()).unwrap_or_default();
    let own = Known { id: me.clone(), parent: own_parent, site: own_site(visit) };
    let others = peers.iter().filter(|peer| peer.state != "left").map(|peer| known(visit, peer));
    let all: Vec<Known> = std::iter::once(own).chain(others).collect();
    let ids: HashSet<&str> = all.iter().map(|known| known.id.as_str()).collect();
    let mut below: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, known) in all.iter().enumerate() {
        let above = if ids.contains(known.parent.as_str()) { known.parent.as_str() } else { "" };
        below.entry(above).or_default().push(at);
    }
    let mut order = Vec::new();
    let mut seen = HashSet::new();
    let mut waiting: Vec<(usize, usize)> =
        below.get("").into_iter().flatten().rev().map(|at| (*at, 0)).collect();
    while let Some((at, depth)) = waiting.pop() {
        if seen.insert(at) {
            order.push((at, depth));
            let next = below.get(all[at].id.as_str()).into_iter().flatten().rev();
            waiting.extend(next.map(|at| (*at, depth + 1)));
        }
    }
    // Sites that name each other as being above have no first one.
    order.extend((0..all.len()).filter(|at| !seen.contains(at)).map(|at| (at, 0)));
    let mut sites: Vec<Option<Site>> = all.into_iter().map(|known| Some(known.site)).collect();
    order.into_iter().filter_map(|(at, depth)| Some(Site { depth, ..sites[at].take()? })).collect()
}

struct Known {
    id: String,
    parent: String,
    site: Site,
}

fn own_site(visit: &Visit) -> Site {
    let speech = &visit.speech;
    let card = &visit.node().identity.card;
    Site {
        depth: 0,
        name: card.name.clone(),
        level: level(visit, card.level),
        heard: speech.say(portal::this_site()),
        state: State::done(speech.say(portal::here())),
    }
}

fn known(visit: &Visit, peer: &pb::Peer) -> Known {
    let speech = &visit.speech;
    let identity = peer.identity.clone().unwrap_or_default();
    let silent = speech.now.as_us().saturating_sub(peer.last_heard_us) > SILENT_AFTER_US;
    let state = match (peer.last_heard_us, silent) {
        (0, _) => State::plain(speech.say(portal::nothing_yet())),
        (_, true) => State::soon(speech.say(portal::silent())),
        (_, false) => State::done(speech.say(portal::up_to_date())),
    };
    let heard = match peer.last_heard_us {
        0 => speech.say(portal::nothing_received()),
        at_us => speech.say(portal::received(speech.ago_message(at_us))),
    };
    Known {
        id: identity.node,
        parent: peer.parent.clone(),
        site: Site { depth: 0, name: identity.name, level: level(visit, identity.level), heard, state },
    }
}

fn level(visit: &Visit, number: i32) -> String {
    let level = ev::Level::try_from(number).ok().and_then(percole_core::founding::level_of);
    level.map(|level: Level| visit.speech.say(level)).unwrap_or_default()
}
