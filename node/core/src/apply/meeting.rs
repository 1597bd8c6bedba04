//! Folds events of family `meeting`: G1 to G7, and the texts and documents beside them.

mod documents;

use percole_domain::{
    Refusal, Timestamp,
    lifecycle::MeetingState,
    meeting::{self as domain, Decision, Item, Meeting, Stage, When},
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{StoreError, meetings::MeetingRow};
use percole_words::meeting;
use prost::Message;

use super::{
    At, Folded, Line, Payload as _, RowSubject,
    kinds::events,
    subject::{corrupt, known, unreadable_id},
};
use crate::{payload, reach};

pub(crate) use documents::{audience, document, documents, told};

events! {
    /// What happens to a meeting.
    pub(crate) enum Change {
        /// G1.
        Planned(ev::MeetingPlanned) = "meeting.planned";
        /// How it is called, and where; nothing depends on it.
        Described(ev::MeetingDescribed) = "meeting.described", redactable;
        /// G2.
        Moved(ev::MeetingMoved) = "meeting.moved";
        /// G3.
        Convened(ev::MeetingConvened) = "meeting.convened";
        /// What will be talked about; nothing depends on it.
        Agenda(ev::MeetingAgenda) = "meeting.agenda", redactable;
        /// G4.
        Held(ev::MeetingHeld) = "meeting.held";
        /// What was decided; nothing depends on it.
        Decided(ev::MeetingDecided) = "meeting.decided", redactable;
        /// G5 and G6.
        MinutesPosted(ev::MinutesPosted) = "meeting.minutes_posted";
        /// What everybody may read of the minutes; nothing depends on it.
        Minuted(ev::MeetingMinuted) = "meeting.minuted", redactable;
        /// A document belongs to it; nothing depends on it.
        Attached(ev::MeetingAttached) = "meeting.attached", redactable;
        /// G7.
        Cancelled(ev::MeetingCancelled) = "meeting.cancelled";
    }
}

/// The fold.
pub(crate) struct Meetings;

impl RowSubject for Meetings {
    type Row = MeetingRow;
    type Change = Change;

    const FAMILY: &'static str = "meeting";
    const VERSION: u32 = 1;

    fn subject(row: &MeetingRow) -> SubjectId {
        row.subject
    }

    fn fold(row: Option<&MeetingRow>, change: Change, at: &At<'_>) -> Folded<MeetingRow> {
        if let Change::Planned(payload) = change {
            return match row {
                Some(_) => Err(Refusal::precondition(meeting::meeting_exists())),
                None => planned(payload, at).map(|row| Some(seen(row, at))),
            };
        }
        let row = known(row, meeting::meeting_absent)?;
        let row = match change {
            Change::Planned(_) => row.clone(),
            Change::Described(payload) => described(row, payload)?,
            Change::Moved(payload) => moved(row, payload)?,
            Change::Convened(payload) => convened(row, payload)?,
            Change::Agenda(payload) => agenda(row, payload)?,
            Change::Held(payload) => held(row, payload)?,
            Change::Decided(payload) => decided(row, payload)?,
            Change::MinutesPosted(payload) => minutes(row, payload, at)?,
            Change::Minuted(payload) => minuted(row, payload)?,
            Change::Attached(payload) => documents::attached(row, payload, at)?,
            Change::Cancelled(payload) => cancelled(row, payload)?,
        };
        Ok(Some(seen(row, at)))
    }

    fn erased(row: Option<&MeetingRow>, kind: &str, at: &At<'_>) -> Folded<MeetingRow> {
        let mut row = known(row, meeting::meeting_absent)?.clone();
        if kind == ev::MeetingDescribed::KIND.name {
            row.words = None;
        } else if kind == ev::MeetingAgenda::KIND.name {
            row.agenda = None;
        } else if kind == ev::MeetingDecided::KIND.name {
            row.decided = None;
        } else if kind == ev::MeetingAttached::KIND.name {
            documents::forget(&mut row, at);
        } else {
            row.minuted = None;
        }
        Ok(Some(seen(row, at)))
    }

    fn line(row: &MeetingRow) -> Option<Line> {
        let state: Option<MeetingState> = row.state.parse().ok();
        let is_to_come = matches!(state, Some(MeetingState::Planned | MeetingState::Convened));
        Some(Line {
            container: Some(row.body),
            body: Some(row.body),
            due_us: Some(row.start_us).filter(|_| is_to_come),
            ..Line::of(
                <Self as RowSubject>::FAMILY,
                words(row).title,
                state.map_or("", MeetingState::as_str),
                row.scope,
                row.changed_us,
            )
        })
    }
}

fn seen(row: MeetingRow, at: &At<'_>) -> MeetingRow {
    let changed_us = at.claimed().as_us();
    MeetingRow { scope: reach::remembered(row.scope, at.scope()), changed_us, ..row }
}

fn planned(payload: ev::MeetingPlanned, at: &At<'_>) -> Result<MeetingRow, Refusal> {
    let body = payload.body.parse().map_err(|_| unreadable_id(&payload.body))?;
    let time = payload.time.clone().unwrap_or_default();
    let meeting = Meeting::plan(payload::read_when(&time))?;
    payload::check_spoken(&payload)?;
    Ok(MeetingRow {
        subject: at.subject(),
        body,
        series: payload.series,
        start_us: time.start_us,
        end_us: meeting.when().end.map(Timestamp::as_us),
        zone: time.zone,
        languages: payload.languages.join(" "),
        interpreted: payload.interpreted.join(" "),
        words: None,
        convened: None,
        agenda: None,
        held: None,
        decided: None,
        minutes: None,
        minutes_us: None,
        minuted: None,
        cycle: payload::optional_id(&payload.cycle)?,
        documents: None,
        reason: String::new(),
        state: meeting.state().to_string(),
        scope: at.scope(),
        changed_us: 0,
    })
}

fn described(row: &MeetingRow, payload: ev::MeetingDescribed) -> Result<MeetingRow, Refusal> {
    let words = payload.words.unwrap_or_default();
    payload::read_words(&words).check()?;
    Ok(MeetingRow { words: Some(words.encode_to_vec()), ..row.clone() })
}

fn moved(row: &MeetingRow, payload: ev::MeetingMoved) -> Result<MeetingRow, Refusal> {
    let time = payload.time.unwrap_or_default();
    let meeting = read(row)?.move_to(payload::read_when(&time), &payload.reason)?;
    payload::check_zone(&time.zone)?;
    Ok(MeetingRow {
        start_us: time.start_us,
        end_us: meeting.when().end.map(Timestamp::as_us),
        zone: time.zone,
        reason: payload.reason,
        ..in_state(row, &meeting)
    })
}

fn convened(row: &MeetingRow, payload: ev::MeetingConvened) -> Result<MeetingRow, Refusal> {
    let channels = payload.channels.iter().map(|channel| channel.parse()).collect::<Result<Vec<_>, _>>()?;
    payload.sent_on.parse::<percole_domain::Date>().map_err(|refusal| refusal.within("sent_on"))?;
    let meeting = read(row)?.convene(payload.items, &channels)?;
    let kept = ev::MeetingConvened { act: None, ..payload };
    Ok(MeetingRow { convened: Some(kept.encode_to_vec()), ..in_state(row, &meeting) })
}

fn agenda(row: &MeetingRow, payload: ev::MeetingAgenda) -> Result<MeetingRow, Refusal> {
    let item = |item: &ev::AgendaItem| Item { title: item.title.clone(), text: item.text.clone() };
    domain::check_agenda(&payload.items.iter().map(item).collect::<Vec<_>>())?;
    let kept = ev::MeetingAgenda { act: None, ..payload };
    Ok(MeetingRow { agenda: Some(kept.encode_to_vec()), ..row.clone() })
}

fn held(row: &MeetingRow, payload: ev::MeetingHeld) -> Result<MeetingRow, Refusal> {
    let meeting = read(row)?.hold(&payload::read_attendance(&payload.present)?)?;
    let kept = ev::MeetingHeld { act: None, ..payload };
    Ok(MeetingRow { held: Some(kept.encode_to_vec()), ..in_state(row, &meeting) })
}

fn decided(row: &MeetingRow, payload: ev::MeetingDecided) -> Result<MeetingRow, Refusal> {
    let decision = |said: &ev::ItemDecision| Decision { item: said.item, text: said.text.clone() };
    domain::check_decisions(&payload.decisions.iter().map(decision).collect::<Vec<_>>())?;
    let kept = ev::MeetingDecided { act: None, ..payload };
    Ok(MeetingRow { decided: Some(kept.encode_to_vec()), ..row.clone() })
}

fn minutes(row: &MeetingRow, payload: ev::MinutesPosted, at: &At<'_>) -> Result<MeetingRow, Refusal> {
    let meeting = read(row)?.minute(payload.stage.parse()?, &payload.reason)?;
    payload::optional::<percole_domain::Date>(&payload.approved_on)
        .map_err(|refusal| refusal.within("approved_on"))?;
    let kept = ev::MinutesPosted { act: None, ..payload };
    let minutes_us = Some(at.claimed().as_us());
    Ok(MeetingRow { minutes: Some(kept.encode_to_vec()), minutes_us, ..in_state(row, &meeting) })
}

fn minuted(row: &MeetingRow, payload: ev::MeetingMinuted) -> Result<MeetingRow, Refusal> {
    let stage: Stage = posted(row).stage.parse()?;
    domain::check_minutes(stage, &payload.extract, &payload.approved_by)?;
    let kept = ev::MeetingMinuted { act: None, ..payload };
    Ok(MeetingRow { minuted: Some(kept.encode_to_vec()), ..row.clone() })
}

fn cancelled(row: &MeetingRow, payload: ev::MeetingCancelled) -> Result<MeetingRow, Refusal> {
    let meeting = read(row)?.cancel(&payload.reason)?;
    Ok(MeetingRow { reason: payload.reason, ..in_state(row, &meeting) })
}

fn in_state(row: &MeetingRow, meeting: &Meeting) -> MeetingRow {
    MeetingRow { state: meeting.state().to_string(), ..row.clone() }
}

/// When a meeting takes place.
pub(crate) fn when(row: &MeetingRow) -> When {
    When { start: Timestamp::from_us(row.start_us), end: row.end_us.map(Timestamp::from_us) }
}

fn read(row: &MeetingRow) -> Result<Meeting, Refusal> {
    Ok(Meeting::from_facts(row.state.parse()?, when(row)))
}

/// Reads the state of a meeting from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn state(row: &MeetingRow) -> Result<MeetingState, StoreError> {
    row.state.parse().map_err(|error: Refusal| corrupt("meeting", &row.subject, "a meeting", &error))
}

