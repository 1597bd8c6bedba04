//! R5: adopted by its working group, in a meeting.

use async_trait::async_trait;
use percole_domain::recommendation::{AdoptionHow, Presence};
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::{check_stands_alone, load_own, named};
use crate::{
    access::Asked,
    apply::{Subject, recommendation::Recommendations},
    error::Error,
    node::Node,
    payload,
    sequencer::{Command, Deciding, Draft},
    service::event_receipt,
};

/// Records that the group adopted the current version.
///
/// # Errors
/// `InvalidArgument` without a meeting, a way of adopting or anybody present, `FailedPrecondition` in another state.
pub async fn adopt(
    node: &Node,
    asked: Asked,
    request: pb::AdoptRecommendationRequest,
) -> Result<pb::EventReceipt, Error> {
    payload::check_present(request.present.iter().map(|present| present.category.as_str()))?;
    let adopt = Adopt {
        subject: named(node, &asked, &request.recommendation).await?,
        asked,
        meeting: request.meeting,
        how: request.how.parse()?,
        present: payload::read_present(request.present),
        dissent: request.dissent,
    };
    event_receipt(&node.sequencer.submit(adopt).await?)
}

struct Adopt {
    asked: Asked,
    subject: SubjectId,
    meeting: String,
    how: AdoptionHow,
    present: Vec<Presence>,
    dissent: String,
}

#[async_trait]
impl Command for Adopt {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.asked)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some((Recommendations::FAMILY, self.subject))
    }

    async fn decide(&mut self, deciding: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        let held = load_own(deciding, &self.subject).await?;
        check_stands_alone(deciding, &held, "adopt").await?;
        deciding.charter().check_adoption(held.recommendation.state())?;
        let payload = ev::RecommendationAdopted {
            act: Some(deciding.act("R5")),
            version: held.recommendation.version(),
            meeting: self.meeting.clone(),
            how: self.how.to_string(),
            present: payload::write_present(&self.present),
            dissent: self.dissent.clone(),
        };
        Ok(vec![Draft::new(self.subject, Scope::Node, &payload)])
    }
}
