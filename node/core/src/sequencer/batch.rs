//! One transaction of the sequencer: what it has appended so far, and what will be true once it commits.

mod addressing;
mod contents;
mod erasures;
mod late;
mod mirrored;
mod resting;
mod settled;
mod take_back;

pub(crate) use contents::Content;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use percole_merkle::{
    EventRef, Flags, Frontier, Hash, LeafHeader, NodeId, NodePos, Origin, SubjectId, commit_payload,
    leaf_hash,
};
use percole_store::{
    StoreError, Tx,
    entries::{self, Body, Entry, EntryKeys, HeldKey, Place},
    logs::{self, LogHead, LogId},
    tree,
};
use percole_sync::{CheckedPackage, VerifiedEntry};
use percole_words::service;
use sha2::{Digest, Sha256};

use contents::Contents;

use super::{
    OfTree, SharedWrite,
    command::{CommandId, Draft, Mark},
    later::PutOff,
    task::{IngestPackage, TaskError, store_package},
    writer::Core,
};
use crate::{
    apply::{self, Event, Held, Kept, REDACTED, States, Subject},
    error::{Code, Error},
};

/// Where an appended event stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The log.
    pub(crate) origin: Origin,
    /// Index within it.
    pub index: u64,
    /// Its leaf hash.
    pub(crate) leaf_hash: Hash,
    /// What it is about.
    pub(crate) subject: SubjectId,
    /// True when it had been appended before under the same key.
    pub(crate) repeated: bool,
}

impl Receipt {}

/// The open transaction of a batch.
pub(crate) struct Batch<'core> {
    core: &'core Core,
    tx: Tx,
    now_us: i64,
    epoch: i64,
    start_size: u64,
    frontier: Frontier,
    /// Entries of the own log that are not in the table yet; [`Batch::flush`] writes them in one statement.
    pending: Vec<(Entry, EntryKeys)>,
    /// What the work so far has loaded and folded; [`Batch::settled`] writes what moved.
    states: States,
    nodes: Vec<(NodePos, Hash)>,
    held: HashMap<[u8; 16], HeldKey>,
    /// Whom the own events of scope `parent` name: the parent, or nobody while there is none. `None` until one is written,
    /// and again once a membership has moved.
    above: Option<Vec<NodeId>>,
    /// What others wait for.
    news: News,
    /// What it said of nodes and of the edges between them.
    said: OfTree,
    /// What the reports hold that its commands are about.
    contents: Contents,
}

/// What a batch changed that others wait for, once it is committed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct News {
    /// A mirrored log has grown.
    pub(super) mirrored: bool,
    /// Something was said of a node, or of an edge of the tree.
    pub(super) tree: bool,
    /// The rules of the game may be others.
    pub(super) rules: bool,
    /// A payload was erased.
    pub(super) erased: bool,
    /// What was put off.
    pub(super) put_off: PutOff,
}

impl<'core> Batch<'core> {
    pub(super) fn new(core: &'core Core, tx: Tx, epoch: i64, frontier: Frontier) -> Batch<'core> {
        let now_us = core.ambient.now_us();
        Batch {
            core,
            tx,
            now_us,
            epoch,
            start_size: frontier.size(),
            frontier,
            pending: Vec::new(),
            // What a log may ask for comes back with the machine's time, also while the node's stands still.
            states: States::within(core.allowance.clone(), core.ambient.machine_us()),
            nodes: Vec::new(),
            held: HashMap::new(),
            above: None,
            news: News::default(),
            said: OfTree::default(),
            contents: Contents::default(),
        }
    }

    /// The state of a subject with everything that was folded so far.
    pub(super) async fn state<S: Subject>(
        &mut self,
        subject: &SubjectId,
    ) -> Result<Option<Arc<S::State>>, StoreError> {
        self.states.get::<S>(&mut self.tx, subject).await
    }

    /// Notes that a subject was just invented.
    pub(super) fn invented(&mut self, subject: SubjectId) {
        self.states.invented(subject);
    }

    /// The transaction; what the work so far appended and folded is possibly not in the tables yet (see [`Batch::settled`]).
    pub(crate) fn tx(&mut self) -> &mut Tx {
        &mut self.tx
    }

    /// Time of the batch.
    pub(crate) fn now_us(&self) -> i64 {
        self.now_us
    }

    pub(super) fn core(&self) -> &'core Core {
        self.core
    }

