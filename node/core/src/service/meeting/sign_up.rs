//! Who says that they come to a meeting: private rows of the meeting's node, counted for whoever prepares it.

use async_trait::async_trait;
use percole_domain::{
    Audience, Timestamp,
    lifecycle::MeetingState,
    meeting::Coming,
    vocabulary::{BodyKind, KnownBodyKind, Term},
};
use percole_merkle::SubjectId;
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    bodies::BodyRow,
    meetings::{self, MeetingRow, SignUpRow},
    rows,
};
use percole_words::meeting;

use super::drafts::KEPT_US;
use crate::{
    access::{self, Asked, Caller, Viewer},
    apply::{body::described, meeting as fold},
    error::Error,
    node::Node,
    sequencer::PrivateWrite,
    service::resolve,
    standing::Writing,
};

/// A person says whether they come, or takes it back.
///
/// # Errors
/// `PermissionDenied` for operators, and for whom the meeting is not; `FailedPrecondition` once it began or was cancelled, or
/// at another node; `InvalidArgument` for another word.
pub async fn sign_up(
    node: &Node,
    asked: Asked,
    request: pb::SignUpRequest,
) -> Result<pb::SignUpResponse, Error> {
    node.sequencer.gate().pass(Writing::Private).await?;
    let answer = match request.answer.as_str() {
        "" => None,
        text => Some(text.parse::<Coming>()?),
    };
    let viewer = access::viewer(node, &asked.caller).await?;
    let subject = resolve::alone(node, &viewer, "meeting", &request.meeting).await?;
    let person = person(&asked.caller)?.to_owned();
    let is_own = subject.origin == node.me();
    let written = node.sequencer.private(SignUp { viewer, subject, person, answer, is_own }).await?;
    Ok(pb::SignUpResponse { answer: written.map(|answer| answer.to_string()).unwrap_or_default() })
}

fn person(caller: &Caller) -> Result<&str, Error> {
    match caller {
        Caller::Person { id } => Ok(id),
        _ => Err(Error::denied(meeting::meeting_sign_up_is_persons())),
    }
}

struct SignUp {
    viewer: Viewer,
    subject: SubjectId,
    person: String,
    answer: Option<Coming>,
    is_own: bool,
}

#[async_trait]
impl PrivateWrite for SignUp {
    type Output = Option<Coming>;

    async fn write(&mut self, tx: &mut Tx, now_us: i64) -> Result<Option<Coming>, Error> {
        let row = rows::get::<MeetingRow>(tx, &self.subject).await?;
        let row =
            row.ok_or_else(|| Error::not_found(meeting::meeting_not_known(self.subject.to_string())))?;
        if !self.is_own {
            return Err(Error::precondition(meeting::meeting_sign_up_elsewhere()));
        }
        if !invites(tx, &self.viewer, &row).await? {
            return Err(Error::denied(meeting::meeting_not_invited()));
        }
        check_open(&row, now_us)?;
        if self.answer == Some(Coming::Online) && fold::words(&row).link.is_empty() {
            return Err(Error::invalid("answer", meeting::meeting_not_from_afar()));
        }
        meetings::tidy(tx, now_us.saturating_sub(KEPT_US)).await?;
        match self.answer {
            None => meetings::forget_sign_up(tx, &self.subject, &self.person).await?,
            Some(answer) => rows::put(tx, [&self.row(answer, row.start_us, now_us)]).await?,
        }
        Ok(self.answer)
    }
}

impl SignUp {
    fn row(&self, answer: Coming, start_us: i64, said_us: i64) -> SignUpRow {
        let (meeting, person) = (self.subject, self.person.clone());
        SignUpRow { meeting, person, answer: answer.to_string(), start_us, said_us }
    }
}

/// Refuses once it began or was cancelled.
fn check_open(row: &MeetingRow, now_us: i64) -> Result<(), Error> {
    let state = fold::state(row)?;
    if !matches!(state, MeetingState::Planned | MeetingState::Convened) {
        return Err(Error::precondition(meeting::meeting_sign_up_over(state)));
    }
    if row.start_us <= now_us {
        let start = Timestamp::from_us(row.start_us);
        return Err(Error::precondition(meeting::meeting_sign_up_began(start)));
    }
    Ok(())
}

/// Whether a meeting is for the viewer: an assembly and a working group are for the members, others for their own.
async fn invites(tx: &mut Tx, viewer: &Viewer, row: &MeetingRow) -> Result<bool, Error> {
    use KnownBodyKind::{AntenneAssembly, Assembly, WorkingGroup};
    let Some(body) = rows::get::<BodyRow>(tx, &row.body).await? else { return Ok(false) };
    let audience = match described(&body).kind.parse::<BodyKind>() {
        Ok(Term::Known(Assembly | AntenneAssembly | WorkingGroup)) => Audience::Members,
        _ => Audience::Body,
    };
    Ok(viewer.may_read(audience.as_str(), Some(&row.body)))
}

/// Where somebody's own sign-up stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnSignUp {
    /// What they said; `None` for nothing.
    pub answer: Option<Coming>,
    /// Whether one can take part from afar.
    pub from_afar: bool,
}

/// What a person said about a meeting, while they may say it; `None` for everybody else, and once it began.
pub async fn own_sign_up(node: &Node, caller: &Caller, id: &str) -> Result<Option<OwnSignUp>, Error> {
    let (Caller::Person { id: person }, Ok(subject)) = (caller, id.parse::<SubjectId>()) else {
        return Ok(None);
    };
    let viewer = access::viewer(node, caller).await?;
    let mut tx = node.read().await?;
    let Some(row) = rows::get::<MeetingRow>(&mut tx, &subject).await? else { return Ok(None) };
    let is_open = subject.origin == node.me() && check_open(&row, node.ambient.now_us()).is_ok();
    if !is_open || !invites(&mut tx, &viewer, &row).await? {
        return Ok(None);
    }
    let said = meetings::sign_up(&mut tx, &subject, person).await?;
    let answer = said.and_then(|said| said.answer.parse().ok());
    Ok(Some(OwnSignUp { answer, from_afar: !fold::words(&row).link.is_empty() }))
}

/// How many come, for the body's own and those who run the node.
pub(super) async fn counted(
    tx: &mut Tx,
    viewer: &Viewer,
    row: &MeetingRow,
) -> Result<Option<pb::SignUps>, Error> {
    if !viewer.may_read(Audience::Body.as_str(), Some(&row.body)) {
        return Ok(None);
    }
    let counts = meetings::sign_ups(tx, &row.subject).await?;
    let of = |wanted: Coming| {
        let count =
            counts.iter().find(|(answer, _)| answer == wanted.as_str()).map_or(0, |(_, count)| *count);
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let counted = pb::SignUps { room: of(Coming::Room), online: of(Coming::Online), no: of(Coming::No) };
    Ok((counted != pb::SignUps::default()).then_some(counted))
}
