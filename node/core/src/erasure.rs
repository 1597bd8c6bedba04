//! Orders to erase what this node's own log says.

use percole_merkle::{LeafHeader, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    Tx,
    entries::{self, Place},
    logs::LogId,
    recommendations::{self, RecommendationRow},
    rows,
};
use prost::Message;

use crate::{
    apply::{Event, Payload},
    error::Error,
    sequencer::Draft,
};

/// Events of a subject read at once, each of 256 KiB at most.
const PAGE: u64 = 64;

/// The order that erases an own event: on its subject, for whoever may read it.
pub(crate) fn order(target: &Event, act: ev::Act, reason: String) -> Draft {
    let (index, measures_given) = (Some(target.place.index), measures_given(target));
    let payload = ev::Redacted { act: Some(act), reason, index, measures_given };
    let header = &target.header;
    let draft = Draft::new(header.subject, readers(header), &payload);
    let draft = draft.addressed_to(header.addressees.iter().copied());
    match header.anchor {
        Some(anchor) => draft.anchored(anchor),
        None => draft,
    }
}

/// The largest number that a text gives a measure; 0 for what is no text of a recommendation.
fn measures_given(target: &Event) -> u32 {
    let payload =
        target.payload.as_deref().filter(|_| target.kind() == ev::RecommendationVersioned::KIND.name);
    let text = payload.and_then(|payload| ev::RecommendationVersioned::decode(payload).ok()?.text);
    text.into_iter().flat_map(|text| text.measures).map(|measure| measure.number).max().unwrap_or(0)
}

/// What was written to a parent that did not exist yet was written to nobody.
fn readers(header: &LeafHeader) -> Scope {
    match header.scope {
        Scope::Parent if header.addressees.is_empty() => Scope::Node,
        scope => scope,
    }
}

/// The event of the own log with an index and every other one on its subject that says the same text or name and is not
/// erased yet: who erases it means all of them.
pub(crate) async fn alike(tx: &mut Tx, target: Event) -> Result<Vec<Event>, Error> {
    let said = said(&target);
    let mut all = vec![target];
    let Some(said) = said else { return Ok(all) };
    let subject: SubjectId = *all[0].subject();
    let others = own_of(tx, &subject, |event| {
        let is_other = event.place != all[0].place && event.kind() == all[0].kind();
        is_other && self::said(event).as_ref() == Some(&said)
    });
    let others = others.await?;
    all.extend(others);
    all.extend(called_like(tx, &all[0]).await?);
    Ok(all)
}

/// The texts of a report that is called like the only recommendation that it holds, when a text of that is erased.
async fn called_like(tx: &mut Tx, erased: &Event) -> Result<Vec<Event>, Error> {
    let payload =
        erased.payload.as_deref().filter(|_| erased.kind() == ev::RecommendationVersioned::KIND.name);
    let text = payload.and_then(|payload| ev::RecommendationVersioned::decode(payload).ok()?.text);
    let row: Option<RecommendationRow> = rows::get(tx, erased.subject()).await?;
    let (Some(text), Some(row)) = (text, row) else { return Ok(Vec::new()) };
    if recommendations::of_report(tx, &row.report).await?.len() > 1 {
        return Ok(Vec::new());
    }
    let title = |event: &Event| {
        let payload = event.payload.as_deref().filter(|_| event.kind() == ev::ReportVersioned::KIND.name)?;
        Some(ev::ReportVersioned::decode(payload).ok()?.text?.title)
    };
    own_of(tx, &row.report, |event| title(event).as_ref() == Some(&text.title)).await
}

