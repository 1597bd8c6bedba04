//! Documents of a meeting: added by whoever prepares it, read by whoever may read their event, erased at every node.

use std::{collections::HashSet, sync::Arc};

use async_trait::async_trait;
use futures::Stream;
use percole_domain::{Charter, attachment::Readers, lifecycle::MeetingState, names::check_reason};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx, attachments as store, bodies::BodyRow, entries, heard, logs::LogId, meetings::MeetingRow, rows,
};
use percole_words::{attachments, meeting};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::{
    change::{Change, Private, check_office, refuse_of_another},
    minutes::audience_of,
    named, office,
};
use crate::{
    access::{self, Asked, Caller, Viewer},
    apply::{Event, RowSubject, meeting as fold, meeting::Meetings},
    attachments::{Arrived, Incoming, piece},
    erasure,
    error::{Code, Error},
    node::Node,
    payload,
    sequencer::{Command, Deciding, Draft},
    service::{event_receipt, resolve},
};

/// Digits of a hash that are taken for the beginning of one.
const DIGITS_MIN: usize = 6;
/// Pieces that wait for a slow reader.
const WAITING_MAX: usize = 2;

/// Begins to take in a document for a meeting, from whoever prepares it.
///
/// # Errors
/// `NotFound` for a meeting that the caller may not read, `PermissionDenied` for whoever does not prepare it, and as
/// [`Incoming::begin`].
pub async fn begin_attaching(node: &Arc<Node>, caller: &Caller, meeting: &str) -> Result<Incoming, Error> {
    let viewer = access::viewer(node, caller).await?;
    let subject = resolve::alone(node, &viewer, <Meetings as RowSubject>::FAMILY, meeting).await?;
    let row: Option<MeetingRow> = rows::get(&mut node.read().await?, &subject).await?;
    let row = row.ok_or_else(|| Error::not_found(meeting::meeting_not_known(subject.to_string())))?;
    match office(node, caller, &row.body.to_string()).await? {
        Some(_) => Incoming::begin(node).await,
        None => Err(Error::new(Code::PermissionDenied, meeting::meeting_not_yours())),
    }
}

/// Says that a document that is here belongs to a meeting.
///
/// # Errors
/// `InvalidArgument` on `readers` or `item`, for a document that is there already and for one too many;
/// `FailedPrecondition` for a meeting that is cancelled; `PermissionDenied` for an office of another body.
pub async fn attach(
    node: &Node,
    asked: Asked,
    request: pb::AttachRequest,
    arrived: &Arrived,
) -> Result<pb::EventReceipt, Error> {
    let meeting = named(node, &asked, &request.meeting).await?;
    let readers = match request.readers.as_str() {
        "" => return Err(Error::invalid("readers", attachments::attachment_readers_missing())),
        text => Readers::named(text)?,
    };
    let document = payload::write_document(&arrived.document);
    let private = Private::Document { id: arrived.id, sha256: arrived.document.sha256 };
    let make = move |row: &MeetingRow, body: &BodyRow, deciding: &Deciding<'_, '_>, _: &Charter| {
        check(row, request.item)?;
        let (scope, audience) = match readers {
            Readers::All => (row.scope, String::new()),
            Readers::Own => (Scope::Node, audience_of(body).as_str().to_owned()),
        };
        let (act, document) = (Some(deciding.act("G1")), Some(document.clone()));
        let attached = ev::MeetingAttached { act, document, item: request.item, audience };
        Ok(vec![Draft::new(row.subject, scope, &attached)])
    };
    let change = Change { asked, meeting, private, make: Box::new(make) };
    event_receipt(&node.sequencer.submit(change).await?)
}

fn check(row: &MeetingRow, item: u32) -> Result<(), Error> {
    if fold::state(row)? == MeetingState::Cancelled {
        return Err(Error::precondition(attachments::attachment_of_cancelled()));
    }
    if item > fold::notice(row).items {
        return Err(Error::invalid("item", meeting::meeting_item_unknown(item)));
    }
    Ok(())
}

/// Removes a document of a meeting: its event is erased, and it with that, here and wherever it was carried.
///
/// # Errors
/// `NotFound` for a document that is not there; `InvalidArgument` without a reason; `PermissionDenied` for an office of
/// another body.
pub async fn detach(
    node: &Node,
    asked: Asked,
    request: pb::DetachDocumentRequest,
) -> Result<pb::EventReceipt, Error> {
    check_reason(&request.reason)?;
    let meeting = named(node, &asked, &request.meeting).await?;
    let detach = Detach { asked, meeting, document: request.document, reason: request.reason };
    event_receipt(&node.sequencer.submit(detach).await?)
}

struct Detach {
    asked: Asked,
    meeting: SubjectId,
    document: String,
    reason: String,
}

#[async_trait]
impl Command for Detach {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn alone(&self) -> bool {
        true
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((<Meetings as RowSubject>::FAMILY, self.meeting))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        refuse_of_another(deciding, &self.meeting)?;
        let row = deciding.state::<Meetings>(&self.meeting).await?;
        let row =
            row.ok_or_else(|| Error::not_found(meeting::meeting_not_known(self.meeting.to_string())))?;
        check_office(deciding, &row.body).await?;
        let held = found(fold::documents(&row), &self.document)?;
        let tx = deciding.tx_about(&self.meeting).await?;
        let entry = entries::get(tx, LogId::OWN, held.index).await?;
        let event = entry.map(|entry| Event::of(LogId::OWN, entry)).transpose()?.flatten();
        let event = event.ok_or_else(|| not_known(&self.document))?;
        Ok(vec![erasure::order(&event, deciding.act("redaction"), self.reason.clone())])
    }
}

