//! Fetching logs from the parent: its own, and all that come from elsewhere in the federation.

use std::{sync::Arc, time::Duration};

use percole_merkle::{LogPublicKey, Origin, Shown, SignedCheckpoint};
use percole_proto::v1 as pb;
use tokio::{
    task::JoinSet,
    time::{Instant, sleep_until},
};

use super::{
    LOGS_AT_ONCE, Never, Session,
    fault::{Broken, Fault, in_time, within},
    gaps, many, own_log,
    queue::{Ended, Queue},
};
use crate::{
    About, Direction,
    mirrors::{Considered, OfferedCheckpoint, Position, Refused},
    server::few,
    wire, witness,
};
use percole_core::error::{Code, Error};
use percole_words::{Message, federation};

/// When a log that was refused, or cannot be fetched now, is asked for again.
const AFTER_REFUSAL: Duration = Duration::from_secs(30);

/// Fetches every log that the parent can serve, a few at a time. What it does grows with what there is to fetch, not with the
/// number of logs that the parent names.
pub(super) async fn pull_all(session: Arc<Session>) -> Result<Never, Broken> {
    let mut directory = session.federation.node.watch_directory();
    let mut queue = Queue::default();
    let mut running = JoinSet::new();
    // Turns under way that are one log's alone.
    let mut alone = 0;
    loop {
        for origin in session.told.take().into_iter().filter(|origin| origin.node != session.me()) {
            queue.news(origin);
        }
        while running.len() < LOGS_AT_ONCE
            && let Some(turn) = Turn::next(&mut queue, alone)
        {
            alone += usize::from(turn.is_alone());
            let session = session.clone();
            running.spawn(async move { (turn.is_alone(), turn.take(session).await) });
        }
        let due = queue.due().filter(|_| alone + 1 < LOGS_AT_ONCE && running.len() < LOGS_AT_ONCE);
        tokio::select! {
            Some(ended) = running.join_next() => match ended {
                Ok((was_alone, Ok(ended))) => {
                    alone -= usize::from(was_alone);
                    let has_unknown = ended.iter().any(|(_, ended)| *ended == Ended::Unknown);
                    for (origin, ended) in ended {
                        queue.ended(origin, ended, Instant::now());
                    }
                    if has_unknown {
                        // A writer may have become known while this looked.
                        let directory = directory.borrow().clone();
                        queue.somebody_joined(|origin| directory.knows_log(origin));
                    }
                }
                Ok((_, Err(broken))) => return Err(broken),
                Err(error) => return Err(Broken::broke_off(&error)),
            },
            () = session.told.something() => {}
            () = sleep_until(due.unwrap_or_else(Instant::now)), if due.is_some() => {}
            changed = directory.changed() => {
                changed.map_err(|_| Broken::new(federation::stopping_here()))?;
                let directory = directory.borrow_and_update().clone();
                queue.somebody_joined(|origin| directory.knows_log(origin));
            }
        }
    }
}

/// What is fetched at a time.
enum Turn {
    Many(Vec<Origin>),
    One(Origin),
}

impl Turn {
    /// The next. Long logs leave room for those of which there is a little news.
    fn next(queue: &mut Queue, alone: usize) -> Option<Turn> {
        let one = (alone + 1 < LOGS_AT_ONCE).then(|| queue.next_alone(Instant::now())).flatten();
        one.map(Turn::One).or_else(|| {
            let many = queue.next(many::FETCHED_MAX);
            (!many.is_empty()).then_some(Turn::Many(many))
        })
    }

    fn is_alone(&self) -> bool {
        matches!(self, Turn::One(_))
    }

    async fn take(self, session: Arc<Session>) -> Result<Vec<(Origin, Ended)>, Broken> {
        match self {
            Turn::Many(origins) => many::take_turn(&session, origins).await,
            Turn::One(origin) => Ok(vec![(origin, Pull { session, origin }.take_turn().await?)]),
        }
    }
}

/// The fetching of one log.
struct Pull {
    session: Arc<Session>,
    origin: Origin,
}

impl Pull {
    async fn take_turn(&self) -> Result<Ended, Broken> {
        let Some(key) = self.session.federation.node.directory().log_key(&self.origin) else {
            return Ok(Ended::Unknown);
        };
        let told = self.session.told.of(&self.origin);
        let caught_up = match self.catch_up(key, told.size).await {
            Ok(()) => gaps::fetch(&self.session, self.origin, told.stamp).await,
            Err(fault) => Err(fault),
        };
        match caught_up {
            Ok(None) => Ok(Ended::Done),
            Ok(Some(pause)) => Ok(Ended::After(pause)),
            Err(Fault::Broken(broken)) => Err(broken),
            Err(Fault::Pause(pause, words)) => Ok(self.note(pause, words)),
            Err(Fault::NotYet(_) | Fault::OfferAgain(_)) => Ok(Ended::NotYet),
            Err(Fault::Refused(words)) => Ok(self.note(AFTER_REFUSAL, words)),
        }
    }

    fn about(&self) -> About {
        About::Log(self.origin, Direction::Down)
    }

    fn note(&self, pause: Duration, words: Message) -> Ended {
        tracing::warn!(origin = %self.origin, %words, "fetching is interrupted");
        self.session.federation.peers.failed(self.session.parent, self.about(), words);
        Ended::After(pause)
    }

