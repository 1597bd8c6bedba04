//! What is known of each peer: last contact, last error, and how far the logs are, seen from both ends.

use std::{
    collections::BTreeMap,
    ops::Bound,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use percole_merkle::{NodeId, Origin};
use percole_sync::{Lag, Standing};
use percole_words::Arg;

use crate::heard::Heard;

/// Which way a log travels between this node and a peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// This node sends it.
    Up,
    /// This node receives it.
    Down,
}

impl Direction {
    /// The word that APIs use.
    pub fn word(self) -> &'static str {
        match self {
            Direction::Up => "up",
            Direction::Down => "down",
        }
    }
}

/// The board on which every connection notes what it sees. How far the logs are is kept in memory, and nothing of it is
/// claimed after a start; when nodes were last heard of is remembered.
#[derive(Default)]
pub struct Peers {
    board: Mutex<Board>,
}

/// One log on one connection: the peer, the log, and which way it travels.
pub type LineKey = (NodeId, Origin, Direction);

#[derive(Default)]
struct Board {
    peers: BTreeMap<NodeId, Peer>,
    heard: BTreeMap<NodeId, Noted>,
    /// By peer: there are as many as logs times peers, and each names its peer once.
    lines: BTreeMap<NodeId, BTreeMap<(Origin, Direction), Line>>,
}

/// What an error is about: it stays until that very thing works again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// The connection as a whole.
    Connection,
    /// What it tells of its logs.
    Doorbell,
    /// One log on it.
    Log(Origin, Direction),
}

/// What went wrong with one peer is kept of so many logs. One of them is shown, and whoever mends it sees the next.
const ERRORS_PER_PEER_MAX: usize = 64;

/// When a node was last heard of, and the last of that which was kept for the next start.
#[derive(Clone, Copy, Default)]
struct Noted {
    now: Heard,
    kept: Heard,
}

#[derive(Default)]
struct Peer {
    connections: usize,
    lines_told: Lines,
    /// When it last gave a sign that what it told of its logs still stands.
    told_all_us: i64,
    errors: BTreeMap<About, Arg>,
}

#[derive(Default)]
struct Line {
    lag: Lag,
    cosigned: u64,
}

/// A peer as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeerView {
    /// Whether it holds a connection.
    pub connected: bool,
    /// When it last said something to this node itself, microseconds since 1970-01-01 UTC; 0 for never.
    pub last_contact_us: i64,
    /// When it was last heard of, by this node itself or through another, and through which one.
    pub last_heard: (i64, Option<NodeId>),
    /// What went wrong and does not work yet; empty when all works.
    pub last_error: Option<Arg>,
}

/// One log on one connection, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineView {
    /// The peer.
    pub peer: NodeId,
    /// The log.
    pub origin: Origin,
    /// Which way it travels.
    pub direction: Direction,
    /// Entries held here, as last seen.
    pub here: u64,
    /// Entries that the peer holds, as it last said.
    pub there: u64,
    /// Whether it said so on the present connection.
    pub known: bool,
    /// When it said so, microseconds since 1970-01-01 UTC; 0 for never.
    pub as_of_us: i64,
    /// Age of the oldest entry that the receiver has not acknowledged, in microseconds; 0 when there is none.
    pub oldest_unacknowledged_us: i64,
    /// Size of the newest checkpoint with the receiver's cosignature.
    pub cosigned: u64,
}

/// Held as long as a peer is connected.
pub struct Connected {
    peers: Arc<Peers>,
    peer: NodeId,
}

impl Drop for Connected {
    fn drop(&mut self) {
        let mut board = self.peers.board();
        let peer = board.peers.entry(self.peer).or_default();
        peer.connections = peer.connections.saturating_sub(1);
        if peer.connections == 0 {
            let lines = board.lines.get_mut(&self.peer).into_iter().flat_map(BTreeMap::values_mut);
            lines.for_each(|line| line.lag.disconnected());
        }
    }
}

