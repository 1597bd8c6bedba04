//! Transmissions that this node sent or received.

use percole_proto::v1::{ListTransmissionsRequest, TransmissionLine};

use crate::output::failure::Failure;

use super::node::Node;

/// Which transmissions.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Way {
    /// Those addressed to this node.
    Received,
    /// Those, and the ones that it sent.
    Both,
}

impl Node {
    /// Transmissions, as this node knows them.
    ///
    /// # Errors
    /// That the node cannot be asked.
    pub(crate) async fn transmissions(&self, way: Way) -> Result<Vec<TransmissionLine>, Failure> {
        let request = ListTransmissionsRequest { received: way == Way::Received, ..Default::default() };
        let list = self.ask(async |node| node.transmission().list(request.clone()).await).await?;
        Ok(list.transmissions)
    }
}
