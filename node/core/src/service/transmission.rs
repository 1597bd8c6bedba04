//! Transmissions: lifecycle B, T1 to T3.

mod acknowledge;
mod query;
mod recall;
mod send;
mod send_report;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use percole_domain::{lifecycle::RecommendationState, transmission::Purpose};
use percole_merkle::SubjectId;
use percole_store::{
    Tx,
    recommendations::{self, RecommendationRow},
    reports::ReportRow,
    rows,
    transmissions::TransmissionRow,
};
use percole_words::service;

pub use acknowledge::acknowledge;
pub use query::list;
pub use recall::recall;
pub use send::send;
pub use send_report::send_report;

pub(super) use query::line;

use crate::{
    access::Asked,
    apply::{
        report::{adopted_of, frozen_of},
        transmission::Transmissions,
    },
    error::Error,
    node::Node,
    sequencer::Deciding,
    service::resolve,
};

/// The transmission that a request names.
async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, "transmission", text).await
}

/// Whether a transmission can be put before a board: the version sent is held whole here, and adopted by its own word. Until
/// then nothing is received, and no clock runs.
///
/// # Errors
/// The database's error.
async fn is_ready(tx: &mut Tx, row: &TransmissionRow) -> Result<bool, Error> {
    if let Some(report) = &row.report {
        return is_whole(tx, report, row).await;
    }
    let Some(recommendation) = &row.recommendation else { return Ok(false) };
    let held: Option<RecommendationRow> = rows::get(tx, recommendation).await?;
    const ADOPTED: [RecommendationState; 3] =
        [RecommendationState::Adopted, RecommendationState::Sent, RecommendationState::Answered];
    Ok(held.is_some_and(|held| {
        let state: Option<RecommendationState> = held.state.parse().ok();
        held.version == row.version
            && held.text.is_some()
            && state.is_some_and(|state| ADOPTED.contains(&state))
    }))
}

/// Whether the version of a report that was sent is held here with every text that it lists, and is adopted, or a sheet to edit.
async fn is_whole(tx: &mut Tx, report: &SubjectId, sent: &TransmissionRow) -> Result<bool, Error> {
    let Some(row) = rows::get::<ReportRow>(tx, report).await? else { return Ok(false) };
    let Some(frozen) = frozen_of(&row)? else { return Ok(false) };
    let is_adopted = adopted_of(&row)?.is_some_and(|adopted| adopted.version == sent.version);
    if !is_adopted && sent.purpose != Purpose::Editing.as_str() {
        return Ok(false);
    }
    if row.version != sent.version || (row.text.is_none() && !frozen.text.is_empty()) {
        return Ok(false);
    }
    let held = recommendations::of_report(tx, report).await?;
    Ok(frozen.recommendations.iter().all(|listed| {
        let row = held.iter().find(|row| row.subject.to_string() == listed.recommendation);
        row.is_some_and(|row| row.version == listed.version && (row.text.is_some() || listed.text.is_empty()))
    }))
}

async fn load(deciding: &mut Deciding<'_, '_>, subject: &SubjectId) -> Result<Arc<TransmissionRow>, Error> {
    deciding
        .state::<Transmissions>(subject)
        .await?
        .ok_or_else(|| Error::not_found(service::transmission_unknown(subject.to_string())))
}
