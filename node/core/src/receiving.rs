//! When something that was handed over counts as received.

use percole_domain::transmission::Purpose;
use percole_store::{Tx, recommendations, reports::ReportRow, rows, transmissions::TransmissionRow};

use crate::{
    apply::report::{adopted_of, frozen_of},
    error::Error,
};

/// Whether a transmission can be put before a body: the version sent is held here with every text that it lists, and is adopted
/// by its own word, or sent to be edited. Until then nothing is received, and no clock runs.
pub(crate) async fn is_ready(tx: &mut Tx, sent: &TransmissionRow) -> Result<bool, Error> {
    let Some(row) = rows::get::<ReportRow>(tx, &sent.report).await? else { return Ok(false) };
    let Some(frozen) = frozen_of(&row)? else { return Ok(false) };
    let is_adopted = adopted_of(&row)?.is_some_and(|adopted| adopted.version == sent.version);
    if !is_adopted && sent.purpose != Purpose::Editing.as_str() {
        return Ok(false);
    }
    if row.version != sent.version || (row.text.is_none() && !frozen.text.is_empty()) {
        return Ok(false);
    }
    let held = recommendations::of_report(tx, &sent.report).await?;
    Ok(frozen.recommendations.iter().all(|listed| {
        let row = held.iter().find(|row| row.subject.to_string() == listed.recommendation);
        row.is_some_and(|row| row.version == listed.version && (row.text.is_some() || listed.text.is_empty()))
    }))
}
