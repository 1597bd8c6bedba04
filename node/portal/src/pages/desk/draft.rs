//! What is kept while somebody types: on the node for those who prepare the meeting, and in the browser while no line is up.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use percole_core::{
    error::Error,
    service::meeting::{self, Typed},
};
use percole_words::portal_desk;

use super::{Desk, signed_in};
use crate::{
    form::{Fields, LongForm},
    problem, reply,
    signed_in::SignedIn,
    visit::Visit,
};

/// What is kept of a form.
pub(crate) struct Kept {
    pub(super) form: meeting::Form,
    pub(super) revision: i64,
    /// Where it is sent while it is typed.
    pub(super) action: String,
    /// When the meeting changed last: what was sent by a button has come through once it did.
    pub(super) changed: i64,
    /// Since when the node keeps it; empty for not at all.
    pub(super) said: String,
}

/// What somebody typed before and did not publish, and what the page says of that.
pub(super) async fn typed(
    visit: &Visit,
    desk: &Desk,
    form: meeting::Form,
) -> Result<(Option<Fields>, Kept), Error> {
    let typed = meeting::typed(visit.node(), &desk.who.caller, &desk.line.id, form).await?;
    let (action, changed) = (format!("{}/draft", desk.href()), desk.line.changed_us);
    let Some(Typed { revision, saved_us, fields }) = typed else {
        return Ok((None, Kept { form, revision: 0, action, changed, said: String::new() }));
    };
    let said = visit.speech.say(portal_desk::saved_at(visit.speech.moment(saved_us)));
    Ok((Some(Fields::decoded(&fields)), Kept { form, revision, action, changed, said }))
}

/// The same of a form that was sent: its revision is the one from which it was typed.
pub(super) fn of_sent(desk: &Desk, form: meeting::Form, fields: &Fields) -> Kept {
    let (action, changed) = (format!("{}/draft", desk.href()), desk.line.changed_us);
    Kept { form, revision: revision(fields), action, changed, said: String::new() }
}

fn revision(fields: &Fields) -> i64 {
    fields.one("revision").parse().unwrap_or(0)
}

/// Refuses to publish what was typed beside something that somebody else saved meanwhile.
pub(super) async fn check_newest(
    visit: &Visit,
    desk: &Desk,
    form: meeting::Form,
    fields: &Fields,
) -> Result<(), Error> {
    let held = meeting::typed(visit.node(), &desk.who.caller, &desk.line.id, form).await?;
    match held.map_or(0, |held| held.revision) {
        held if held == revision(fields) || held == 0 => Ok(()),
        _ => Err(Error::precondition(percole_words::meeting::meeting_draft_saved_by_others())),
    }
}

/// Keeps what was typed so far.
pub(super) async fn keep(
    visit: &Visit,
    who: &SignedIn,
    id: &str,
    form: meeting::Form,
    fields: &Fields,
) -> Result<i64, Error> {
    let typed = Typed { revision: revision(fields), saved_us: 0, fields: fields.without_frame().encoded() };
    meeting::keep(visit.node(), &who.caller, id, form, typed).await
}

/// A script sends what stands in the form, from time to time.
pub(crate) async fn sent(Path(id): Path<String>, LongForm(visit, fields): LongForm) -> Response {
    let who = match signed_in(&visit) {
        Ok(who) => who,
        Err(way) => return way.into_response(),
    };
    let forms = [meeting::Form::Notice, meeting::Form::Held, meeting::Form::Minutes];
    let Some(form) = forms.into_iter().find(|form| form.as_str() == fields.one("form")) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    match keep(&visit, &who, &id, form, &fields).await {
        Ok(revision) => reply::json(&serde_json::json!({ "revision": revision })),
        Err(error) => {
            let said = visit.speech.say(error.said().clone());
            let mut response = reply::json(&serde_json::json!({ "said": said }));
            *response.status_mut() = problem::status(error.code());
            response
        }
    }
}