    /// Takes in everything that the parent has of this log, and cosigns it when it is the parent's own.
    async fn catch_up(&self, key: LogPublicKey, told: u64) -> Result<(), Fault> {
        let session = &self.session;
        let mut position =
            session.federation.mirrors.position(&session.federation, &self.origin, key).await.map_err(own)?;
        self.note_here(position.size);
        // Of a log that this node brings the parent has less; its own it must show as it is.
        let is_behind = told < position.size && self.origin != session.parent_origin;
        if (position.size == told || is_behind) && position.size == position.checkpoint_size {
            return Ok(());
        }
        loop {
            if position.size < position.checkpoint_size {
                position = match self.fetch(key, &position).await {
                    Ok(position) => position,
                    Err(Fault::Broken(broken)) => return Err(broken.into()),
                    Err(fault) => self.instead(key, position.size, fault).await?,
                };
            }
            match self.ask(key, position.size).await? {
                Considered::Accepted(next) => position = next,
                Considered::Complete(position) => return self.cosign(&position).await,
                Considered::Stale(position) | Considered::ShorterConsistent(position) => {
                    return self.behind(&position);
                }
                Considered::Frozen(frozen) => {
                    if self.origin == session.parent_origin {
                        own_log::accuse(session, &frozen.evidence).await?;
                    }
                    return Err(Fault::Refused(frozen.words));
                }
            }
        }
    }

    /// What the parent announced of its own log it may have lost, and given up: then it shows another head, which goes on from
    /// what is held here.
    async fn instead(&self, key: LogPublicKey, held: u64, fault: Fault) -> Result<Position, Fault> {
        if self.origin != self.session.parent_origin {
            return Err(fault);
        }
        match self.ask(key, held).await {
            Ok(Considered::Accepted(position)) => Ok(position),
            _ => Err(fault),
        }
    }

    /// Asks for the newest head and considers it.
    async fn ask(&self, key: LogPublicKey, old_size: u64) -> Result<Considered, Fault> {
        let session = &self.session;
        let request = pb::GetCheckpointRequest { origin: self.origin.to_string(), old_size };
        let mut client = session.client();
        let answer = within(session.answer_timeout, client.get_checkpoint(request)).await?;
        let is_own = self.origin == session.parent_origin;
        let offer = OfferedCheckpoint {
            origin: self.origin,
            old_size,
            prefix: wire::read_prefix(&answer.old_root, &answer.proof).map_err(own)?,
            note: answer.note,
            shown: if is_own { Shown::AsNewest } else { Shown::AsSeenBefore },
            given_up: few(answer.given_up),
        };
        session.federation.mirrors.consider(&session.federation, key, offer).await.map_err(own)
    }

    /// Fetches the entries up to the accepted head.
    async fn fetch(&self, key: LogPublicKey, from: &Position) -> Result<Position, Fault> {
        let session = &self.session;
        let request = pb::GetEntriesRequest {
            origin: self.origin.to_string(),
            start: from.size,
            checkpoint_size: from.checkpoint_size,
        };
        let mut client = session.client();
        let mut packages = within(session.answer_timeout, client.get_entries(request)).await?;
        let mut position = from.clone();
        while position.size < position.checkpoint_size {
            let package = in_time(session.answer_timeout, packages.message()).await??;
            let Some(package) = package else {
                return Err(Fault::OfferAgain(federation::parent_ended_entries()));
            };
            let package = wire::read_package(package).map_err(own)?;
            if package.origin != self.origin {
                return Err(Fault::Refused(federation::another_log_came(
                    self.origin.to_string(),
                    package.origin.to_string(),
                )));
            }
            position = session
                .federation
                .mirrors
                .ingest(&session.federation, key, package)
                .await
                .map_err(refused)?;
            self.note_here(position.size);
        }
        Ok(position)
    }

    fn note_here(&self, size: u64) {
        let (peers, now_us) = (&self.session.federation.peers, self.session.now_us());
        peers.here(self.session.parent, self.origin, Direction::Down, size, now_us);
    }

    /// Cosigns the parent's own head, so that the group cannot show two histories (design 03, point 17).
    async fn cosign(&self, position: &Position) -> Result<(), Fault> {
        let session = &self.session;
        let (peers, now_us) = (&session.federation.peers, session.now_us());
        peers.there(session.parent, self.origin, Direction::Down, position.size, now_us);
        peers.recovered(session.parent, self.about());
        let Some(signed) = position.cosignable.as_ref().filter(|_| self.origin == session.parent_origin)
        else {
            return Ok(());
        };
        let size = signed.checkpoint().size;
        let line = self.cosignature(signed).await?;
        if line.is_empty() {
            return Ok(());
        }
        let request = pb::AddCosignatureRequest { origin: self.origin.to_string(), size, cosignature: line };
        let mut client = session.client();
        within(session.answer_timeout, client.add_cosignature(request)).await?;
        peers.cosigned(session.parent, self.origin, Direction::Down, size);
        Ok(())
    }

    async fn cosignature(&self, signed: &SignedCheckpoint) -> Result<Vec<u8>, Fault> {
        witness::cosign(&self.session.federation, signed).await.map_err(own)
    }

    /// The parent has less of this log than this node: nothing to fetch.
    fn behind(&self, position: &Position) -> Result<(), Fault> {
        if self.origin == self.session.parent_origin {
            let words = federation::parent_shows_less(position.checkpoint_size);
            self.session.federation.peers.failed(self.session.parent, self.about(), words);
        }
        Ok(())
    }
}

/// What went wrong on this side: what came is refused, or this node cannot write.
pub(super) fn own(error: Error) -> Fault {
    match error.code() {
        Code::Unavailable | Code::ResourceExhausted => {
            Fault::Pause(Duration::from_secs(2), error.said().clone())
        }
        _ => Fault::Refused(error.said().clone()),
    }
}

pub(super) fn refused(refused: Refused) -> Fault {
    match refused {
        Refused::OfferAgain(words) => Fault::OfferAgain(words),
        Refused::Wrong(words) => Fault::Refused(words),
        Refused::Node(error) => own(error),
    }
}
