//! Closing an edition, with a look back on it.

use axum::{extract::Path, response::Response};
use percole_core::{error::Error, service::cycle};
use percole_proto::v1 as pb;
use percole_words::portal_cycle;

use super::Edition;
use crate::{
    form::{Fields, Form},
    pages::desk::{
        is_only_shown,
        sheet::{Group, Input, Sheet},
    },
    visit::Visit,
};

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    match Edition::load(&visit, id).await {
        Ok(edition) => sheet(&visit, &edition, &Fields::default()).shown(&visit),
        Err(answer) => answer,
    }
}

pub(crate) async fn sent(Path(id): Path<String>, Form(mut visit, fields): Form) -> Response {
    visit.resend = fields.again();
    let edition = match Edition::load(&visit, id).await {
        Ok(edition) => edition,
        Err(answer) => return answer,
    };
    if is_only_shown(&fields) {
        return sheet(&visit, &edition, &fields).shown(&visit);
    }
    let done = closed(&visit, &edition, &fields).await;
    edition.done(&visit, done, || sheet(&visit, &edition, &fields))
}

async fn closed(visit: &Visit, edition: &Edition, fields: &Fields) -> Result<pb::EventReceipt, Error> {
    let (cycle, retrospective) = (edition.line.id.clone(), fields.one("retrospective").to_owned());
    let request = pb::CloseCycleRequest { cycle, retrospective, ..Default::default() };
    let asked = edition.leading.asked("Close", fields, &request)?;
    cycle::close(visit.node(), asked, request).await
}

fn sheet(visit: &Visit, edition: &Edition, fields: &Fields) -> Sheet {
    let look_back = Input::text("retrospective", visit.speech.say(portal_cycle::look_back()), 8, fields);
    edition
        .sheet(visit, "close", portal_cycle::close())
        .saying(visit, portal_cycle::close_explained())
        .with(Group::plain(vec![look_back]))
        .doing(visit, "close", portal_cycle::do_close())
}
