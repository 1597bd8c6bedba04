//! Q2: the body answers, by whoever prepares its meetings.

use std::sync::Arc;

use async_trait::async_trait;
use percole_domain::{
    Date, Refusal, Timestamp,
    lifecycle::MeetingState,
    meetings,
    request::{RequestAnswer, check_explained},
};
use percole_merkle::SubjectId;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{bodies::BodyRow, requests::RequestRow};
use percole_words::{meeting, request};

use super::{language, load, named};
use crate::{
    access::Asked,
    apply::{
        body::{Bodies, described},
        meeting::{Meetings, state},
        request::Requests,
    },
    error::Error,
    node::Node,
    sequencer::{Deciding, Draft},
    service::{
        meeting::check_office,
        resolve,
        step::{Decide, on},
    },
};

/// A body answers what it was asked; another answer takes the place of the first and says why.
///
/// # Errors
/// `FailedPrecondition` once it is withdrawn; `PermissionDenied` for an office of another body, and at another node;
/// `InvalidArgument` on what the kind of answer needs, or for a meeting of another body or one that is over.
pub async fn answer(
    node: &Node,
    asked: Asked,
    request: pb::AnswerRequestRequest,
) -> Result<pb::EventReceipt, Error> {
    let subject = named(node, &asked, &request.request).await?;
    let kind: RequestAnswer = request.kind.parse()?;
    let text = request.text.trim().to_owned();
    check_explained(kind, &text)?;
    let meeting = match request.meeting.as_str() {
        "" => None,
        text => Some(resolve::asked(node, &asked, "meeting", text).await?),
    };
    let until = match request.until.as_str() {
        "" => None,
        text => Some(end_of(node, text)?),
    };
    let language = language(node, &request.language)?;
    let answer = Answer {
        subject,
        kind,
        meeting,
        until,
        language,
        text,
        article: request.article,
        reason: request.reason,
    };
    on::<Requests>(node, asked, subject, answer).await
}

/// What is put off until a day waits again once that is over.
const LAST_MINUTE: &str = "23:59";

/// The end of a day, by the node's clock.
fn end_of(node: &Node, day: &str) -> Result<Timestamp, Error> {
    let wrong = |refusal: Refusal| Error::invalid("until", refusal.message().clone());
    let day: Date = day.parse().map_err(wrong)?;
    meetings::moment(day, LAST_MINUTE, node.ambient.zone).map_err(|message| Error::invalid("until", message))
}

struct Answer {
    subject: SubjectId,
    kind: RequestAnswer,
    meeting: Option<SubjectId>,
    until: Option<Timestamp>,
    article: String,
    language: String,
    text: String,
    reason: String,
}

#[async_trait]
impl Decide for Answer {
    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let row = load(deciding, &self.subject).await?;
        let body = self.body(deciding, &row).await?;
        self.check_meeting(deciding, &row, &body).await?;
        let filing = deciding.newest_header::<ev::RequestFiled>(&self.subject).await?;
        let (_, filed) =
            filing.ok_or_else(|| Error::internal("the request is known, but not the event that filed it"))?;
        let answered = ev::RequestAnswered {
            act: Some(deciding.act("Q2")),
            reason: self.reason.clone(),
            kind: self.kind.to_string(),
            meeting: self.meeting.map(|meeting| meeting.to_string()).unwrap_or_default(),
            article: self.article.clone(),
            until_us: self.until.map_or(0, Timestamp::as_us),
        };
        // Whoever saw the request sees the answer, and nobody else.
        let draft = Draft::new(self.subject, filed.scope, &answered);
        let mut drafts = vec![draft.answering(&filed)];
        if !self.text.is_empty() {
            let (act, language) = (Some(deciding.act("Q2")), self.language.clone());
            let explained = ev::RequestExplained { act, language, text: self.text.clone() };
            let draft = Draft::new(self.subject, filed.scope, &explained);
            drafts.push(draft.answering(&filed));
        }
        Ok(drafts)
    }
}

impl Answer {
    /// The body that is asked, when whoever acts may answer for it.
    async fn body(&self, deciding: &mut Deciding<'_, '_>, row: &RequestRow) -> Result<Arc<BodyRow>, Error> {
        if row.recipient == deciding.me() {
            return check_office(deciding, &row.body).await;
        }
        let body = deciding.state::<Bodies>(&row.body).await?.map(|row| described(&row).name);
        let node = deciding.directory().await?.name_of(&row.recipient);
        Err(Error::denied(request::request_answered_elsewhere(body.unwrap_or_default(), node)))
    }

    /// A meeting on whose agenda something is placed is one of the body, and still to come.
    async fn check_meeting(
        &self,
        deciding: &mut Deciding<'_, '_>,
        row: &RequestRow,
        body: &BodyRow,
    ) -> Result<(), Error> {
        let Some(subject) = self.meeting else { return Ok(()) };
        let unknown = || Error::not_found(meeting::meeting_not_known(subject.to_string()));
        let held = deciding.state::<Meetings>(&subject).await?.ok_or_else(unknown)?;
        if held.body != row.body {
            let other = deciding.state::<Bodies>(&held.body).await?.map(|row| described(&row).name);
            let message =
                request::request_meeting_of_other_body(other.unwrap_or_default(), described(body).name);
            return Err(Error::invalid("meeting", message));
        }
        match state(&held)? {
            MeetingState::Planned | MeetingState::Convened if held.start_us > deciding.now_us() => Ok(()),
            MeetingState::Planned | MeetingState::Convened => {
                let start = Timestamp::from_us(held.start_us);
                Err(Error::invalid("meeting", request::request_meeting_over(start)))
            }
            state => Err(Error::invalid("meeting", request::request_meeting_not_to_come(state))),
        }
    }
}
