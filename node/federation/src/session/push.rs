//! Sending logs to the parent: this node's own, and those of the nodes below it.

mod own;

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use percole_merkle::Origin;
use percole_proto::v1::{self as pb, add_checkpoint_response::Verdict};
use percole_store::logs;
use percole_sync::{Answer, Sender, Step, Waiting, gaps::stamp};
use tokio::{
    sync::{mpsc, watch},
    task::JoinSet,
    time::{Instant, sleep},
};
use tokio_stream::wrappers::ReceiverStream;
use tonic::Streaming;

use super::{
    Never, Session,
    again::GapsAgain,
    fault::{Broken, Fault, in_time, within},
    gaps, own_log,
    told::Told,
};
use crate::{
    About, Direction,
    heads::Heads,
    reader::{PackageReader, Run},
    wire, witness,
};
use percole_core::{directory::Directory, error::Error};
use percole_words::{Arg, federation, service};

/// Packages that wait for HTTP/2's window.
const PACKAGES_WAITING_MAX: usize = 2;
/// When a refused log is offered again.
const AFTER_REFUSAL: Duration = Duration::from_secs(30);
/// When a log is offered again that the parent may not take yet: its admission is on its way in another log. The pause doubles
/// while that lasts, up to half a minute.
const NOT_YET_MS: u64 = 500;
const NOT_YET_DOUBLINGS: u32 = 6;
/// First pause after a disagreement; it doubles while the disagreement lasts.
const AFTER_DISAGREEMENT_MS: u64 = 100;

/// Sends every log that is this node's to send, each by its own task.
pub(super) async fn push_all(session: Arc<Session>) -> Result<Never, Broken> {
    let mut heads = session.heads.clone();
    let mut directory = session.federation.node.watch_directory();
    let mut logs: BTreeSet<Origin> = BTreeSet::new();
    let mut tasks = JoinSet::new();
    loop {
        let mut ours: Vec<Origin> = heads.borrow_and_update().keys().copied().collect();
        // Its own first: until the parent has said how much it holds of it, this node may not write.
        ours.sort_unstable_by_key(|origin| !session.is_own(origin));
        for origin in ours.into_iter().filter(|origin| session.carries(origin)) {
            if logs.insert(origin) {
                tasks.spawn(Push::begin(session.clone(), origin).run());
            }
        }
        tokio::select! {
            Some(ended) = tasks.join_next() => match ended {
                Ok(Err(broken)) => return Err(broken),
                Ok(Ok(never)) => match never {},
                Err(error) => return Err(Broken::broke_off(&error)),
            },
            changed = heads.changed() => changed.map_err(|_| Broken::new(federation::stopping_here()))?,
            changed = directory.changed() => changed.map_err(|_| Broken::new(federation::stopping_here()))?,
        }
    }
}

/// The sending of one log.
struct Push {
    session: Arc<Session>,
    origin: Origin,
    sender: Sender,
    heads: watch::Receiver<Heads>,
    rings: watch::Receiver<u64>,
    directory: watch::Receiver<Arc<Directory>>,
    began: Instant,
    disagreements: u32,
    /// How often the parent did not know the log, one time after the other.
    refused: u32,
    gaps: GapsAgain,
    /// The largest size that was offered, and the largest of its own log that the parent rang with.
    offered: u64,
    rung: u64,
    /// Whether the parent has heard all of its own log that is held here.
    heard_out: bool,
}

impl Push {
    fn begin(session: Arc<Session>, origin: Origin) -> Push {
        let mut sender = Sender::new(0);
        sender.connected();
        let heads = session.heads.clone();
        let rings = session.told.follow();
        let directory = session.federation.node.watch_directory();
        let gaps = GapsAgain::default();
        Push {
            session,
            origin,
            sender,
            heads,
            rings,
            directory,
            began: Instant::now(),
            disagreements: 0,
            refused: 0,
            gaps,
            offered: 0,
            rung: 0,
            heard_out: false,
        }
    }

