//! What a vote says as it is opened, and can be erased: the words of its questions, and the text voted on.

use percole_domain::Refusal;
use percole_merkle::{EventRef, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::votes::VoteRow;
use percole_words::events;

use crate::apply::{At, Payload};

/// A vote whose questions have their words, without these: they may be erased.
pub(super) fn worded(row: &VoteRow, at: &At<'_>) -> Result<VoteRow, Refusal> {
    // Nobody may put other words under a question that is being answered.
    if row.worded || at.event.place.index != row.opened_index + 1 {
        return Err(Refusal::precondition(events::worded_late()));
    }
    Ok(VoteRow { worded: true, changed_us: at.claimed().as_us(), ..row.clone() })
}

/// A vote whose text is quoted, without the text itself: that may be erased, and all of this stays.
pub(super) fn quoted(row: &VoteRow, at: &At<'_>) -> Result<VoteRow, Refusal> {
    let recommendation = row.recommendation.ok_or_else(|| Refusal::precondition(events::quotes_nothing()))?;
    if row.source.is_some() {
        return Err(Refusal::precondition(events::quoted_already()));
    }
    // Nobody may put another text under a question that is being answered.
    if at.event.place.index != row.opened_index + 2 {
        return Err(Refusal::precondition(events::quoted_late()));
    }
    let source =
        source(at, &recommendation).ok_or_else(|| Refusal::precondition(events::quotes_without_source()))?;
    Ok(VoteRow {
        source: Some(source.origin),
        source_index: Some(source.index),
        changed_us: at.claimed().as_us(),
        ..row.clone()
    })
}

/// The event that it rests on and that showed the text; one that may not be read here can be it.
fn source(at: &At<'_>, recommendation: &SubjectId) -> Option<EventRef> {
    let shows_it = |header: &percole_merkle::LeafHeader| {
        header.subject == *recommendation && header.kind.as_str() == ev::RecommendationVersioned::KIND.name
    };
    at.causes
        .iter()
        .filter(|cause| cause.reference.origin.node == recommendation.origin)
        .find(|cause| cause.header.as_ref().is_none_or(shows_it))
        .map(|cause| cause.reference)
}
