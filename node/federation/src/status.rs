//! Who the peers are and how far each log is, as an operator sees it, page by page.

use std::{
    collections::{BTreeSet, HashSet},
    ops::Bound,
};

use percole_core::{
    directory::{Directory, Kin},
    error::Error,
    service::{lists, status::card},
};
use percole_merkle::NodeId;
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    logs::{self, LogId},
};
use percole_words::Locale;

use crate::{Direction, Federation, LineKey, LineView, PeerView, joining::PARENT_ADDRESS};

/// A page of all other nodes that are known here, the nearest first.
///
/// # Errors
/// `InvalidArgument` on `cursor` for one that no page gave; the database's error.
pub async fn list_peers(
    federation: &Federation,
    request: pb::ListPeersRequest,
    locale: Locale,
) -> Result<pb::ListPeersResponse, Error> {
    let limit = lists::page_length(request.limit);
    let after = lists::place(&request.cursor, Near::read)?;
    let (peers, last) = peers(federation, after, limit, locale).await?;
    let next_cursor = last.map(|last| lists::cursor(&last.text())).unwrap_or_default();
    Ok(pb::ListPeersResponse { peers, next_cursor })
}

/// Where a peer stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Near {
    kin: Kin,
    node: NodeId,
}

impl Near {
    fn of(directory: &Directory, node: NodeId) -> Option<Near> {
        (node != directory.me()).then(|| Near { kin: directory.kin(&node), node })
    }

    fn read(text: &str) -> Option<Near> {
        let (kin, node) = text.split_once(' ')?;
        let kin = Kin::ALL.into_iter().find(|known| known.word() == kin)?;
        Some(Near { kin, node: node.parse().ok()? })
    }

    fn text(self) -> String {
        format!("{} {}", self.kin.word(), self.node)
    }
}

/// A page of peers, and the last of them when it is not the last page.
async fn peers(
    federation: &Federation,
    after: Option<Near>,
    limit: usize,
    locale: Locale,
) -> Result<(Vec<pb::Peer>, Option<Near>), Error> {
    let directory = federation.node.directory();
    let all: BTreeSet<Near> =
        directory.nodes().filter_map(|known| Near::of(&directory, known.node)).collect();
    let rest = all.range((after.map_or(Bound::Unbounded, Bound::Excluded), Bound::Unbounded));
    let (page, more) = cut(rest.copied(), limit);
    let mut tx = federation.node.read().await?;
    let parent_address = logs::setting(&mut tx, PARENT_ADDRESS).await?.unwrap_or_default();
    let frozen = frozen_with(federation, &mut tx).await?;
    drop(tx);
    let peer = |near: &Near| {
        let known = directory.node(&near.node)?;
        let is_frozen = frozen.contains(&near.node);
        let parent = directory.parent_of(&near.node);
        Some(pb::Peer {
            identity: Some(card(known)),
            relation: near.kin.word().to_owned(),
            state: if is_frozen { "frozen" } else { directory.standing(&near.node).word() }.to_owned(),
            address: if near.kin == Kin::Parent { parent_address.clone() } else { String::new() },
            clock_ahead_ms: federation.node.clocks.gap_us(&near.node) / 1_000,
            parent: parent.map(|parent| parent.to_string()).unwrap_or_default(),
            parent_name: name_of(&directory, parent),
            ..contact(federation.peers.view(&near.node), &directory, locale)
        })
    };
    let last = page.last().copied().filter(|_| more);
    Ok((page.iter().filter_map(peer).collect(), last))
}

fn contact(seen: PeerView, directory: &Directory, locale: Locale) -> pb::Peer {
    let (last_heard_us, through) = seen.last_heard;
    pb::Peer {
        connected: seen.connected,
        last_contact_us: seen.last_contact_us,
        last_error: seen.last_error.map(|error| error.in_lang(locale)).unwrap_or_default(),
        last_heard_us,
        heard_through: through.map(|peer| peer.to_string()).unwrap_or_default(),
        heard_through_name: name_of(directory, through),
        ..pb::Peer::default()
    }
}

fn name_of(directory: &Directory, node: Option<NodeId>) -> String {
    node.map(|node| directory.name_of(&node)).unwrap_or_default()
}

/// The first of a list, and whether there are more.
fn cut<T>(list: impl Iterator<Item = T>, limit: usize) -> (Vec<T>, bool) {
    let mut page: Vec<T> = list.take(limit.saturating_add(1)).collect();
    let more = page.len() > limit;
    page.truncate(limit);
    (page, more)
}

/// The nodes with which two histories keep this one from exchanging logs: those whose log is frozen here, and the parent once
/// this node's own is frozen there.
async fn frozen_with(federation: &Federation, tx: &mut Tx) -> Result<HashSet<NodeId>, Error> {
    let parent = federation.node.directory().parent();
    let heads = logs::frozen(tx).await?.into_iter();
    let with = heads.filter_map(|head| if head.log == LogId::OWN { parent } else { Some(head.origin.node) });
    Ok(with.collect())
}

