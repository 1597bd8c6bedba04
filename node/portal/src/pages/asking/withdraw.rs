//! Taking a request back.

use axum::{extract::Path, response::Response};
use percole_core::{error::Error, service::request};
use percole_proto::v1 as pb;
use percole_words::{portal_desk, portal_request};

use super::{Asking, asked};
use crate::{
    form::{Fields, Form},
    pages::desk::{
        is_only_shown,
        sheet::{Group, Input, Sheet},
    },
    visit::Visit,
};

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    match Asking::load(&visit, id).await {
        Ok(asking) => sheet(&visit, &asking, &Fields::default()).shown(&visit),
        Err(answer) => answer,
    }
}

pub(crate) async fn sent(Path(id): Path<String>, Form(mut visit, fields): Form) -> Response {
    visit.resend = fields.again();
    let asking = match Asking::load(&visit, id).await {
        Ok(asking) => asking,
        Err(answer) => return answer,
    };
    if is_only_shown(&fields) {
        return sheet(&visit, &asking, &fields).shown(&visit);
    }
    let done = withdrawn(&visit, &asking, &fields).await;
    asking.done(&visit, done, || sheet(&visit, &asking, &fields))
}

async fn withdrawn(visit: &Visit, asking: &Asking, fields: &Fields) -> Result<pb::EventReceipt, Error> {
    let (request, reason) = (asking.line.id.clone(), fields.one("reason").to_owned());
    let request = pb::WithdrawRequestRequest { request, reason, ..Default::default() };
    let asked = asked(visit, &asking.who, "Withdraw", None, fields, &request)?;
    request::withdraw(visit.node(), asked, request).await
}

fn sheet(visit: &Visit, asking: &Asking, fields: &Fields) -> Sheet {
    let reason = Input::line("reason", visit.speech.say(portal_desk::reason()), fields);
    asking
        .sheet(visit, "withdraw", portal_request::withdraw())
        .saying(visit, portal_request::withdraw_explained())
        .with(Group::plain(vec![reason]))
        .doing(visit, "withdraw", portal_request::do_withdraw())
}
