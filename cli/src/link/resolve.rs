//! Short names: a prefix of an id, or a node's name.
//!
//! What a person gives is looked up in the lists that the node shows, and must fit one thing there. A name never takes
//! the place of an id: whoever calls a node like the beginning of another's id is not meant by it.

use percole_merkle::{NodeId, Origin};
use percole_proto::event::v1::NodeIdentity;
use percole_proto::v1::{ListOperatorsRequest, ListPeersRequest, NodeStatusRequest, Peer};

use percole_words::cli;

use crate::output::failure::Failure;
use crate::output::table::Table;
use crate::output::words::short;

use super::node::Node;
use crate::commands::node::peers::Relation;

/// What says that a name is meant, whatever it looks like.
const NAME: &str = "name:";

/// Peers that are asked for at once.
const PEERS_PER_PAGE: u32 = 500;

/// The fewest digits of a prefix.
const PREFIX_DIGITS_MIN: usize = 4;

/// A thing that a short name may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// The full id.
    pub(crate) id: String,
    /// Its name or title.
    pub(crate) name: String,
    /// Whether the name may stand for it.
    pub(crate) by: By,
}

/// What may stand for a thing besides its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// A prefix, or the exact name.
    PrefixOrName,
    /// A prefix.
    Prefix,
}

/// Finds the one candidate that a text means.
///
/// # Errors
/// Usage when the text is too short or fits several, which are listed; `not_found` when it fits none.
pub(crate) fn pick<'a>(
    what: &str,
    text: &str,
    candidates: &'a [Candidate],
    look: &str,
) -> Result<&'a Candidate, Failure> {
    let meant = Meant::of(text);
    let fits = |candidate: &&Candidate| meant.fits(candidate);
    let mut found: Vec<&Candidate> = Vec::new();
    for candidate in candidates.iter().filter(fits) {
        if found.iter().all(|earlier| earlier.id != candidate.id) {
            found.push(candidate);
        }
    }
    match found.as_slice() {
        [one] => Ok(one),
        [] if is_hex(text) && text.len() < PREFIX_DIGITS_MIN => {
            let nothing = cli::nothing_so_called(what, text);
            Err(Failure::usage(cli::too_short(nothing, PREFIX_DIGITS_MIN)).next(cli::list_shows(look)))
        }
        [] if candidates.iter().any(|candidate| Meant::Name(text).fits(candidate)) => {
            let nothing = cli::no_id_begins_so(what, text);
            Err(Failure::refused("not_found", nothing).next(cli::write_name(format!("{NAME}{text}"))))
        }
        [] => {
            Err(Failure::refused("not_found", cli::nothing_so_called(what, text)).next(cli::list_shows(look)))
        }
        several => {
            let mut table = Table::new(&["id", "name"]);
            several
                .iter()
                .for_each(|candidate| table.row([handle(&candidate.id).to_owned(), candidate.name.clone()]));
            let lines: Vec<String> = table.render(None, "").lines().skip(1).map(str::to_owned).collect();
            Err(Failure::usage(cli::may_mean(text, several.len())).details(lines).next(cli::more_digits()))
        }
    }
}

fn pick_node<'a>(text: &str, nodes: &'a [NodeIdentity]) -> Result<&'a NodeIdentity, Failure> {
    let candidate = |node: &NodeIdentity| Candidate {
        id: node.node.clone(),
        name: node.name.clone(),
        by: By::PrefixOrName,
    };
    let candidates: Vec<Candidate> = nodes.iter().map(candidate).collect();
    let found = pick("node", text, &candidates, "percole node peers")?;
    let node = nodes.iter().find(|node| node.node == found.id);
    node.ok_or_else(|| Failure::refused("not_found", cli::nothing_so_called("node", text)))
}

/// How a text is read: what looks like the beginning of an id is one.
enum Meant<'a> {
    Name(&'a str),
    Prefix(&'a str),
}

impl Meant<'_> {
    fn of(text: &str) -> Meant<'_> {
        match text.strip_prefix(NAME) {
            Some(name) => Meant::Name(name),
            None if text.len() >= PREFIX_DIGITS_MIN && is_hex(text) => Meant::Prefix(text),
            None if text.contains(':') => Meant::Prefix(text),
            None => Meant::Name(text),
        }
    }

    fn fits(&self, candidate: &Candidate) -> bool {
        match self {
            Meant::Name(name) => candidate.by == By::PrefixOrName && candidate.name == *name,
            Meant::Prefix(digits) if digits.contains(':') => candidate.id.starts_with(digits),
            Meant::Prefix(digits) => handle(&candidate.id).starts_with(digits),
        }
    }
}

