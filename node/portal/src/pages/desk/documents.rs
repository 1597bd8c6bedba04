//! Documents of a meeting: added as they come, and removed.

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use percole_core::{attachments::Incoming, error::Error, payload, service::meeting};
use percole_domain::{
    attachment::{BYTES_MAX, DocumentType, Readers},
    vocabulary::{BodyKind, KnownBodyKind, Term},
};
use percole_proto::v1 as pb;
use percole_words::{Message, portal, portal_desk};

use super::{
    Desk, is_only_shown,
    sheet::{Group, Input, Sheet},
};
use crate::{
    form::{Fields, Form},
    problem, reply,
    upload::{self, FILE, Upload},
    visit::Visit,
};

/// As large as a document may be, for people.
const MEGABYTES_MAX: u64 = BYTES_MAX / (1024 * 1024);

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    match Desk::load(&visit, id).await {
        Ok(desk) => sheet(&visit, &desk, &Fields::default()).shown(&visit),
        Err(answer) => answer,
    }
}

/// Why a document was not taken in.
enum Failed {
    Refused(Error),
    /// It did not arrive.
    Broken(StatusCode, Message),
}

impl From<Error> for Failed {
    fn from(error: Error) -> Failed {
        Failed::Refused(error)
    }
}

pub(crate) async fn sent(Path(id): Path<String>, Upload(visit, mut parts): Upload) -> Response {
    let desk = match Desk::load(&visit, id).await {
        Ok(desk) => desk,
        Err(answer) => {
            parts.pass_over(None).await;
            return answer;
        }
    };
    let (fields, mut file) = match parts.until_file(&visit).await {
        Ok(found) => found,
        Err(answer) => {
            parts.pass_over(None).await;
            return answer;
        }
    };
    let done = match &mut file {
        Some(file) if !file.name().is_empty() => taken_in(&visit, &desk, &fields, file).await,
        _ => Err(Failed::Refused(Error::invalid("document", portal_desk::file_missing()))),
    };
    parts.pass_over(file).await;
    match done {
        Ok(()) => reply::go_to(&format!("{}#documents", desk.href())),
        Err(Failed::Broken(status, said)) => problem::refused(&visit, status, said),
        Err(Failed::Refused(error)) => {
            let sheet = sheet(&visit, &desk, &fields).saying(&visit, portal_desk::file_again());
            sheet.refused(&visit, &error, &input)
        }
    }
}

/// The input that a field of the request comes from.
fn input(field: &str) -> String {
    match field.split('.').next() {
        Some("document") => FILE.to_owned(),
        _ => field.to_owned(),
    }
}

async fn taken_in(
    visit: &Visit,
    desk: &Desk,
    fields: &Fields,
    file: &mut upload::File,
) -> Result<(), Failed> {
    let mut incoming = meeting::begin_attaching(visit.node(), &desk.who.caller, &desk.line.id).await?;
    let done = attached(visit, desk, fields, file, &mut incoming).await;
    // What belongs to the meeting now stays.
    incoming.end().await?;
    done
}

async fn attached(
    visit: &Visit,
    desk: &Desk,
    fields: &Fields,
    file: &mut upload::File,
    incoming: &mut Incoming,
) -> Result<(), Failed> {
    while let Some(chunk) = file.chunk().await.map_err(|(status, said)| Failed::Broken(status, said))? {
        incoming.add(&chunk).await?;
    }
    let arrived = incoming.finish(&file.name()).await?;
    let request = pb::AttachRequest {
        meeting: desk.line.id.clone(),
        item: fields.one("item").parse().unwrap_or(0),
        readers: fields.one("readers").to_owned(),
        document: Some(payload::write_document(&arrived.document)),
        ..pb::AttachRequest::default()
    };
    let asked = desk.asked("Attach", fields, &request)?;
    meeting::attach(visit.node(), asked, request, &arrived).await?;
    Ok(())
}

