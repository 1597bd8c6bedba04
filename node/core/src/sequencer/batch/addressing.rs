//! Whom an event of the own log names.

use percole_merkle::{NodeId, Scope};
use percole_store::StoreError;

use super::Batch;
use crate::directory;

impl Batch<'_> {
    /// The nodes that a leaf names, in their only order. A later parent gets the hash, so that what is written to the parent
    /// names the one that there is now; what is anchored elsewhere names whom its draft names.
    pub(super) async fn addressees(
        &mut self,
        scope: Scope,
        anchor: Option<NodeId>,
        mut named: Vec<NodeId>,
    ) -> Result<Vec<NodeId>, StoreError> {
        if scope == Scope::Parent && anchor.is_none() && named.is_empty() {
            return self.above().await;
        }
        let anchor = anchor.unwrap_or(self.core.origin.node);
        named.retain(|node| *node != anchor);
        named.sort_unstable();
        named.dedup();
        Ok(named)
    }

    async fn above(&mut self) -> Result<Vec<NodeId>, StoreError> {
        if let Some(above) = &self.above {
            return Ok(above.clone());
        }
        let me = self.core.origin.node;
        let above = Vec::from_iter(directory::present_parent(self.settled().await?, me).await?);
        self.above = Some(above.clone());
        Ok(above)
    }
}

#[cfg(test)]
mod tests;
