//! What a use case hands to the sequencer, and what it may look at while it decides.

use std::sync::Arc;

use async_trait::async_trait;
use percole_domain::{Charter, Date};
use percole_merkle::{
    ADDRESSEES_MAX, Checkpoint, EventRef, LeafHeader, NodeId, PAYLOAD_BYTES_MAX, Scope, SubjectId,
    leaf::CAUSES_MAX,
};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    entries::{self, SubjectLeaf},
    logs,
};
use percole_words::service;
use sha2::{Digest, Sha256};

use super::{
    Batch, Content, Receipt, acting,
    task::{Reply, Task, TaskError},
};
use crate::{
    access::{self, Asked, Caller, Viewer},
    apply::{Kind, Payload, RowSubject, Subject, mandate::Mandates},
    directory::Directory,
    error::{Code, Error},
    standing::Writing,
};

/// Names one command, so that it is carried out once however often it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandId {
    /// Chosen by the client at random, or derived from what an import takes in.
    pub(crate) key: [u8; 16],
    /// SHA-256 of key and content: the same key with another content is refused.
    pub(crate) hash: [u8; 32],
}

impl CommandId {
    /// Names a command by its key and the bytes of its request.
    pub(crate) fn new(key: [u8; 16], request: &[u8]) -> CommandId {
        // With the key, so that two equal commands that stand side by side in the log are told apart.
        CommandId { key, hash: Sha256::new().chain_update(key).chain_update(request).finalize().into() }
    }

    /// Names a command by what it takes in, so that the same import is recognised. `secret` belongs to this node, so
    /// that others cannot tell from a key what was imported.
    pub(crate) fn derived(secret: &[u8; 32], what: &str, item: &[u8]) -> CommandId {
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
    /// Its kind.
    pub(crate) kind: Kind,
    /// What it is about.
    pub(crate) subject: SubjectId,
    /// Who may read it, seen from the anchor.
    pub(crate) scope: Scope,
    /// The node that the scope is relative to; `None` for this one.
    pub(crate) anchor: Option<NodeId>,
    /// The nodes that the scope names, at most four; for what this node writes to its parent the sequencer names it.
    pub(crate) addressees: Vec<NodeId>,
    /// Events that this one rests on, at most four.
    pub(crate) causes: Vec<EventRef>,
    /// Encoded payload.
    pub(crate) payload: Vec<u8>,
}

impl Draft {
    /// An event without causes; its kind is that of the payload.
    pub fn new<P: Payload>(subject: SubjectId, scope: Scope, payload: &P) -> Draft {
        Draft {
            kind: P::KIND,
            subject,
            scope,
            anchor: None,
            addressees: Vec::new(),
            causes: Vec::new(),
            payload: payload.encode_to_vec(),
        }
    }

    /// The same, with a scope that is relative to a node: a reply takes the anchor of what it replies to.
    pub fn anchored(mut self, node: NodeId) -> Draft {
        self.anchor = Some(node);
        self
    }

    /// The same, naming these nodes, in any order: who may read it in the scope `addressed`, or the parent in the scope
    /// `parent` when it is the parent of another anchor.
    pub fn addressed_to(mut self, nodes: impl IntoIterator<Item = NodeId>) -> Draft {
        self.addressees = nodes.into_iter().collect();
        self
    }

    /// The same, for whoever may read the event that this one answers: its scope, seen from where it was.
    pub(crate) fn answering(self, header: &LeafHeader) -> Draft {
        let scope = header.scope;
        let anchor = header.anchor.unwrap_or(header.origin.node);
        Draft { scope, ..self.anchored(anchor).addressed_to(header.addressees.iter().copied()) }
    }

    /// Refuses what could not be encoded as a leaf.
    fn check(&self) -> Result<(), Error> {
        if self.payload.len() > PAYLOAD_BYTES_MAX {
            return Err(Error::new(
                Code::InvalidArgument,
                service::event_too_large(self.kind.name, self.payload.len(), PAYLOAD_BYTES_MAX),
            ));
        }
        if self.causes.len() > CAUSES_MAX {
            return Err(Error::internal(format!(
                "{} rests on more than {CAUSES_MAX} events",
                self.kind.name
            )));
        }
        if self.addressees.len() > ADDRESSEES_MAX {
            return Err(Error::internal(format!(
                "{} is addressed to more than {ADDRESSEES_MAX} nodes",
                self.kind.name
            )));
        }
        Ok(())
    }

    /// The same, resting on an event.
    pub(crate) fn caused_by(mut self, cause: EventRef) -> Draft {
        if !self.causes.contains(&cause) {
            self.causes.push(cause);
        }
        self
    }
}

/// A use case: loads what it needs, decides, and returns the events that carry the decision out.
///
/// The events are folded before they are recorded: what their lifecycle does not allow is refused with the words of the
/// fold, so that a command judges only what a fold does not: permission, the charter, and what else is known here.
#[async_trait]
pub trait Command: Send + 'static {
    /// Who asked for it and under which name; `None` for one that the node gives itself and whose repetition its own state
    /// refuses.
    fn asked(&self) -> Option<&Asked>;

