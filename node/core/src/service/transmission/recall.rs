//! T3: taken back by its sender, until the body answers.

use async_trait::async_trait;
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::service;

use super::{load, named};
use crate::{
    access::Asked,
    apply::transmission::{Transmissions, transmission},
    error::Error,
    node::Node,
    sequencer::{Deciding, Draft},
    service::step::{Decide, on},
};

/// Recalls a transmission that this node sent.
///
/// What may be recalled is a row of the lifecycle; the first answer will end it. A receipt that is on its way says when it was
/// received, and changes nothing else.
///
/// # Errors
/// `PermissionDenied` when another node sent it, `FailedPrecondition` when it was recalled before, `InvalidArgument` without
/// a reason.
pub async fn recall(
    node: &Node,
    asked: Asked,
    request: pb::RecallTransmissionRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.transmission).await?;
    on::<Transmissions>(node, asked, subject, Recall { subject, reason: request.reason }).await
}

struct Recall {
    subject: SubjectId,
    reason: String,
}

#[async_trait]
impl Decide for Recall {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        if self.subject.origin != deciding.me() {
            return Err(Error::denied(service::sent_by_another(self.subject.origin.short().to_string())));
        }
        let row = load(deciding, &self.subject).await?;
        transmission(&row)?.recall(&self.reason)?;
        let act = Some(deciding.act("T3"));
        let payload = ev::TransmissionRecalled { act, reason: self.reason.clone() };
        let recalled = Draft::new(self.subject, row.scope, &payload);
        // Whoever saw the sending is told.
        let sending = deciding.newest_header::<ev::TransmissionSent>(&self.subject).await?;
        Ok(vec![sending.map_or(recalled.clone(), |(_, sent)| recalled.answering(&sent))])
    }
}