    /// Looks up at once what the batch's commands will ask for: which of their idempotency keys are used, and the subjects.
    pub(super) async fn look_up(
        &mut self,
        keys: &[[u8; 16]],
        subjects: Vec<(&'static str, SubjectId)>,
    ) -> Result<(), StoreError> {
        for held in entries::by_idem(&mut self.tx, LogId::OWN, keys).await? {
            self.held.insert(held.idem, held);
        }
        self.states.expect(&mut self.tx, subjects.iter().copied()).await?;
        self.expect_reports(&subjects).await
    }

    pub(super) fn held(&self, key: &[u8; 16]) -> Option<HeldKey> {
        self.held.get(key).copied()
    }

    /// The receipts of a command that was carried out before, beginning at its first event.
    pub(super) async fn receipts_from(
        &mut self,
        first: u64,
        hash: [u8; 32],
    ) -> Result<Vec<Receipt>, TaskError> {
        self.flush().await?;
        let mut receipts = Vec::new();
        loop {
            let index = first + receipts.len() as u64;
            let Some((entry, command)) = entries::with_command(&mut self.tx, LogId::OWN, index).await? else {
                break;
            };
            if command != Some(hash) {
                break;
            }
            let leaf = entry.leaf.as_deref().map(LeafHeader::decode);
            let Some(Ok(header)) = leaf else {
                return Err(tree::damaged(LogId::OWN, index, &"a leaf").into());
            };
            receipts.push(Receipt {
                origin: self.core.origin,
                index,
                leaf_hash: entry.leaf_hash,
                subject: header.subject,
                repeated: true,
            });
        }
        Ok(receipts)
    }

    /// Folds the events of a command and appends them to the own log, or refuses them all.
    pub(super) async fn append(&mut self, drafts: Vec<Draft>, mark: Mark) -> Result<Vec<Receipt>, TaskError> {
        let mut recorded = Vec::with_capacity(drafts.len());
        for (number, draft) in drafts.into_iter().enumerate() {
            recorded.push(self.record(draft, mark.id, number as u64).await?);
        }
        let events: Vec<Event> = recorded.iter().map(|record| record.event.clone()).collect();
        if events.iter().any(|event| self.looks_back(event)) {
            self.flush().await?;
        }
        self.states
            .own(&mut self.tx, &events)
            .await?
            .map_err(|refusal| TaskError::Refused(refusal.into()))?;
        if self.note_tree(&events) {
            self.above = None;
        }
        for record in recorded {
            self.keep(record, &mark)?;
        }
        self.erase(&events).await?;
        let receipt = |event: &Event| Receipt {
            origin: self.core.origin,
            index: event.place.index,
            leaf_hash: event.leaf_hash,
            subject: event.header.subject,
            repeated: false,
        };
        Ok(events.iter().map(receipt).collect())
    }

    /// Whether an event speaks of one that may not be in the table yet.
    fn looks_back(&self, event: &Event) -> bool {
        let Some(first) = self.pending.first().map(|(entry, _)| entry.index) else { return false };
        let own = |cause: &EventRef| cause.origin == self.core.origin && cause.index >= first;
        event.kind() == REDACTED.name || event.header.causes.iter().any(own)
    }

    /// Carries out the redactions among the events.
    async fn erase(&mut self, events: &[Event]) -> Result<(), StoreError> {
        for event in events.iter().filter(|event| event.kind() == REDACTED.name) {
            self.settled().await?;
            if apply::carry_out(&mut self.states, &mut self.tx, event).await? {
                apply::refold_for(&mut self.states, &mut self.tx, LogId::OWN, event.subject()).await?;
            }
        }
        Ok(())
    }

    /// Makes an event of a draft, as it will stand in the own log when nothing refuses it.
    async fn record(
        &mut self,
        draft: Draft,
        id: Option<CommandId>,
        number: u64,
    ) -> Result<Recorded, TaskError> {
        let mut causes = draft.causes;
        if apply::is_shared(draft.kind.name) {
            self.rest_on_others(&draft.subject, &mut causes).await?;
        }
        let anchor = draft.anchor.filter(|anchor| *anchor != self.core.origin.node);
        let addressees = self.addressees(draft.scope, anchor, draft.addressees).await?;
        let kind = draft.kind.name;
        let salt = self.core.ambient.random();
        let header = LeafHeader {
            origin: self.core.origin,
            kind: kind
                .parse()
                .map_err(|error| TaskError::Refused(Error::internal(format!("{kind}: {error}"))))?,
            schema_version: draft.kind.schema,
            subject: draft.subject,
            idempotency_key: self.idempotency_key(id, number),
            causes,
            claimed_time_us: self.now_us,
            scope: draft.scope,
            anchor,
            addressees,
            flags: Flags { redactable: draft.kind.redactable, ..Flags::default() },
            payload_len: u32::try_from(draft.payload.len()).unwrap_or(u32::MAX),
            payload_commitment: commit_payload(&salt, &draft.payload),
        };
        let leaf = header.encode().map_err(|error| {
            let message = service::event_unrecordable(kind, error.said());
            TaskError::Refused(Error::new(Code::InvalidArgument, message))
        })?;
        let event = Event {
            place: Place { log: LogId::OWN, index: self.frontier.size() + number },
            header,
            leaf_hash: leaf_hash(&leaf),
            payload: Some(draft.payload),
            kept: Kept::default(),
        };
        Ok(Recorded { event, leaf, salt })
    }

    /// Gives an event its place in the own log.
    fn keep(&mut self, record: Recorded, mark: &Mark) -> Result<(), StoreError> {
        let Recorded { event, leaf, salt } = record;
        let index = event.place.index;
        let nodes = &mut self.nodes;
        self.frontier
            .push(event.leaf_hash, &mut |pos, hash| nodes.push((pos, hash)))
            .map_err(|error| tree::damaged(LogId::OWN, index, &error))?;
        let idem = event.header.idempotency_key;
        let command_hash = mark.id.map(|id| id.hash);
        let recorded_by = mark.recorded_by.clone();
        self.held.insert(idem, HeldKey { idem, index, command_hash });
        let keys =
            EntryKeys { subject: Some(event.header.subject), idem: Some(idem), command_hash, recorded_by };
        let body = event.payload.map(|payload| Body { salt, payload });
        self.pending.push((Entry { index, leaf_hash: event.leaf_hash, leaf: Some(leaf), body }, keys));
        Ok(())
    }

    /// The first event of a command carries the client's key, the others keys derived from it.
    fn idempotency_key(&self, id: Option<CommandId>, number: u64) -> [u8; 16] {
        let Some(id) = id else { return self.core.ambient.random() };
        if number == 0 {
            return id.key;
        }
        let digest = Sha256::new()
            .chain_update(b"percole/event-key/v1\0")
            .chain_update(id.key)
            .chain_update(id.hash)
            .chain_update(number.to_be_bytes())
            .finalize();
        let mut key = [0; 16];
        key.copy_from_slice(&digest[..16]);
        key
    }

    /// Writes the entries appended so far, so that queries on the log see them.
    pub(super) async fn flush(&mut self) -> Result<(), StoreError> {
        if !self.pending.is_empty() {
            entries::append(&mut self.tx, LogId::OWN, std::mem::take(&mut self.pending)).await?;
        }
        Ok(())
    }

    /// Stores a package of a mirrored log and applies what it may read. Mirroring never fails for what an event says:
    /// what cannot be applied is recorded as a problem.
    pub(super) async fn ingest(&mut self, ingest: &IngestPackage) -> Result<Frontier, TaskError> {
        self.flush().await?;
        self.contents.forget();
        self.news.mirrored = true;
        let package = &ingest.package;
        let held = logs::by_origin(&mut self.tx, &ingest.origin).await?;
        if held.is_none() && ingest.head.is_none() {
            return Err(TaskError::Refused(Error::not_found(service::mirror_missing(
                ingest.origin.to_string(),
            ))));
        }
        let size = held.as_ref().map_or(0, |head| head.size);
        if held.as_ref().is_some_and(|head| head.frozen.is_some()) || size != package.start() {
            // Another connection stored it first: the caller reads the head again and goes on from there.
            return Err(TaskError::Refused(Error::precondition(service::mirror_moved(
                ingest.origin.to_string(),
                size,
                package.start(),
            ))));
        }
        let head = self.announced(ingest, held).await?;
        let repeated = self.repeated_keys(head.log, package.entries()).await?;
        let rows = package.entries().iter().map(|entry| mirrored::row(entry, &repeated)).collect();
        store_package(&mut self.tx, &head, rows, package).await?;
        self.arrived(head.log, package, &repeated).await?;
        if let Some(cosignature) = &ingest.cosignature {
            logs::set_cosignature(&mut self.tx, head.log, cosignature).await?;
        }
        Ok(package.frontier().clone())
    }

    /// The mirror's head, once the newly accepted one of its log is remembered; the first makes the mirror.
    async fn announced(
        &mut self,
        ingest: &IngestPackage,
        held: Option<LogHead>,
    ) -> Result<LogHead, StoreError> {
        if let Some(accepted) = &ingest.head {
            accepted.write(&mut self.tx).await?;
        }
        match held {
            Some(head) => Ok(head),
            None => {
                let made = logs::by_origin(&mut self.tx, &ingest.origin).await?;
                made.ok_or_else(|| tree::damaged(LogId::OWN, 0, &"a log that was just made"))
            }
        }
    }

    /// Applies the entries of a package that are stored.
    async fn arrived(
        &mut self,
        log: LogId,
        package: &CheckedPackage,
        repeated: &HashSet<u64>,
    ) -> Result<(), StoreError> {
        let arrived = |entry| {
            Some(Held { event: mirrored::event(log, entry)?, repeated: repeated.contains(&entry.index()) })
        };
        let arrived: Vec<Held> = package.entries().iter().filter_map(arrived).collect();
        self.note_tree(arrived.iter().map(|held| &held.event));
        let mut arrivals = apply::Arrivals::of(&mut self.states, &mut self.tx, log, &arrived).await?;
        for held in &arrived {
            arrivals.apply(&mut self.states, &mut self.tx, held).await?;
        }
        let size = package.frontier().size();
        // What it was about is not worth a look: waiting events are few.
        if apply::release(&mut self.states, &mut self.tx, &package.origin(), size).await? {
            self.note_any_tree();
        }
        Ok(())
    }

    /// Does some of what was put off; `after` is the log whose turn was the last.
    pub(super) async fn catch_up(&mut self, after: LogId) -> Result<(), TaskError> {
        self.flush().await?;
        self.contents.forget();
        let turn = apply::catch_up(&mut self.states, &mut self.tx, after).await?;
        self.news.put_off.turn = Some(turn);
        self.news.mirrored = true;
        self.note_any_tree();
        Ok(())
    }

    /// Notes which events say something of a node, or of an edge; gives whether any does.
    fn note_tree<'event>(&mut self, events: impl IntoIterator<Item = &'event Event>) -> bool {
        let mut any = false;
        for event in events.into_iter().filter(|event| apply::is_of_the_tree(event)) {
            self.said.add(*event.subject());
            any = true;
        }
        self.news.tree |= any;
        any
    }

