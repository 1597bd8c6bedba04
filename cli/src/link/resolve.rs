//! What people call nodes, asked of the node: an id, the beginning of one, or a name.

use percole_merkle::{NodeId, Origin};
use percole_proto::v1::{FindNodeRequest, FoundNode};
use percole_words::cli;

use crate::output::failure::Failure;
use crate::output::words::short;

use super::node::Node;

impl Node {
    /// The node that a text means, among all or among the children alone; the parent for an empty text, or nothing when there
    /// is none.
    ///
    /// # Errors
    /// That the text fits none or several, or that the node cannot be asked.
    pub(crate) async fn find_node(&self, text: &str, child: bool) -> Result<FoundNode, Failure> {
        let request = FindNodeRequest { text: text.to_owned(), child };
        self.ask(async |node| node.admin().find_node(request.clone()).await).await
    }

    /// The id of a node.
    ///
    /// # Errors
    /// As [`Node::find_node`].
    pub(crate) async fn node_id(&self, text: &str) -> Result<String, Failure> {
        if text.parse::<NodeId>().is_ok() {
            return Ok(text.to_owned());
        }
        Ok(self.find_node(text, false).await?.node)
    }

    /// As [`Node::node_id`]; empty when none is named.
    ///
    /// # Errors
    /// As [`Node::find_node`].
    pub(crate) async fn node_id_or_any(&self, text: Option<&str>) -> Result<String, Failure> {
        match text {
            Some(text) => self.node_id(text).await,
            None => Ok(String::new()),
        }
    }

    /// The id of a child, found among the children alone, and how people call it: its name with the first digits of the
    /// id. Whatever a child says of others, it can be told from them.
    ///
    /// # Errors
    /// As [`Node::find_node`].
    pub(crate) async fn child_id_and_name(&self, text: &str) -> Result<(String, String), Failure> {
        let FoundNode { node, name, .. } = self.find_node(text, true).await?;
        let called = match name.as_str() {
            "" => cli::node_unnamed(short(&node)).in_lang(self.lang()),
            name => format!("{name} ({})", short(&node)),
        };
        Ok((node, called))
    }

    /// The origin line of a node's log: given as such, or by the node; empty, for this node's own, when nothing is given.
    ///
    /// # Errors
    /// As [`Node::find_node`].
    pub(crate) async fn origin(&self, text: Option<&str>) -> Result<String, Failure> {
        match text {
            None => Ok(String::new()),
            Some(text) if text.parse::<Origin>().is_ok() => Ok(text.to_owned()),
            Some(text) => Ok(self.find_node(text, false).await?.origin),
        }
    }
}
