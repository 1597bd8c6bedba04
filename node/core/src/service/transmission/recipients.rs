//! Bodies that something is handed to: of this node, of its parent, or of any other node of the federation.

use percole_domain::{
    lifecycle::{BodyState, TransmissionState},
    transmission::Purpose,
};
use percole_merkle::{ADDRESSEES_MAX, NodeId, Scope};
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    bodies::BodyRow,
    rows,
    subjects::{Filter, SubjectRow},
    transmissions::TransmissionRow,
};
use percole_words::{Arg, service};

use crate::{
    access::Viewer,
    apply::body::described,
    directory::Directory,
    error::Error,
    reach::{self, Shown, Span},
    service::{lists, parse_node},
};

/// The body that is asked when the request names none.
pub(super) const DEFAULT_BODY: &str = "board";

/// A body that something is handed to.
pub(super) struct Recipient {
    pub(super) node: NodeId,
    /// Its id, or a word where the bodies of its node are not known here.
    pub(super) body: String,
    pub(super) purpose: Purpose,
}

/// Finds the bodies that a request names; the board of the parent when it names none.
///
/// # Errors
/// `FailedPrecondition` without a parent; `NotFound` for a node that is not of this federation; `InvalidArgument` for a body
/// that its node does not have, as far as that is known here.
pub(super) async fn find(
    tx: &mut Tx,
    directory: &Directory,
    asked: &[pb::Recipient],
    usual: Purpose,
) -> Result<Vec<Recipient>, Error> {
    let default = [pb::Recipient::default()];
    let asked = if asked.is_empty() { &default } else { asked };
    let mut found = Vec::with_capacity(asked.len());
    for one in asked {
        let node = match one.node.as_str() {
            "" => None,
            node => Some(parse_node("recipient", node)?),
        };
        let node = recipient(node, directory)?;
        let named = if one.body.is_empty() { DEFAULT_BODY } else { &one.body };
        let body = body(tx, directory, &node, named).await?;
        let purpose = if one.purpose.is_empty() { usual } else { one.purpose.parse()? };
        found.push(Recipient { node, body, purpose });
    }
    Ok(found)
}

/// The node that is to answer: the one asked for, or the parent.
///
/// # Errors
/// `FailedPrecondition` without a parent; `NotFound` for one that is not of this federation.
pub(in crate::service) fn recipient(asked: Option<NodeId>, directory: &Directory) -> Result<NodeId, Error> {
    let me = directory.me();
    let recipient = match asked {
        Some(recipient) => recipient,
        None => directory.parent().ok_or_else(|| Error::precondition(service::no_parent_to_send_to()))?,
    };
    if recipient != me && !directory.tree().is_one(&recipient, &me) {
        return Err(Error::not_found(service::not_of_this_federation(recipient.short().to_string())));
    }
    Ok(recipient)
}

/// The body of a node that is meant. Where nothing is known here of its bodies, a word is as good as any other.
async fn body(tx: &mut Tx, directory: &Directory, node: &NodeId, named: &str) -> Result<String, Error> {
    let mut filter = Filter::of("body", Viewer::everything().readable());
    filter.node = Some(*node);
    filter.states = vec![BodyState::Active.to_string()];
    let known = lists::titles(tx, &filter).await?;
    if known.is_empty() && *node != directory.me() {
        return Ok(named.to_owned());
    }
    let mut found = Vec::new();
    for line in &known {
        if fits(tx, line, named).await? {
            found.push(line);
        }
    }
    match found.as_slice() {
        [one] => Ok(one.subject.to_string()),
        [] if known.is_empty() => Err(Error::invalid("body", service::no_such_body(named))),
        [] => {
            let all = Arg::listing(known.iter().map(|line| Arg::from(&line.title)));
            Err(Error::invalid("body", service::no_such_body_at(directory.name_of(node), named, all)))
        }
        several => {
            let named_all =
                several.iter().map(|line| service::one_of_several(line.subject.to_string(), &line.title));
            Err(Error::invalid("body", service::fits_several(named, Arg::listing(named_all))))
        }
    }
}

/// Fewest digits of the beginning of an id.
const DIGITS_MIN: usize = 4;

/// Whether a text means a body: its id or the beginning of it, its name, or what kind of body it is.
async fn fits(tx: &mut Tx, line: &SubjectRow, text: &str) -> Result<bool, Error> {
    let begins = text.len() >= DIGITS_MIN && hex::encode(line.subject.id).starts_with(text);
    if begins || line.subject.to_string() == text || lists::same(&line.title, text) {
        return Ok(true);
    }
    let row: Option<BodyRow> = rows::get(tx, &line.subject).await?;
    Ok(row.is_some_and(|row| described(&row).kind == text))
}

/// One body has something once, until it is recalled.
///
/// # Errors
/// `FailedPrecondition` naming the transmission by which it has it.
pub(super) fn refuse_second(
    before: &[TransmissionRow],
    recipient: &NodeId,
    body: &str,
    directory: &Directory,
) -> Result<(), Error> {
    for row in before {
        let ended = row.state == TransmissionState::Recalled.as_str();
        if !ended && row.recipient == *recipient && row.body == body {
            return Err(Error::precondition(service::body_has_it_already(
                &row.body,
                directory.name_of(recipient),
                row.subject.to_string(),
                row.state.parse::<TransmissionState>().map_or_else(|_| Arg::from(&row.state), Arg::from),
            )));
        }
    }
    Ok(())
}

/// To whom something is shown that is handed to bodies of some nodes: by default to whom it was shown, when that reaches them,
/// else to them alone; what stays on this node, to those below it.
///
/// # Errors
/// `InvalidArgument` on `scope` for one that does not reach them, and without one for more nodes than can be addressed.
pub(in crate::service) fn span(
    asked: Option<Scope>,
    shown: &Shown,
    nodes: &[NodeId],
    directory: &Directory,
) -> Result<Span, Error> {
    let mut away: Vec<NodeId> = nodes.iter().filter(|node| **node != directory.me()).copied().collect();
    away.sort_unstable();
    away.dedup();
    if let Some(asked) = asked {
        // Whoever was addressed keeps what they have.
        let held = if shown.scope == Scope::Addressed { Scope::Node } else { shown.scope };
        return wide(reach::widened(held, asked)?, held, &away, directory);
    }
    let reached = away.iter().all(|node| shown.reaches(node, directory));
    match shown.scope {
        Scope::Node if away.is_empty() => Ok(Scope::Subtree.into()),
        Scope::Addressed if away.is_empty() => addressed(shown.named.clone()),
        Scope::Node if directory.parent().is_some_and(|parent| away == [parent]) => Ok(Scope::Parent.into()),
        Scope::Node | Scope::Addressed => addressed(away),
        scope if reached => Ok(scope.into()),
        _ => addressed(away),
    }
}

fn wide(scope: Scope, held: Scope, away: &[NodeId], directory: &Directory) -> Result<Span, Error> {
    match away.iter().find(|node| !reach::reaches(scope, node, directory)) {
        None => Ok(scope.into()),
        Some(node) => {
            let narrowest = reach::narrowest(held, node, directory).unwrap_or(Scope::Federation);
            let name = directory.name_of(node);
            let message = service::recipient_cannot_read(name, scope.as_str(), narrowest.as_str());
            Err(Error::invalid("scope", message))
        }
    }
}

fn addressed(nodes: Vec<NodeId>) -> Result<Span, Error> {
    if nodes.len() > ADDRESSEES_MAX {
        return Err(Error::invalid("scope", service::too_many_addressed(ADDRESSEES_MAX)));
    }
    Ok(Span::to(nodes))
}
