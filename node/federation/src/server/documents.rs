//! Documents: those that are wanted here are taken in from whoever brings their log, and those that are here are given to
//! whoever may read their event.

use percole_core::{attachments::travel, error::Error};
use percole_merkle::NodeId;
use percole_proto::v1 as pb;
use percole_words::federation;

use super::streams::Use;
use crate::{Federation, wire};

/// Takes in a piece of a document of the child, or of a node below it, that is wanted here.
///
/// # Errors
/// `NotFound` for one that is not wanted of it, `ResourceExhausted` when too many send or there is no room.
pub async fn give_document(
    federation: &Federation,
    child: NodeId,
    request: pb::GiveDocumentRequest,
) -> Result<pb::GiveDocumentResponse, Error> {
    let named = wire::read_document(&request.subject, &request.sha256)?;
    let is_theirs = federation.node.directory().tree().is_within(&named.subject.origin, &child);
    if !is_theirs || !federation.documents.wants(&named) {
        return Err(Error::not_found(federation::document_not_wanted()));
    }
    let _place = federation.streams.open(child, Use::Sending)?;
    let taken = travel::take(&federation.node, named, request.position, request.bytes).await?;
    if taken.is_whole {
        federation.documents.came();
    }
    Ok(pb::GiveDocumentResponse { pieces: taken.pieces })
}

/// A piece of a document whose event the child may read.
///
/// # Errors
/// `NotFound` for what is not here or not for the child, `ResourceExhausted` when too many fetch.
pub async fn fetch_document(
    federation: &Federation,
    child: NodeId,
    request: pb::FetchDocumentRequest,
) -> Result<pb::FetchDocumentResponse, Error> {
    let named = wire::read_document(&request.subject, &request.sha256)?;
    let relation = federation.node.directory().relation(&child, &named.subject.origin);
    if relation.is_none() {
        return Err(Error::not_found(federation::document_not_wanted()));
    }
    let _place = federation.streams.open(child, Use::Fetching)?;
    let reader = federation.node.reader(child);
    let bytes = travel::piece_for(&federation.node, &reader, &named, request.position).await?;
    Ok(pb::FetchDocumentResponse { bytes })
}
