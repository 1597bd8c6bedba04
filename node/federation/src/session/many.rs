//! Fetching many logs in one call: what many wrote a little of arrives in few calls and few durable writes.
//!
//! Only what is plain goes this way: a newer head and the few entries up to it. Anything else has a turn of its own.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use percole_merkle::{LogPublicKey, Origin, Shown};
use percole_proto::v1 as pb;
use prost::Message as _;
use tokio::task::JoinSet;

use super::{
    Session,
    fault::{Broken, Fault, in_time, within},
    pull::own,
    queue::Ended,
    told::Told,
};
use crate::{
    About, Direction,
    mirrors::{OfferedCheckpoint, Taken},
    server::few,
    wire,
};

/// Logs that are asked for in one call.
pub(crate) const FETCHED_MAX: usize = 256;

/// Bytes of logs that are kept until it is known who writes them.
const STRANGERS_BYTES_MAX: usize = 2 * 1_024 * 1_024;

/// Fetches some logs; gives what became of each.
pub(super) async fn take_turn(
    session: &Arc<Session>,
    origins: Vec<Origin>,
) -> Result<Vec<(Origin, Ended)>, Broken> {
    let (mut ended, mut asked) = (Vec::new(), Asked::default());
    for origin in origins {
        match Wanted::of(session, origin).await {
            Ok(log) => {
                asked.wanted.insert(origin, log);
            }
            Err(Ended::Unknown) => {
                asked.strangers.insert(origin);
            }
            Err(end) => ended.push((origin, end)),
        }
    }
    if !asked.wanted.contains_key(&session.parent_origin) {
        // Nothing else says who they are.
        ended.extend(asked.strangers.iter().map(|origin| (*origin, Ended::Unknown)));
        asked.strangers.clear();
    }
    if !asked.wanted.is_empty() {
        let alone = |origin: Origin| (origin, Ended::Alone);
        let all: Vec<Origin> = asked.wanted.keys().chain(&asked.strangers).copied().collect();
        match asked.fetch(session).await {
            Ok(taken) => ended.extend(taken),
            Err(Fault::Broken(broken)) => return Err(broken),
            // Each of them says by itself what is the matter.
            Err(_) => ended.extend(all.into_iter().map(alone)),
        }
        if let Err(Fault::Broken(broken)) = tell_held(session, &ended).await {
            return Err(broken);
        }
    }
    Ok(ended)
}

/// Tells the parent how much is held now of the logs that were taken in: it asks for what follows. More than that was rung for, and
/// is fetched then. Of the parent's own log the cosignature says it.
async fn tell_held(session: &Session, ended: &[(Origin, Ended)]) -> Result<(), Fault> {
    let federation = &session.federation;
    let cosigns = !federation.node.sequencer.gate().is_unconfirmed();
    let done = ended.iter().filter(|(_, end)| *end == Ended::Done).map(|(origin, _)| *origin);
    let mut logs = Vec::new();
    for origin in done.filter(|origin| !cosigns || *origin != session.parent_origin) {
        let Some(key) = federation.node.directory().log_key(&origin) else { continue };
        let position = federation.mirrors.position(federation, &origin, key).await.map_err(own)?;
        logs.push(pb::OriginHead { origin: origin.to_string(), size: position.size });
    }
    if !logs.is_empty() {
        let mut client = session.client();
        within(session.answer_timeout, client.fetch(pb::FetchRequest { logs })).await?;
    }
    Ok(())
}

/// A log of which the parent has more than is held here.
#[derive(Clone, Copy)]
struct Wanted {
    key: LogPublicKey,
    size: u64,
    told: Told,
}

impl Wanted {
    /// Gives instead what becomes of a log that is not fetched so.
    async fn of(session: &Session, origin: Origin) -> Result<Wanted, Ended> {
        let federation = &session.federation;
        let key = federation.node.directory().log_key(&origin).ok_or(Ended::Unknown)?;
        let told = session.told.of(&origin);
        let position = federation.mirrors.position(federation, &origin, key).await;
        let position = position.map_err(|_| Ended::Alone)?;
        let is_whole = position.size == position.checkpoint_size;
        if is_whole && told.size > position.size {
            Ok(Wanted { key, size: position.size, told })
        } else {
            Err(Ended::Alone)
        }
    }
}

/// What is asked for in one call.
#[derive(Default)]
struct Asked {
    wanted: BTreeMap<Origin, Wanted>,
    /// Logs of writers whom nobody here knows yet: what the parent says in its own log may tell.
    strangers: BTreeSet<Origin>,
}

impl Asked {
    /// Asks for all of them at once, and takes in what comes side by side, so that it shares its transactions.
    async fn fetch(mut self, session: &Arc<Session>) -> Result<Vec<(Origin, Ended)>, Fault> {
        let mut client = session.client();
        let mut answers = within(session.answer_timeout, client.fetch(self.request())).await?;
        let (mut ended, mut kept, mut bytes) = (Vec::new(), Vec::new(), 0);
        // A parent that keeps to the protocol sends no message without a log.
        for _ in 0..=FETCHED_MAX {
            let Some(some) = in_time(session.answer_timeout, answers.message()).await?? else { break };
            let mut taking = Taking::default();
            for log in some.logs {
                let Ok(origin) = wire::read_origin(&log.origin) else { continue };
                // What was not asked for, or comes twice, is not looked at.
                if let Some(wanted) = self.wanted.remove(&origin) {
                    taking.begin(session, origin, wanted, log);
                } else if self.strangers.contains(&origin) {
                    bytes += log.encoded_len();
                    if bytes <= STRANGERS_BYTES_MAX && self.strangers.remove(&origin) {
                        kept.push((origin, log));
                    }
                }
            }
            // So much is in memory at once as one message holds.
            ended.extend(taking.end().await?);
        }
        ended.extend(self.wanted.into_keys().map(|origin| (origin, Ended::Alone)));
        ended.extend(self.strangers.into_iter().map(|origin| (origin, Ended::Unknown)));
        ended.extend(introduced(session, kept).await?);
        Ok(ended)
    }

