//! Bodies that a report is handed to, as people name them.

use percole_domain::transmission::Purpose;
use percole_merkle::Scope;
use percole_proto::v1::{ListPeersRequest, NodeStatusRequest, Peer, Recipient};
use percole_words::{Arg, Message, cli_acts, cli_node};

use crate::commands::node::peers::Relation;
use crate::commands::transmission::list::body;
use crate::link::node::Node;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::words::{clean, short};

/// A body of a node, such as `France/board=opinion`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// `..` for the parent, `.` for this node.
    node: String,
    body: String,
    purpose: Option<Purpose>,
}

/// The node above this one, and this one.
const PARENT: &str = "..";
const HERE: &str = ".";

/// Reads the body of a node, and what it is asked for.
pub(super) fn place(text: &str) -> Result<Place, Message> {
    let (place, purpose) = match text.rsplit_once('=') {
        Some((place, purpose)) => {
            let read: Result<Purpose, _> = purpose.parse();
            (place, Some(read.map_err(|refusal| refusal.message().clone())?))
        }
        None => (text, None),
    };
    let (node, body) = place.split_once('/').unwrap_or((PARENT, place));
    let node = if node.is_empty() { PARENT } else { node };
    Ok(Place { node: node.to_owned(), body: body.to_owned(), purpose })
}

/// A place with what its node is to this one.
pub(super) struct Found {
    pub(super) recipient: Recipient,
    name: Arg,
    /// `None` for this node itself.
    relation: Option<Relation>,
}

/// Finds the nodes of places; the parent's board when none is named.
///
/// # Errors
/// As when nodes are looked up.
pub(super) async fn find(node: &Node, places: &[Place], usual: Purpose) -> Result<Vec<Found>, Failure> {
    let default = [Place { node: PARENT.to_owned(), body: String::new(), purpose: None }];
    let places = if places.is_empty() { &default } else { places };
    let peers = peers(node).await?;
    let mut found = Vec::with_capacity(places.len());
    for place in places {
        let (id, relation, name) = match place.node.as_str() {
            HERE => {
                let status =
                    node.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await?;
                let identity = status.identity.unwrap_or_default();
                (identity.node, None, clean(&identity.name).into())
            }
            PARENT => {
                let (relation, name) = peer(&peers, "");
                (String::new(), Some(relation), name)
            }
            named => {
                let id = node.node_id(named).await?;
                let (relation, name) = peer(&peers, &id);
                (id, Some(relation), name)
            }
        };
        let purpose = place.purpose.unwrap_or(usual).to_string();
        found.push(Found {
            recipient: Recipient { node: id, body: place.body.clone(), purpose },
            name,
            relation,
        });
    }
    Ok(found)
}

/// Every other node that is known here.
async fn peers(node: &Node) -> Result<Vec<Peer>, Failure> {
    let mut request = ListPeersRequest { limit: PEERS_AT_ONCE, cursor: String::new() };
    let mut peers = Vec::new();
    loop {
        let list = node.ask(async |node| node.admin().list_peers(request.clone()).await).await?;
        peers.extend(list.peers);
        if list.next_cursor.is_empty() {
            return Ok(peers);
        }
        request.cursor = list.next_cursor;
    }
}

/// Peers asked for at once: the most that a node gives.
const PEERS_AT_ONCE: u32 = 500;

/// How a node stands to this one and what it is called; the parent for an empty id. One that is not known here, or a parent
/// that is not there, is the node's to refuse.
fn peer(peers: &[Peer], id: &str) -> (Relation, Arg) {
    let relation = |peer: &Peer| peer.relation.parse().unwrap_or(Relation::Elsewhere);
    let found = peers.iter().find(|peer| match id {
        "" => relation(peer) == Relation::Parent,
        id => peer.identity.as_ref().is_some_and(|identity| identity.node == id),
    });
    let name = match (found.and_then(|peer| peer.identity.as_ref()), id) {
        (Some(identity), _) => clean(&identity.name).into(),
        (None, "") => cli_node::relation_parent().into(),
        (None, id) => short(id).into(),
    };
    let default = if id.is_empty() { Relation::Parent } else { Relation::Elsewhere };
    (found.map_or(default, relation), name)
}

/// The places as people read them before they are handed anything.
pub(super) fn said(reader: Reader, found: &[Found]) -> impl Iterator<Item = Arg> + '_ {
    found.iter().map(move |one| {
        let named = if one.recipient.body.is_empty() { "board" } else { &one.recipient.body };
        let purpose = reader.word::<Purpose>(&one.recipient.purpose);
        cli_acts::to_body(clean(&body(reader, named)), one.name.clone(), purpose).into()
    })
}

/// In which scope something is shown that was shown in `before` and is handed to these, as the node chooses it.
pub(super) fn scope(before: Scope, found: &[Found]) -> Scope {
    let reached = |one: &Found| match (before, one.relation) {
        (_, None) | (Scope::Federation, _) => true,
        (Scope::Subtree, Some(relation)) => matches!(relation, Relation::Child | Relation::Descendant),
        (Scope::Parent, Some(relation)) => relation == Relation::Parent,
        _ => false,
    };
    let all = |relation| found.iter().all(|one| one.relation == relation);
    match before {
        Scope::Node if all(None) => Scope::Subtree,
        Scope::Node if all(Some(Relation::Parent)) => Scope::Parent,
        Scope::Subtree | Scope::Parent | Scope::Federation if found.iter().all(reached) => before,
        _ => Scope::Addressed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_named_by_its_node_and_what_it_is_asked_for() {
        let read = |text: &str| place(text).unwrap();
        let expected =
            |node: &str, body: &str, purpose| Place { node: node.into(), body: body.into(), purpose };
        assert_eq!(read("board"), expected("..", "board", None));
        assert_eq!(read("/board"), expected("..", "board", None));
        assert_eq!(read("./Comité d’éthique"), expected(".", "Comité d’éthique", None));
        assert_eq!(
            read("France/management=opinion"),
            expected("France", "management", Some(Purpose::Opinion))
        );
        assert!(place("France/board=advice").unwrap_err().to_string().contains("opinion"));
    }

    #[test]
    fn the_scope_is_the_one_that_reaches_them_and_nobody_else() {
        let found = |relation| Found { recipient: Recipient::default(), name: "".into(), relation };
        let (here, above, beside) =
            (found(None), found(Some(Relation::Parent)), found(Some(Relation::Sibling)));
        assert_eq!(scope(Scope::Node, &[here]), Scope::Subtree);
        assert_eq!(scope(Scope::Node, std::slice::from_ref(&above)), Scope::Parent);
        assert_eq!(scope(Scope::Parent, std::slice::from_ref(&above)), Scope::Parent);
        assert_eq!(scope(Scope::Federation, std::slice::from_ref(&beside)), Scope::Federation);
        assert_eq!(scope(Scope::Subtree, std::slice::from_ref(&above)), Scope::Addressed);
        assert_eq!(scope(Scope::Node, &[above, beside]), Scope::Addressed);
    }
}
