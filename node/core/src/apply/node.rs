//! Folds events of family `node`: who is who, and the edges of the tree.

use async_trait::async_trait;
use percole_domain::{Audience, Level, Refusal};
use percole_merkle::{LogPublicKey, NodeId, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{
    StoreError, Table, TableRow, Tx,
    nodes::{KnownNode, Membership},
    rows,
};
use percole_words::{domain, events, standing};

use super::{At, Folded, Line, Subject, kinds::events};
use crate::{directory::EdgeState, founding::level_of};

events! {
    /// What a node says of itself and of its neighbours.
    pub enum Change {
        /// A node founded itself.
        Founded(ev::NodeFounded) = "node.founded";
        /// A parent admitted a child.
        ChildAdmitted(ev::ChildAdmitted) = "node.child_admitted";
        /// A child joined its parent.
        ParentJoined(ev::ParentJoined) = "node.parent_joined";
        /// A parent cut a child off.
        ChildSuspended(ev::ChildSuspended) = "node.child_suspended";
        /// A parent let a child back in.
        ChildResumed(ev::ChildResumed) = "node.child_resumed";
        /// A child left; in the parent's log.
        ChildLeft(ev::ChildLeft) = "node.child_left";
        /// A child left; in its own log.
        ParentLeft(ev::ParentLeft) = "node.parent_left";
        /// A restored node says what nobody else held.
        PayloadsLost(ev::PayloadsLost) = "node.payloads_lost";
    }
}

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

/// What a subject of this family tells: of a node, and of an edge to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// What is said of the node.
    pub(crate) known: KnownNode,
    /// The edge; `None` for a node's own foundation.
    pub edge: Option<Membership>,
}

/// The fold.
pub struct Nodes;

#[async_trait]
impl Subject for Nodes {
    type State = Neighbour;
    type Change = Change;
    type Beside = ();

    const FAMILY: &'static str = "node";
    const VERSION: u32 = 3;
    const TABLES: &'static [Table] = &[KnownNode::TABLE, Membership::TABLE];

    fn fold(state: Option<&Neighbour>, change: Change, at: &At<'_>, _: &mut Vec<()>) -> Folded<Neighbour> {
        require_everywhere(at)?;
        let me = at.author();
        let moved = match change {
            Change::Founded(payload) => return founded(state, payload, at),
            Change::ChildAdmitted(payload) => {
                let child = known_node(payload.child, at)?;
                return begun(state, Edge { parent: me, child: child.node }, child, at);
            }
            Change::ParentJoined(payload) => {
                let parent = known_node(payload.parent, at)?;
                return begun(state, Edge { parent: parent.node, child: me }, parent, at);
            }
            Change::ChildSuspended(payload) => {
                Move::down(&payload.child, EdgeState::Suspended, &[EdgeState::Active])
            }
            Change::ChildResumed(payload) => {
                Move::down(&payload.child, EdgeState::Active, &[EdgeState::Suspended])
            }
            Change::ChildLeft(payload) => {
                Move::down(&payload.child, EdgeState::Left, &[EdgeState::Active, EdgeState::Suspended])
            }
            Change::ParentLeft(payload) => Move::up(&payload.parent),
            Change::PayloadsLost(_) => return says_lost(state, at),
        };
        moved?.carry_out(state, at).map(Some)
    }

    fn line(state: &Neighbour) -> Option<Line> {
        let edge = state.edge.as_ref();
        Some(Line {
            unit: None,
            container: None,
            number: 0,
            title: state.known.name.clone(),
            state: edge.map_or("founded", |edge| EdgeState::from_word(&edge.state).word()),
            scope: Scope::Federation,
            audience: Audience::Public,
            body: None,
            language: String::new(),
            due_us: None,
            changed_us: edge.map_or(0, |edge| edge.since_us),
        })
    }

    async fn load(tx: &mut Tx, subjects: &[SubjectId]) -> Result<Vec<(SubjectId, Neighbour)>, StoreError> {
        let mut edges: Vec<Membership> = rows::among(tx, subjects).await?;
        let known: Vec<KnownNode> = rows::among(tx, subjects).await?;
        let neighbour = |known: KnownNode| {
            let at = edges.iter().position(|edge| edge.subject == known.subject);
            (known.subject, Neighbour { edge: at.map(|at| edges.swap_remove(at)), known })
        };
        Ok(known.into_iter().map(neighbour).collect())
    }

    async fn save(
        tx: &mut Tx,
        states: Vec<(SubjectId, &Neighbour)>,
        _: Vec<(SubjectId, ())>,
    ) -> Result<(), StoreError> {
        rows::put(tx, states.iter().map(|(_, state)| &state.known)).await?;
        rows::put(tx, states.iter().filter_map(|(_, state)| state.edge.as_ref())).await
    }
}

/// What a node lost moves nothing; it says it of itself.
fn says_lost(state: Option<&Neighbour>, at: &At<'_>) -> Folded<Neighbour> {
    let founded = state.filter(|state| state.edge.is_none() && state.known.node == at.author());
    founded.cloned().map(Some).ok_or_else(|| Refusal::precondition(standing::lost_by_another()))
}

/// Where a node stands is the same for everybody: what only some may read counts for nobody.
fn require_everywhere(at: &At<'_>) -> Result<(), Refusal> {
    let header = &at.event.header;
    if header.scope == Scope::Federation && header.anchor.is_none() {
        return Ok(());
    }
    Err(Refusal::precondition(events::membership_not_for_all()))
}

