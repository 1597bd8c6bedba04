//! Folds events of family `request`: Q1 to Q3, and the texts beside them.
//!
//! Q1 and Q3 are the filer's node's, Q2 is that of the body that Q1 names, which may be the same. Q2 and its words rest on
//! the newest event of the filer, as on every subject with two writers, so that every fold meets Q1 first; an answer and a withdrawal that crossed end alike wherever they are folded.

use percole_domain::{
    Refusal, Timestamp,
    lifecycle::RequestState,
    request::{self as domain, Answering, Request, RequestAnswer, RequestKind},
};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{StoreError, requests::RequestRow};
use percole_words::request;
use prost::Message;

use super::{
    At, Folded, Line, Payload as _, RowSubject,
    kinds::events,
    subject::{Stage, corrupt, known, unreadable_id},
};
use crate::payload;

events! {
    /// What happens to a request.
    pub(crate) enum Change {
        /// Q1.
        Filed(ev::RequestFiled) = "request.filed";
        /// What is asked; nothing depends on it.
        Worded(ev::RequestWorded) = "request.worded", redactable;
        /// Who asks; nothing depends on it.
        Signed(ev::RequestSigned) = "request.signed", redactable;
        /// Q2.
        Answered(ev::RequestAnswered) = "request.answered" by Addressee;
        /// The answer in words; nothing depends on it.
        Explained(ev::RequestExplained) = "request.explained" by Addressee, redactable;
        /// Q3.
        Withdrawn(ev::RequestWithdrawn) = "request.withdrawn";
    }
}

/// The fold.
pub(crate) struct Requests;

impl RowSubject for Requests {
    type Row = RequestRow;
    type Change = Change;

    const FAMILY: &'static str = "request";
    const VERSION: u32 = 1;

    fn subject(row: &RequestRow) -> SubjectId {
        row.subject
    }

    fn fold(row: Option<&RequestRow>, change: Change, at: &At<'_>) -> Folded<RequestRow> {
        let row = match change {
            Change::Filed(_) if row.is_some() => {
                return Err(Refusal::precondition(request::request_exists()));
            }
            Change::Filed(payload) => filed(&payload, at)?,
            Change::Worded(payload) => worded(known(row, request::request_absent)?, payload)?,
            Change::Signed(payload) => signed(known(row, request::request_absent)?, payload)?,
            Change::Withdrawn(payload) => withdrawn(known(row, request::request_absent)?, payload, at)?,
            Change::Answered(payload) => answered(asked(row, at)?, payload, at)?,
            Change::Explained(payload) => explained(asked(row, at)?, payload)?,
        };
        Ok(Some(seen(row, at)))
    }

    fn erased(row: Option<&RequestRow>, kind: &str, at: &At<'_>) -> Folded<RequestRow> {
        let row = if kind == ev::RequestExplained::KIND.name {
            RequestRow { explained: None, ..asked(row, at)?.clone() }
        } else {
            let row = known(row, request::request_absent)?.clone();
            match kind == ev::RequestSigned::KIND.name {
                true => RequestRow { signed_by: None, ..row },
                false => RequestRow { worded: None, ..row },
            }
        };
        Ok(Some(seen(row, at)))
    }

    fn line(row: &RequestRow) -> Option<Line> {
        let state = row.state.parse().map_or("", RequestState::as_str);
        let words = words(row);
        Some(Line {
            container: Some(row.body),
            body: Some(row.body),
            language: words.language,
            due_us: Some(row.due_us).filter(|_| state == RequestState::Filed.as_str()),
            ..Line::of(<Self as RowSubject>::FAMILY, words.title, state, row.scope, row.changed_us)
        })
    }
}

fn seen(row: RequestRow, at: &At<'_>) -> RequestRow {
    RequestRow { changed_us: at.claimed().as_us(), ..row }
}

fn filed(payload: &ev::RequestFiled, at: &At<'_>) -> Result<RequestRow, Refusal> {
    let body: SubjectId = payload.body.parse().map_err(|_| unreadable_id(&payload.body))?;
    let kind: RequestKind = payload.kind.parse()?;
    let request = Request::file(payload.answer_days, at.claimed())?;
    Ok(RequestRow {
        subject: at.subject(),
        body,
        recipient: body.origin,
        asking: payload::acting_body(payload.act.as_ref())?,
        kind: kind.to_string(),
        worded: None,
        signed_by: None,
        answer: String::new(),
        answered: None,
        answered_us: None,
        explained: None,
        meeting: None,
        reason: String::new(),
        state: request.state().to_string(),
        scope: at.scope(),
        filed_us: at.claimed().as_us(),
        due_us: request.due().as_us(),
        changed_us: 0,
    })
}

