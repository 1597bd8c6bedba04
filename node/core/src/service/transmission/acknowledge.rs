//! T2: the recipient has it, and its clock starts.

use async_trait::async_trait;
use percole_domain::Timestamp;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::load;
use crate::{
    apply::transmission::{RECEIVED, SENT, transmission},
    directory::Directory,
    error::{Code, Error},
    node::Node,
    reach,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request},
};

/// Acknowledges a transmission that is addressed to this node; the answer is due as many days later as it gives.
///
/// # Errors
/// `NotFound` when it is unknown here, `PermissionDenied` when it is addressed to another node, `FailedPrecondition`
/// when it was recalled or acknowledged before.
pub async fn acknowledge(
    node: &Node,
    mut request: pb::AcknowledgeTransmissionRequest,
) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("AcknowledgeTransmission", key, &request)?;
    let subject = request::read_subject("transmission", &request.transmission)?;
    let act = request::read_act(request.act)?;
    event_receipt(&node.sequencer.submit(Acknowledge { id, subject, act }).await?)
}

struct Acknowledge {
    id: CommandId,
    subject: SubjectId,
    act: ev::Act,
}

#[async_trait]
impl Command for Acknowledge {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let now = Timestamp::from_us(deciding.now_us());
        let me = deciding.me();
        let row = load(deciding, &self.subject).await?;
        let directory = Directory::load(deciding.tx(), me).await?;
        if row.recipient != me {
            return Err(Error::new(
                Code::PermissionDenied,
                format!(
                    "it is addressed to {}: only that node acknowledges it",
                    directory.name_of(&row.recipient)
                ),
            ));
        }
        let sent = transmission(&row)?;
        let due = sent.due_if_received(now);
        sent.receive(now, due)?;

        let cause = deciding.newest_event(&self.subject, SENT).await?.ok_or_else(|| {
            Error::new(Code::Internal, "the transmission is known, but not the event that sent it")
        })?;
        // Whoever saw the sending sees the receipt; the sender sees it wherever it stands.
        let held = if row.scope == Scope::Federation { Scope::Federation } else { Scope::Node };
        let scope = directory
            .relation(&self.subject.origin, &me)
            .and_then(|relation| reach::narrowest(held, relation))
            .unwrap_or(Scope::Federation);
        let payload = ev::TransmissionReceived { act: request::under(&self.act, "T2"), due_us: due.as_us() };
        Ok(vec![Draft::new(RECEIVED, self.subject, scope, &payload).caused_by(cause)])
    }
}
