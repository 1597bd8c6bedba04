//! Folds events of family `node`: who is who, and the edges of the tree.

use async_trait::async_trait;
use percole_merkle::{LogPublicKey, NodeId, SubjectId};
use percole_proto::event::v1 as pb;
use percole_store::{
    StoreError, Tx,
    nodes::{self, KnownNode, Membership},
    projections::Table,
};

use super::{ApplyError, Event, Projection, violation};

/// A node founded itself.
pub const FOUNDED: &str = "node.founded";
/// A parent admitted a child.
pub const CHILD_ADMITTED: &str = "node.child_admitted";
/// A child joined its parent.
pub const PARENT_JOINED: &str = "node.parent_joined";
/// A parent cut a child off.
pub const CHILD_SUSPENDED: &str = "node.child_suspended";
/// A parent let a child back in.
pub const CHILD_RESUMED: &str = "node.child_resumed";
/// A child left; in the parent's log.
pub const CHILD_LEFT: &str = "node.child_left";
/// A child left; in its own log.
pub const PARENT_LEFT: &str = "node.parent_left";

/// Subject of a node's own foundation.
pub fn foundation_subject(node: NodeId) -> SubjectId {
    SubjectId { origin: node, id: [0; 16] }
}

/// Subject under which `recorder` keeps its edge with another node.
pub fn edge_subject(recorder: NodeId, other: NodeId) -> SubjectId {
    let mut id = [0; 16];
    id.copy_from_slice(&other.as_bytes()[..16]);
    SubjectId { origin: recorder, id }
}

enum Change {
    Founded(pb::NodeFounded),
    ChildAdmitted(pb::ChildAdmitted),
    ParentJoined(pb::ParentJoined),
    Moved { other: NodeId, upwards: bool, state: &'static str },
}

fn change(event: &Event) -> Result<Change, ApplyError> {
    let other = |text: &str| {
        text.parse::<NodeId>().map_err(|error| violation(format!("the other node's id {text}: {error}")))
    };
    Ok(match event.header.kind.as_str() {
        FOUNDED => Change::Founded(event.payload()?),
        CHILD_ADMITTED => Change::ChildAdmitted(event.payload()?),
        PARENT_JOINED => Change::ParentJoined(event.payload()?),
        CHILD_SUSPENDED => {
            let payload: pb::ChildSuspended = event.payload()?;
            Change::Moved { other: other(&payload.child)?, upwards: false, state: "suspended" }
        }
        CHILD_RESUMED => {
            let payload: pb::ChildResumed = event.payload()?;
            Change::Moved { other: other(&payload.child)?, upwards: false, state: "active" }
        }
        CHILD_LEFT => {
            let payload: pb::ChildLeft = event.payload()?;
            Change::Moved { other: other(&payload.child)?, upwards: false, state: "left" }
        }
        PARENT_LEFT => {
            let payload: pb::ParentLeft = event.payload()?;
            Change::Moved { other: other(&payload.parent)?, upwards: true, state: "left" }
        }
        kind => return Err(violation(format!("{kind} is not an event of a node"))),
    })
}

/// The fold.
pub struct Nodes;

#[async_trait]
impl Projection for Nodes {
    fn family(&self) -> &'static str {
        "node"
    }