impl Peers {
    /// Notes that a peer is connected, until the answer is dropped.
    pub fn connected(self: &Arc<Peers>, peer: NodeId, now_us: i64) -> Connected {
        let mut board = self.board();
        let state = board.peers.entry(peer).or_default();
        state.connections += 1;
        state.errors.remove(&About::Connection);
        board.heard_itself(peer, now_us);
        Connected { peers: self.clone(), peer }
    }

    /// Notes that a peer said something.
    pub fn contact(&self, peer: NodeId, now_us: i64) {
        self.board().heard_itself(peer, now_us);
    }

    /// Notes that a peer heard of a node.
    pub(crate) fn heard_through(&self, node: NodeId, peer: NodeId, at_us: i64) {
        let mut board = self.board();
        let heard = &mut board.heard.entry(node).or_default().now;
        // The newest word counts, through whomever it came.
        if heard.through.is_none_or(|(known_us, _)| known_us < at_us) {
            heard.through = Some((at_us, peer));
        }
    }

    /// Takes up what was remembered of a node.
    pub(crate) fn remember(&self, node: NodeId, heard: Heard) {
        self.board().heard.insert(node, Noted { now: heard, kept: heard });
    }

    /// When each node was last heard of.
    pub(crate) fn all_heard(&self) -> Vec<(NodeId, Heard)> {
        let board = self.board();
        board
            .heard
            .iter()
            .map(|(node, noted)| (*node, noted.now))
            .filter(|(_, heard)| heard.last().0 > 0)
            .collect()
    }

    /// What is to be kept for the next start: that of which more than so much was missed since it was kept last.
    pub(crate) fn unkept(&self, missed_us: i64) -> Vec<(NodeId, Heard)> {
        let mut board = self.board();
        let missed = |noted: &Noted| noted.now.last().0.saturating_sub(noted.kept.last().0);
        let due = board.heard.iter_mut().filter(|(_, noted)| missed(noted) > missed_us);
        due.map(|(node, noted)| {
            noted.kept = noted.now;
            (*node, noted.now)
        })
        .collect()
    }

    /// Whether the log may have a line more about the connection of a peer: one that comes and goes all the time fills no
    /// disk.
    pub(crate) fn may_be_told(&self, peer: NodeId, now_us: i64) -> bool {
        self.board().peers.entry(peer).or_default().lines_told.one_more(now_us)
    }

    /// Notes that whatever a peer told of its logs on the present connection still stands.
    pub(crate) fn told_all(&self, peer: NodeId, now_us: i64) {
        let mut board = self.board();
        board.heard_itself(peer, now_us);
        board.peers.entry(peer).or_default().told_all_us = now_us;
    }

    /// Notes what went wrong with a peer. Of many things that went wrong, some are kept.
    pub fn failed(&self, peer: NodeId, about: About, message: impl Into<Arg>) {
        let mut board = self.board();
        let errors = &mut board.peers.entry(peer).or_default().errors;
        if errors.len() < ERRORS_PER_PEER_MAX || errors.contains_key(&about) || about == About::Connection {
            errors.insert(about, message.into());
        }
    }

    /// Notes that something works again.
    pub(crate) fn recovered(&self, peer: NodeId, about: About) {
        if let Some(peer) = self.board().peers.get_mut(&peer) {
            peer.errors.remove(&about);
        }
    }

    /// Notes how many entries of a log are here.
    pub fn here(&self, peer: NodeId, origin: Origin, direction: Direction, size: u64, now_us: i64) {
        self.board().line(peer, origin, direction).lag.here(size, microseconds(now_us));
    }

    /// Notes how many entries of a log the peer says it holds.
    pub fn there(&self, peer: NodeId, origin: Origin, direction: Direction, size: u64, now_us: i64) {
        let mut board = self.board();
        board.heard_itself(peer, now_us);
        board.line(peer, origin, direction).lag.there(size, microseconds(now_us));
    }

    /// Notes up to where the receiver of a log has cosigned it.
    pub fn cosigned(&self, peer: NodeId, origin: Origin, direction: Direction, size: u64) {
        let mut board = self.board();
        let line = board.line(peer, origin, direction);
        line.cosigned = line.cosigned.max(size);
    }

