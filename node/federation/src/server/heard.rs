//! When nodes were last heard of, told both ways.

use percole_core::error::Error;
use percole_merkle::NodeId;
use percole_proto::v1 as pb;

use crate::{Federation, heard};

/// Takes in what a child's clock says and when it last heard of those below it, and tells it when the others were.
///
/// # Errors
/// None.
pub async fn tell_heard(
    federation: &Federation,
    child: NodeId,
    request: pb::TellHeardRequest,
) -> Result<pb::TellHeardResponse, Error> {
    federation.hear_clock(child, request.now_us);
    // The one thing that a child says while nothing happens.
    federation.peers.contact(child, federation.node.ambient.now_us());
    let directory = federation.node.directory();
    let me = directory.me();
    let is_below = |node: &NodeId| directory.tree().is_within(node, &child);
    heard::note(federation, child, &request.heard, |node| *node != child && *node != me && is_below(node));
    let others = |node: &NodeId| *node != me && !is_below(node) && directory.tree().is_one(&child, node);
    Ok(pb::TellHeardResponse { heard: heard::told(federation, others) })
}