fn not_known(text: &str) -> Error {
    Error::not_found(attachments::attachment_not_known(text))
}

/// The one document that a text names: by the beginning of its hash, or by its name.
fn found(documents: Vec<ev::AttachedAt>, text: &str) -> Result<ev::AttachedAt, Error> {
    let digits = text.to_ascii_lowercase();
    let is_meant = |held: &ev::AttachedAt| {
        let document = fold::document(held);
        document.name == text
            || digits.len() >= DIGITS_MIN && hex::encode(&document.sha256).starts_with(&digits)
    };
    let mut meant = documents.into_iter().filter(is_meant);
    let one = meant.next().ok_or_else(|| not_known(text))?;
    match meant.next() {
        None => Ok(one),
        Some(_) => Err(Error::invalid("document", attachments::attachment_several(text))),
    }
}

/// The documents of a meeting that the viewer may read.
fn readable(viewer: &Viewer, row: &MeetingRow) -> Vec<ev::AttachedAt> {
    let mut all = fold::documents(row);
    all.retain(|held| viewer.may_read(fold::audience(held).as_str(), Some(&row.body)));
    all
}

/// The same, as they are shown.
pub(super) async fn lines(
    tx: &mut Tx,
    node: &Node,
    viewer: &Viewer,
    row: &MeetingRow,
) -> Result<Vec<pb::MeetingDocument>, Error> {
    let documents = readable(viewer, row);
    if documents.is_empty() {
        return Ok(Vec::new());
    }
    let held = store::of_subject(tx, &row.subject).await?.into_iter().filter(|held| held.is_whole);
    let here: HashSet<Vec<u8>> = held.filter_map(|held| held.sha256.map(|hash| hash.to_vec())).collect();
    let owner = row.subject.origin;
    let heard = heard::all(tx).await?.into_iter().find(|heard| heard.node == owner);
    let heard_us = heard.map_or(0, |heard| heard.itself_us.max(heard.heard_us));
    let node_name = node.directory().name_of(&owner);
    let line = |held: ev::AttachedAt| {
        let document = fold::document(&held);
        pb::MeetingDocument {
            is_here: here.contains(&document.sha256),
            document: Some(document),
            item: held.attached.as_ref().map_or(0, |attached| attached.item),
            audience: fold::audience(&held).as_str().to_owned(),
            attached_us: held.at_us,
            index: held.index,
            node_name: node_name.clone(),
            heard_us,
        }
    };
    Ok(documents.into_iter().map(line).collect())
}

/// A document that is here.
pub struct Content {
    /// What it is.
    pub document: pb::MeetingDocument,
    id: [u8; 16],
}

/// A document of a meeting, for whoever may read its event.
///
/// # Errors
/// `NotFound` for what is not there, or that the viewer may not read; `Unavailable` while it is not here yet, saying where it is.
pub async fn document(
    node: &Node,
    viewer: &Viewer,
    request: pb::GetDocumentRequest,
) -> Result<Content, Error> {
    let mut tx = node.read().await?;
    let subject = resolve::line(&mut tx, viewer, "meeting", &request.meeting).await?.subject;
    let row: Option<MeetingRow> = rows::get(&mut tx, &subject).await?;
    let row = row.ok_or_else(|| Error::not_found(meeting::meeting_not_known(subject.to_string())))?;
    let held = found(readable(viewer, &row), &request.document)?;
    let sha256 = fold::document(&held).sha256;
    let lines = lines(&mut tx, node, viewer, &row).await?;
    let line = lines.into_iter().find(|line| line.index == held.index).unwrap_or_default();
    match store::of_hash(&mut tx, &subject, &sha256).await?.filter(|held| held.is_whole) {
        Some(held) => Ok(Content { document: line, id: held.id }),
        None => Err(Error::new(Code::Unavailable, not_here(node, &line))),
    }
}

fn not_here(node: &Node, line: &pb::MeetingDocument) -> percole_words::Message {
    let heard = match line.heard_us {
        0 => percole_words::cli::never(),
        us => percole_words::cli::ago(percole_words::span(node.ambient.now_us().saturating_sub(us))),
    };
    let name = line.document.clone().unwrap_or_default().name;
    attachments::attachment_not_here(name, line.node_name.as_str(), heard)
}

/// What a document holds, piece after piece.
pub fn pieces(
    node: Arc<Node>,
    content: &Content,
) -> impl Stream<Item = Result<Vec<u8>, Error>> + Send + use<> {
    let document = content.document.document.clone().unwrap_or_default();
    let id = content.id;
    let (out, stream) = mpsc::channel(WAITING_MAX);
    tokio::spawn(async move {
        let mut left = document.size;
        for position in 0.. {
            if left == 0 {
                break;
            }
            let next = match piece(&node, &id, position).await {
                Ok(Some(bytes)) => Ok(bytes),
                Ok(None) => Err(Error::not_found(attachments::attachment_damaged(document.name.as_str()))),
                Err(error) => Err(error),
            };
            left = next.as_ref().map_or(0, |bytes| left.saturating_sub(bytes.len() as u64));
            // The reader may have gone away.
            if out.send(next).await.is_err() {
                break;
            }
        }
    });
    ReceiverStream::new(stream)
}

#[cfg(test)]
mod tests;