    fn request(&self) -> pb::FetchRequest {
        let head = |origin: &Origin, size| pb::OriginHead { origin: origin.to_string(), size };
        let wanted = self.wanted.iter().map(|(origin, log)| head(origin, log.size));
        let strangers = self.strangers.iter().map(|origin| head(origin, 0));
        pb::FetchRequest { logs: wanted.chain(strangers).collect() }
    }
}

/// Takes in the logs of those whom the parent's log has just named.
async fn introduced(
    session: &Arc<Session>,
    kept: Vec<(Origin, pb::FetchedLog)>,
) -> Result<Vec<(Origin, Ended)>, Fault> {
    if kept.is_empty() {
        return Ok(Vec::new());
    }
    session.federation.node.refresh_directory().await.map_err(own)?;
    let (mut ended, mut taking) = (Vec::new(), Taking::default());
    for (origin, log) in kept {
        match Wanted::of(session, origin).await {
            Ok(wanted) => taking.begin(session, origin, wanted, log),
            Err(end) => ended.push((origin, end)),
        }
    }
    ended.extend(taking.end().await?);
    Ok(ended)
}

/// Logs that are taken in side by side.
#[derive(Default)]
struct Taking(JoinSet<(Origin, Result<Ended, Fault>)>);

impl Taking {
    fn begin(&mut self, session: &Arc<Session>, origin: Origin, wanted: Wanted, log: pb::FetchedLog) {
        let session = session.clone();
        self.0.spawn(async move { (origin, take(&session, origin, wanted, log).await) });
    }

    async fn end(mut self) -> Result<Vec<(Origin, Ended)>, Fault> {
        let mut ended = Vec::new();
        while let Some(taken) = self.0.join_next().await {
            let (origin, taken) = taken.map_err(|error| Broken::broke_off(&error))?;
            match taken {
                Ok(end) => ended.push((origin, end)),
                Err(Fault::Broken(broken)) => return Err(broken.into()),
                Err(_) => ended.push((origin, Ended::Alone)),
            }
        }
        Ok(ended)
    }
}

/// Takes in one log.
async fn take(
    session: &Session,
    origin: Origin,
    wanted: Wanted,
    log: pb::FetchedLog,
) -> Result<Ended, Fault> {
    let Some((offer, package)) = read(session, origin, wanted.size, log) else { return Ok(Ended::Alone) };
    let federation = &session.federation;
    let Ok(Some(taken)) = federation.mirrors.take(federation, wanted.key, offer, package).await else {
        return Ok(Ended::Alone);
    };
    let (peers, now_us) = (&federation.peers, session.now_us());
    let (parent, position) = (session.parent, &taken.position);
    peers.here(parent, origin, Direction::Down, position.size, now_us);
    if position.size < position.checkpoint_size {
        return Ok(Ended::Alone);
    }
    peers.there(parent, origin, Direction::Down, position.size.max(wanted.told.size), now_us);
    peers.recovered(parent, About::Log(origin, Direction::Down));
    tell_cosignature(session, origin, &taken).await?;
    Ok(whole(session, origin, &wanted, &taken))
}

/// What is still to be done for a log of which all entries are here: its gaps, unless that was done. What came just now the
/// parent gave as it would again.
fn whole(session: &Session, origin: Origin, wanted: &Wanted, taken: &Taken) -> Ended {
    let Told { size, stamp } = wanted.told;
    if taken.was_new {
        session.rounds.done(origin, Direction::Down, stamp);
    }
    let is_done = stamp == 0 || session.rounds.is_done(origin, Direction::Down, stamp);
    if is_done && taken.position.size >= size { Ended::Done } else { Ended::Alone }
}

fn read(
    session: &Session,
    origin: Origin,
    old_size: u64,
    log: pb::FetchedLog,
) -> Option<(OfferedCheckpoint, percole_sync::Package)> {
    let (head, package) = (log.head?, wire::read_package(log.package?).ok()?);
    let is_own = origin == session.parent_origin;
    let offer = OfferedCheckpoint {
        origin,
        old_size,
        prefix: wire::read_prefix(&head.old_root, &head.proof).ok()?,
        note: head.note,
        shown: if is_own { Shown::AsNewest } else { Shown::AsSeenBefore },
        given_up: few(head.given_up),
    };
    (package.origin == origin).then_some((offer, package))
}

/// Gives the parent the cosignature of its own head.
async fn tell_cosignature(session: &Session, origin: Origin, taken: &Taken) -> Result<(), Fault> {
    let Some(line) = &taken.cosignature else { return Ok(()) };
    let size = taken.position.size;
    let request = pb::AddCosignatureRequest { origin: origin.to_string(), size, cosignature: line.clone() };
    let mut client = session.client();
    within(session.answer_timeout, client.add_cosignature(request)).await?;
    session.federation.peers.cosigned(session.parent, origin, Direction::Down, size);
    Ok(())
}
