//! Which node a person means.

use percole_merkle::{NodeId, Origin};
use percole_proto::v1 as pb;
use percole_words::service;

use super::called::{Called, only};
use crate::{access::Viewer, directory::Directory, error::Error, node::Node};

/// The node that a text means: this one, or one that the logs name. What nodes are called is for everybody who may look.
///
/// # Errors
/// `InvalidArgument` on `text` when it fits several; `NotFound` when it fits none.
pub async fn find(node: &Node, _: &Viewer, request: pb::FindNodeRequest) -> Result<pb::FoundNode, Error> {
    let directory = node.directory();
    let found = match (request.text.as_str(), request.text.parse()) {
        ("", _) => directory.parent(),
        // One that is not known here is refused by whoever is told of it.
        (_, Ok(id)) => Some(id),
        (text, Err(_)) => Some(among(&directory, text, request.child)?),
    };
    let Some(found) = found else { return Ok(pb::FoundNode::default()) };
    let known = directory.node(&found);
    let incarnation = known.map_or(0, |known| known.incarnation);
    Ok(pb::FoundNode {
        node: found.to_string(),
        origin: Origin { node: found, incarnation }.to_string(),
        name: known.map(|known| known.name.clone()).unwrap_or_default(),
        relation: if found == node.me() { "" } else { directory.kin(&found).word() }.to_owned(),
    })
}

fn among(directory: &Directory, text: &str, child: bool) -> Result<NodeId, Error> {
    let of = directory.nodes().filter(|known| !child || directory.child_state(&known.node).is_some());
    let all: Vec<Called> = of
        .map(|known| Called { id: known.node.to_string(), name: known.name.clone(), by_name: true })
        .collect();
    let found = only("text", text, &all, |text| service::no_such_node(text))?;
    found.id.parse().map_err(|_| Error::internal("a node of the directory has no id"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        error::Code,
        testing::{TestNode, look, voting::Three},
    };

    #[tokio::test]
    async fn a_node_is_found_by_what_people_call_it() {
        let three = Three::new().await;
        let find = async |node: &TestNode, text: &str, child: bool| {
            look!(node, find, pb::FindNodeRequest { text: text.to_owned(), child })
        };
        let be = three.be.me().to_string();
        let found = find(&three.group, "Belgique", true).await.unwrap();
        assert_eq!((found.node.as_str(), found.relation.as_str()), (be.as_str(), "child"));
        assert_eq!(found.origin, three.be.node.identity.origin.to_string());
        assert_eq!(find(&three.fr, &be[..6], false).await.unwrap().relation, "sibling");
        assert_eq!(find(&three.fr, "", false).await.unwrap().name, "Groupe");
        assert_eq!(find(&three.fr, "France", false).await.unwrap().relation, "");
        assert_eq!(
            find(&three.group, "", false).await.unwrap(),
            pb::FoundNode::default(),
            "it has no parent"
        );
        assert_eq!(find(&three.fr, "Groupe", true).await.unwrap_err().code(), Code::NotFound, "no child");
        let unknown = find(&three.fr, &"ab".repeat(32), false).await.unwrap();
        assert_eq!((unknown.node, unknown.name), ("ab".repeat(32), String::new()));
    }
}
