//! What is being typed for a form about a meeting: kept on this node for the office that prepares it, until it is published.

use async_trait::async_trait;
use percole_merkle::SubjectId;
use percole_store::{
    Tx,
    meetings::{self, DraftRow, MeetingRow},
    rows,
};
use percole_words::meeting;

use super::office::Who;
use crate::{
    access::Caller,
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
    standing::Writing,
};

/// How long a draft and a sign-up are kept.
pub(super) const KEPT_US: i64 = 90 * 24 * 3_600_000_000;
/// Bytes of a draft, as a browser encodes it.
const BYTES_MAX: usize = 768 * 1024;

/// Forms that keep drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A notice with its agenda.
    Notice,
    /// Who was there, and what was decided.
    Held,
    /// Minutes.
    Minutes,
}

impl Form {
    /// What it is called in the table and in pages.
    pub fn as_str(self) -> &'static str {
        match self {
            Form::Notice => "notice",
            Form::Held => "held",
            Form::Minutes => "minutes",
        }
    }
}

/// What was typed and not published yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// How often it was saved; 0 for never.
    pub revision: i64,
    /// When it was saved last.
    pub saved_us: i64,
    /// What stands in the fields, as a browser encodes a form.
    pub fields: String,
}

/// What is being typed for a form of a meeting; nothing for whoever may not prepare it.
pub async fn typed(node: &Node, caller: &Caller, id: &str, form: Form) -> Result<Option<Typed>, Error> {
    let Ok(subject) = id.parse::<SubjectId>() else { return Ok(None) };
    let who = Who { caller: caller.clone(), me: node.me(), today: node.ambient.today() };
    let mut tx = node.read().await?;
    if !may(&mut tx, &who, &subject).await? {
        return Ok(None);
    }
    let draft = meetings::draft(&mut tx, &subject, form.as_str()).await?;
    let is_kept = |row: &DraftRow| row.saved_us > node.ambient.now_us().saturating_sub(KEPT_US);
    Ok(draft.filter(is_kept).map(|row| Typed {
        revision: row.revision,
        saved_us: row.saved_us,
        fields: row.fields,
    }))
}

/// Keeps what is being typed, in the place of the revision that it began from. Tells which revision it is now.
///
/// # Errors
/// `PermissionDenied` for whoever may not prepare the meeting; `FailedPrecondition` when somebody else saved or published
/// meanwhile; `InvalidArgument` when it is too long.
pub async fn keep(node: &Node, caller: &Caller, id: &str, form: Form, typed: Typed) -> Result<i64, Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let unknown = || Error::not_found(meeting::no_such_meeting(id));
    let meeting: SubjectId = id.parse().map_err(|_| unknown())?;
    if typed.fields.len() > BYTES_MAX {
        return Err(Error::invalid("fields", meeting::meeting_draft_too_long()));
    }
    let who = Who { caller: caller.clone(), me: node.me(), today: node.ambient.today() };
    node.sequencer.private(Keep { who, meeting, form, typed }).await
}

struct Keep {
    who: Who,
    meeting: SubjectId,
    form: Form,
    typed: Typed,
}

#[async_trait]
impl PrivateWrite for Keep {
    type Output = i64;

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<i64, Error> {
        if !may(tx, &self.who, &self.meeting).await? {
            return Err(Error::new(Code::PermissionDenied, meeting::meeting_not_yours()));
        }
        meetings::tidy(tx, now_us.saturating_sub(KEPT_US)).await?;
        let held = meetings::draft(tx, &self.meeting, self.form.as_str()).await?;
        let revision = held.as_ref().map_or(0, |row| row.revision);
        // The same once more: the answer to the first time was lost on its way.
        if held.is_some_and(|row| row.fields == self.typed.fields) {
            return Ok(revision);
        }
        if revision != self.typed.revision {
            return Err(Error::precondition(meeting::meeting_draft_saved_by_others()));
        }
        let row = DraftRow {
            meeting: self.meeting,
            form: self.form.as_str().to_owned(),
            revision: revision + 1,
            saved_us: now_us,
            fields: self.typed.fields.clone(),
        };
        rows::put(tx, [&row]).await?;
        Ok(row.revision)
    }
}

/// Forgets drafts and sign-ups that are too old, also where nobody types anything any more.
///
/// # Errors
/// The database's, or that the node cannot write now.
pub(crate) async fn forget_old(node: &Node) -> Result<(), Error> {
    let before_us = node.ambient.now_us().saturating_sub(KEPT_US);
    let mut tx = node.read().await?;
    let is_due = meetings::has_older(&mut tx, before_us).await?;
    drop(tx);
    if is_due { node.sequencer.private(ForgetOld).await } else { Ok(()) }
}

struct ForgetOld;

#[async_trait]
impl PrivateWrite for ForgetOld {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<(), Error> {
        Ok(meetings::tidy(tx, now_us.saturating_sub(KEPT_US)).await?)
    }
}

async fn may(tx: &mut Tx, who: &Who, meeting: &SubjectId) -> Result<bool, Error> {
    let Some(row) = rows::get::<MeetingRow>(tx, meeting).await? else { return Ok(false) };
    Ok(who.office(tx, &row.body).await?.is_some())
}