/// Where a page of peers and then of lines goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    Peer(Near),
    Peers,
    Line(LineKey),
}

impl After {
    fn read(text: &str) -> Option<After> {
        let words: Vec<&str> = text.split(' ').collect();
        Some(match words[..] {
            ["lines"] => After::Peers,
            [peer, origin, direction] => {
                let ways = [Direction::Up, Direction::Down];
                let direction = ways.into_iter().find(|way| way.word() == direction)?;
                After::Line((peer.parse().ok()?, origin.parse().ok()?, direction))
            }
            _ => After::Peer(Near::read(text)?),
        })
    }

    fn text(self) -> String {
        match self {
            After::Peer(near) => near.text(),
            After::Peers => "lines".to_owned(),
            After::Line((peer, origin, direction)) => format!("{peer} {origin} {}", direction.word()),
        }
    }
}

/// A page of the peers, and then of how far each log is, seen from here; on the first page what the operator should know.
///
/// # Errors
/// `InvalidArgument` on `cursor` for one that no page gave; the database's error.
pub async fn sync_status(
    federation: &Federation,
    request: pb::SyncStatusRequest,
    locale: Locale,
) -> Result<pb::SyncStatusResponse, Error> {
    let limit = lists::page_length(request.limit);
    let after = lists::place(&request.cursor, After::read)?;
    let mut status = match after {
        None => heading(federation, locale),
        Some(_) => pb::SyncStatusResponse::default(),
    };
    let mut goes_on = None;
    if !matches!(after, Some(After::Peers | After::Line(_))) {
        let near = after.and_then(|after| if let After::Peer(near) = after { Some(near) } else { None });
        let (peers, last) = peers(federation, near, limit, locale).await?;
        (status.peers, goes_on) = (peers, last.map(After::Peer));
    }
    if goes_on.is_none() {
        let line = after.and_then(|after| if let After::Line(line) = after { Some(line) } else { None });
        let room = limit - status.peers.len();
        let now_us = federation.node.ambient.now_us();
        let (lines, more) = cut(federation.peers.lines_after(line, room + 1, now_us).into_iter(), room);
        let last = lines.last().map(|line| After::Line((line.peer, line.origin, line.direction)));
        goes_on = more.then(|| last.unwrap_or(After::Peers));
        let directory = federation.node.directory();
        status.lines = lines.into_iter().map(|line| shown(&directory, line)).collect();
    }
    status.next_cursor = goes_on.map(|after| lists::cursor(&after.text())).unwrap_or_default();
    Ok(status)
}

fn heading(federation: &Federation, locale: Locale) -> pb::SyncStatusResponse {
    let standing = federation.node.sequencer.gate().now();
    pb::SyncStatusResponse {
        warnings: federation.node.warnings().iter().map(|said| said.in_lang(locale)).collect(),
        standing_words: standing.said().map(|said| said.in_lang(locale)).unwrap_or_default(),
        ..pb::SyncStatusResponse::default()
    }
}

fn shown(directory: &Directory, line: LineView) -> pb::SyncLine {
    pb::SyncLine {
        peer: line.peer.to_string(),
        peer_name: directory.name_of(&line.peer),
        origin: line.origin.to_string(),
        direction: line.direction.word().to_owned(),
        here: line.here,
        there: line.there,
        known: line.known,
        as_of_us: line.as_of_us,
        oldest_unacknowledged_age_ms: line.oldest_unacknowledged_us / 1_000,
        cosigned: line.cosigned,
    }
}

#[cfg(test)]
mod tests {
    use percole_merkle::Origin;

    use super::*;

    #[test]
    fn where_a_page_goes_on_is_read_as_it_was_written() {
        let (node, other) = (NodeId([1; 32]), NodeId([2; 32]));
        let near = Kin::ALL.map(|kin| After::Peer(Near { kin, node }));
        let lines =
            [Direction::Up, Direction::Down].map(|way| After::Line((node, Origin::first(other), way)));
        for after in near.into_iter().chain(lines).chain([After::Peers]) {
            assert_eq!(After::read(&after.text()), Some(after));
        }
        for nonsense in ["", "lines lines", "sibling", "a b c", "uncle 0101"] {
            assert_eq!(After::read(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn the_nearest_come_first() {
        let near = |kin, number| Near { kin, node: NodeId([number; 32]) };
        let mut list = [near(Kin::Sibling, 1), near(Kin::Child, 2), near(Kin::Parent, 3)];
        list.sort();
        assert_eq!(list.map(|near| near.node.as_bytes()[0]), [3, 2, 1]);
        assert!(cut(list.iter(), 2).1);
        assert_eq!(cut(list.iter(), 3), (list.iter().collect(), false));
    }
}