/// The own events on a subject that are wanted.
async fn own_of(
    tx: &mut Tx,
    subject: &SubjectId,
    is_wanted: impl Fn(&Event) -> bool,
) -> Result<Vec<Event>, Error> {
    let mut wanted = Vec::new();
    let mut after = Some(Place { log: LogId(i64::MIN), index: 0 });
    while let Some(place) = after.take() {
        let page = entries::events_of(tx, std::slice::from_ref(subject), Some(place), PAGE).await?;
        after = page.last().map(|last| last.place);
        for held in page {
            let Some(event) = Event::of(held.place.log, held.entry)? else { continue };
            if event.is_own() && is_wanted(&event) {
                wanted.push(event);
            }
        }
    }
    Ok(wanted)
}

/// The text or the name that an event says beside its act, encoded.
fn said(event: &Event) -> Option<Vec<u8>> {
    let payload = event.payload.as_deref()?;
    let kind = event.kind();
    if kind == ev::RecommendationVersioned::KIND.name {
        Some(ev::RecommendationVersioned::decode(payload).ok()?.text?.encode_to_vec())
    } else if kind == ev::ReportVersioned::KIND.name {
        Some(ev::ReportVersioned::decode(payload).ok()?.text?.encode_to_vec())
    } else if kind == ev::AdoptionWorded::KIND.name {
        let worded = ev::AdoptionWorded::decode(payload).ok()?;
        Some(ev::AdoptionWorded { act: None, ..worded }.encode_to_vec())
    } else if kind == ev::ReportSourced::KIND.name {
        let sourced = ev::ReportSourced::decode(payload).ok()?;
        Some(ev::ReportSourced { act: None, ..sourced }.encode_to_vec())
    } else if kind == ev::ReportQuoted::KIND.name {
        let quoted = ev::ReportQuoted::decode(payload).ok()?;
        Some(ev::ReportQuoted { act: None, ..quoted }.encode_to_vec())
    } else if kind == ev::MandateNamed::KIND.name {
        Some(ev::MandateNamed::decode(payload).ok()?.name.into_bytes())
    } else if kind.starts_with("meeting.") {
        said_of_meeting(kind, payload)
    } else {
        None
    }
}

/// The same of what is said of a meeting.
fn said_of_meeting(kind: &str, payload: &[u8]) -> Option<Vec<u8>> {
    if kind == ev::MeetingDescribed::KIND.name {
        Some(ev::MeetingDescribed::decode(payload).ok()?.words?.encode_to_vec())
    } else if kind == ev::MeetingAgenda::KIND.name {
        let agenda = ev::MeetingAgenda::decode(payload).ok()?;
        Some(ev::MeetingAgenda { act: None, ..agenda }.encode_to_vec())
    } else if kind == ev::MeetingDecided::KIND.name {
        let decided = ev::MeetingDecided::decode(payload).ok()?;
        Some(ev::MeetingDecided { act: None, ..decided }.encode_to_vec())
    } else if kind == ev::MeetingMinuted::KIND.name {
        Some(ev::MeetingMinuted::decode(payload).ok()?.extract.into_bytes())
    } else if kind == ev::MeetingAttached::KIND.name {
        Some(ev::MeetingAttached::decode(payload).ok()?.document?.sha256)
    } else {
        None
    }
}

/// Why an event was erased, as the order in its log says; `None` without one.
pub(crate) async fn reason(tx: &mut Tx, erased: &Event) -> Result<Option<String>, Error> {
    let mut after = Some(erased.place);
    while let Some(place) = after.take() {
        let page = entries::events_of(tx, std::slice::from_ref(erased.subject()), Some(place), PAGE).await?;
        after = page.last().map(|last| last.place).filter(|last| last.log == erased.place.log);
        for held in page {
            let Some(event) = Event::of(held.place.log, held.entry)? else { continue };
            let said = event.payload.as_deref().map(ev::Redacted::decode);
            if event.place.log == erased.place.log
                && event.kind() == ev::Redacted::KIND.name
                && !held.left_out
                && let Some(Ok(order)) = said
                && order.index == Some(erased.place.index)
            {
                return Ok(Some(order.reason));
            }
        }
    }
    Ok(None)
}
