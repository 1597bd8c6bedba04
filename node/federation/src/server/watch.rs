//! The doorbell.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use percole_merkle::{NodeId, Origin};
use percole_proto::v1 as pb;
use percole_sync::gaps;
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until};
use tokio_stream::wrappers::ReceiverStream;

use super::{Outgoing, Over, serving::for_child, streams::Use};
use crate::{Direction, Federation, Leash, heads::Heads};
use percole_core::error::Error;
use percole_words::federation;

/// A sign of life is given this often, so that the child knows how old its knowledge is. It costs the same however many logs
/// there are.
const TELL_AGAIN: Duration = Duration::from_secs(5);
/// Rings that wait for a slow reader.
const RINGS_WAITING_MAX: usize = 64;
/// Logs that one ring tells of.
const LOGS_PER_RING: usize = 1_000;
/// After a ring a child waits for the next one, longer the more children there are: so they cost the same together, and what many
/// wrote meanwhile is told, fetched and stored at once. After a silence it rings without delay.
const PAUSE_PER_CHILD: Duration = Duration::from_millis(15);
const PAUSE_MAX: Duration = Duration::from_secs(10);

/// Rings when a log that the child may mirror has grown, beginning with all of them.
///
/// # Errors
/// `ResourceExhausted` when too many such streams are open.
pub fn watch(
    federation: Arc<Federation>,
    leash: Leash,
    request: pb::WatchRequest,
) -> Result<ReceiverStream<Result<pb::WatchEvent, Error>>, Error> {
    federation.node.clocks.connects(&leash.child());
    federation.hear_clock(leash.child(), request.now_us);
    let place = federation.streams.open(leash.child(), Use::Watching)?;
    let (mut outgoing, rings) = Outgoing::new(leash, RINGS_WAITING_MAX);
    tokio::spawn(async move {
        let child = outgoing.leash.child();
        let connected = federation.peers.connected(child, federation.node.ambient.now_us());
        tell(&federation, child, "a child is connected");
        let Over = ring_all(&federation, &mut outgoing).await.err().unwrap_or(Over);
        drop((connected, place));
        tell(&federation, child, "the connection of a child is lost");
    });
    Ok(ReceiverStream::new(rings))
}

/// Says in the log that a child comes or goes, unless this node is what goes.
fn tell(federation: &Federation, child: NodeId, what: &'static str) {
    if federation.is_closing() || !federation.peers.may_be_told(child, federation.node.ambient.machine_us()) {
        return;
    }
    tracing::info!(child = %federation.node.directory().name_of(&child), node = %child.short(), "{what}");
}

async fn ring_all(federation: &Federation, outgoing: &mut Outgoing<pb::WatchEvent>) -> Result<(), Over> {
    let mut heads = federation.heads.follow();
    heads.mark_changed();
    let mut directory = federation.node.watch_directory();
    let mut again = interval(TELL_AGAIN);
    again.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut told, mut not_before) = (Told::default(), Instant::now());
    loop {
        let news = async {
            sleep_until(not_before).await;
            tokio::select! {
                moved = heads.changed() => moved.ok(),
                // Somebody may have joined or moved: then this child may mirror other logs than before.
                moved = directory.changed() => moved.ok(),
            }
        };
        let waiting = async {
            tokio::select! {
                // News first: a sign of life says that all is told.
                biased;
                moved = news => moved.map(|()| Ring::News),
                _ = again.tick() => Some(Ring::Again),
            }
        };
        let Some(ring) = outgoing.meanwhile(waiting).await? else {
            return Err(
                outgoing.end(Error::new(percole_core::error::Code::Unavailable, federation::stopping_here()))
            );
        };
        if matches!(ring, Ring::Again) && told.places == federation.node.places().number() {
            sign_of_life(federation, outgoing, &told).await?;
            continue;
        }
        directory.mark_unchanged();
        let newest = heads.borrow_and_update().clone();
        let news = told.news(federation, outgoing.leash.child(), &newest);
        if !news.is_empty() {
            not_before = Instant::now() + pause(federation);
            tell_news(federation, outgoing, news).await?;
        }
    }
}

fn pause(federation: &Federation) -> Duration {
    let children = u32::try_from(federation.streams.watching()).unwrap_or(u32::MAX);
    PAUSE_PER_CHILD.saturating_mul(children).min(PAUSE_MAX)
}

/// What was told: the heads as they stood. All children that were told the same share them, so that each costs the same however many
/// logs there are.
#[derive(Default)]
struct Told {
    heads: Heads,
    /// Logs among them that were not for the child.
    kept_back: BTreeSet<Origin>,
    /// The number of the places that the stamps follow.
    places: u64,
}

impl Told {
    /// What is to be told now.
    fn news(&mut self, federation: &Federation, child: NodeId, newest: &Heads) -> Vec<pb::LogNews> {
        let directory = federation.node.directory();
        let places = federation.node.places().number();
        let (mut news, now_us) = (Vec::new(), federation.node.ambient.now_us());
        let mut kept_back = BTreeSet::new();
        for (origin, head) in newest.iter() {
            let stamp = gaps::stamp(places, head.filled);
            if self.of(origin) == Some((head.size, stamp)) {
                continue;
            }
            // Its own log is no news to a child, unless it was restored, or somebody else writes it.
            let is_its_own = origin.node == child && head.size > 0;
            if !(is_its_own || for_child(federation, &child, origin, head.size)) {
                kept_back.insert(*origin);
                continue;
            }
            // How far a log is that the child itself brings, its offers tell.
            if !directory.tree().is_within(&origin.node, &child) {
                federation.peers.here(child, *origin, Direction::Up, head.size, now_us);
            }
            news.push(pb::LogNews { origin: origin.to_string(), size: head.size, stamp });
        }
        *self = Told { heads: Arc::clone(newest), kept_back, places };
        news
    }

    /// What was told of a log: how much of it can be served, and its stamp.
    fn of(&self, origin: &Origin) -> Option<(u64, u64)> {
        let head = self.heads.get(origin).filter(|_| !self.kept_back.contains(origin))?;
        Some((head.size, gaps::stamp(self.places, head.filled)))
    }
}

async fn tell_news(
    federation: &Federation,
    outgoing: &mut Outgoing<pb::WatchEvent>,
    mut news: Vec<pb::LogNews>,
) -> Result<(), Over> {
    while !news.is_empty() {
        let rest = news.split_off(news.len().min(LOGS_PER_RING));
        let logs = std::mem::replace(&mut news, rest);
        let (now_us, documents) = (federation.node.ambient.now_us(), Vec::new());
        outgoing.send(pb::WatchEvent { logs, now_us, documents }).await?;
    }
    Ok(())
}

/// All that was told still stands. A child whose own word of this membership is on its way is served nothing yet, and is told of no
/// size. It costs the same however many logs there are. With it goes what is wanted of the child's documents.
async fn sign_of_life(
    federation: &Federation,
    outgoing: &mut Outgoing<pb::WatchEvent>,
    told: &Told,
) -> Result<(), Over> {
    let own = federation.node.identity.origin;
    let (size, stamp) = told.of(&own).unwrap_or_default();
    let logs = vec![pb::LogNews { origin: own.to_string(), size, stamp }];
    let (child, directory) = (outgoing.leash.child(), federation.node.directory());
    let documents = federation.documents.asked_of(|node| directory.tree().is_within(node, &child));
    outgoing.send(pb::WatchEvent { logs, now_us: federation.node.ambient.now_us(), documents }).await
}

#[derive(Clone, Copy)]
enum Ring {
    News,
    Again,
}
