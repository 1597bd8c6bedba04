//! T3: taken back by its sender, before it knows of a receipt.

use async_trait::async_trait;
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};

use super::load;
use crate::{
    apply::transmission::{RECALLED, transmission},
    error::{Code, Error},
    node::Node,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request},
};

/// Recalls a transmission that this node sent.
///
/// A receipt that is on its way stands all the same: both nodes then show the transmission as received.
///
/// # Errors
/// `PermissionDenied` when another node sent it, `FailedPrecondition` once it is received, `InvalidArgument` without a
/// reason.
pub async fn recall(
    node: &Node,
    mut request: pb::RecallTransmissionRequest,
) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("RecallTransmission", key, &request)?;
    let subject = request::read_subject("transmission", &request.transmission)?;
    let act = request::read_act(request.act)?;
    event_receipt(&node.sequencer.submit(Recall { id, subject, act, reason: request.reason }).await?)
}

struct Recall {
    id: CommandId,
    subject: SubjectId,
    act: ev::Act,
    reason: String,
}

#[async_trait]
impl Command for Recall {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        if self.subject.origin != deciding.me() {
            return Err(Error::new(
                Code::PermissionDenied,
                format!("node {} sent it: only that node recalls it", self.subject.origin.short()),
            ));
        }
        let row = load(deciding, &self.subject).await?;
        transmission(&row)?.recall(&self.reason)?;
        let act = request::under(&self.act, "T3");
        let payload = ev::TransmissionRecalled { act, reason: self.reason.clone() };
        Ok(vec![Draft::new(RECALLED, self.subject, row.scope, &payload)])
    }
}
