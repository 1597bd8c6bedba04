//! R5: adopted by its working group, in a meeting.

use async_trait::async_trait;
use percole_domain::recommendation::{Adopt as AdoptStep, AdoptionHow, Presence};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::load_own;
use crate::{
    apply::recommendation::{ADOPTED, charter},
    error::Error,
    node::Node,
    payload,
    sequencer::{Command, CommandId, Deciding, Draft},
    service::{event_receipt, request},
};

/// Records that the group adopted the current version.
///
/// # Errors
/// `InvalidArgument` without a meeting, a way of adopting or anybody present, `FailedPrecondition` in another state.
pub async fn adopt(
    node: &Node,
    mut request: pb::AdoptRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    let key = request.key.take();
    let id = request::command_id("AdoptRecommendation", key, &request)?;
    let adopt = Adopt {
        id,
        subject: request::read_subject("recommendation", &request.recommendation)?,
        act: request::read_act(request.act)?,
        meeting: request.meeting,
        how: request.how.parse()?,
        present: payload::read_present(request.present),
        dissent: request.dissent,
    };
    event_receipt(&node.sequencer.submit(adopt).await?)
}

struct Adopt {
    id: CommandId,
    subject: SubjectId,
    act: ev::Act,
    meeting: String,
    how: AdoptionHow,
    present: Vec<Presence>,
    dissent: String,
}

#[async_trait]
impl Command for Adopt {
    fn id(&self) -> Option<CommandId> {
        Some(self.id)
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = load_own(deciding, &self.subject).await?.recommendation;
        let version = held.version();
        let step = AdoptStep {
            version,
            meeting: self.meeting.clone(),
            how: self.how,
            present: self.present.clone(),
            dissent: self.dissent.clone(),
        };
        held.adopt(step, &charter())?;
        let payload = ev::RecommendationAdopted {
            act: request::under(&self.act, "R5"),
            version,
            meeting: self.meeting.clone(),
            how: self.how.to_string(),
            present: payload::write_present(&self.present),
            dissent: self.dissent.clone(),
        };
        Ok(vec![Draft::new(ADOPTED, self.subject, Scope::Node, &payload)])
    }
}