    async fn run(mut self) -> Result<Never, Broken> {
        loop {
            self.look_at_head();
            if !self.is_wanted() {
                self.bring_gaps().await?;
                self.wait_for_news().await?;
                continue;
            }
            self.hear_of_own();
            match self.sender.next(self.now_ms()) {
                Step::OfferCheckpoint { old_size, .. } => self.offer(old_size).await?,
                Step::SendFrom { .. } => self.send().await?,
                Step::Wait(Waiting::Growth) => {
                    self.heard_out = true;
                    self.session.federation.peers.recovered(self.session.parent, self.about());
                    self.bring_gaps().await?;
                    self.wait_for_news().await?;
                }
                Step::Wait(Waiting::PeerAhead { size }) => {
                    if self.heads.borrow().get(&self.origin).is_some_and(|head| head.size >= size) {
                        // What the parent had more is here now.
                        self.sender.connected();
                        continue;
                    }
                    if self.offers_instead().await? {
                        self.sender.connected();
                        continue;
                    }
                    self.note_parent_ahead(size);
                    if !self.take_back().await? {
                        self.bring_gaps().await?;
                        self.wait_for_news().await?;
                    }
                }
                Step::Wait(Waiting::Until { time_ms }) => {
                    sleep(Duration::from_millis(time_ms.saturating_sub(self.now_ms()))).await;
                }
                Step::Wait(Waiting::Stopped { reason }) => {
                    self.session.federation.peers.failed(
                        self.session.parent,
                        self.about(),
                        Arg::read(&reason),
                    );
                    sleep(AFTER_REFUSAL).await;
                    self.sender.connected();
                }
                // Offers and packages are awaited where they are sent; whatever is left open begins again.
                Step::Wait(Waiting::Answer | Waiting::Acknowledgement | Waiting::Connection) => {
                    self.sender.connected();
                }
            }
        }
    }