fn kept<P: Message + Default>(bytes: Option<&Vec<u8>>) -> P {
    bytes.and_then(|bytes| P::decode(bytes.as_slice()).ok()).unwrap_or_default()
}

/// How it is called, and where and how one takes part.
pub(crate) fn words(row: &MeetingRow) -> ev::MeetingWords {
    kept(row.words.as_ref())
}

/// Its notice.
pub(crate) fn notice(row: &MeetingRow) -> ev::MeetingConvened {
    kept(row.convened.as_ref())
}

/// The items of its agenda.
pub(crate) fn items(row: &MeetingRow) -> Vec<ev::AgendaItem> {
    kept::<ev::MeetingAgenda>(row.agenda.as_ref()).items
}

/// Who was present, as it is published.
pub(crate) fn attendance(row: &MeetingRow) -> Vec<ev::MeetingPresence> {
    kept::<ev::MeetingHeld>(row.held.as_ref()).present
}

/// What was decided.
pub(crate) fn decisions(row: &MeetingRow) -> Vec<ev::ItemDecision> {
    kept::<ev::MeetingDecided>(row.decided.as_ref()).decisions
}

/// How far its minutes are.
pub(crate) fn posted(row: &MeetingRow) -> ev::MinutesPosted {
    kept(row.minutes.as_ref())
}

/// What everybody may read of its minutes.
pub(crate) fn extract(row: &MeetingRow) -> ev::MeetingMinuted {
    kept(row.minuted.as_ref())
}