    /// A peer as it is shown; nothing but defaults for one that was never heard of.
    pub fn view(&self, peer: &NodeId) -> PeerView {
        let board = self.board();
        let heard = board.heard.get(peer).map(|noted| noted.now).unwrap_or_default();
        let peer = board.peers.get(peer);
        PeerView {
            connected: peer.is_some_and(|peer| peer.connections > 0),
            last_contact_us: heard.itself_us,
            last_heard: heard.last(),
            last_error: peer.and_then(|peer| peer.errors.values().next().cloned()),
        }
    }

    /// All lines, by peer, log and direction.
    pub fn lines(&self, now_us: i64) -> Vec<LineView> {
        self.lines_after(None, usize::MAX, now_us)
    }

    /// The lines that come after one; at most `limit`.
    pub(crate) fn lines_after(&self, after: Option<LineKey>, limit: usize, now_us: i64) -> Vec<LineView> {
        let board = self.board();
        let is_connected = |peer: &NodeId| board.peers.get(peer).is_some_and(|peer| peer.connections > 0);
        let view = |peer: &NodeId, (origin, direction): &(Origin, Direction), line: &Line| {
            let standing = line.lag.standing(microseconds(now_us));
            let oldest = match standing {
                Standing::TheyLack { oldest_us, .. } if *direction == Direction::Up => oldest_us,
                _ => None,
            };
            let told_us = line.lag.told_us().map_or(0, |time| i64::try_from(time).unwrap_or(i64::MAX));
            let known = is_connected(peer) && !matches!(standing, Standing::Unknown { .. });
            // What a parent told of a log stands until it tells otherwise; its own offers a child makes one by one.
            let told_all_us = board.peers.get(peer).map_or(0, |peer| peer.told_all_us);
            let still_stands = known && *direction == Direction::Down;
            LineView {
                peer: *peer,
                origin: *origin,
                direction: *direction,
                here: line.lag.size_here().unwrap_or(0),
                there: line.lag.size_there().unwrap_or(0),
                known,
                as_of_us: if still_stands { told_us.max(told_all_us) } else { told_us },
                oldest_unacknowledged_us: oldest.map_or(0, |age| i64::try_from(age).unwrap_or(i64::MAX)),
                cosigned: line.cosigned,
            }
        };
        let of_peer = |(peer, lines): (&NodeId, &BTreeMap<(Origin, Direction), Line>)| {
            let from = match after {
                Some((after, origin, direction)) if after == *peer => Bound::Excluded((origin, direction)),
                _ => Bound::Unbounded,
            };
            let views = lines.range((from, Bound::Unbounded)).map(|(of, line)| view(peer, of, line));
            views.take(limit).collect::<Vec<_>>()
        };
        let from = after.map_or(Bound::Unbounded, |(peer, _, _)| Bound::Included(peer));
        board.lines.range((from, Bound::Unbounded)).flat_map(of_peer).take(limit).collect()
    }

    fn board(&self) -> MutexGuard<'_, Board> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Board {
    fn heard_itself(&mut self, peer: NodeId, now_us: i64) {
        self.heard.entry(peer).or_default().now.itself_us = now_us;
    }

    fn line(&mut self, peer: NodeId, origin: Origin, direction: Direction) -> &mut Line {
        self.lines.entry(peer).or_default().entry((origin, direction)).or_default()
    }
}

/// Lines of the log in a stretch of ten minutes.
#[derive(Default)]
struct Lines {
    since_us: i64,
    told: u32,
}

impl Lines {
    const STRETCH_US: i64 = 600_000_000;
    const MAX: u32 = 30;

    fn one_more(&mut self, now_us: i64) -> bool {
        if now_us.saturating_sub(self.since_us).saturating_abs() >= Lines::STRETCH_US {
            *self = Lines { since_us: now_us, told: 0 };
        }
        self.told = self.told.saturating_add(1);
        self.told <= Lines::MAX
    }
}