/// What distinguishes an id from its neighbours: what follows the colon, or the whole.
fn handle(id: &str) -> &str {
    id.split_once(':').map_or(id, |(_, handle)| handle)
}

/// Whether these are digits of an id, which is written in lower case.
fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

impl Node {
    /// The id of a node: full, a prefix, or its exact name among this node and its peers.
    ///
    /// # Errors
    /// As [`pick`], or that the node cannot be asked.
    pub(crate) async fn node_id(&self, text: &str) -> Result<String, Failure> {
        if text.parse::<NodeId>().is_ok() {
            return Ok(text.to_owned());
        }
        pick_node(text, &self.known_nodes().await?).map(|node| node.node.clone())
    }

    /// The id of a child, found among the children alone, and how people call it: its name with the first digits of the
    /// id. Whatever a child says of others, it can be told from them.
    ///
    /// # Errors
    /// As [`pick`], or that the node cannot be asked.
    pub(crate) async fn child_id_and_name(&self, text: &str) -> Result<(String, String), Failure> {
        let peers = self.peers().await?;
        let children = peers.into_iter().filter(|peer| peer.relation == Relation::Child.as_str());
        let nodes: Vec<NodeIdentity> = children.filter_map(|peer| peer.identity).collect();
        let found = match text.parse::<NodeId>() {
            // One that is not known here is the node's to refuse.
            Ok(_) => nodes.iter().find(|node| node.node == text),
            Err(_) => Some(pick_node(text, &nodes)?),
        };
        Ok(match found {
            Some(node) => (node.node.clone(), format!("{} ({})", node.name, short(&node.node))),
            None => (text.to_owned(), cli::node_unnamed(short(text)).in_lang(self.lang())),
        })
    }

    /// The origin line of a node's log: given as such, or by the node; empty, for this node's own, when nothing is given.
    ///
    /// # Errors
    /// As [`pick`], or that the node cannot be asked.
    pub(crate) async fn origin(&self, text: Option<&str>) -> Result<String, Failure> {
        let Some(text) = text else { return Ok(String::new()) };
        if text.parse::<Origin>().is_ok() {
            return Ok(text.to_owned());
        }
        let nodes = self.known_nodes().await?;
        let NodeIdentity { node, incarnation, .. } = pick_node(text, &nodes)?;
        Ok(format!("percole/{node}/{incarnation}"))
    }

    /// All peers, however many there are: whoever is left out could not be told from another of the same name.
    pub(crate) async fn peers(&self) -> Result<Vec<Peer>, Failure> {
        let (mut peers, mut cursor) = (Vec::new(), String::new());
        loop {
            let request = ListPeersRequest { limit: PEERS_PER_PAGE, cursor };
            let page = self.ask(async |node| node.admin().list_peers(request.clone()).await).await?;
            peers.extend(page.peers);
            cursor = page.next_cursor;
            if cursor.is_empty() {
                return Ok(peers);
            }
        }
    }

    /// This node and its peers.
    async fn known_nodes(&self) -> Result<Vec<NodeIdentity>, Failure> {
        let status = self.ask(async |node| node.admin().node_status(NodeStatusRequest {}).await).await?;
        let peers = self.peers().await?.into_iter().filter_map(|peer| peer.identity);
        Ok(status.identity.into_iter().chain(peers).collect())
    }