    fn note_any_tree(&mut self) {
        self.news.tree = true;
        self.said.add_any();
    }

    /// What the batch says of nodes, for when it is committed.
    pub(super) fn said(&mut self) -> OfTree {
        std::mem::take(&mut self.said)
    }

    /// Which entries of a package repeat an idempotency key of their log.
    async fn repeated_keys(
        &mut self,
        log: LogId,
        list: &[VerifiedEntry],
    ) -> Result<HashSet<u64>, StoreError> {
        let keyed: Vec<(u64, [u8; 16])> = list
            .iter()
            .filter_map(|entry| Some((entry.index(), mirrored::header(entry)?.idempotency_key)))
            .collect();
        let keys: Vec<[u8; 16]> = keyed.iter().map(|(_, key)| *key).collect();
        let mut seen: HashSet<[u8; 16]> =
            entries::by_idem(&mut self.tx, log, &keys).await?.into_iter().map(|held| held.idem).collect();
        Ok(keyed.into_iter().filter(|(_, key)| !seen.insert(*key)).map(|(index, _)| index).collect())
    }

    /// Moves the head and commits. When this returns, everything the batch did is on disk.
    pub(super) async fn commit(mut self) -> Result<Frontier, StoreError> {
        self.settled().await?;
        let size = self.frontier.size();
        if size > self.start_size {
            tree::append(&mut self.tx, LogId::OWN, std::mem::take(&mut self.nodes)).await?;
            logs::advance(&mut self.tx, LogId::OWN, self.start_size, size, self.epoch).await?;
        } else {
            logs::hold(&mut self.tx, self.epoch).await?;
        }
        self.note_erasures().await?;
        self.tx.commit().await?;
        Ok(self.frontier)
    }

    pub(super) async fn rollback(self) -> Result<(), StoreError> {
        self.tx.rollback().await
    }

    pub(super) fn news(&self) -> News {
        let put_off = PutOff { is_left: self.states.has_put_off(), ..self.news.put_off };
        News { erased: !self.states.erased().is_empty(), rules: self.is_of_the_rules(), put_off, ..self.news }
    }
}

/// An event of the own log before it stands there.
struct Recorded {
    event: Event,
    leaf: Vec<u8>,
    salt: [u8; 32],
}
