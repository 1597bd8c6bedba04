//! The parent at another address: the same node, by the key that is known of it.

use async_trait::async_trait;
use percole_merkle::Origin;
use percole_proto::v1 as pb;
use percole_store::{StoreError, Tx, logs};

use crate::{
    Federation,
    joining::{PARENT_ADDRESS, describe_known, dial},
};
use percole_core::{
    card,
    error::{Code, Error},
    sequencer::SharedWrite,
};
use percole_words::federation;

/// Dials the parent at an address from now on, once it answers there with the key that this node knows of it. What both hold of
/// each other's logs stays, and goes on.
///
/// # Errors
/// `FailedPrecondition` when there is no parent, or somebody else answers there; `Unavailable` when nobody does. Then nothing is
/// changed.
pub async fn reach_parent(
    federation: &Federation,
    request: pb::ReachParentRequest,
) -> Result<pb::ReachParentResponse, Error> {
    let directory = federation.node.directory();
    let parent = directory.parent().ok_or_else(|| Error::precondition(federation::no_parent_to_reach()))?;
    let key = directory
        .log_key(&Origin::first(parent))
        .ok_or_else(|| Error::not_found(federation::parent_key_unknown()))?;
    let (name, address) = (directory.name_of(&parent), request.address);
    let not_there = |error: Error| {
        let words = federation::parent_not_there(&name, &address, error.said());
        match error.code() {
            Code::InvalidArgument => error,
            code => Error::new(code, words),
        }
    };
    let mut client = dial(federation, &address, key.into()).await.map_err(not_there)?;
    let card = describe_known(&mut client).await.map_err(not_there)?;
    let there = card::check(&card).map_err(|refusal| Error::precondition(refusal.said()))?;
    if there.node != parent {
        return Err(Error::precondition(federation::another_node_there(&address, there.node.short(), &name)));
    }
    let mut tx = federation.node.read().await?;
    let before = logs::setting(&mut tx, PARENT_ADDRESS).await?.unwrap_or_default();
    drop(tx);
    federation.node.sequencer.shared(Reached { address: address.clone() }).await?;
    federation.redial.notify_waiters();
    tracing::info!(parent = %name, %address, %before, "the parent is reached at another address");
    Ok(pb::ReachParentResponse { parent: Some(card), address, before })
}

struct Reached {
    address: String,
}

#[async_trait]
impl SharedWrite for Reached {
    async fn write(&self, tx: &mut Tx) -> Result<(), StoreError> {
        logs::set_setting(tx, PARENT_ADDRESS, &self.address).await
    }
}
