//! What a use case hands to the sequencer, and what it may look at while it decides.

use std::{any::Any, sync::Arc};

use async_trait::async_trait;
use percole_merkle::{
    Checkpoint, EventRef, LeafHeader, NodeId, Origin, PAYLOAD_BYTES_MAX, Scope, SubjectId, leaf::CAUSES_MAX,
};
use percole_store::{Tx, entries, logs, problems};
use sha2::{Digest, Sha256};

use super::{
    Batch, Receipt,
    task::{Reply, Task, TaskError},
};
use crate::error::{Code, Error};

/// Names one command, so that it is carried out once however often it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandId {
    /// Chosen by the client at random, or derived from what an import takes in.
    pub key: [u8; 16],
    /// SHA-256 of key and content: the same key with another content is refused.
    pub hash: [u8; 32],
}

impl CommandId {
    /// Names a command by its key and the bytes of its request.
    pub fn new(key: [u8; 16], request: &[u8]) -> CommandId {
        // With the key, so that two equal commands that stand side by side in the log are told apart.
        CommandId { key, hash: Sha256::new().chain_update(key).chain_update(request).finalize().into() }
    }

    /// Names a command by what it takes in, so that the same import is recognised. `secret` belongs to this node, so
    /// that others cannot tell from a key what was imported.
    pub fn derived(secret: &[u8; 32], what: &str, item: &[u8]) -> CommandId {
        let hash: [u8; 32] = Sha256::new()
            .chain_update(b"percole/command/v1\0")
            .chain_update(secret)
            .chain_update((what.len() as u64).to_be_bytes())
            .chain_update(what)
            .chain_update(item)
            .finalize()
            .into();
        let mut key = [0; 16];
        key.copy_from_slice(&hash[..16]);
        CommandId { key, hash }
    }
}

/// One event to be appended; the sequencer gives it its place, time and salt.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Kind, e.g. `recommendation.adopted`.
    pub kind: &'static str,
    /// What it is about.
    pub subject: SubjectId,
    /// Who may read it.
    pub scope: Scope,
    /// Events that this one rests on, at most four.
    pub causes: Vec<EventRef>,
    /// Encoded payload.
    pub payload: Vec<u8>,
}

impl Draft {
    /// An event with a prost payload and no causes.
    pub fn new(kind: &'static str, subject: SubjectId, scope: Scope, payload: &impl prost::Message) -> Draft {
        Draft { kind, subject, scope, causes: Vec::new(), payload: payload.encode_to_vec() }
    }

    /// Refuses what could not be encoded as a leaf.
    fn check(&self) -> Result<(), Error> {
        if self.payload.len() > PAYLOAD_BYTES_MAX {
            return Err(Error::new(
                Code::InvalidArgument,
                format!(
                    "{} would hold {} bytes, and an event holds at most {PAYLOAD_BYTES_MAX}; shorten the text",
                    self.kind,
                    self.payload.len()
                ),
            ));
        }
        if self.causes.len() > CAUSES_MAX {
            return Err(Error::new(
                Code::Internal,
                format!("{} rests on more than {CAUSES_MAX} events", self.kind),
            ));
        }
        Ok(())
    }

    /// The same, resting on an event.
    pub fn caused_by(mut self, cause: EventRef) -> Draft {
        if !self.causes.contains(&cause) {
            self.causes.push(cause);
        }
        self
    }
}

/// A use case: loads what it needs, decides, and returns the events that carry the decision out.
#[async_trait]
pub trait Command: Send + 'static {
    /// Names the command; `None` for one that the node gives itself and whose repetition its own state refuses.
    fn id(&self) -> Option<CommandId>;

    /// True when `decide` writes private rows or is large: it then has a transaction of its own, and a refusal leaves
    /// nothing behind.
    fn alone(&self) -> bool {
        false
    }

    /// A kind of event, for those that come in large numbers, that changes nothing of what `decide` looks at. Events of
    /// this kind from earlier commands of the batch may then be applied after this one, all together.
    fn unmoved_by(&self) -> Option<&'static str> {
        None
    }

    /// Decides. Everything is loaded through `deciding`, so that it is the newest committed state and the effects of
    /// commands before it (except of the kind that it is [unmoved by](Command::unmoved_by)). Unless [`Command::alone`] says true, it must not write.
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error>;
}

/// What a deciding command may look at.
pub struct Deciding<'batch, 'core> {
    batch: &'batch mut Batch<'core>,
}

impl Deciding<'_, '_> {
    /// The transaction.
    pub fn tx(&mut self) -> &mut Tx {
        self.batch.tx()
    }

    /// Time of the batch, microseconds since 1970-01-01 UTC.
    pub fn now_us(&self) -> i64 {
        self.batch.now_us()
    }

