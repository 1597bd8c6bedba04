//! T2: the recipient has it, and its clock starts.

use async_trait::async_trait;
use percole_domain::Timestamp;
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::service;

use super::{is_ready, load, named};
use crate::{
    access::Asked,
    apply::transmission::transmission,
    apply::{Subject, transmission::Transmissions},
    directory::Directory,
    error::Error,
    node::Node,
    sequencer::{Command, Deciding, Draft},
    service::event_receipt,
};

/// Acknowledges a transmission that is addressed to this node; the answer is due as many days later as it gives.
///
/// # Errors
/// `NotFound` when it is unknown here, `PermissionDenied` when it is addressed to another node, `FailedPrecondition`
/// when it was recalled or acknowledged before, or what was sent is not held whole and adopted.
pub async fn acknowledge(
    node: &Node,
    asked: Asked,
    request: pb::AcknowledgeTransmissionRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.transmission).await?;
    event_receipt(&node.sequencer.submit(Acknowledge { asked, subject }).await?)
}

struct Acknowledge {
    asked: Asked,
    subject: SubjectId,
}

#[async_trait]
impl Command for Acknowledge {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((Transmissions::FAMILY, self.subject))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let now = Timestamp::from_us(deciding.now_us());
        let me = deciding.me();
        let row = load(deciding, &self.subject).await?;
        if row.recipient != me {
            let directory = Directory::load(deciding.tx().await?, me).await?;
            return Err(Error::denied(service::addressed_to_another(directory.name_of(&row.recipient))));
        }
        let sent = transmission(&row)?;
        let due = sent.due_if_received(now);
        // A receipt that crossed a recall stands; one that is given after it was heard of does not.
        sent.receive(now, due)?;
        if !is_ready(deciding.tx().await?, &row).await? {
            return Err(Error::precondition(service::not_before_a_board(row.version)));
        }

        let (cause, asked) = deciding
            .newest_header::<ev::TransmissionSent>(&self.subject)
            .await?
            .ok_or_else(|| Error::internal("the transmission is known, but not the event that sent it"))?;
        let payload = ev::TransmissionReceived { act: Some(deciding.act("T2")), due_us: due.as_us() };
        // Whoever saw the sending sees the receipt, and nobody else.
        Ok(vec![Draft::new(self.subject, asked.scope, &payload).answering(&asked).caused_by(cause)])
    }
}