    fn kinds(&self) -> &'static [&'static str] {
        &[FOUNDED, CHILD_ADMITTED, PARENT_JOINED, CHILD_SUSPENDED, CHILD_RESUMED, CHILD_LEFT, PARENT_LEFT]
    }

    fn tables(&self) -> &'static [Table] {
        &nodes::TABLES
    }

    async fn reset(&self, tx: &mut Tx, subject: &SubjectId) -> Result<(), StoreError> {
        nodes::reset(tx, subject).await
    }

    async fn apply(&self, tx: &mut Tx, event: &Event) -> Result<(), ApplyError> {
        let recorder = event.header.origin.node;
        match change(event)? {
            Change::Founded(payload) => {
                let known = known_node(payload.identity)?;
                if known.node != recorder || *event.subject() != foundation_subject(recorder) {
                    return Err(violation("a node can found only itself"));
                }
                nodes::put_node(tx, event.subject(), &known).await?;
            }
            Change::ChildAdmitted(payload) => {
                let child = known_node(payload.child)?;
                let edge = edge(event, recorder, child.node, "active");
                expect_subject(event, child.node)?;
                require(tx, event, &edge, &[NEVER, "left"]).await?;
                nodes::put_node(tx, event.subject(), &child).await?;
                nodes::put_membership(tx, event.subject(), &edge).await?;
            }
            Change::ParentJoined(payload) => {
                let parent = known_node(payload.parent)?;
                let edge = edge(event, parent.node, recorder, "active");
                expect_subject(event, parent.node)?;
                require(tx, event, &edge, &[NEVER, "left"]).await?;
                nodes::put_node(tx, event.subject(), &parent).await?;
                nodes::put_membership(tx, event.subject(), &edge).await?;
            }
            Change::Moved { other, upwards, state } => {
                expect_subject(event, other)?;
                let (parent, child) = if upwards { (other, recorder) } else { (recorder, other) };
                let edge = edge(event, parent, child, state);
                let from: &[&str] = match (state, upwards) {
                    ("suspended", _) | ("left", true) => &["active"],
                    ("active", _) => &["suspended"],
                    _ => &["active", "suspended"],
                };
                require(tx, event, &edge, from).await?;
                nodes::put_membership(tx, event.subject(), &edge).await?;
            }
        }
        Ok(())
    }
}

/// The state of an edge before it begins, for [`require`].
const NEVER: &str = "not there";

/// Refuses a step of a membership that its lifecycle does not have.
async fn require(tx: &mut Tx, event: &Event, edge: &Membership, from: &[&str]) -> Result<(), ApplyError> {
    let held = nodes::membership(tx, event.subject()).await?;
    if held.as_ref().is_some_and(|held| (held.parent, held.child) != (edge.parent, edge.child)) {
        return Err(violation("the membership that it changes goes the other way"));
    }
    let state = held.as_ref().map_or(NEVER, |held| held.state.as_str());
    if from.contains(&state) {
        return Ok(());
    }
    Err(violation(format!("the membership is {state}: it cannot become {}", edge.state)))
}

fn edge(event: &Event, parent: NodeId, child: NodeId, state: &str) -> Membership {
    Membership {
        recorder: event.header.origin.node,
        parent,
        child,
        state: state.to_owned(),
        since_us: event.header.claimed_time_us,
    }
}

fn expect_subject(event: &Event, other: NodeId) -> Result<(), ApplyError> {
    if *event.subject() == edge_subject(event.header.origin.node, other) {
        return Ok(());
    }
    Err(violation("its subject is not the edge between the two nodes that it names"))
}

/// Reads what a payload says of a node. The id must be the one that its first key gives.
fn known_node(identity: Option<pb::NodeIdentity>) -> Result<KnownNode, ApplyError> {
    let identity = identity.ok_or_else(|| violation("the node's identity is missing"))?;
    let bytes: [u8; 32] =
        identity.log_key.as_slice().try_into().map_err(|_| violation("the log key is not 32 bytes"))?;
    let key = LogPublicKey::from_bytes(&bytes).map_err(|error| violation(format!("the log key: {error}")))?;
    let node: NodeId = identity.node.parse().map_err(|error| violation(format!("the node's id: {error}")))?;
    if node != NodeId::from_first_key(&key) {
        return Err(violation("the node's id does not derive from its log key"));
    }
    // A later incarnation begins with a succession that its recovery key signs, never by somebody's say-so.
    if identity.incarnation != 0 {
        return Err(violation("a node is known by its first log, incarnation 0"));
    }
    Ok(KnownNode {
        node,
        incarnation: identity.incarnation,
        name: identity.name.clone(),
        level: level_word(identity.level()).to_owned(),
        languages: identity.languages.join(","),
        log_key: bytes,
        recovery_key: identity
            .recovery_key
            .as_slice()
            .try_into()
            .map_err(|_| violation("the recovery key is not 32 bytes"))?,
    })
}

/// The word for a level in tables and on the command line.
pub fn level_word(level: pb::Level) -> &'static str {
    match level {
        pb::Level::Antenne => "antenne",
        pb::Level::National => "national",
        pb::Level::Group => "group",
        pb::Level::Unspecified => "unspecified",
    }
}
