//! Q1: somebody asks something of a body.

use std::sync::Arc;

use async_trait::async_trait;
use percole_domain::{
    Charter,
    request::{RequestKind, check_words},
};
use percole_merkle::{NodeId, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    bodies::BodyRow,
    persons::PersonRow,
    requests::{self, FilerRow},
    rows,
};
use percole_words::{offices, request};

use super::language;
use crate::{
    access::{self, Asked, Caller},
    apply::body::{self as bodies, Bodies, described},
    directory::Directory,
    error::Error,
    node::Node,
    reach::{Shown, Span},
    rules,
    sequencer::{Command, Deciding, Draft},
    service::{body, event_receipt, transmission},
};

/// So many requests of one person may wait for their first answer at a time.
const OPEN_MAX: u64 = 20;

/// A person asks something of a body for themselves, or for an office that they name; an operator for whoever came to them.
///
/// # Errors
/// `InvalidArgument` on the field; `NotFound` for a body that the caller may not read, `FailedPrecondition` for one that is
/// dissolved, or while too many of a person's requests wait; `PermissionDenied` for a person who is no member.
pub async fn file(
    node: &Node,
    asked: Asked,
    request: pb::FileRequestRequest,
) -> Result<pb::EventReceipt, Error> {
    let body = body::named(node, &asked, &request.body).await?;
    let kind: RequestKind = request.kind.parse()?;
    check_words(&request.title, &request.text)?;
    let language = language(node, &request.language)?;
    let filer = match &asked.caller {
        Caller::Person { id } => Some(id.clone()),
        _ => None,
    };
    let is_for_oneself = filer.is_some() && asked.act().body.is_empty();
    let asked = if is_for_oneself { asked.for_oneself() } else { asked };
    event_receipt(&node.sequencer.submit(File { asked, filer, body, kind, language, request }).await?)
}

struct File {
    asked: Asked,
    /// The person who files it.
    filer: Option<String>,
    body: SubjectId,
    kind: RequestKind,
    language: String,
    request: pb::FileRequestRequest,
}

#[async_trait]
impl Command for File {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    /// It notes who filed it.
    fn alone(&self) -> bool {
        true
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some(("body", self.body))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let name = self.name(deciding).await?;
        let unknown = || Error::not_found(offices::body_not_known(self.body.to_string()));
        let row = deciding.state::<Bodies>(&self.body).await?.ok_or_else(unknown)?;
        bodies::body(&row)?.sits_on(deciding.today())?;
        let directory = deciding.directory().await?;
        let recipient = transmission::recipient(Some(self.body.origin), &directory)?;
        let span = self.span(&row, recipient, &directory)?;
        let charter = charter_of(deciding, recipient).await?;
        let subject = deciding.new_subject();
        if let Some(person) = &self.filer {
            let row = FilerRow { request: subject, person: person.clone() };
            rows::put(deciding.private(), [&row]).await?;
        }
        let filed = ev::RequestFiled {
            act: Some(deciding.act("Q1")),
            body: self.body.to_string(),
            kind: self.kind.to_string(),
            answer_days: charter.answer_days,
        };
        let worded = ev::RequestWorded {
            act: Some(deciding.act("Q1")),
            language: self.language.clone(),
            title: self.request.title.clone(),
            text: self.request.text.clone(),
        };
        let mut drafts = vec![span.draft(subject, &filed), span.draft(subject, &worded)];
        if let Some(name) = name {
            let signed = ev::RequestSigned { act: Some(deciding.act("Q1")), name };
            drafts.push(span.draft(subject, &signed));
        }
        Ok(drafts)
    }
}

impl File {
    /// The name to be shown, once it is clear that whoever asks may; who asks for themselves is a member.
    async fn name(&self, deciding: &mut Deciding<'_, '_>) -> Result<Option<String>, Error> {
        let Some(id) = self.filer.as_ref().filter(|_| self.asked.is_for_oneself()) else {
            return match self.request.sign {
                true => Err(Error::invalid("sign", request::request_sign_is_persons())),
                false => Ok(None),
            };
        };
        let today = deciding.today();
        let person: Option<PersonRow> = rows::get(deciding.private(), id).await?;
        let Some(person) = person.filter(|person| person.ended_us.is_none()) else {
            return Err(Error::denied(request::request_asker_is_no_member()));
        };
        if !access::is_member(deciding.private(), &person, today).await? {
            return Err(Error::denied(request::request_asker_is_no_member()));
        }
        match requests::unanswered_of(deciding.tx().await?, id).await? {
            open if open < OPEN_MAX => Ok(Some(person.name).filter(|_| self.request.sign)),
            open => Err(Error::precondition(request::request_too_many_open(open))),
        }
    }

    /// Who may read it: whoever may read the body; for a mediation, and when that is asked for, the body and the filer alone. To
    /// a body of another node it is addressed.
    fn span(&self, body: &BodyRow, recipient: NodeId, directory: &Directory) -> Result<Span, Error> {
        let is_here = recipient == directory.me();
        let is_kept = self.request.confidential || self.kind == RequestKind::Mediation;
        match (is_kept, is_here) {
            (true, true) => Ok(Scope::Node.into()),
            (true, false) => {
                let (body, node) = (described(body).name, directory.name_of(&recipient));
                Err(Error::invalid("confidential", request::request_confidential_elsewhere(body, node)))
            }
            (false, true) => Ok(match body.scope {
                // Whoever was addressed with the body alone is not asked.
                Scope::Addressed => Scope::Node.into(),
                scope => scope.into(),
            }),
            (false, false) => transmission::span(None, &Shown::NOWHERE, &[recipient], directory),
        }
    }
}

/// The rules of the game of the body's node, as far as they are known here; else those of this one.
async fn charter_of(deciding: &mut Deciding<'_, '_>, recipient: NodeId) -> Result<Arc<Charter>, Error> {
    if recipient != deciding.me()
        && let Some(cycle) = rules::open_cycle(deciding.tx().await?, &recipient).await?
        && let Ok(charter) = rules::charter_of(&cycle)
    {
        return Ok(Arc::new(charter));
    }
    deciding.charter().await
}