    /// The id of an operator: full, a prefix, or its exact name.
    ///
    /// # Errors
    /// As [`pick`], or that the node cannot be asked.
    pub(crate) async fn operator_id(&self, text: &str) -> Result<String, Failure> {
        let list = self.ask(async |node| node.admin().list_operators(ListOperatorsRequest {}).await).await?;
        // A name may have served before: only who can still be meant is found by name.
        let candidate = |revoked: bool, id: String, name: String| Candidate {
            id,
            name,
            by: if revoked { By::Prefix } else { By::PrefixOrName },
        };
        let candidates: Vec<_> = list
            .operators
            .into_iter()
            .map(|operator| candidate(operator.revoked, operator.id, operator.name))
            .collect();
        if let Some(exact) = candidates.iter().find(|candidate| candidate.id == text) {
            return Ok(exact.id.clone());
        }
        pick("operator", text, &candidates, "percole operator list").map(|operator| operator.id.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::exit::Exit;

    fn node(digits: &str, name: &str) -> Candidate {
        Candidate { id: digits.repeat(8), name: name.to_owned(), by: By::PrefixOrName }
    }

    fn vote(digits: &str) -> Candidate {
        let id = format!("{}:{}", "ab".repeat(32), digits.repeat(4));
        Candidate { id, name: "Budget".to_owned(), by: By::Prefix }
    }

    fn found<'a>(text: &str, candidates: &'a [Candidate]) -> Result<&'a str, Failure> {
        pick("thing", text, candidates, "percole thing list").map(|candidate| candidate.id.as_str())
    }

    #[test]
    fn a_node_is_found_by_prefix_or_exact_name() {
        let nodes = [node("01234567", "France"), node("89abcdef", "Belgique")];
        assert_eq!(found("0123", &nodes).unwrap(), nodes[0].id);
        assert_eq!(found("Belgique", &nodes).unwrap(), nodes[1].id);
        assert_eq!(found("Belg", &nodes).unwrap_err().exit, Exit::Refused);
        assert_eq!(found("012", &nodes).unwrap_err().exit, Exit::Usage);
    }

    #[test]
    fn what_looks_like_an_id_is_one_and_a_name_can_be_meant() {
        // A child that admits nodes called like every beginning of its id does not hide behind them.
        let child = node("01234567", "Belgique");
        let below = (4..64).map(|digits| Candidate {
            id: format!("{digits:02x}").repeat(32),
            name: child.id[..digits].to_owned(),
            by: By::PrefixOrName,
        });
        let nodes: Vec<Candidate> = std::iter::once(child.clone()).chain(below).collect();
        for digits in 4..64 {
            assert_eq!(found(&child.id[..digits], &nodes).unwrap(), child.id);
            assert_eq!(
                found(&format!("name:{}", &child.id[..digits]), &nodes).unwrap(),
                nodes[digits - 3].id
            );
        }
        let cafe = [node("01234567", "cafe"), node("89abcdef", "Face")];
        let failure = found("cafe", &cafe).unwrap_err();
        assert_eq!(failure.exit, Exit::Refused);
        assert!(failure.to_string().contains("name:cafe"), "{failure}");
        assert_eq!(found("name:cafe", &cafe).unwrap(), cafe[0].id);
        assert_eq!(found("Face", &cafe).unwrap(), cafe[1].id);
        assert_eq!(found("name:0123", &cafe).unwrap_err().exit, Exit::Refused);
    }

    #[test]
    fn a_subject_is_found_by_what_follows_its_colon() {
        let votes = [vote("0123abcd"), vote("0123ffff")];
        assert_eq!(found("0123a", &votes).unwrap(), votes[0].id);
        assert_eq!(found(&format!("{}:0123f", "ab".repeat(32)), &votes).unwrap(), votes[1].id);
        assert_eq!(found("abab", &votes).unwrap_err().exit, Exit::Refused);
        assert_eq!(found("Budget", &votes).unwrap_err().exit, Exit::Refused);
    }

    #[test]
    fn an_ambiguous_prefix_lists_what_it_may_mean() {
        let votes = [vote("0123abcd"), vote("0123ffff")];
        let failure = found("0123", &votes).unwrap_err();
        assert_eq!(failure.exit, Exit::Usage);
        let text = failure.to_string();
        assert!(text.contains("may mean 2 things") && text.contains("0123ffff"), "{text}");
    }

    #[test]
    fn two_nodes_of_one_name_are_ambiguous_and_a_node_named_twice_is_not() {
        let nodes = [node("01234567", "Lille"), node("89abcdef", "Lille"), node("01234567", "Lille")];
        assert!(found("Lille", &nodes).unwrap_err().to_string().contains("2 things"));
        assert_eq!(found("0123", &nodes).unwrap(), nodes[0].id);
    }
}
