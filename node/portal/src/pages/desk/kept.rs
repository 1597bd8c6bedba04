//! Forms that take long to type: what was typed is shown again, anything that sends it keeps it, and a button of its own
//! publishes it.

use axum::response::Response;
use percole_core::{error::Error, service::meeting::Form as Kind};
use percole_proto::v1 as pb;

use super::{Desk, draft, is_only_shown, same, sheet::Sheet};
use crate::{form::Fields, problem, reply, visit::Visit};

/// One of them.
pub(super) trait Kept {
    /// What its draft is called.
    const KIND: Kind;
    /// Where it is, under the page of its meeting.
    const PLACE: &'static str;
    /// The buttons that publish it.
    const PUBLISHED_BY: &'static [&'static str];

    /// As it stands before anybody types.
    async fn now(visit: &Visit, desk: &Desk) -> Result<Fields, Error>;
    /// Its page.
    fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet;
    /// Publishes what was typed.
    async fn publish(visit: &Visit, desk: &Desk, fields: &Fields) -> Result<pb::EventReceipt, Error>;

    /// The input of a field of the request.
    fn input(_desk: &Desk, _fields: &Fields, field: &str) -> String {
        same(field)
    }
}

pub(super) async fn page<F: Kept>(visit: Visit, meeting: String) -> Response {
    let desk = match Desk::load(&visit, meeting).await {
        Ok(desk) => desk,
        Err(answer) => return answer,
    };
    let shown = async {
        let (typed, kept) = draft::typed(&visit, &desk, F::KIND).await?;
        let fields = match typed {
            Some(typed) => typed,
            None => F::now(&visit, &desk).await?,
        };
        Ok(F::sheet(&visit, &desk, &fields).keeping(kept).shown(&visit))
    };
    shown.await.unwrap_or_else(|error: Error| problem::page(&visit, &error))
}

pub(super) async fn sent<F: Kept>(mut visit: Visit, meeting: String, fields: Fields) -> Response {
    visit.resend = fields.again();
    let desk = match Desk::load(&visit, meeting).await {
        Ok(desk) => desk,
        Err(answer) => return answer,
    };
    let sheet = || F::sheet(&visit, &desk, &fields).keeping(draft::of_sent(&desk, F::KIND, &fields));
    if is_only_shown(&fields) {
        return sheet().shown(&visit);
    }
    if !F::PUBLISHED_BY.contains(&fields.one("step")) {
        // Whatever else sends it, such as the Enter key, publishes nothing.
        return match draft::keep(&visit, &desk.who, &desk.line.id, F::KIND, &fields).await {
            Ok(_) => reply::go_to(&format!("{}/{}", desk.href(), F::PLACE)),
            Err(error) => sheet().refused(&visit, &error, &same),
        };
    }
    let published = async {
        draft::check_newest(&visit, &desk, F::KIND, &fields).await?;
        F::publish(&visit, &desk, &fields).await
    };
    desk.done(&visit, published.await, sheet, &|field| F::input(&desk, &fields, field))
}