    fn about(&self) -> About {
        About::Log(self.origin, Direction::Up)
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn look_at_head(&mut self) {
        let size = self.heads.borrow_and_update().get(&self.origin).map_or(0, |head| head.size);
        self.sender.grown(size);
        if self.session.is_ours(&self.origin) {
            let (peers, now_us) = (&self.session.federation.peers, self.session.now_us());
            peers.here(self.session.parent, self.origin, Direction::Up, size, now_us);
        }
    }

    /// Whether the parent is to be offered this log: its writer has a place in one tree with the parent, and unless that is
    /// below this node, others bring it as a rule, so that the parent has no less of it.
    fn is_wanted(&mut self) -> bool {
        if self.is_of_parent() && !self.heard_out {
            // Once on each connection: the parent may have been restored, and asks its children how far its log is.
            return true;
        }
        let served = self.session.parent_as_reader(&self.origin).is_some();
        let there = self.there_told();
        let here = self.heads.borrow().get(&self.origin).map_or(0, |head| head.size);
        served && (self.session.is_ours(&self.origin) || there.size < here)
    }

    /// Waits until more is held here, the parent tells of something, or somebody stands elsewhere.
    async fn wait_for_news(&mut self) -> Result<(), Broken> {
        let changed = tokio::select! {
            changed = self.heads.changed() => changed,
            changed = self.rings.changed() => changed,
            changed = self.directory.changed() => changed,
            () = self.gaps.due() => Ok(()),
        };
        changed.map_err(|_| Broken::new(federation::stopping_here()))
    }

    /// Gives the parent what it holds of this log as a hash; of its own, takes it.
    async fn bring_gaps(&mut self) -> Result<(), Broken> {
        if !self.gaps.is_due() {
            return Ok(());
        }
        let filled = self.heads.borrow().get(&self.origin).map_or(0, |head| head.filled);
        self.directory.mark_unchanged();
        let stamp = stamp(self.session.federation.node.places().number(), filled);
        let there = self.there_told().stamp;
        let moved = match self.session.is_own(&self.origin) {
            true => gaps::take_own(&self.session, there).await,
            false => gaps::bring(&self.session, self.origin, stamp).await,
        };
        match moved {
            Err(Fault::Broken(broken)) => Err(broken),
            Err(fault) => {
                tracing::debug!(origin = %self.origin, ?fault, "gaps cannot be filled now");
                self.gaps.failed();
                Ok(())
            }
            Ok(pause) => {
                self.gaps = GapsAgain::after(pause);
                Ok(())
            }
        }
    }

    /// Offers the newest head, and learns where the parent is.
    async fn offer(&mut self, old_size: u64) -> Result<(), Broken> {
        let session = self.session.clone();
        let turn = session.sending.acquire().await;
        let offer = match self.newest_offer(old_size).await {
            Ok(Some(offer)) => offer,
            Ok(None) => {
                drop(turn);
                return self.wait_for_news().await;
            }
            Err(error) => return self.after(Fault::Refused(error.said().clone())),
        };
        let Offered { size, request } = offer;
        self.sender.grown(size);
        self.sender.offered(size);
        self.offered = self.offered.max(size);
        let mut client = session.client();
        match within(session.answer_timeout, client.add_checkpoint(request)).await {
            Ok(answer) => self.answered(size, answer).await,
            Err(fault) => self.after(fault),
        }
    }

    async fn newest_offer(&self, old_size: u64) -> Result<Option<Offered>, Error> {
        let federation = &self.session.federation;
        let key =
            self.key().ok_or_else(|| Error::not_found(service::log_key_unknown(self.origin.to_string())))?;
        let Some(head) = witness::shown_head(federation, &self.origin, &key, old_size).await? else {
            return Ok(None);
        };
        let (proof, old_root) = match head.prefix {
            Some(prefix) => (wire::write_proof(&prefix.proof), prefix.root.0.to_vec()),
            None => (Vec::new(), Vec::new()),
        };
        let given_up = match self.session.is_own(&self.origin) {
            true => crate::own::given_up(federation).await?,
            false => Vec::new(),
        };
        let newest = match self.is_of_parent() {
            true => own_log::beyond_served(federation, &self.origin, head.checkpoint.size).await?,
            false => Vec::new(),
        };
        let request = pb::AddCheckpointRequest {
            origin: self.origin.to_string(),
            old_size,
            proof,
            note: head.note,
            old_root,
            now_us: self.session.now_us(),
            newest,
            given_up,
            ..pb::AddCheckpointRequest::default()
        };
        Ok(Some(Offered { size: head.checkpoint.size, request }))
    }

    fn key(&self) -> Option<percole_merkle::LogPublicKey> {
        if self.origin == self.session.federation.node.identity.origin {
            return Some(self.session.federation.node.identity.key.public());
        }
        self.session.federation.node.directory().log_key(&self.origin)
    }

    async fn answered(&mut self, offered: u64, answer: pb::AddCheckpointResponse) -> Result<(), Broken> {
        let (size, checkpoint_size) = (answer.size, answer.checkpoint_size);
        let meaning = match answer.verdict() {
            Verdict::Accepted => Answer::Accepted { size },
            Verdict::Complete => Answer::Complete,
            Verdict::Stale => Answer::Stale { size, checkpoint_size },
            Verdict::Frozen => return self.frozen(&answer.evidence).await,
            Verdict::Unspecified => {
                return self.after(Fault::Refused(federation::offer_answer_unreadable()));
            }
        };
        (self.disagreements, self.refused) = (0, 0);
        self.sender.answered(offered, meaning);
        if self.session.is_own(&self.origin) {
            own_log::answered(&self.session, offered, meaning, &answer.newest).await;
        }
        self.note_there(size);
        self.keep_cosignature(checkpoint_size, &answer.cosignature).await;
        Ok(())
    }

    /// Sends packages until the parent has acknowledged everything up to the head that it accepted.
    async fn send(&mut self) -> Result<(), Broken> {
        let session = self.session.clone();
        let _turn = session.sending.acquire().await;
        let (packages, stream) = mpsc::channel(PACKAGES_WAITING_MAX);
        let mut client = session.client();
        let call = client.add_entries(ReceiverStream::new(stream));
        match within(session.answer_timeout, call).await {
            Ok(acks) => match self.flow(packages, acks).await {
                Ok(()) => Ok(()),
                Err(fault) => self.after(fault),
            },
            Err(fault) => self.after(fault),
        }
    }

    async fn flow(
        &mut self,
        packages: mpsc::Sender<pb::Package>,
        mut acks: Streaming<pb::PackageAck>,
    ) -> Result<(), Fault> {
        let mut reader: Option<PackageReader> = None;
        loop {
            match self.sender.next(self.now_ms()) {
                Step::SendFrom { index, checkpoint_size } => {
                    tokio::select! {
                        ack = acks.message() => self.heard(ack?).await?,
                        room = packages.reserve() => {
                            // The parent has ended the stream; its words are in the acknowledgements.
                            let Ok(room) = room else { return self.last_words(acks).await };
                            let reader = match &mut reader {
                                Some(reader) => reader,
                                None => reader.insert(self.reader(index, checkpoint_size)?),
                            };
                            let package = reader.next(&self.session.federation).await.map_err(own_fault)?;
                            let Some(package) = package else {
                                return Err(Fault::OfferAgain(federation::ended_before_head(self.origin.to_string())));
                            };
                            self.sender.sent(package.end().unwrap_or(u64::MAX), package.wire_bytes());
                            room.send(wire::write_package(package));
                        }
                    }
                }
                Step::Wait(Waiting::Acknowledgement) => {
                    let ack = in_time(self.session.answer_timeout, acks.message()).await?;
                    self.heard(ack?).await?;
                }
                // All is acknowledged: dropping the sender's end closes the stream.
                _ => return Ok(()),
            }
        }
    }

    async fn last_words(&self, mut acks: Streaming<pb::PackageAck>) -> Result<(), Fault> {
        loop {
            match in_time(self.session.answer_timeout, acks.message()).await? {
                Ok(Some(_)) => {}
                Ok(None) => {
                    return Err(Fault::OfferAgain(federation::parent_ended_entries()));
                }
                Err(status) => return Err(status.into()),
            }
        }
    }

    fn reader(&self, start: u64, checkpoint_size: u64) -> Result<PackageReader, Fault> {
        let head = self.heads.borrow().get(&self.origin).copied();
        let reader = self.session.parent_as_reader(&self.origin);
        let (Some(head), Some(reader)) = (head, reader) else {
            return Err(Fault::NotYet(federation::not_in_one_tree(self.origin.to_string())));
        };
        Ok(PackageReader::new(Run { log: head.log, origin: self.origin, start, checkpoint_size, reader }))
    }

    async fn heard(&mut self, ack: Option<pb::PackageAck>) -> Result<(), Fault> {
        let ack = ack.ok_or_else(|| Fault::OfferAgain(federation::parent_ended_entries()))?;
        self.sender.acknowledged(ack.durable_size);
        self.note_there(ack.durable_size);
        self.keep_cosignature(ack.durable_size, &ack.cosignature).await;
        Ok(())
    }

    fn there_told(&mut self) -> Told {
        self.rings.mark_unchanged();
        self.session.told.of(&self.origin)
    }

    fn is_of_parent(&self) -> bool {
        self.origin == self.session.parent_origin
    }

    fn note_there(&self, size: u64) {
        if self.is_of_parent() {
            // How far its own log is, it tells by itself.
            return;
        }
        let (peers, now_us) = (&self.session.federation.peers, self.session.now_us());
        peers.there(self.session.parent, self.origin, Direction::Up, size, now_us);
    }

    /// Keeps the parent's cosignature; one that does not verify is worth a word, and nothing else depends on it.
    async fn keep_cosignature(&self, size: u64, line: &[u8]) {
        if line.is_empty() {
            return;
        }
        let (session, federation) = (&self.session, &self.session.federation);
        let kept = async {
            let mut tx = federation.node.read().await?;
            let head =
                logs::by_origin(&mut tx, &self.origin).await?.filter(|head| size <= head.size).ok_or_else(
                    || Error::precondition(federation::head_unknown(size, self.origin.to_string())),
                )?;
            let checkpoint =
                percole_store::tree::frontier(&mut tx, head.log, size).await?.checkpoint(self.origin);
            drop(tx);
            witness::keep_of(federation, &checkpoint, &session.parent_origin, session.parent_key, line).await
        };
        match kept.await {
            Ok(()) => federation.peers.cosigned(session.parent, self.origin, Direction::Up, size),
            // A node that takes its log back is given the parent's name under what it does not hold yet.
            Err(_) if federation.node.sequencer.gate().is_unconfirmed() => {}
            Err(error) => {
                tracing::warn!(origin = %self.origin, size, %error, "the parent's cosignature is refused");
            }
        }
    }

    fn note_parent_ahead(&self, size: u64) {
        if self.origin == self.session.federation.node.identity.origin {
            let words = federation::parent_holds_more(size);
            self.session.federation.peers.failed(self.session.parent, self.about(), words);
        }
    }

    /// Decides how to go on after a fault; a broken connection ends everything.
    fn after(&mut self, fault: Fault) -> Result<(), Broken> {
        tracing::debug!(origin = %self.origin, ?fault, "sending is interrupted");
        let now_ms = self.now_ms();
        match fault {
            Fault::Broken(broken) => return Err(broken),
            Fault::Pause(pause, words) => {
                self.session.federation.peers.failed(self.session.parent, self.about(), words);
                self.sender.paused(u64::try_from(pause.as_millis()).unwrap_or(u64::MAX), now_ms);
            }
            Fault::OfferAgain(_) => {
                self.disagreements = (self.disagreements + 1).min(8);
                self.sender.paused(AFTER_DISAGREEMENT_MS << self.disagreements, now_ms);
            }
            Fault::NotYet(_) => {
                self.sender.paused(NOT_YET_MS << self.refused, now_ms);
                self.refused = (self.refused + 1).min(NOT_YET_DOUBLINGS);
            }
            Fault::Refused(words) => self.sender.refused(words.stored()),
        }
        Ok(())
    }
}

struct Offered {
    size: u64,
    request: pb::AddCheckpointRequest,
}

fn own_fault(error: Error) -> Fault {
    Fault::Refused(federation::own_log_unreadable(error.said()))
}
