//! `percole node peers`.

use percole_domain::{Level, words};
use percole_proto::v1::{ListPeersRequest, ListPeersResponse, Peer};
use percole_words::{
    Message, cli, cli_node, documents as columns, events, organisation, service, vocabulary,
};

use crate::commands::Answered;
use crate::commands::page::{Part, paged};
use crate::link::node::Node;
use crate::output::answer::Answer;
use crate::output::document;
use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::times;
use crate::output::words::{clean, short};
use crate::session::Session;

words! {
    /// How a node stands to this one.
    pub(crate) enum Relation: "relation", cli_node::unknown_relation {
        /// This node is below it.
        Parent = "parent" => cli_node::relation_parent,
        /// It is below this node.
        Child = "child" => cli_node::relation_child,
        /// Above the parent.
        Ancestor = "ancestor" => cli_node::relation_ancestor,
        /// Both have one parent.
        Sibling = "sibling" => cli_node::relation_sibling,
        /// Below a child.
        Descendant = "descendant" => cli_node::relation_descendant,
        /// Anywhere else.
        Elsewhere = "elsewhere" => cli_node::relation_elsewhere,
    }
}

words! {
    /// How a node stands in the federation.
    pub(crate) enum Membership: "state", cli_node::unknown_membership {
        /// Takes part.
        Active = "active" => events::membership_active,
        /// Cut off for now.
        Suspended = "suspended" => events::membership_suspended,
        /// Has left.
        Left = "left" => events::membership_left,
        /// Taken in by its parent; its own word is not known.
        Admitted = "admitted" => cli_node::membership_admitted,
        /// Its own word alone, or nobody's.
        Unconfirmed = "unconfirmed" => cli_node::membership_unconfirmed,
        /// Two histories keep the two from exchanging logs.
        Frozen = "frozen" => cli_node::membership_frozen,
    }
}

/// List all other nodes that are known here: what each is to this node, how its membership is, and when it was last heard of
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    part: Part,
}

impl Args {
    pub(crate) async fn run(self, session: &Session) -> Answered {
        let node = session.node().await?;
        let list = read(&node, self.part).await?;
        Ok(listed(session.reader(), &list))
    }
}

/// Reads the peers of a node.
///
/// # Errors
/// That it cannot be asked.
pub(crate) async fn read(node: &Node, part: Part) -> Result<ListPeersResponse, Failure> {
    part.read(async |limit, cursor| {
        let request = ListPeersRequest { limit, cursor };
        node.ask(async |node| node.admin().list_peers(request.clone()).await).await
    })
    .await
}

paged!(ListPeersResponse: peers);

fn listed(reader: Reader, list: &ListPeersResponse) -> Answer {
    let titles = [
        columns::column_name(),
        cli_node::title_node(),
        organisation::column_level(),
        cli_node::title_relation(),
        cli::title_state(),
        cli_node::title_connected(),
        cli_node::title_last_heard(),
        cli_node::title_address(),
    ];
    let row = |peer: &Peer| {
        let identity = peer.identity.clone().unwrap_or_default();
        let level = document::word_of(document::LEVEL, identity.level);
        let [relation, state, connected, contact] = contact(reader, peer);
        [
            identity.name,
            short(&identity.node),
            reader.word::<Level>(&level),
            relation,
            state,
            connected,
            contact,
            peer.address.clone(),
        ]
    };
    let table = reader.table(titles, list.peers.iter().map(row), &cli_node::no_peers());
    Answer::of(list, table)
        .notes(troubles(&list.peers))
        .notes(other_clocks(&list.peers))
        .goes_on(&list.next_cursor)
}

/// Relation, state, whether it is connected, and when it was last heard of.
pub(crate) fn contact(reader: Reader, peer: &Peer) -> [String; 4] {
    [
        relation(reader, peer),
        reader.word::<Membership>(&peer.state),
        connected(reader, peer),
        heard(reader, peer),
    ]
}

/// What it is to this node; of one that is further away, below which node it stands.
fn relation(reader: Reader, peer: &Peer) -> String {
    let relation = reader.word::<Relation>(&peer.relation);
    match peer.relation.parse() {
        Ok(Relation::Descendant | Relation::Elsewhere) if !peer.parent_name.is_empty() => {
            reader.say(cli_node::relation_below(relation, clean(&peer.parent_name)))
        }
        _ => relation,
    }
}

