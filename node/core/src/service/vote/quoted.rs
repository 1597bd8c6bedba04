//! The text that a vote copies: what is voted on stays what it was.

use percole_domain::Audience;
use percole_merkle::{EventRef, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    entries::{self, Place},
    logs::LogId,
};
use percole_words::{service, vote};
use prost::Message;

use crate::{
    access::audience_of,
    adopting::digest,
    apply::{
        Event, Payload, Subject,
        recommendation::Recommendations,
        report::{Reports, frozen_of},
    },
    error::Error,
    sequencer::Deciding,
};

/// Events of a recommendation that are looked at at once, each of 256 KiB at most.
const PAGE: u64 = 64;

/// The text that a vote copies.
pub(super) struct Quoted {
    pub(super) text: ev::RecommendationText,
    pub(super) version: u32,
    /// The event that said it.
    pub(super) source: EventRef,
}

/// The text of a recommendation as the newest frozen version of its report holds it, whatever its group has written since.
///
/// # Errors
/// `NotFound` for one that is not known here; `FailedPrecondition` for one that no frozen version holds, that was shown to
/// nobody, or whose text was erased.
pub(super) async fn quoted(deciding: &mut Deciding<'_, '_>, subject: &SubjectId) -> Result<Quoted, Error> {
    let unknown = || Error::not_found(service::recommendation_unknown(subject.to_string()));
    let held = deciding.state::<Recommendations>(subject).await?.ok_or_else(unknown)?;
    let report = deciding.state::<Reports>(&held.report).await?.ok_or_else(unknown)?;
    let frozen = frozen_of(&report)?.unwrap_or_default();
    let id = subject.to_string();
    let listed = frozen.recommendations.into_iter().find(|listed| listed.recommendation == id);
    let is_shown = audience_of(Recommendations::FAMILY, held.shown.scope) == Audience::Public;
    let listed = listed.filter(|_| is_shown).ok_or_else(|| Error::precondition(vote::quotes_a_draft()))?;
    let said = said(deciding.tx().await?, subject, &listed).await?;
    let (text, source) = said.ok_or_else(|| Error::precondition(vote::quotes_the_erased()))?;
    Ok(Quoted { text, version: listed.version, source })
}

/// The newest event that says the text which a version lists.
async fn said(
    tx: &mut Tx,
    subject: &SubjectId,
    listed: &ev::Listed,
) -> Result<Option<(ev::RecommendationText, EventRef)>, Error> {
    let mut found = None;
    let mut after = Some(Place { log: LogId(i64::MIN), index: 0 });
    while let Some(place) = after.take() {
        let page = entries::events_of(tx, std::slice::from_ref(subject), Some(place), PAGE).await?;
        after = page.last().map(|last| last.place);
        for held in page.into_iter().filter(|held| !held.left_out) {
            let Some(event) = Event::of(held.place.log, held.entry)? else { continue };
            if let Some(text) = text(&event).filter(|text| digest(&text.encode_to_vec()) == listed.text) {
                found = Some((text, event.as_ref()));
            }
        }
    }
    Ok(found)
}

/// The text that an event says, if it says one.
fn text(event: &Event) -> Option<ev::RecommendationText> {
    let payload = event.payload.as_deref();
    let payload = payload.filter(|_| event.kind() == ev::RecommendationVersioned::KIND.name)?;
    ev::RecommendationVersioned::decode(payload).ok()?.text
}
