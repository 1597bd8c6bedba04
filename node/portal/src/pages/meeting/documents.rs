//! The documents of a meeting: listed on its page, and saved by whoever may read them.

use axum::{body::Body, extract::Path, http::HeaderMap, response::Response};
use futures::StreamExt;
use percole_core::service::meeting;
use percole_domain::{
    Audience,
    attachment::{DocumentType, said_size},
};
use percole_proto::v1 as pb;
use percole_words::{portal_desk, portal_meeting};

use crate::{problem, reply, visit::Visit};

/// What a file is called whose type is not known here.
const UNKNOWN_TYPE: &str = "application/octet-stream";

/// A document as its line shows it.
pub(crate) struct Document {
    pub(crate) name: String,
    /// Where it is saved from; empty while it is not here.
    pub(crate) href: String,
    pub(crate) about: String,
    /// Where it is, while it is not here.
    pub(crate) missing: String,
    /// Where it is removed, for whoever prepares the meeting; else empty.
    pub(crate) remove: String,
    pub(crate) removes: String,
}

/// The documents of a meeting that belong to some of its items.
pub(super) fn shown(
    visit: &Visit,
    detail: &pb::MeetingDetail,
    prepares: bool,
    is: &dyn Fn(u32) -> bool,
) -> Vec<Document> {
    let meeting = detail.line.as_ref().map_or("", |line| line.id.as_str());
    let documents = detail.documents.iter().filter(|document| is(document.item));
    documents.map(|document| line(visit, meeting, document, prepares)).collect()
}

fn line(visit: &Visit, meeting: &str, held: &pb::MeetingDocument, prepares: bool) -> Document {
    let speech = &visit.speech;
    let document = held.document.clone().unwrap_or_default();
    let href = format!("/meetings/{meeting}/documents/{}", hex::encode(&document.sha256));
    let kind = match document.r#type.parse::<DocumentType>() {
        Ok(kind) => speech.say(kind),
        Err(_) => String::new(),
    };
    let readers = match held.audience.parse() {
        Ok(Audience::Public) => String::new(),
        Ok(Audience::Members | Audience::Users) => speech.say(portal_meeting::for_members()),
        _ => speech.say(portal_meeting::for_body()),
    };
    let about = [kind, speech.say(said_size(document.size)), readers];
    let heard = speech.ago_message(held.heard_us);
    Document {
        about: about.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        missing: match held.is_here {
            true => String::new(),
            false => speech.say(portal_meeting::not_here(held.node_name.as_str(), heard)),
        },
        remove: if prepares { format!("{href}/remove") } else { String::new() },
        removes: speech.say(portal_desk::remove(document.name.as_str())),
        href: if held.is_here { href } else { String::new() },
        name: document.name,
    }
}

pub(crate) async fn download(
    visit: Visit,
    Path((meeting, document)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let request = pb::GetDocumentRequest { meeting, document };
    let content = match meeting::document(visit.node(), &visit.viewer, request).await {
        Ok(content) => content,
        Err(error) => return problem::page(&visit, &error),
    };
    let document = content.document.document.clone().unwrap_or_default();
    let file = reply::File {
        name: &document.name,
        media_type: document.r#type.parse::<DocumentType>().map_or(UNKNOWN_TYPE, DocumentType::as_str),
        size: document.size,
        sha256: &hex::encode(&document.sha256),
    };
    // What goes wrong on the way ends the connection: whoever saves it is told that it is not whole.
    let pieces = meeting::pieces(visit.node().clone(), &content);
    let body = Body::from_stream(pieces.map(|piece| piece.map_err(|error| error.to_string())));
    reply::file(&visit, &headers, &file, body)
}
