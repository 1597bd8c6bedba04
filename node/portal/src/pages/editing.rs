//! Opening an edition, moving its dates, closing it: forms for whoever leads editions.

pub(crate) mod close;
pub(crate) mod dates;
pub(crate) mod open;

use axum::response::{IntoResponse, Response};
use percole_core::{
    access::Asked,
    error::{Code, Error},
    service::cycle,
};
use percole_domain::Charter;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_words::{Message, cycles};
use prost::Name;

use super::{
    cycle::{moved_charter, title},
    desk::{same, sheet::Sheet, signed_in},
};
use crate::{form::Fields, frame::Part, problem, reply, signed_in::SignedIn, visit::Visit};

/// Somebody who leads editions.
struct Leading {
    who: SignedIn,
    act: ev::Act,
}

impl Leading {
    /// Whoever signed in, when they may; or the page that says why not.
    async fn load(visit: &Visit) -> Result<Leading, Response> {
        let who = signed_in(visit).map_err(IntoResponse::into_response)?;
        let act = cycle::office(visit.node(), &who.caller).await;
        let not_yours = || Error::new(Code::PermissionDenied, cycles::cycle_not_yours());
        let act = act.and_then(|act| act.ok_or_else(not_yours));
        Ok(Leading { act: act.map_err(|error| problem::page(visit, &error))?, who })
    }

    /// Who asks for what a form says. Its key makes it one command however often the button is pressed.
    fn asked(&self, method: &str, fields: &Fields, request: &impl Name) -> Result<Asked, Error> {
        let key = Some(pb::CommandKey { key: hex::decode(fields.one("key")).unwrap_or_default() });
        let method = format!("CycleService/{method}");
        Asked::new(self.who.caller.clone(), &method, key, Some(self.act.clone()), request)
    }
}

/// An edition before somebody who leads it.
struct Edition {
    leading: Leading,
    line: pb::CycleLine,
    /// Its rules, with the dates as they were moved; none that this version cannot read.
    charter: Option<Charter>,
}

impl Edition {
    async fn load(visit: &Visit, id: String) -> Result<Edition, Response> {
        let leading = Leading::load(visit).await?;
        let found = cycle::get(visit.node(), &visit.viewer, pb::GetCycleRequest { cycle: id });
        let detail = found.await.map_err(|error| problem::page(visit, &error))?;
        let line = detail.line.clone().unwrap_or_default();
        Ok(Edition { leading, line, charter: moved_charter(&detail) })
    }

    fn href(&self) -> String {
        format!("/cycles/{}", self.line.id)
    }

    /// A form about the edition.
    fn sheet(&self, visit: &Visit, of: &str, name: Message) -> Sheet {
        let back = (self.href(), title(visit, &self.line));
        Sheet::new(visit, Part::Home, visit.speech.say(name), back).at(&format!("{}/{of}", self.href()))
    }

    /// The way back once it is done, or the form with what is wrong.
    fn done<T>(&self, visit: &Visit, done: Result<T, Error>, sheet: impl FnOnce() -> Sheet) -> Response {
        match done {
            Ok(_) => reply::go_to(&self.href()),
            Err(error) => sheet().refused(visit, &error, &same),
        }
    }
}