    /// This node.
    pub fn me(&self) -> NodeId {
        self.batch.core().origin.node
    }

    /// This node's log.
    pub fn origin(&self) -> Origin {
        self.batch.core().origin
    }

    /// A new subject of this node.
    pub fn new_subject(&self) -> SubjectId {
        SubjectId { origin: self.me(), id: self.batch.core().ambient.random() }
    }

    /// Random bytes.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        self.batch.core().ambient.random()
    }

    /// What an earlier command remembered under a subject, while nothing happened but events of the kind that both are
    /// [unmoved by](Command::unmoved_by).
    pub fn remembered<T: Any + Send + Sync>(&mut self, subject: &SubjectId) -> Option<Arc<T>> {
        self.batch.remembered().get(subject)?.clone().downcast().ok()
    }

    /// Remembers what was loaded for a subject, for later commands that are unmoved by the same kind of event.
    pub fn remember<T: Any + Send + Sync>(&mut self, subject: SubjectId, loaded: T) -> Arc<T> {
        let loaded = Arc::new(loaded);
        self.batch.remembered().insert(subject, loaded.clone());
        loaded
    }

    /// Refers to the newest folded event of some kind on a subject, or `None`.
    pub async fn newest_event(&mut self, subject: &SubjectId, kind: &str) -> Result<Option<EventRef>, Error> {
        self.batch.flush().await?;
        let tx = self.batch.tx();
        let left_out = problems::of_subject(tx, subject).await?;
        let mut newest = None;
        for place in entries::of_subject(tx, subject, SUBJECT_EVENTS_MAX).await? {
            if left_out.contains(&place) {
                continue;
            }
            let Some(entry) = entries::get(tx, place.log, place.index).await? else { continue };
            let Some(Ok(header)) = entry.leaf.as_deref().map(LeafHeader::decode) else { continue };
            if header.kind.as_str() == kind {
                newest =
                    Some(EventRef { origin: header.origin, index: place.index, leaf_hash: entry.leaf_hash });
            }
        }
        Ok(newest)
    }

    /// A state of a log that covers one of its events, or `None` when the event is not held yet: the newest signed head of
    /// which everything is held here, or, while a newer one fills up, what is held.
    pub async fn covering(&mut self, event: &EventRef) -> Result<Option<Checkpoint>, Error> {
        let tx = self.batch.tx();
        let Some(head) = logs::by_origin(tx, &event.origin).await? else { return Ok(None) };
        let signed = logs::served_note(tx, head.log).await?.map_or(0, |(size, _)| size);
        let size = if signed > event.index { signed } else { head.size };
        if size <= event.index {
            return Ok(None);
        }
        let frontier = percole_store::tree::frontier(tx, head.log, size).await?;
        Ok(Some(frontier.checkpoint(event.origin)))
    }
}

/// Events looked at when a subject is searched; subjects with more (polls) are never searched this way.
const SUBJECT_EVENTS_MAX: u64 = 4_096;

/// A queued command with the one who waits for it.
pub(super) struct CommandTask<C> {
    pub(super) command: C,
    pub(super) receipts: Vec<Receipt>,
    pub(super) reply: Reply<Vec<Receipt>>,
}

#[async_trait]
impl<C: Command> Task for CommandTask<C> {
    fn alone(&self) -> bool {
        self.command.alone()
    }

    fn key(&self) -> Option<[u8; 16]> {
        self.command.id().map(|id| id.key)
    }

    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), TaskError> {
        let id = self.command.id();
        if let Some(id) = id
            && let Some(first) = batch.held(&id.key).await?
        {
            if first.command_hash != Some(id.hash) {
                return Err(TaskError::Refused(Error::new(
                    Code::AlreadyExists,
                    "this idempotency key was used for another command; choose a new random key for a new command",
                )));
            }
            self.receipts = batch.receipts_from(first.index, id.hash).await?;
            return Ok(());
        }
        let unmoved_by = self.command.unmoved_by();
        batch.settle(unmoved_by).await?;
        let drafts = self.command.decide(&mut Deciding { batch }).await.map_err(TaskError::Refused)?;
        // All of them before the first is appended: a refused command leaves nothing in the batch.
        drafts.iter().try_for_each(Draft::check).map_err(TaskError::Refused)?;
        self.receipts = batch.append(drafts, id).await?;
        if unmoved_by.is_none() {
            batch.settle(None).await?;
        }
        Ok(())
    }

    fn finish(self: Box<Self>, result: Result<(), Error>) {
        let CommandTask { receipts, reply, .. } = *self;
        reply.send(result.map(|()| receipts));
    }
}
