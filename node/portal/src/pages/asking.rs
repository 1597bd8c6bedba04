//! Asking something of a body, taking it back, and answering for a body: forms of the shape that the desk has ([`sheet`]).

pub(crate) mod answer;
pub(crate) mod file;
pub(crate) mod withdraw;

use axum::response::{IntoResponse, Response};
use percole_core::{
    access::{Asked, permissions},
    error::Error,
    service::request,
};
use percole_proto::{event::v1 as ev, v1 as pb};
use prost::Name;

use super::{
    desk::{same, sheet::Sheet, signed_in},
    requests::title,
};
use crate::{form::Fields, frame::Part, problem, reply, signed_in::SignedIn, visit::Visit};

/// A request before somebody who signed in.
struct Asking {
    detail: pb::RequestDetail,
    line: pb::RequestLine,
    who: SignedIn,
}

impl Asking {
    /// The request, or the page that says why not.
    async fn load(visit: &Visit, id: String) -> Result<Asking, Response> {
        let who = signed_in(visit).map_err(IntoResponse::into_response)?;
        let found = request::get(visit.node(), &visit.viewer, pb::GetRequestRequest { request: id });
        let detail = found.await.map_err(|error| problem::page(visit, &error))?;
        let line = detail.line.clone().unwrap_or_default();
        Ok(Asking { detail, line, who })
    }

    /// The request's own page.
    fn href(&self) -> String {
        format!("/requests/{}", self.line.id)
    }

    /// A form about the request.
    fn sheet(&self, visit: &Visit, of: &str, name: percole_words::Message) -> Sheet {
        let back = (self.href(), title(visit, &self.line));
        Sheet::new(visit, Part::Bodies, visit.speech.say(name), back).at(&format!("{}/{of}", self.href()))
    }

    /// The way back once it is done, or the form with what is wrong.
    fn done<T>(&self, visit: &Visit, done: Result<T, Error>, sheet: impl FnOnce() -> Sheet) -> Response {
        match done {
            Ok(_) => reply::go_to(&self.href()),
            Err(error) => sheet().refused(visit, &error, &same),
        }
    }
}

/// Who asks for what a form says, once they may. Its key makes it one command however often the button is pressed.
fn asked(
    visit: &Visit,
    who: &SignedIn,
    method: &str,
    act: Option<ev::Act>,
    fields: &Fields,
    request: &impl Name,
) -> Result<Asked, Error> {
    let path = format!("/percole.v1.RequestService/{method}");
    permissions::check(&path, &who.caller, &visit.node().directory())?;
    let key = Some(pb::CommandKey { key: hex::decode(fields.one("key")).unwrap_or_default() });
    Asked::new(who.caller.clone(), &format!("RequestService/{method}"), key, act, request)
}