fn worded(row: &RequestRow, payload: ev::RequestWorded) -> Result<RequestRow, Refusal> {
    domain::check_words(&payload.title, &payload.text)?;
    let kept = ev::RequestWorded { act: None, ..payload };
    Ok(RequestRow { worded: Some(kept.encode_to_vec()), ..row.clone() })
}

fn signed(row: &RequestRow, payload: ev::RequestSigned) -> Result<RequestRow, Refusal> {
    percole_domain::names::check_line("name", &payload.name, percole_domain::names::NAME_CHARS_MAX)?;
    Ok(RequestRow { signed_by: Some(payload.name), ..row.clone() })
}

/// The request that an event of the body's node is about. It rests on the newest of the filer's events, so that every fold meets
/// Q1 first; whoever may read it may read Q1.
fn asked<'r>(row: Option<&'r RequestRow>, at: &At<'_>) -> Result<&'r RequestRow, Refusal> {
    let row = known(row, request::request_absent)?;
    if at.author() != row.recipient {
        return Err(Refusal::precondition(request::request_answered_for_another(
            at.author().short().to_string(),
            row.recipient.short().to_string(),
        )));
    }
    Ok(row)
}

fn answered(row: &RequestRow, payload: ev::RequestAnswered, at: &At<'_>) -> Result<RequestRow, Refusal> {
    let meeting = payload::optional_id(&payload.meeting)?;
    let given = Answering {
        kind: payload.kind.parse()?,
        names_meeting: meeting.is_some(),
        article: &payload.article,
        until: (payload.until_us != 0).then(|| Timestamp::from_us(payload.until_us)),
        reason: &payload.reason,
    };
    let held = read(row)?;
    let request = match at.stage {
        Stage::Decided => held.answer(&given, at.claimed())?,
        Stage::Logged => held.observe_answer(&given, at.claimed())?,
    };
    Ok(RequestRow {
        answer: given.kind.to_string(),
        state: request.state().to_string(),
        due_us: request.due().as_us(),
        answered_us: Some(at.claimed().as_us()),
        // The words of an earlier answer say nothing of this one.
        explained: None,
        meeting,
        answered: Some(ev::RequestAnswered { act: None, ..payload }.encode_to_vec()),
        ..row.clone()
    })
}

fn explained(row: &RequestRow, payload: ev::RequestExplained) -> Result<RequestRow, Refusal> {
    let kind: RequestAnswer = row.answer.parse()?;
    domain::check_explained(kind, &payload.text)?;
    let kept = ev::RequestExplained { act: None, ..payload };
    Ok(RequestRow { explained: Some(kept.encode_to_vec()), ..row.clone() })
}

fn withdrawn(row: &RequestRow, payload: ev::RequestWithdrawn, at: &At<'_>) -> Result<RequestRow, Refusal> {
    let held = read(row)?;
    let request = match at.stage {
        Stage::Decided => held.withdraw(&payload.reason)?,
        Stage::Logged => held.observe_withdrawal(&payload.reason)?,
    };
    Ok(RequestRow { state: request.state().to_string(), reason: payload.reason, ..row.clone() })
}

fn read(row: &RequestRow) -> Result<Request, Refusal> {
    let answer = payload::optional::<RequestAnswer>(&row.answer)?;
    Ok(Request::from_facts(row.state.parse()?, answer, Timestamp::from_us(row.due_us)))
}

/// Reads a request from its row.
///
/// # Errors
/// [`StoreError::Corrupt`] when the row holds what no event gave it.
pub(crate) fn request(row: &RequestRow) -> Result<Request, StoreError> {
    read(row).map_err(|error| corrupt("request", &row.subject, "a request", &error))
}

fn kept<P: Message + Default>(bytes: Option<&Vec<u8>>) -> P {
    bytes.and_then(|bytes| P::decode(bytes.as_slice()).ok()).unwrap_or_default()
}

/// What is asked, in words.
pub(crate) fn words(row: &RequestRow) -> ev::RequestWorded {
    kept(row.worded.as_ref())
}

/// What the body answered.
pub(crate) fn given(row: &RequestRow) -> ev::RequestAnswered {
    kept(row.answered.as_ref())
}

/// The answer in words.
pub(crate) fn explanation(row: &RequestRow) -> ev::RequestExplained {
    kept(row.explained.as_ref())
}
