//! Entries that are held as a hash at one end and whole at the other.

use std::sync::Arc;

use percole_core::error::Error;
use percole_merkle::NodeId;
use percole_proto::v1 as pb;

use super::{may_receive, may_send, streams::Use};
use crate::{Federation, late, own, wire};

/// What is not held whole here of a log that the child may send.
///
/// # Errors
/// `NotFound` for another log, `ResourceExhausted` when too many ask; the database's error.
pub async fn list_gaps(
    federation: &Federation,
    child: NodeId,
    request: pb::ListGapsRequest,
) -> Result<pb::ListGapsResponse, Error> {
    let origin = wire::read_origin(&request.origin)?;
    may_send(federation, &child, &origin)?;
    let _place = federation.streams.open(child, Use::Sending)?;
    let gaps = late::lacking(federation, &origin, request.start).await?;
    Ok(pb::ListGapsResponse { runs: wire::write_runs(&gaps.runs), next: gaps.next.unwrap_or(0) })
}

/// Takes in what a child holds whole of a log that it may send; of this node's own, nothing at all says that there is no more.
///
/// # Errors
/// `NotFound` for another log, `InvalidArgument` for an entry that is not what the tree holds, `ResourceExhausted` when too
/// many send; the database's error.
pub async fn fill_gaps(
    federation: &Arc<Federation>,
    child: NodeId,
    request: pb::FillGapsRequest,
) -> Result<pb::FillGapsResponse, Error> {
    let origin = wire::read_origin(&request.origin)?;
    may_send(federation, &child, &origin)?;
    let _place = federation.streams.open(child, Use::Sending)?;
    if own::is_own(federation, &origin) && request.entries.is_empty() {
        own::gave_all(federation, child);
    }
    let filled = late::take(federation, &origin, request.entries).await?;
    Ok(pb::FillGapsResponse { filled })
}

/// What is held whole here of what a child lacks of a log.
///
/// # Errors
/// `NotFound` for a log that is not for the child, `InvalidArgument` for the runs, `ResourceExhausted` when too many fetch;
/// the database's error.
pub async fn get_gaps(
    federation: &Federation,
    child: NodeId,
    request: pb::GetGapsRequest,
) -> Result<pb::GetGapsResponse, Error> {
    let origin = wire::read_origin(&request.origin)?;
    may_receive(federation, &child, &origin)?;
    let runs = wire::read_runs(request.runs)?;
    let _place = federation.streams.open(child, Use::Fetching)?;
    let reader = federation.node.reader(child);
    let found = late::find(federation, &origin, &runs, &reader).await?;
    Ok(pb::GetGapsResponse { entries: found.entries, next: found.next.unwrap_or(0) })
}