    /// True when `decide` writes private rows or is large: it then has a transaction of its own, and a refusal leaves
    /// nothing behind.
    fn alone(&self) -> bool {
        false
    }

    /// The subject that it will ask for, with its family: what a batch is about is loaded at once.
    fn about(&self) -> Option<(&'static str, SubjectId)> {
        None
    }

    /// What it writes, as a node that may be older than what it published is to judge it.
    fn writing(&self) -> Writing {
        Writing::Event
    }

    /// Decides. Everything is loaded through `deciding`, so that it is the newest committed state and the effects of
    /// commands before it. Unless [`Command::alone`] says true, it must not write.
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error>;
}

#[async_trait]
impl Command for Box<dyn Command> {
    fn asked(&self) -> Option<&Asked> {
        self.as_ref().asked()
    }

    fn alone(&self) -> bool {
        self.as_ref().alone()
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        self.as_ref().about()
    }

    fn writing(&self) -> Writing {
        self.as_ref().writing()
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        self.as_mut().decide(deciding).await
    }
}

/// What a deciding command may look at.
pub struct Deciding<'batch, 'core> {
    batch: &'batch mut Batch<'core>,
    act: ev::Act,
    viewer: Viewer,
}

impl Deciding<'_, '_> {
    /// Finds out for which office a command acts, and refuses one about what its caller may not read, as if it were not there.
    async fn asked(&mut self, asked: &Asked, about: Option<(&'static str, SubjectId)>) -> Result<(), Error> {
        self.act = acting::act(self, asked).await?;
        let today = self.today();
        self.viewer = match &asked.caller {
            // Offices are read as the commands before this one left them.
            caller @ Caller::Person { .. } => {
                access::viewer_on(self.tx_of(<Mandates as RowSubject>::FAMILY).await?, caller, today).await?
            }
            caller => Viewer::of(caller),
        };
        let Some((family, subject)) = about else { return Ok(()) };
        match self.may_read(family, &subject).await? {
            true => Ok(()),
            false => Err(Error::not_found(access::unknown(family, &subject.to_string()))),
        }
    }

    /// Whether who asks may read what lists show of a subject.
    pub(crate) async fn may_read(&mut self, family: &str, subject: &SubjectId) -> Result<bool, Error> {
        if self.viewer.reads_everything() {
            return Ok(true);
        }
        let viewer = self.viewer.clone();
        Ok(access::readable(self.tx_about(subject).await?, &viewer, family, subject).await?.is_some())
    }

    /// The transaction, with every table as the commands so far left it.
    pub async fn tx(&mut self) -> Result<&mut Tx, Error> {
        Ok(self.batch.settled().await?)
    }

    /// The transaction, with every table as the commands so far left it where it tells of a subject, or of what it contains.
    /// Unlike [`Deciding::tx`] it lets commands about other subjects be written together.
    pub(crate) async fn tx_about(&mut self, subject: &SubjectId) -> Result<&mut Tx, Error> {
        Ok(self.batch.settled_about(subject).await?)
    }

    /// The same, with the tables of a family as the commands so far left them.
    pub(crate) async fn tx_of(&mut self, family: &str) -> Result<&mut Tx, Error> {
        Ok(self.batch.settled_of(family).await?)
    }

    /// Who is who, as the commands so far left it.
    pub(crate) async fn directory(&mut self) -> Result<Arc<Directory>, Error> {
        Ok(self.batch.directory().await?)
    }

    /// The transaction for private tables, which no fold fills. What commands before this one did is not in the
    /// projections yet: those are asked for by [`Deciding::state`] or [`Deciding::tx`].
    pub fn private(&mut self) -> &mut Tx {
        self.batch.tx()
    }

    /// The state of a subject, or `None` when nothing is known of it.
    pub async fn state<S: Subject>(&mut self, subject: &SubjectId) -> Result<Option<Arc<S::State>>, Error> {
        Ok(self.batch.state::<S>(subject).await?)
    }

    /// Who acts, under the article that the caller names, or else under the rule that the command carries out.
    pub fn act(&self, rule: &str) -> ev::Act {
        let mut act = self.act.clone();
        if act.article.is_empty() {
            act.article = rule.to_owned();
        }
        act
    }

    /// Time of the batch, microseconds since 1970-01-01 UTC.
    pub(crate) fn now_us(&self) -> i64 {
        self.batch.now_us()
    }

    /// What the machine's own clock shows: what is shown to get in ends by it.
    pub(crate) fn machine_us(&self) -> i64 {
        self.batch.core().ambient.machine_us()
    }

    /// Which day it is, in the node's time zone.
    pub(crate) fn today(&self) -> Date {
        self.batch.core().ambient.day_of(self.batch.now_us())
    }

    /// The day of a moment, in the node's time zone.
    pub(crate) fn day_of(&self, moment: percole_domain::Timestamp) -> Date {
        self.batch.core().ambient.day_of(moment.as_us())
    }

    /// This node.
    pub fn me(&self) -> NodeId {
        self.batch.core().origin.node
    }

    /// The rules of the game under which commands are decided: those of this node's open cycle, or else the built-in ones.
    ///
    /// # Errors
    /// The database's error, or that this version cannot read them.
    pub(crate) async fn charter(&mut self) -> Result<Arc<Charter>, Error> {
        Ok(self.batch.rules().await?.charter.clone())
    }

    /// How what is written in a scope names this node's open cycle; empty without one, and where not every reader may read it.
    ///
    /// # Errors
    /// As [`Deciding::charter`].
    pub(crate) async fn cycle_for(&mut self, scope: Scope) -> Result<String, Error> {
        Ok(self.batch.rules().await?.cycle_for(scope))
    }

    /// What a report holds, as the commands so far left it.
    pub(crate) async fn contents(&mut self, report: &SubjectId) -> Result<Arc<Content>, Error> {
        Ok(self.batch.contents(report).await?)
    }

    /// A new subject of this node.
    pub fn new_subject(&mut self) -> SubjectId {
        let subject = SubjectId { origin: self.me(), id: self.batch.core().ambient.random() };
        self.batch.invented(subject);
        subject
    }

    /// Random bytes.
    pub(crate) fn random<const N: usize>(&self) -> [u8; N] {
        self.batch.core().ambient.random()
    }

    /// Refers to the newest folded event of a kind on a subject, or `None`.
    pub(crate) async fn newest_event<P: Payload>(
        &mut self,
        subject: &SubjectId,
    ) -> Result<Option<EventRef>, Error> {
        Ok(self.newest_header::<P>(subject).await?.map(|(event, _)| event))
    }

    /// The newest folded event of a kind on a subject with its header, or `None`.
    pub(crate) async fn newest_header<P: Payload>(
        &mut self,
        subject: &SubjectId,
    ) -> Result<Option<(EventRef, LeafHeader)>, Error> {
        let tx = self.batch.settled_about(subject).await?;
        let (mut newest, mut after) = (None, None);
        loop {
            let page = entries::folded_leaves_of(tx, subject, after, LEAVES_PER_PAGE).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.place).filter(|_| page.len() as u64 == LEAVES_PER_PAGE);
            for SubjectLeaf { place, leaf, leaf_hash, .. } in page {
                let Ok(header) = LeafHeader::decode(&leaf) else { continue };
                if header.kind.as_str() == P::KIND.name {
                    let event = EventRef { origin: header.origin, index: place.index, leaf_hash };
                    newest = Some((event, header));
                }
            }
            if after.is_none() {
                break;
            }
        }
        Ok(newest)
    }

