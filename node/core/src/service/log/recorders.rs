//! Who recorded events on this node, by name. For administrators, and never in a log.

use std::collections::HashMap;

use percole_store::{Tx, entries, logs::LogId, persons::PersonRow, rows, tokens::TokenRow};

use crate::{error::Error, node::Node};

/// Names of those who recorded some events of a log, by index; only the own log has any.
pub(super) async fn of(
    node: &Node,
    tx: &mut Tx,
    log: LogId,
    start: u64,
    limit: u64,
) -> Result<HashMap<u64, String>, Error> {
    let mut names: HashMap<String, String> = HashMap::new();
    let mut recorders = HashMap::new();
    for (index, recorder) in entries::recorders(tx, log, start, limit).await? {
        let name = match names.get(&recorder) {
            Some(name) => name.clone(),
            None => name(node, tx, &recorder).await?,
        };
        names.insert(recorder, name.clone());
        recorders.insert(index, name);
    }
    Ok(recorders)
}

/// The name of what [`crate::access::Caller::recorder`] wrote; what has no name any more stays as it was written.
async fn name(node: &Node, tx: &mut Tx, recorder: &str) -> Result<String, Error> {
    let (kind, id) = recorder.split_once(':').unwrap_or((recorder, ""));
    let name = match kind {
        "operator" => rows::get::<TokenRow>(tx, &id.to_owned()).await?.map(|token| token.name),
        "person" => rows::get::<PersonRow>(tx, &id.to_owned()).await?.map(|person| person.name),
        "node" => id.parse().ok().map(|id| node.directory().name_of(&id)),
        _ => None,
    };
    Ok(name.unwrap_or_else(|| recorder.to_owned()))
}
