//! Planning a meeting.

use async_trait::async_trait;
use percole_domain::{Date, Timestamp, Zone, lifecycle::MeetingState};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::meetings;
use percole_words::meeting;

use super::{
    super::{body, event_receipt},
    change::{check_office, refuse_of_another},
};
use crate::{
    access::Asked,
    apply::body as bodies,
    error::Error,
    node::Node,
    payload, reach,
    sequencer::{Command, Deciding, Draft},
};

/// G1: a body will meet; its title, place and link stand in an event of their own.
///
/// # Errors
/// `InvalidArgument` on the field; `FailedPrecondition` for a body that is dissolved by then, or that meets then already;
/// `PermissionDenied` for an office of another body.
pub async fn plan(
    node: &Node,
    asked: Asked,
    request: pb::PlanMeetingRequest,
) -> Result<pb::EventReceipt, Error> {
    let body = body::named(node, &asked, &request.body).await?;
    let mut time = request.time.clone().unwrap_or_default();
    if time.zone.is_empty() {
        time.zone = node.ambient.zone.name().to_owned();
    }
    zone(&time.zone)?;
    let words = request.words.clone().filter(|words| *words != ev::MeetingWords::default());
    payload::read_words(&words.clone().unwrap_or_default()).check()?;
    let scope = match request.scope.as_str() {
        "" => None,
        text => Some(reach::read_any_scope(text, Scope::Federation)?),
    };
    event_receipt(&node.sequencer.submit(Plan { asked, body, time, words, request, scope }).await?)
}

/// The time zone of this name.
///
/// # Errors
/// `InvalidArgument` when this machine knows none.
pub(super) fn zone(name: &str) -> Result<Zone, Error> {
    name.parse().map_err(|message| Error::invalid("time.zone", message))
}

struct Plan {
    asked: Asked,
    body: SubjectId,
    time: ev::MeetingTime,
    words: Option<ev::MeetingWords>,
    request: pb::PlanMeetingRequest,
    scope: Option<Scope>,
}

#[async_trait]
impl Command for Plan {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        refuse_of_another(deciding, &self.body)?;
        let row = check_office(deciding, &self.body).await?;
        let start = Timestamp::from_us(self.time.start_us);
        bodies::body(&row)?.sits_on(Date::of(start, zone(&self.time.zone)?))?;
        let others = meetings::of_body(deciding.tx().await?, &self.body).await?;
        if others.iter().any(|other| {
            other.start_us == self.time.start_us && other.state != MeetingState::Cancelled.as_str()
        }) {
            let name = bodies::described(&row).name;
            return Err(Error::precondition(meeting::meeting_planned_already(name, start)));
        }
        let (subject, scope) = (deciding.new_subject(), self.scope.unwrap_or(row.scope));
        let cycle = deciding.cycle_for(scope).await?;
        let planned = ev::MeetingPlanned {
            act: Some(deciding.act("G1")),
            body: self.body.to_string(),
            time: Some(self.time.clone()),
            languages: self.request.languages.clone(),
            interpreted: self.request.interpreted.clone(),
            series: self.request.series.clone(),
            cycle,
        };
        let mut drafts = vec![Draft::new(subject, scope, &planned)];
        if let Some(words) = &self.words {
            let described =
                ev::MeetingDescribed { act: Some(deciding.act("G1")), words: Some(words.clone()) };
            drafts.push(Draft::new(subject, scope, &described));
        }
        Ok(drafts)
    }
}