/// Whether it is connected; of one with which this node holds no connection there is nothing to say.
fn connected(reader: Reader, peer: &Peer) -> String {
    match (peer.connected, peer.relation.parse()) {
        (true, _) => reader.say(vocabulary::choice_yes()),
        (false, Ok(Relation::Parent | Relation::Child)) => reader.say(vocabulary::choice_no()),
        _ => "–".to_owned(),
    }
}

/// When it was last heard of, and through whom.
fn heard(reader: Reader, peer: &Peer) -> String {
    let ago = reader.ago(peer.last_heard_us);
    match peer.heard_through_name.as_str() {
        "" => ago,
        through => reader.say(cli_node::heard_through(ago, clean(through))),
    }
}

/// What went wrong with peers that are not connected.
pub(crate) fn troubles(peers: &[Peer]) -> impl Iterator<Item = Message> {
    let troubled = peers.iter().filter(|peer| !peer.connected && !peer.last_error.is_empty());
    troubled.map(|peer| {
        let name = peer.identity.as_ref().map_or("", |identity| identity.name.as_str());
        cli::within(clean(name), clean(&peer.last_error))
    })
}

/// From how many milliseconds on a difference between two clocks is said, as the node says it in its status.
const CLOCKS_DIFFER_MS: u64 = 5_000;

/// Whose clock differs from the node's, and by how much.
fn other_clocks(peers: &[Peer]) -> impl Iterator<Item = Message> {
    let differing = peers.iter().filter(|peer| peer.clock_ahead_ms.unsigned_abs() >= CLOCKS_DIFFER_MS);
    differing.map(|peer| {
        let name = clean(peer.identity.as_ref().map_or("", |identity| identity.name.as_str()));
        // A word is a moment on its way: to the nearest second is all that can be said.
        let by = times::span(peer.clock_ahead_ms.saturating_abs().saturating_add(500) / 1_000 * 1_000_000);
        if peer.clock_ahead_ms > 0 { service::clock_ahead(name, by) } else { service::clock_behind(name, by) }
    })
}

#[cfg(test)]
pub(crate) mod tests {
    use percole_proto::event::v1::NodeIdentity;

    use super::*;
    use crate::output::specimen::{NOW_US, in_every_language};

    /// A parent, an ancestor, a suspended child, a sibling heard of through the parent, a descendant that was only taken in, and
    /// one elsewhere of which nothing was heard.
    pub(crate) fn specimen() -> Vec<Peer> {
        let peer = |name: &str, level: Level, relation: Relation| Peer {
            identity: Some(NodeIdentity {
                node: "ab".repeat(32),
                name: name.into(),
                level: document::number_of(document::LEVEL, level.as_str()),
                ..Default::default()
            }),
            relation: relation.to_string(),
            state: Membership::Active.to_string(),
            connected: true,
            last_contact_us: NOW_US - 12_000_000,
            last_heard_us: NOW_US - 12_000_000,
            ..Default::default()
        };
        let mut parent = peer("Les deux pays", Level::Group, Relation::Parent);
        parent.address = "group.example.org:7443".into();
        let mut child = peer("Rennes", Level::Antenne, Relation::Child);
        (child.state, child.connected) = (Membership::Suspended.to_string(), false);
        child.last_error = "le parent n’a pas répondu en 10 secondes".into();
        let far = |name: &str, level: Level, relation: Relation| {
            let far = peer(name, level, relation);
            Peer { connected: false, last_contact_us: 0, heard_through_name: "Les deux pays".into(), ..far }
        };
        let ancestor = far("Fédération", Level::Group, Relation::Ancestor);
        let sibling = far("Belgique", Level::National, Relation::Sibling);
        let mut descendant = far("Saint-Malo", Level::Antenne, Relation::Descendant);
        descendant.state = Membership::Admitted.to_string();
        descendant.parent_name = "Rennes".into();
        descendant.heard_through_name = "Rennes".into();
        let mut nephew = far("Liège", Level::Antenne, Relation::Elsewhere);
        nephew.parent_name = "Belgique".into();
        (nephew.last_heard_us, nephew.heard_through_name) = (0, String::new());
        vec![parent, ancestor, child, sibling, descendant, nephew]
    }

    #[test]
    fn peers_are_listed_with_what_went_wrong() {
        let list = ListPeersResponse { peers: specimen(), next_cursor: "c2".into() };
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &list)));
    }

    #[test]
    fn a_node_that_is_alone_is_told_what_to_do() {
        insta::assert_snapshot!(in_every_language(|reader| listed(reader, &ListPeersResponse::default())));
    }
}