/// Times before 1970 do not occur; they count as its beginning.
fn microseconds(time_us: i64) -> u64 {
    u64::try_from(time_us).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_known_of_a_log_once_the_connection_is_gone() {
        let (peers, peer) = (Arc::new(Peers::default()), NodeId([1; 32]));
        let origin = Origin::first(NodeId([2; 32]));
        let connected = peers.connected(peer, 5);
        peers.here(peer, origin, Direction::Up, 3, 10);
        peers.there(peer, origin, Direction::Up, 3, 11);
        let line = peers.lines(20).remove(0);
        assert!(line.known && (line.here, line.there, line.as_of_us) == (3, 3, 11));
        drop(connected);
        let line = peers.lines(30).remove(0);
        assert!(!line.known && line.there == 3);
        assert!(!peers.view(&peer).connected);
    }

    #[test]
    fn lines_come_in_pages_by_peer_log_and_direction() {
        let peers = Peers::default();
        let node = |number| NodeId([number; 32]);
        for (peer, log) in [(2, 4), (1, 3), (1, 2), (2, 1)] {
            for direction in [Direction::Down, Direction::Up] {
                peers.here(node(peer), Origin::first(node(log)), direction, 1, 1);
            }
        }
        let all = peers.lines(2);
        let (mut paged, mut after) = (Vec::new(), None);
        loop {
            let page = peers.lines_after(after, 3, 2);
            let Some(last) = page.last() else { break };
            after = Some((last.peer, last.origin, last.direction));
            paged.extend(page);
        }
        assert_eq!((all.len(), &all), (8, &paged));
        assert!(all.is_sorted_by_key(|line| (line.peer, line.origin, line.direction)));
    }

    #[test]
    fn the_newest_word_of_a_node_counts_and_what_was_missed_is_kept() {
        let (peers, [node, one, other]) = (Peers::default(), [1, 2, 3].map(|number| NodeId([number; 32])));
        let last = || peers.view(&node).last_heard;
        assert_eq!(last(), (0, None));
        peers.heard_through(node, one, 50);
        peers.heard_through(node, other, 40);
        assert_eq!(last(), (50, Some(one)));
        peers.contact(node, 60);
        assert_eq!((last(), peers.view(&node).last_contact_us), ((60, None), 60));
        peers.heard_through(node, other, 70);
        assert_eq!((last(), peers.view(&node).last_contact_us), ((70, Some(other)), 60));
        assert_eq!(peers.unkept(70), []);
        let kept = peers.unkept(69);
        assert_eq!(kept.len(), 1);
        assert_eq!(peers.unkept(0), [], "once");
        let again = Peers::default();
        again.remember(kept[0].0, kept[0].1);
        assert_eq!(again.view(&node).last_heard, (70, Some(other)));
        assert_eq!(again.unkept(0), []);
    }

    #[test]
    fn a_peer_that_comes_and_goes_all_the_time_fills_no_disk() {
        let (peers, peer) = (Peers::default(), NodeId([1; 32]));
        let told = |minutes: i64| peers.may_be_told(peer, minutes * 60_000_000);
        assert_eq!((0..1_000).filter(|_| told(1)).count(), 30);
        assert!(told(12), "ten minutes later there is room again");
    }

    #[test]
    fn an_error_stays_until_that_very_thing_works_again() {
        let (peers, peer) = (Arc::new(Peers::default()), NodeId([1; 32]));
        let log = |number| About::Log(Origin::first(NodeId([number; 32])), Direction::Up);
        peers.failed(peer, log(2), "refused");
        peers.failed(peer, About::Connection, "broken");
        assert_eq!(peers.view(&peer).last_error, Some("broken".into()));
        drop(peers.connected(peer, 5));
        peers.recovered(peer, log(3));
        assert_eq!(peers.view(&peer).last_error, Some("refused".into()));
        peers.recovered(peer, log(2));
        assert_eq!(peers.view(&peer).last_error, None);
    }
}
