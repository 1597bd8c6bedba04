//! Commands about a meeting: who may give them, and what they write besides events.

use std::sync::Arc;

use async_trait::async_trait;
use percole_domain::Charter;
use percole_domain::vocabulary::{BodyKind, KnownBodyKind, KnownMandateRole, MandateRole, Term};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;
use percole_store::{
    attachments::AttachmentRow,
    bodies::BodyRow,
    meetings::{self, CountedRow, MeetingRow, WholeRow},
    rows,
};
use percole_words::{attachments, meeting, offices};

use super::drafts::Form;
use crate::{
    access::Asked,
    apply::{
        Payload, RowSubject,
        body::{Bodies, described},
        meeting::Meetings,
    },
    error::{Code, Error},
    sequencer::{Command, Deciding, Draft},
};

/// What stays on this node.
pub(super) enum Private {
    /// Nothing.
    Nothing,
    /// What was typed for a notice is published, and no draft any more.
    Notice,
    /// Figures as they were counted, in the place of those before.
    Counted(Vec<CountedRow>),
    /// The whole minutes, in the place of those before; of whom they are follows from the body.
    Whole { text: String, salt: Option<Vec<u8>> },
    /// A document that came in belongs to the meeting from now on.
    Document { id: [u8; 16], sha256: [u8; 32] },
}

pub(super) type Make = Box<
    dyn FnMut(&MeetingRow, &BodyRow, &Deciding<'_, '_>, &Charter) -> Result<Vec<Draft>, Error>
        + Send
        + 'static,
>;

/// A command about one meeting of this node.
pub(super) struct Change {
    pub(super) asked: Asked,
    pub(super) meeting: SubjectId,
    pub(super) private: Private,
    pub(super) make: Make,
}

#[async_trait]
impl Command for Change {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn alone(&self) -> bool {
        !matches!(self.private, Private::Nothing)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((<Meetings as RowSubject>::FAMILY, self.meeting))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        refuse_of_another(deciding, &self.meeting)?;
        let row = deciding.state::<Meetings>(&self.meeting).await?;
        let row =
            row.ok_or_else(|| Error::not_found(meeting::meeting_not_known(self.meeting.to_string())))?;
        let body = check_office(deciding, &row.body).await?;
        let charter = deciding.charter().await?;
        let drafts = (self.make)(&row, &body, deciding, &charter)?;
        keep(deciding, &self.private, self.meeting, &body).await?;
        Ok(drafts)
    }
}

/// Writes what stays on this node.
async fn keep(
    deciding: &mut Deciding<'_, '_>,
    private: &Private,
    meeting: SubjectId,
    body: &BodyRow,
) -> Result<(), Error> {
    match private {
        Private::Nothing => {}
        Private::Notice => {
            meetings::forget_draft(deciding.private(), &meeting, Form::Notice.as_str()).await?
        }
        Private::Counted(counted) => {
            meetings::forget_draft(deciding.private(), &meeting, Form::Held.as_str()).await?;
            meetings::forget_counted(deciding.private(), &meeting).await?;
            rows::put(deciding.private(), counted).await?;
        }
        Private::Whole { text, salt } => {
            meetings::forget_draft(deciding.private(), &meeting, Form::Minutes.as_str()).await?;
            meetings::forget_whole(deciding.private(), &meeting).await?;
            if !text.is_empty() {
                let audience = super::minutes::audience_of(body).as_str().to_owned();
                let row = WholeRow { meeting, audience, body: text.clone(), salt: salt.clone() };
                rows::put(deciding.private(), [&row]).await?;
            }
        }
        Private::Document { id, sha256 } => {
            let row: Option<AttachmentRow> = rows::get(deciding.private(), id).await?;
            let row = row.ok_or_else(|| Error::invalid("document", attachments::attachment_cut_off()))?;
            let (subject, sha256) = (Some(meeting), Some(*sha256));
            rows::put(deciding.private(), [&AttachmentRow { subject, sha256, is_whole: true, ..row }])
                .await?;
        }
    }
    Ok(())
}

/// Forgets what this node keeps beside an event of a meeting that is erased: of the extract of minutes the whole, and what is
/// typed to take their place.
pub(crate) async fn forget(
    deciding: &mut Deciding<'_, '_>,
    meeting: &SubjectId,
    kind: &str,
) -> Result<(), Error> {
    if kind == ev::MeetingMinuted::KIND.name {
        meetings::forget_whole(deciding.private(), meeting).await?;
        meetings::forget_draft(deciding.private(), meeting, Form::Minutes.as_str()).await?;
    }
    if kind == ev::MeetingAgenda::KIND.name {
        meetings::forget_draft(deciding.private(), meeting, Form::Notice.as_str()).await?;
    }
    if kind == ev::MeetingDecided::KIND.name {
        meetings::forget_draft(deciding.private(), meeting, Form::Held.as_str()).await?;
    }
    Ok(())
}

/// Refuses what is another node's.
pub(super) fn refuse_of_another(deciding: &Deciding<'_, '_>, subject: &SubjectId) -> Result<(), Error> {
    match subject.origin == deciding.me() {
        true => Ok(()),
        false => Err(Error::new(Code::PermissionDenied, offices::of_another_node(subject.origin.short()))),
    }
}

/// The body of a meeting, when whoever acts may prepare its meetings: an operator for no body; its own secretary,
/// facilitator, rapporteur or chair; and for an assembly those of the board, the management or the representation of its
/// unit, who convene it.
pub(in crate::service) async fn check_office(
    deciding: &mut Deciding<'_, '_>,
    body: &SubjectId,
) -> Result<Arc<BodyRow>, Error> {
    let unknown = || Error::not_found(offices::body_not_known(body.to_string()));
    let row = deciding.state::<Bodies>(body).await?.ok_or_else(unknown)?;
    let act = deciding.act("");
    if act.body.is_empty() {
        return Ok(row);
    }
    let acting: SubjectId = act.body.parse().map_err(|_| unknown())?;
    if acting != *body {
        let other = deciding.state::<Bodies>(&acting).await?.ok_or_else(unknown)?;
        if !convenes(&other, &row) {
            let (other, own) = (described(&other).name, described(&row).name);
            return Err(Error::denied(meeting::meeting_of_other_body(own, other)));
        }
    }
    check_role(&act)?;
    Ok(row)
}

/// Whether one body convenes the meetings of another.
pub(super) fn convenes(acting: &BodyRow, body: &BodyRow) -> bool {
    use KnownBodyKind::{AntenneAssembly, Assembly, Board, LocalRepresentation, Management};
    let kind = |row: &BodyRow| described(row).kind.parse::<BodyKind>().ok();
    acting.unit == body.unit
        && matches!(kind(body), Some(Term::Known(Assembly | AntenneAssembly)))
        && matches!(kind(acting), Some(Term::Known(Board | Management | LocalRepresentation)))
}

/// Whether a role prepares meetings.
pub(in crate::service) fn prepares(role: &MandateRole) -> bool {
    use KnownMandateRole::{Chair, Facilitator, ManagingDirector, Rapporteur, Secretary, ViceChair};
    let known = [Chair, ViceChair, Secretary, Facilitator, Rapporteur, ManagingDirector];
    matches!(role, Term::Known(role) if known.contains(role))
}

fn check_role(act: &ev::Act) -> Result<(), Error> {
    match act.role.parse::<MandateRole>() {
        Ok(role) if prepares(&role) => Ok(()),
        Ok(role) => Err(Error::denied(meeting::meeting_role_needed(&role))),
        Err(refusal) => Err(refusal.into()),
    }
}
