//! The persons of this node: who they are to it, and what they may therefore read.

use percole_store::{persons::PersonRow, rows};

use crate::{
    access::{Caller, Standing, Viewer},
    error::Error,
    node::Node,
};

/// Status of a person who is a member.
const MEMBER: &str = "member";

/// What a caller may read.
///
/// # Errors
/// The database's error.
pub async fn viewer(node: &Node, caller: &Caller) -> Result<Viewer, Error> {
    let Caller::Person { id } = caller else { return Ok(Viewer::of(caller)) };
    let mut tx = node.read().await?;
    let Some(person) = rows::get::<PersonRow>(&mut tx, id).await? else {
        return Ok(Viewer::of(&Caller::Anonymous));
    };
    Ok(Viewer::person(Standing { is_member: person.status == MEMBER, bodies: Vec::new() }))
}
