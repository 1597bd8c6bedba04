//! Requests: what members ask of bodies, of this node or of another, and what these answer. Q1 to Q3.

mod answer;
mod file;
mod query;
#[cfg(test)]
mod tests;
mod withdraw;

use std::sync::Arc;

use percole_merkle::SubjectId;
use percole_store::requests::RequestRow;
use percole_words::request;

pub use answer::answer;
pub use file::file;
pub use query::{get, list};
pub use withdraw::withdraw;

use crate::{
    access::Asked,
    apply::{RowSubject, request::Requests},
    error::Error,
    node::Node,
    sequencer::Deciding,
    service::resolve,
};

const FAMILY: &str = <Requests as RowSubject>::FAMILY;

/// The request that a command names, among those that its caller may read.
async fn named(node: &Node, asked: &Asked, text: &str) -> Result<SubjectId, Error> {
    resolve::asked(node, asked, FAMILY, text).await
}

async fn load(deciding: &mut Deciding<'_, '_>, subject: &SubjectId) -> Result<Arc<RequestRow>, Error> {
    let row = deciding.state::<Requests>(subject).await?;
    row.ok_or_else(|| Error::not_found(request::request_not_known(subject.to_string())))
}

/// The language that a command names, or the first of the node.
fn language(node: &Node, named: &str) -> Result<String, Error> {
    let own = node.identity.card.languages.first().map_or("en", String::as_str);
    let tag: percole_domain::Language = if named.is_empty() { own.parse()? } else { named.parse()? };
    Ok(tag.as_str().to_owned())
}
