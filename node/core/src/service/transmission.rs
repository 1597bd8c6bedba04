//! Transmissions: lifecycle B, T1 to T3.

mod acknowledge;
mod query;
mod recall;
mod send;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use percole_domain::lifecycle::RecommendationState;
use percole_merkle::SubjectId;
use percole_store::{recommendations::RecommendationRow, transmissions::TransmissionRow};
use percole_words::service;

pub use acknowledge::acknowledge;
pub use query::list;
pub use recall::recall;
pub use send::send;

pub(super) use query::line;

use crate::{
    access::Viewer, apply::transmission::Transmissions, error::Error, node::Node, sequencer::Deciding,
    service::resolve,
};

/// The transmission that a request names.
async fn named(node: &Node, text: &str) -> Result<SubjectId, Error> {
    resolve::alone(node, &Viewer::everything(), "transmission", text).await
}

/// Whether a transmission can be put before a board: the version sent is held whole here, and adopted by its own word. Until
/// then nothing is received, and no clock runs.
fn is_ready(row: &TransmissionRow, recommendation: Option<&RecommendationRow>) -> bool {
    const ADOPTED: [RecommendationState; 3] =
        [RecommendationState::Adopted, RecommendationState::Sent, RecommendationState::Answered];
    recommendation.is_some_and(|held| {
        let state: Option<RecommendationState> = held.state.parse().ok();
        held.version == row.version
            && held.text.is_some()
            && state.is_some_and(|state| ADOPTED.contains(&state))
    })
}

async fn load(deciding: &mut Deciding<'_, '_>, subject: &SubjectId) -> Result<Arc<TransmissionRow>, Error> {
    deciding
        .state::<Transmissions>(subject)
        .await?
        .ok_or_else(|| Error::not_found(service::transmission_unknown(subject.to_string())))
}
