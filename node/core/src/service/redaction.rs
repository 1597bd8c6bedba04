//! What this node's log says of somebody, erased at every node that holds it.

use async_trait::async_trait;
use percole_domain::names::check_reason;
use percole_merkle::Origin;
use percole_proto::v1 as pb;
use percole_store::{
    entries,
    logs::{self, LogId},
};
use percole_words::{events, service};

use crate::{
    access::Asked,
    apply::{self, Event},
    erasure,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, meeting},
};

/// Orders the payload of an own event to be erased, and erases it here at once. Other events on its subject that say the same
/// text or name are erased with it, and so is what this node keeps beside it, such as the whole of minutes; copies in subjects of their own follow by a duty of the nodes that hold them.
///
/// # Errors
/// `InvalidArgument` without a reason, or when the event is in another node's log, `NotFound` when there is no such event,
/// `FailedPrecondition` when its kind cannot be erased, or when it is erased already.
pub async fn redact(
    node: &Node,
    asked: Asked,
    request: pb::RedactRequest,
) -> Result<pb::EventReceipt, Error> {
    check_reason(&request.reason)?;
    if !request.origin.is_empty() {
        let text = &request.origin;
        let origin: Origin = text.parse().map_err(|_| Error::invalid("origin", events::not_a_log(text)))?;
        if origin != node.identity.origin {
            let name = node.directory().name_of(&origin.node);
            return Err(Error::invalid("origin", service::erases_elsewhere(name)));
        }
    }
    let redact = Redact { asked, index: request.index, reason: request.reason };
    event_receipt(&node.sequencer.submit(redact).await?)
}

struct Redact {
    asked: Asked,
    index: u64,
    reason: String,
}

#[async_trait]
impl Command for Redact {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn alone(&self) -> bool {
        true
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let target = self.target(deciding).await?;
        let all = erasure::alike(deciding.tx().await?, target).await?;
        let act = deciding.act("redaction");
        for event in &all {
            meeting::forget(deciding, event.subject(), event.kind()).await?;
        }
        Ok(all.iter().map(|event| erasure::order(event, act.clone(), self.reason.clone())).collect())
    }
}

impl Redact {
    async fn target(&self, deciding: &mut Deciding<'_, '_>) -> Result<Event, Error> {
        let tx = deciding.tx().await?;
        let entry = entries::get(tx, LogId::OWN, self.index).await?;
        let event = entry.map(|entry| Event::of(LogId::OWN, entry)).transpose()?.flatten();
        let Some(event) = event else {
            let size = logs::own(tx).await?.map_or(0, |head| head.size);
            return Err(Error::not_found(service::no_such_event(self.index, size)));
        };
        if !apply::is_erasable(&event.header) {
            return Err(Error::precondition(service::not_erasable(event.kind())));
        }
        if event.payload.is_none() {
            return Err(Error::precondition(service::erased_already(self.index)));
        }
        Ok(event)
    }
}

#[cfg(test)]
mod tests;
