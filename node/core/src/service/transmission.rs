//! Transmissions: T1 to T3.

mod copy;
#[cfg(test)]
mod levels_tests;
mod pass_on;
#[cfg(test)]
mod pass_on_tests;
mod query;
mod recall;
mod recipients;
mod send;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use percole_merkle::SubjectId;
use percole_store::transmissions::TransmissionRow;
use percole_words::service;

pub use pass_on::pass_on;
pub use query::{get, list};
pub use recall::recall;
pub use send::send;

pub(super) use query::{chain, last_heard, lines};
pub(super) use recipients::{recipient, span};

use crate::{
    access::Asked, apply::transmission::Transmissions, error::Error, node::Node, sequencer::Deciding,
    service::resolve,
};

/// The transmission that a request names.
async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, "transmission", text).await
}

async fn load(deciding: &mut Deciding<'_, '_>, subject: &SubjectId) -> Result<Arc<TransmissionRow>, Error> {
    deciding
        .state::<Transmissions>(subject)
        .await?
        .ok_or_else(|| Error::not_found(service::transmission_unknown(subject.to_string())))
}
