//! Cancelling a meeting.

use axum::{extract::Path, response::Response};
use percole_core::{error::Error, service::meeting};
use percole_proto::v1 as pb;
use percole_words::portal_desk;

use super::{
    Desk, is_only_shown,
    sheet::{Group, Input, Sheet},
};
use crate::{
    form::{Fields, Form},
    visit::Visit,
};

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    match Desk::load(&visit, id).await {
        Ok(desk) => sheet(&visit, &desk, &Fields::default()).shown(&visit),
        Err(answer) => answer,
    }
}

pub(crate) async fn sent(Path(id): Path<String>, Form(mut visit, fields): Form) -> Response {
    visit.resend = fields.again();
    let desk = match Desk::load(&visit, id).await {
        Ok(desk) => desk,
        Err(answer) => return answer,
    };
    if is_only_shown(&fields) {
        return sheet(&visit, &desk, &fields).shown(&visit);
    }
    let done = cancelled(&visit, &desk, &fields).await;
    desk.done(&visit, done, || sheet(&visit, &desk, &fields), &super::same)
}

async fn cancelled(visit: &Visit, desk: &Desk, fields: &Fields) -> Result<pb::EventReceipt, Error> {
    let (meeting, reason) = (desk.line.id.clone(), fields.one("reason").to_owned());
    let request = pb::CancelMeetingRequest { meeting, reason, ..Default::default() };
    let asked = desk.asked("Cancel", fields, &request)?;
    meeting::cancel(visit.node(), asked, request).await
}

fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet {
    let reason = Input::line("reason", visit.speech.say(portal_desk::reason()), fields);
    desk.sheet(visit, "cancel", portal_desk::cancel())
        .saying(visit, portal_desk::cancel_explained())
        .with(Group::plain(vec![reason]))
        .doing(visit, "cancel", portal_desk::do_cancel())
}