fn founded(state: Option<&Neighbour>, payload: ev::NodeFounded, at: &At<'_>) -> Folded<Neighbour> {
    let known = known_node(payload.identity, at)?;
    if known.node != at.author() || at.subject() != foundation_subject(at.author()) {
        return Err(Refusal::precondition(events::founds_another()));
    }
    if state.is_some() {
        return Err(Refusal::precondition(events::founded_already()));
    }
    Ok(Some(Neighbour { known, edge: None }))
}

/// The two ends of an edge.
struct Edge {
    parent: NodeId,
    child: NodeId,
}

impl Edge {
    fn row(&self, state: EdgeState, begun: u64, at: &At<'_>) -> Membership {
        Membership {
            subject: at.subject(),
            recorder: at.author(),
            parent: self.parent,
            child: self.child,
            begun,
            state: state.word().to_owned(),
            since_us: at.claimed().as_us(),
        }
    }
}

/// A membership begins, for the first time or again.
fn begun(state: Option<&Neighbour>, edge: Edge, known: KnownNode, at: &At<'_>) -> Folded<Neighbour> {
    expect_another(at, known.node)?;
    let next = edge.row(EdgeState::Active, at.event.place.index, at);
    if let Some(held) = state.and_then(|state| state.edge.as_ref()) {
        require(held, &next, &[EdgeState::Left])?;
    }
    Ok(Some(Neighbour { known, edge: Some(next) }))
}

/// A membership that exists changes its state.
struct Move<'a> {
    other: NodeId,
    upwards: bool,
    to: EdgeState,
    from: &'a [EdgeState],
}

impl Move<'_> {
    fn down<'a>(child: &str, to: EdgeState, from: &'a [EdgeState]) -> Result<Move<'a>, Refusal> {
        Ok(Move { other: other(child)?, upwards: false, to, from })
    }

    fn up(parent: &str) -> Result<Move<'static>, Refusal> {
        let from: &[EdgeState] = &[EdgeState::Active];
        Ok(Move { other: other(parent)?, upwards: true, to: EdgeState::Left, from })
    }

    fn carry_out(self, state: Option<&Neighbour>, at: &At<'_>) -> Result<Neighbour, Refusal> {
        expect_another(at, self.other)?;
        let me = at.author();
        let (parent, child) = if self.upwards { (self.other, me) } else { (me, self.other) };
        let held = state.and_then(|state| Some((state, state.edge.as_ref()?)));
        let (state, edge) = held.ok_or_else(|| Refusal::precondition(events::no_membership(self.to)))?;
        let next = Edge { parent, child }.row(self.to, edge.begun, at);
        require(edge, &next, self.from)?;
        Ok(Neighbour { known: state.known.clone(), edge: Some(next) })
    }
}

/// Refuses a step of a membership that its lifecycle does not have.
fn require(held: &Membership, next: &Membership, from: &[EdgeState]) -> Result<(), Refusal> {
    if (held.parent, held.child) != (next.parent, next.child) {
        return Err(Refusal::precondition(events::membership_the_other_way()));
    }
    let [is, becomes] = [held, next].map(|edge| EdgeState::from_word(&edge.state));
    if from.contains(&is) {
        return Ok(());
    }
    Err(Refusal::precondition(events::membership_cannot_become(is, becomes)))
}

fn other(text: &str) -> Result<NodeId, Refusal> {
    text.parse().map_err(|_| Refusal::precondition(domain::not_a_node_id(text)))
}

/// An edge has two ends: what a node says of its membership with itself, only another could say.
fn expect_another(at: &At<'_>, other: NodeId) -> Result<(), Refusal> {
    if other == at.author() {
        return Err(Refusal::precondition(events::membership_with_itself(other.short().to_string())));
    }
    if at.subject() == edge_subject(at.author(), other) {
        return Ok(());
    }
    Err(Refusal::precondition(events::not_the_edge()))
}

/// Reads what a payload says of a node. The id must be the one that its first key gives.
fn known_node(identity: Option<ev::NodeIdentity>, at: &At<'_>) -> Result<KnownNode, Refusal> {
    let wrong = Refusal::precondition;
    let identity = identity.ok_or_else(|| wrong(events::identity_missing()))?;
    let bytes: [u8; 32] =
        identity.log_key.as_slice().try_into().map_err(|_| wrong(events::log_key_length()))?;
    let key =
        LogPublicKey::from_bytes(&bytes).map_err(|error| wrong(events::log_key_unusable(error.said())))?;
    let node: NodeId = identity.node.parse().map_err(|_| wrong(domain::not_a_node_id(&identity.node)))?;
    if node != NodeId::from_first_key(&key) {
        return Err(wrong(events::id_not_of_key()));
    }
    // A later incarnation begins with a succession that its recovery key signs, never by somebody's say-so.
    if identity.incarnation != 0 {
        return Err(wrong(events::not_its_first_log()));
    }
    Ok(KnownNode {
        subject: at.subject(),
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
            .map_err(|_| wrong(events::recovery_key_length()))?,
    })
}

/// The word for a level in tables and on the command line.
pub fn level_word(level: ev::Level) -> &'static str {
    level_of(level).map_or("unspecified", Level::as_str)
}
