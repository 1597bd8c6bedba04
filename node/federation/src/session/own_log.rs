//! What the parent says of this node's own log, and taking back from it what a restore lost; and what the parent is told of
//! its own.

use percole_core::error::Error;
use percole_merkle::{Origin, Shown};
use percole_proto::v1 as pb;
use percole_store::logs;
use percole_sync::Answer;
use percole_words::{Message, federation, standing};

use super::{
    Session,
    fault::{Fault, in_time, within},
    pull::{own as own_fault, refused},
};
use crate::{
    Federation,
    mirrors::{Considered, OfferedCheckpoint, Position},
    own, wire,
};

/// Notes what the parent answered to an offer of this node's own log.
pub(super) async fn answered(session: &Session, offered: u64, answer: Answer, newest: &[u8]) {
    match answer {
        Answer::Accepted { .. } | Answer::Complete => {
            own::agrees(&session.federation, session.parent, offered)
        }
        // It names a smaller head than was offered: it is offered again from there.
        Answer::Stale { checkpoint_size, .. } if checkpoint_size <= offered => {}
        Answer::Stale { size, .. } => {
            if let Err(error) = own::shown(&session.federation, session.parent, newest, size).await {
                // Without a head that this node signed it is the parent's word alone.
                tracing::warn!(%error, "the parent says that it holds more of this node's log, and does not show it");
                own::nobody_there(&session.federation);
            }
        }
    }
}

/// Notes that a log has two histories at the parent; gives the words for the operator.
pub(super) async fn frozen(session: &Session, origin: &Origin, evidence: &[u8]) -> Message {
    let federation = &session.federation;
    if !session.is_own(origin) {
        return standing::frozen_log_refused(federation.node.directory().name_of(&origin.node));
    }
    match own::accused(federation, evidence).await {
        Ok(()) => match federation.node.sequencer.gate().now().said() {
            Some(said) => said,
            None => standing::frozen_without_evidence(),
        },
        Err(error) => {
            tracing::warn!(%error, "the parent refuses this node's log and shows no evidence");
            own::nobody_there(federation);
            standing::frozen_without_evidence()
        }
    }
}

/// Takes back what the parent holds of this node's log beyond what is held here; gives whether anything came.
pub(super) async fn take_back(session: &Session) -> Result<bool, Fault> {
    let federation = &session.federation;
    if !federation.node.sequencer.gate().is_unconfirmed() {
        return Ok(false);
    }
    let mut came = false;
    loop {
        let old_size = own::accepted_size(federation).await.map_err(own_fault)?;
        match ask(session, old_size).await? {
            Considered::Accepted(position) if position.size < position.checkpoint_size => {
                fetch(session, position).await?;
                came = true;
            }
            _ => return Ok(came),
        }
    }
}

/// Asks for the newest head of which the parent holds everything.
async fn ask(session: &Session, old_size: u64) -> Result<Considered, Fault> {
    let origin = session.federation.node.identity.origin;
    let request = pb::GetCheckpointRequest { origin: origin.to_string(), old_size };
    let mut client = session.client();
    let answer = within(session.answer_timeout, client.get_checkpoint(request)).await?;
    let offer = OfferedCheckpoint {
        origin,
        old_size,
        prefix: wire::read_prefix(&answer.old_root, &answer.proof).map_err(own_fault)?,
        note: answer.note,
        shown: Shown::AsSeenBefore,
        given_up: Vec::new(),
    };
    own::consider(&session.federation, offer).await.map_err(own_fault)
}

async fn fetch(session: &Session, from: Position) -> Result<(), Fault> {
    let origin = session.federation.node.identity.origin;
    let request = pb::GetEntriesRequest {
        origin: origin.to_string(),
        start: from.size,
        checkpoint_size: from.checkpoint_size,
    };
    let mut client = session.client();
    let mut packages = within(session.answer_timeout, client.get_entries(request)).await?;
    let mut position = from;
    while position.size < position.checkpoint_size {
        let package = in_time(session.answer_timeout, packages.message()).await??;
        let package = package.ok_or_else(|| Fault::OfferAgain(federation::parent_ended_entries()))?;
        let package = wire::read_package(package).map_err(own_fault)?;
        if package.origin != origin {
            let words = federation::another_log_came(origin.to_string(), package.origin.to_string());
            return Err(Fault::Refused(words));
        }
        position = own::take(&session.federation, session.parent, package).await.map_err(refused)?;
    }
    tracing::info!(size = position.size, "events of this node's log came back from the parent");
    Ok(())
}

/// The newest note of the parent's log that was accepted here, if that is beyond what is held.
pub(super) async fn beyond_served(
    federation: &Federation,
    origin: &Origin,
    served: u64,
) -> Result<Vec<u8>, Error> {
    let mut tx = federation.node.read().await?;
    let head = logs::by_origin(&mut tx, origin).await?.filter(|head| head.checkpoint_size > served);
    Ok(head.and_then(|head| head.checkpoint).unwrap_or_default())
}

/// Shows the parent that its own log has two histories.
pub(super) async fn accuse(session: &Session, evidence: &[u8]) -> Result<(), Fault> {
    let mut tx = session.federation.node.read().await.map_err(own_fault)?;
    let origin = session.parent_origin;
    let Some(head) = logs::by_origin(&mut tx, &origin).await.map_err(Error::from).map_err(own_fault)? else {
        return Ok(());
    };
    drop(tx);
    let request = pb::AddCheckpointRequest {
        origin: origin.to_string(),
        note: head.checkpoint.unwrap_or_default(),
        evidence: evidence.to_vec(),
        now_us: session.now_us(),
        ..pb::AddCheckpointRequest::default()
    };
    let mut client = session.client();
    // Whatever it answers, it was told.
    if let Err(Fault::Broken(broken)) = within(session.answer_timeout, client.add_checkpoint(request)).await {
        return Err(Fault::Broken(broken));
    }
    Ok(())
}
