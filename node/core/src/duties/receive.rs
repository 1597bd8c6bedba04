//! T2: what is handed to a body of this node is received once it is held whole and adopted. Nobody is asked, so that nobody
//! can put it off.

use async_trait::async_trait;
use percole_domain::{Timestamp, lifecycle::TransmissionState};
use percole_merkle::{NodeId, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{Tx, transmissions};

use super::{Due, Duty};
use crate::{
    access::{Asked, node_act},
    apply::transmission::{Transmissions, transmission},
    error::Error,
    receiving::is_ready,
    sequencer::{Command, Deciding, Draft},
};

/// What this node was sent is received.
pub(super) struct Receipts;

#[async_trait]
impl Duty for Receipts {
    async fn due(&self, tx: &mut Tx, me: &NodeId, _: i64) -> Result<Due, Error> {
        let mut due = Due::default();
        for row in transmissions::on_the_way_to(tx, me).await? {
            if is_ready(tx, &row).await? {
                due.now.push(Box::new(Receive { transmission: row.subject }));
            }
        }
        Ok(due)
    }

    fn done(&self) -> &'static str {
        "what was handed over is received, and its time to answer runs"
    }
}

/// Receives a transmission. One that is received, recalled or not whole yields nothing.
struct Receive {
    transmission: SubjectId,
}

#[async_trait]
impl Command for Receive {
    fn asked(&self) -> Option<&Asked> {
        None
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let Some(row) = deciding.state::<Transmissions>(&self.transmission).await? else {
            return Ok(Vec::new());
        };
        let is_on_its_way = row.state == TransmissionState::Sent.as_str() && row.recipient == deciding.me();
        if !is_on_its_way || !is_ready(deciding.tx().await?, &row).await? {
            return Ok(Vec::new());
        }
        let due = transmission(&row)?.due_if_received(Timestamp::from_us(deciding.now_us()));
        let sending = deciding.newest_header::<ev::TransmissionSent>(&self.transmission).await?;
        let (cause, sent) = sending
            .ok_or_else(|| Error::internal("the transmission is known, but not the event that sent it"))?;
        let due_us = due.map_or(0, Timestamp::as_us);
        let payload = ev::TransmissionReceived { act: Some(node_act("T2")), due_us };
        // Whoever saw the sending sees the receipt, and nobody else.
        Ok(vec![Draft::new(self.transmission, sent.scope, &payload).answering(&sent).caused_by(cause)])
    }
}