    /// A state of a log that covers one of its events, or `None` when the event is not held yet: the newest signed head of
    /// which everything is held here, or, while a newer one fills up, what is held.
    pub(crate) async fn covering(&mut self, event: &EventRef) -> Result<Option<Checkpoint>, Error> {
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

/// Leaves read at once when a subject is searched.
const LEAVES_PER_PAGE: u64 = 256;

/// What is remembered of a command beside its events.
pub(super) struct Mark {
    pub(super) id: Option<CommandId>,
    pub(super) recorded_by: Option<String>,
}

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
        self.command.asked()?.id.map(|id| id.key)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        self.command.about()
    }

    async fn run(&mut self, batch: &mut Batch<'_>) -> Result<(), TaskError> {
        let id = self.command.asked().and_then(|asked| asked.id);
        let recorded_by = self.command.asked().map(|asked| asked.caller.recorder());
        if let Some(id) = id
            && let Some(first) = batch.held(&id.key)
        {
            if first.command_hash != Some(id.hash) {
                return Err(TaskError::Refused(Error::new(
                    Code::AlreadyExists,
                    service::key_of_another_command(),
                )));
            }
            self.receipts = batch.receipts_from(first.index, id.hash).await?;
            return Ok(());
        }
        batch.core().gate.check(self.command.writing()).map_err(TaskError::Refused)?;
        let viewer = Viewer::of(&Caller::Local);
        let mut deciding = Deciding { batch, act: ev::Act::default(), viewer };
        if let Some(asked) = self.command.asked() {
            deciding.asked(asked, self.command.about()).await.map_err(TaskError::Refused)?;
        }
        let drafts = self.command.decide(&mut deciding).await.map_err(TaskError::Refused)?;
        // All of them before the first is appended: a refused command leaves nothing in the batch.
        drafts.iter().try_for_each(Draft::check).map_err(TaskError::Refused)?;
        self.receipts = batch.append(drafts, Mark { id, recorded_by }).await?;
        Ok(())
    }

    fn finish(self: Box<Self>, result: Result<(), Error>) {
        let CommandTask { receipts, reply, .. } = *self;
        reply.send(result.map(|()| receipts));
    }
}