fn sheet(visit: &Visit, desk: &Desk, fields: &Fields) -> Sheet {
    use KnownBodyKind::{AntenneAssembly, Assembly};
    let say = |message| visit.speech.say(message);
    let own = match desk.line.body_kind.parse::<BodyKind>() {
        Ok(Term::Known(Assembly | AntenneAssembly)) => portal_desk::readers_members(),
        _ => portal_desk::readers_body(),
    };
    // Whoever chooses nothing shows it to fewer.
    let is_for_all = fields.one("readers") == Readers::All.as_str();
    let readers = |readers: Readers, label| {
        Input::pick("readers", readers.as_str(), say(label), (readers == Readers::All) == is_for_all)
    };
    let chosen: usize = fields.one("item").parse().unwrap_or(0);
    let titles = desk.detail.agenda.iter().map(|item| item.title.as_str());
    let titles = (1..).zip(titles).map(|(number, title)| (number, format!("{number}. {title}")));
    let items = std::iter::once((0, say(portal_desk::whole_meeting()))).chain(titles);
    let item =
        |(number, label): (usize, String)| Input::pick("item", &number.to_string(), label, number == chosen);
    let file = Input::file(FILE, say(portal_desk::file()), DocumentType::all_endings())
        .with_hint(say(portal_desk::file_hint(MEGABYTES_MAX)));
    let sheet = desk
        .sheet(visit, "documents", portal_desk::documents())
        .saying(visit, portal_desk::documents_explained())
        .uploading();
    let sheet = match desk.detail.agenda.is_empty() {
        true => sheet,
        false => sheet.with(Group::new(say(portal_desk::belongs_to()), items.map(item).collect())),
    };
    let ways = vec![readers(Readers::Own, own), readers(Readers::All, portal_desk::readers_all())];
    sheet.with(Group::new(say(portal_desk::who_reads()), ways)).with(Group::plain(vec![file])).doing(
        visit,
        "attach",
        portal_desk::do_attach(),
    )
}

pub(crate) async fn removing(visit: Visit, Path((id, document)): Path<(String, String)>) -> Response {
    match loaded(&visit, id, &document).await {
        Ok((desk, name)) => removal(&visit, &desk, &document, &name, &Fields::default()).shown(&visit),
        Err(answer) => answer,
    }
}

pub(crate) async fn removed(
    Path((id, document)): Path<(String, String)>,
    Form(mut visit, fields): Form,
) -> Response {
    visit.resend = fields.again();
    let (desk, name) = match loaded(&visit, id, &document).await {
        Ok(loaded) => loaded,
        Err(answer) => return answer,
    };
    let sheet = || removal(&visit, &desk, &document, &name, &fields);
    if is_only_shown(&fields) {
        return sheet().shown(&visit);
    }
    let request = pb::DetachDocumentRequest {
        meeting: desk.line.id.clone(),
        document: document.clone(),
        reason: fields.one("reason").to_owned(),
        ..pb::DetachDocumentRequest::default()
    };
    let done = async {
        let asked = desk.asked("Detach", &fields, &request)?;
        meeting::detach(visit.node(), asked, request).await
    };
    let done = done.await;
    desk.done(&visit, done, sheet, &super::same)
}

/// The meeting on the desk, and what its document is called.
async fn loaded(visit: &Visit, id: String, document: &str) -> Result<(Desk, String), Response> {
    let desk = Desk::load(visit, id).await?;
    let documents = desk.detail.documents.iter().filter_map(|held| held.document.as_ref());
    let name =
        documents.filter(|held| hex::encode(&held.sha256) == document).map(|held| held.name.clone()).next();
    match name {
        Some(name) => Ok((desk, name)),
        None => Err(problem::refused(visit, StatusCode::NOT_FOUND, portal::nowhere()).into_response()),
    }
}

fn removal(visit: &Visit, desk: &Desk, document: &str, name: &str, fields: &Fields) -> Sheet {
    let of = format!("documents/{document}/remove");
    desk.sheet(visit, &of, portal_desk::remove(name))
        .saying(visit, portal_desk::remove_explained())
        .with(Group::plain(vec![Input::line("reason", visit.speech.say(portal_desk::reason()), fields)]))
        .doing(visit, "remove", portal_desk::do_remove())
}
