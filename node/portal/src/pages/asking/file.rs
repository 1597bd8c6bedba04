//! Asking something of a body.

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use percole_core::{
    error::Error,
    service::{body, request},
};
use percole_domain::request::RequestKind;
use percole_proto::v1 as pb;
use percole_words::portal_request;

use super::asked;
use crate::{
    form::{Fields, Form},
    frame::Part,
    pages::desk::{
        is_only_shown, same,
        sheet::{Group, Input, Sheet},
        signed_in,
    },
    problem, reply,
    signed_in::SignedIn,
    visit::Visit,
};

/// A body of which somebody asks something.
struct Of {
    who: SignedIn,
    line: pb::BodyLine,
    /// The site of the body; empty for this one.
    site: String,
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    match load(&visit, id).await {
        Ok(of) => sheet(&visit, &of, &Fields::default()).shown(&visit),
        Err(answer) => answer,
    }
}

pub(crate) async fn sent(Path(id): Path<String>, Form(mut visit, fields): Form) -> Response {
    visit.resend = fields.again();
    let of = match load(&visit, id).await {
        Ok(of) => of,
        Err(answer) => return answer,
    };
    if is_only_shown(&fields) {
        return sheet(&visit, &of, &fields).shown(&visit);
    }
    match filed(&visit, &of, &fields).await {
        Ok(receipt) => reply::go_to(&format!("/requests/{}", receipt.subject)),
        Err(error) => sheet(&visit, &of, &fields).refused(&visit, &error, &same),
    }
}

async fn load(visit: &Visit, id: String) -> Result<Of, Response> {
    let who = signed_in(visit).map_err(IntoResponse::into_response)?;
    let found = body::get(visit.node(), &visit.viewer, pb::GetBodyRequest { body: id });
    let line = found.await.map_err(|error| problem::page(visit, &error))?.line.unwrap_or_default();
    // An id begins with its node.
    let site = match line.id.split(':').next().unwrap_or_default().parse() {
        Ok(node) if node != visit.node().me() => visit.node().directory().name_of(&node),
        _ => String::new(),
    };
    Ok(Of { who, line, site })
}

async fn filed(visit: &Visit, of: &Of, fields: &Fields) -> Result<pb::EventReceipt, Error> {
    let request = pb::FileRequestRequest {
        body: of.line.id.clone(),
        kind: fields.one("kind").to_owned(),
        language: visit.speech.lang().to_string(),
        title: fields.one("title").to_owned(),
        text: fields.one("text").to_owned(),
        sign: !fields.one("sign").is_empty(),
        confidential: !fields.one("confidential").is_empty(),
        ..pb::FileRequestRequest::default()
    };
    let asked = asked(visit, &of.who, "File", None, fields, &request)?;
    request::file(visit.node(), asked, request).await
}

fn sheet(visit: &Visit, of: &Of, fields: &Fields) -> Sheet {
    let say = |message| visit.speech.say(message);
    let href = format!("/bodies/{}", of.line.id);
    let (at, name) = (format!("{href}/requests/new"), of.line.name.as_str());
    let sheet = Sheet::new(visit, Part::Bodies, say(portal_request::ask()), (href, name.to_owned()))
        .at(&at)
        .saying(visit, portal_request::ask_explained(name));
    let sheet = match of.site.as_str() {
        "" => sheet,
        site => sheet.saying(visit, portal_request::ask_elsewhere(name, site)),
    };
    sheet
        .with(Group::new(say(portal_request::what()), kinds(visit, of, fields)))
        .with(Group::plain(vec![
            Input::line("title", say(portal_request::title()), fields),
            Input::text("text", say(portal_request::text()), 6, fields),
        ]))
        .with_all(readers(visit, of, fields))
        .doing(visit, "ask", portal_request::do_ask())
}

fn kinds(visit: &Visit, of: &Of, fields: &Fields) -> Vec<Input> {
    let hint = |kind: RequestKind| match kind {
        RequestKind::Agenda => portal_request::agenda_hint(),
        RequestKind::Question => portal_request::question_hint(),
        RequestKind::Mediation => portal_request::mediation_hint(),
    };
    // What a body alone may read stays on its site.
    let offered =
        RequestKind::ALL.iter().filter(|kind| of.site.is_empty() || **kind != RequestKind::Mediation);
    let input = |&kind: &RequestKind| {
        Input::choice("kind", kind.as_str(), visit.speech.say(kind), fields)
            .with_hint(visit.speech.say(hint(kind)))
    };
    offered.map(input).collect()
}

fn readers(visit: &Visit, of: &Of, fields: &Fields) -> Option<Group> {
    let say = |message| visit.speech.say(message);
    let mut inputs = Vec::new();
    if !of.who.person.is_empty() {
        inputs.push(Input::tick("sign", "yes", say(portal_request::sign(of.who.name.as_str())), fields));
    }
    if of.site.is_empty() {
        inputs.push(Input::tick("confidential", "yes", say(portal_request::confidential()), fields));
    }
    (!inputs.is_empty()).then(|| Group::new(say(portal_request::who_sees_it()), inputs))
}
