//! Where those who prepare the meetings of a body work: plan, change, cancel, convene, add documents, note who was there, write
//! minutes.
//!
//! All of it are forms of one shape ([`sheet`]): what was typed stays on a form that is refused, and what takes long to type
//! is kept ([`kept`], [`draft`]) until it is published.

pub(crate) mod agenda;
pub(crate) mod cancel;
pub(crate) mod change;
pub(crate) mod coming;
pub(crate) mod documents;
pub(crate) mod draft;
pub(crate) mod held;
mod kept;
pub(crate) mod minutes;
pub(crate) mod plan;
pub(crate) mod sheet;
mod when;

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use percole_core::{
    access::Asked,
    error::{Code, Error},
    service::meeting,
};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::meeting as words;
use prost::Name;

use self::sheet::Sheet;
use super::meetings::title;
use crate::{
    form::Fields,
    frame::Part,
    problem, reply,
    signed_in::{SignedIn, escaped},
    visit::Visit,
};

/// A meeting on the desk of somebody who prepares it.
pub(super) struct Desk {
    pub(super) detail: pb::MeetingDetail,
    pub(super) line: pb::MeetingLine,
    /// The office for which it is done.
    act: ev::Act,
    who: SignedIn,
}

impl Desk {
    /// The meeting, for whoever prepares it; or the page that says why not.
    async fn load(visit: &Visit, id: String) -> Result<Desk, Response> {
        let who = signed_in(visit).map_err(IntoResponse::into_response)?;
        let page = |error: &Error| problem::page(visit, error);
        let asked = pb::GetMeetingRequest { meeting: id };
        let detail = meeting::get(visit.node(), &visit.viewer, asked).await.map_err(|error| page(&error))?;
        let line = detail.line.clone().unwrap_or_default();
        let act = act(visit, &who, &line.body).await.map_err(|error| page(&error))?;
        Ok(Desk { detail, line, act, who })
    }

    /// The meeting's own page.
    fn href(&self) -> String {
        format!("/meetings/{}", self.line.id)
    }

    /// A form about the meeting.
    fn sheet(&self, visit: &Visit, of: &str, name: percole_words::Message) -> Sheet {
        Sheet::new(visit, Part::Meetings, visit.speech.say(name), (self.href(), title(&self.line)))
            .at(&format!("{}/{of}", self.href()))
    }

    fn asked(&self, method: &str, fields: &Fields, request: &impl Name) -> Result<Asked, Error> {
        asked(&self.who, method, &self.act, fields, request)
    }

    /// The way back once it is done, or the form with what is wrong.
    fn done<T>(
        &self,
        visit: &Visit,
        done: Result<T, Error>,
        sheet: impl FnOnce() -> Sheet,
        inputs: &dyn Fn(&str) -> String,
    ) -> Response {
        match done {
            Ok(_) => reply::go_to(&self.href()),
            Err(error) => sheet().refused(visit, &error, inputs),
        }
    }
}

/// Who signed in, or the way to do it.
pub(crate) fn signed_in(visit: &Visit) -> Result<SignedIn, Redirect> {
    let way = || Redirect::to(&format!("/sign-in?next={}", escaped(&visit.path)));
    visit.signed_in.clone().ok_or_else(way)
}

/// The office for which somebody prepares the meetings of a body.
async fn act(visit: &Visit, who: &SignedIn, body: &str) -> Result<ev::Act, Error> {
    let act = meeting::office(visit.node(), &who.caller, body).await?;
    act.ok_or_else(|| Error::new(Code::PermissionDenied, words::meeting_not_yours()))
}

/// Who asks for what a form says. Its key makes it one command however often the button is pressed.
fn asked(
    who: &SignedIn,
    method: &str,
    act: &ev::Act,
    fields: &Fields,
    request: &impl Name,
) -> Result<Asked, Error> {
    let key = Some(pb::CommandKey { key: hex::decode(fields.one("key")).unwrap_or_default() });
    Asked::new(who.caller.clone(), &format!("MeetingService/{method}"), key, Some(act.clone()), request)
}

/// Whether a form is only to be shown once more: in another language, or with more lines.
pub(crate) fn is_only_shown(fields: &Fields) -> bool {
    matches!(fields.one("step"), "again" | "more")
}

/// The status of a page that says why a form was not carried out.
fn status(error: &Error) -> StatusCode {
    problem::status(error.code())
}

/// The fields of a request as the inputs are called: alike.
pub(super) fn same(field: &str) -> String {
    field.to_owned()
}
