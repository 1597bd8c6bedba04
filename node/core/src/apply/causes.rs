//! The causes that an event names, read where a fold needs what they say.

use percole_domain::Refusal;
use percole_merkle::{EventRef, LeafHeader, NodeId, SubjectId};
use percole_store::{
    StoreError, Tx,
    entries::{self, Place},
    gaps,
    logs::{self, LogId},
};
use percole_words::events;

use super::{Event, Payload};

/// An event that another one names as its cause, as it is held here.
#[derive(Clone, Debug)]
pub(crate) struct Cause {
    /// Where it stands.
    pub(crate) reference: EventRef,
    /// Its leaf; `None` when only its hash may be read here.
    pub(crate) header: Option<LeafHeader>,
    /// Its payload; `None` when it may not be read here, or was erased.
    pub(crate) payload: Option<Vec<u8>>,
}

/// What is held of the cause of some kind.
pub(crate) enum Cited<M> {
    /// Its header and payload.
    Held(Box<CitedEvent<M>>),
    /// This node may not read it, or it was erased.
    Withheld,
    /// The event names no cause of this kind.
    Missing,
}

/// A cause that this node holds.
pub(crate) struct CitedEvent<M> {
    /// Where it stands.
    pub(crate) reference: EventRef,
    /// Its leaf.
    pub(crate) header: LeafHeader,
    /// What it says.
    pub(crate) payload: M,
}

impl<M> CitedEvent<M> {
    /// Refuses a cause that was itself written without authority: its own fold refuses it too.
    ///
    /// # Errors
    /// When its author is not the owner of its subject.
    pub(crate) fn require_owner(&self) -> Result<(), Refusal> {
        if self.header.origin.node == self.header.subject.origin {
            return Ok(());
        }
        Err(Refusal::precondition(events::cause_without_authority(
            self.header.kind.as_str(),
            self.header.origin.node.short().to_string(),
        )))
    }
}

/// The cause of a kind, in the log of one node. One of that log that cannot be read may be the one.
pub(super) fn cited<M: Payload>(causes: &[Cause], node: NodeId) -> Result<Cited<M>, Refusal> {
    let mut found = Cited::Missing;
    for cause in causes.iter().filter(|cause| cause.reference.origin.node == node) {
        let Some(header) = &cause.header else {
            found = Cited::Withheld;
            continue;
        };
        if header.kind.as_str() != M::KIND.name {
            continue;
        }
        let Some(payload) = &cause.payload else { return Ok(Cited::Withheld) };
        let payload = M::decode(payload.as_slice())
            .map_err(|_| Refusal::precondition(events::cause_unreadable(M::KIND.name)))?;
        let (reference, header) = (cause.reference, header.clone());
        return Ok(Cited::Held(Box::new(CitedEvent { reference, header, payload })));
    }
    Ok(found)
}

/// The cause of a kind on one subject, in the log of its owner. One of that log that cannot be read may be the one.
pub(super) fn cited_on<M: Payload>(causes: &[Cause], subject: &SubjectId) -> Result<Cited<M>, Refusal> {
    let on_it = |cause: &&Cause| cause.header.as_ref().is_none_or(|header| header.subject == *subject);
    let causes: Vec<Cause> = causes.iter().filter(on_it).cloned().collect();
    cited(&causes, subject.origin)
}

/// What is known of the causes of an event.
pub(super) enum Causes {
    /// All of them are held.
    Held(Vec<Cause>),
    /// This one is not held yet.
    Missing(EventRef),
    /// Another event stands in the place of this one.
    Another(EventRef),
}

/// Reads the causes of an event. Where one says nothing here, its subject is folded anew once it does.
pub(super) async fn of(tx: &mut Tx, event: &Event) -> Result<Causes, StoreError> {
    let mut causes = Vec::with_capacity(event.header.causes.len());
    for reference in &event.header.causes {
        let Some(log) = log_of(tx, reference, event).await? else {
            return Ok(Causes::Missing(*reference));
        };
        let Some(entry) = entries::get(tx, log, reference.index).await? else {
            return Ok(Causes::Missing(*reference));
        };
        if entry.leaf_hash != reference.leaf_hash {
            return Ok(Causes::Another(*reference));
        }
        if entry.body.is_none() {
            let place = Place { log, index: reference.index };
            gaps::unread(tx, place, event.subject()).await?;
        }
        causes.push(Cause {
            reference: *reference,
            header: entry.leaf.as_deref().and_then(|leaf| LeafHeader::decode(leaf).ok()),
            payload: entry.body.map(|body| body.payload),
        });
    }
    Ok(Causes::Held(causes))
}

/// The log of a cause: mostly that of the event itself.
async fn log_of(tx: &mut Tx, cause: &EventRef, event: &Event) -> Result<Option<LogId>, StoreError> {
    if cause.origin == event.header.origin {
        return Ok(Some(event.place.log));
    }
    Ok(logs::by_origin(tx, &cause.origin).await?.map(|head| head.log))
}
