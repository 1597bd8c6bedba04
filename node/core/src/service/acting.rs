//! Bodies and mandates for which somebody acts, by what people call them.

use percole_proto::event::v1 as ev;

use super::resolve;
use crate::{
    access::{self, Asked},
    error::Error,
    node::Node,
};

/// What is asked, with the full ids of body and mandate in the place of names and prefixes.
///
/// # Errors
/// `InvalidArgument` or `NotFound` when they fit none, or several.
pub async fn named(node: &Node, asked: Asked) -> Result<Asked, Error> {
    let act = asked.act();
    if act.body.is_empty() && act.mandate.is_empty() {
        return Ok(asked);
    }
    let viewer = access::viewer(node, &asked.caller).await?;
    let body = match act.body.as_str() {
        "" => String::new(),
        text => resolve::alone(node, &viewer, "body", text).await?.to_string(),
    };
    let mandate = match act.mandate.as_str() {
        "" => String::new(),
        text => resolve::alone(node, &viewer, "mandate", text).await?.to_string(),
    };
    Ok(asked.for_office(ev::Act { body, mandate, ..act }))
}
