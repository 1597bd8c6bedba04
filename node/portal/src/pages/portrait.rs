//! The portrait of whoever holds an office: shown beside their name, and given by themselves or by whoever says that they agree.

use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use percole_core::{
    access::Asked,
    error::{Code, Error},
    service::mandate::{self, Portrayer},
};
use percole_domain::{
    attachment::DocumentType,
    portrait::{MEDIA_TYPE, SENT_BYTES_MAX},
    vocabulary::KnownMandateRole,
};
use percole_proto::v1 as pb;
use percole_words::{attachments, portal, portal_desk};

use super::desk::sheet::{Group, Input, Sheet};
use crate::{
    form::Fields,
    frame::Part,
    problem, reply,
    signed_in::{SignedIn, escaped},
    upload::{FILE, File, Upload},
    visit::Visit,
};

/// Whose portrait it is, and where it is shown.
struct Office {
    line: pb::MandateLine,
    by: Portrayer,
    who: SignedIn,
    has_portrait: bool,
}

impl Office {
    async fn load(visit: &Visit, id: String) -> Result<Office, Response> {
        let way = || Redirect::to(&format!("/sign-in?next={}", escaped(&visit.path))).into_response();
        let who = visit.signed_in.clone().ok_or_else(way)?;
        let page = |error: &Error| problem::page(visit, error);
        let asked = pb::GetMandateRequest { mandate: id };
        let detail = mandate::get(visit.node(), &visit.viewer, asked).await.map_err(|error| page(&error))?;
        let line = detail.line.unwrap_or_default();
        let by =
            mandate::portrayer(visit.node(), &who.caller, &line.id).await.map_err(|error| page(&error))?;
        let denied = || Error::new(Code::PermissionDenied, attachments::portrait_not_yours());
        let by = by.ok_or_else(|| page(&denied()))?;
        Ok(Office { line, by, who, has_portrait: !detail.portrait.is_empty() })
    }

    fn sheet(&self, visit: &Visit) -> Sheet {
        let say = |message| visit.speech.say(message);
        let role = visit.speech.term::<KnownMandateRole>(&self.line.role);
        let title = visit.speech.say(portal::portrait_of(name(&self.line, &role)));
        let back = (format!("/bodies/{}", self.line.body), self.line.body_name.clone());
        let pictures = [DocumentType::Jpeg, DocumentType::Png, DocumentType::Webp];
        let endings = pictures.iter().flat_map(|kind| kind.endings().iter().copied());
        let mut inputs = Vec::new();
        if !self.by.is_holder {
            inputs.push(Input::tick("consent", "yes", say(portal::portrait_consent()), &Fields::default()));
        }
        let megabytes = SENT_BYTES_MAX / (1024 * 1024);
        let file = Input::file(FILE, say(portal_desk::file()), endings);
        inputs.push(file.with_hint(say(portal::portrait_hint(megabytes))));
        let sheet = Sheet::new(visit, Part::Bodies, title, back)
            .at(&format!("/mandates/{}/portrait", self.line.id))
            .saying(visit, portal::portrait_explained())
            .with(Group::plain(inputs))
            .uploading()
            .doing(visit, "give", portal::portrait_give());
        match self.has_portrait {
            true => sheet.or(visit, "remove", portal::portrait_remove()),
            false => sheet,
        }
    }
}

/// What whoever holds an office is called: by name, or by the office.
fn name(line: &pb::MandateLine, role: &str) -> String {
    if line.name.is_empty() { role.to_owned() } else { line.name.clone() }
}

pub(crate) async fn page(visit: Visit, Path(id): Path<String>) -> Response {
    match Office::load(&visit, id).await {
        Ok(office) => office.sheet(&visit).shown(&visit),
        Err(answer) => answer,
    }
}

pub(crate) async fn sent(Path(id): Path<String>, Upload(visit, mut parts): Upload) -> Response {
    let office = match Office::load(&visit, id).await {
        Ok(office) => office,
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
    let picture = match &mut file {
        Some(file) => whole(file).await,
        None => Ok(Vec::new()),
    };
    // The button stands behind the file.
    let step = parts.pass_over(file).await;
    let done = match picture {
        Ok(picture) => given(&visit, &office, &fields, step.as_deref() == Some("remove"), picture).await,
        Err((status, said)) => return problem::refused(&visit, status, said),
    };
    match done {
        Ok(()) => reply::go_to(&format!("/bodies/{}", office.line.body)),
        Err(error) => office.sheet(&visit).refused(&visit, &error, &input),
    }
}

/// The input that a field of the request comes from.
fn input(field: &str) -> String {
    if field == "picture" { FILE.to_owned() } else { field.to_owned() }
}

/// A picture, and one byte more of one that is too large.
async fn whole(file: &mut File) -> Result<Vec<u8>, (StatusCode, percole_words::Message)> {
    let mut bytes = Vec::new();
    while let Some(chunk) = file.chunk().await? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > SENT_BYTES_MAX {
            break;
        }
    }
    Ok(bytes)
}

async fn given(
    visit: &Visit,
    office: &Office,
    fields: &Fields,
    removes: bool,
    picture: Vec<u8>,
) -> Result<(), Error> {
    if !removes && picture.is_empty() {
        return Err(Error::invalid("picture", portal_desk::file_missing()));
    }
    let request = pb::PortrayMandateRequest {
        mandate: office.line.id.clone(),
        picture: if removes { Vec::new() } else { picture },
        consent: fields.one("consent") == "yes",
        ..pb::PortrayMandateRequest::default()
    };
    let key = Some(pb::CommandKey { key: hex::decode(fields.one("key")).unwrap_or_default() });
    let act = Some(office.by.act.clone());
    let asked = Asked::new(office.who.caller.clone(), "MandateService/portray", key, act, &request)?;
    mandate::portray(visit.node(), asked, request).await.map(drop)
}

/// The picture itself. Its address holds its hash, so that another one has another address.
pub(crate) async fn picture(
    visit: Visit,
    Path((id, hash)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    match mandate::portrait_of(visit.node(), &visit.viewer, &id).await {
        Ok(Some((sha256, bytes))) if hex::encode(sha256) == hash => {
            reply::picture(&visit, &headers, MEDIA_TYPE, &hash, bytes)
        }
        Ok(_) => problem::refused(&visit, StatusCode::NOT_FOUND, portal::nowhere()),
        Err(error) => problem::page(&visit, &error),
    }
}

/// The first letters of a name, for whoever has no portrait: `ZL` of `Zoé Lambert`.
pub(crate) fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split([' ', '-', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let first = words.first().into_iter().chain(words.last().filter(|_| words.len() > 1));
    first.filter_map(|word| word.chars().next()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn whoever_has_no_portrait_has_initials() {
        for (name, letters) in [
            ("Zoé Lambert", "ZL"),
            ("Ana Maria Dupont-Petit", "AP"),
            ("élise", "É"),
            ("", ""),
            (" Jean  de la Fontaine ", "JF"),
        ] {
            assert_eq!(initials(name), letters, "{name}");
        }
    }
}
