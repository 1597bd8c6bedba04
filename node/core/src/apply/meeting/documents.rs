//! Documents of a meeting: those that its events name and that are not erased.

use percole_domain::{Audience, Refusal, attachment::OF_MEETING_MAX};
use percole_proto::event::v1 as ev;
use percole_store::meetings::MeetingRow;
use percole_words::attachments;
use prost::Message;

use super::{At, Meetings, RowSubject, kept};
use crate::{access::audience_of, payload};

/// A document belongs to it.
pub(super) fn attached(
    row: &MeetingRow,
    payload: ev::MeetingAttached,
    at: &At<'_>,
) -> Result<MeetingRow, Refusal> {
    let read = payload::read_document(&payload.document.clone().unwrap_or_default())?;
    if !payload.audience.is_empty() {
        payload.audience.parse::<Audience>()?;
    }
    let mut all = documents(row);
    if let Some(held) = all.iter().find(|held| document(held).sha256 == read.sha256) {
        return Err(Refusal::invalid("document", attachments::attachment_there_already(document(held).name)));
    }
    if all.len() >= OF_MEETING_MAX {
        return Err(Refusal::invalid("document", attachments::attachment_too_many(OF_MEETING_MAX)));
    }
    all.push(ev::AttachedAt {
        index: at.event.place.index,
        attached: Some(ev::MeetingAttached { act: None, ..payload }),
        scope: at.scope().as_str().to_owned(),
        at_us: at.claimed().as_us(),
    });
    Ok(MeetingRow { documents: written(all), ..row.clone() })
}

/// What was erased belongs to it no longer.
pub(super) fn forget(row: &mut MeetingRow, at: &At<'_>) {
    let mut all = documents(row);
    all.retain(|held| held.index != at.event.place.index);
    row.documents = written(all);
}

fn written(documents: Vec<ev::AttachedAt>) -> Option<Vec<u8>> {
    (!documents.is_empty()).then(|| ev::MeetingDocuments { documents }.encode_to_vec())
}

/// The documents of a meeting, in the order of its log.
pub(crate) fn documents(row: &MeetingRow) -> Vec<ev::AttachedAt> {
    kept::<ev::MeetingDocuments>(row.documents.as_ref()).documents
}

/// What a document is.
pub(crate) fn document(held: &ev::AttachedAt) -> ev::Attachment {
    held.attached.clone().unwrap_or_default().document.unwrap_or_default()
}

/// Who may read a document: by the scope of its event, or fewer.
pub(crate) fn audience(held: &ev::AttachedAt) -> Audience {
    let by_scope = held.scope.parse().map(|scope| audience_of(<Meetings as RowSubject>::FAMILY, scope));
    let fewer = held.attached.as_ref().and_then(told);
    // What nobody understands is for nobody else.
    by_scope.map_or(Audience::Authors, |audience| fewer.unwrap_or(audience))
}

/// That a document is for fewer than its event.
pub(crate) fn told(attached: &ev::MeetingAttached) -> Option<Audience> {
    let audience = attached.audience.parse().ok();
    audience.filter(|told| matches!(told, Audience::Members | Audience::Body | Audience::Authors))
}
