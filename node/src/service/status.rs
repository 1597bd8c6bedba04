//! What an operator sees of a node at a glance.

use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{logs, members, members::MemberFilter, nodes::KnownNode, problems};
use percole_tls::Fingerprint;

use super::joining::PARENT_ADDRESS;
use crate::{directory::EdgeState, error::Error, node::Node};

/// The node itself.
///
/// # Errors
/// The database's error.
pub async fn node_status(node: &Node) -> Result<pb::NodeStatusResponse, Error> {
    let mut tx = node.read().await?;
    let head = logs::own(&mut tx).await?;
    let problems = problems::count(&mut tx).await?;
    let directory = node.directory();
    let frozen = logs::all(&mut tx).await?.into_iter().filter(|head| head.frozen.is_some()).count() as u64;
    Ok(pb::NodeStatusResponse {
        identity: Some(node.identity.card.clone()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        database: node.db.engine().to_owned(),
        log_size: head.as_ref().map_or(0, |head| head.size),
        checkpoint: head.and_then(|head| head.checkpoint).unwrap_or_default(),
        degraded: node.sequencer.trouble().unwrap_or_default(),
        children: directory.active_children().count() as u32,
        parent: directory.parent().map(|parent| parent.to_string()).unwrap_or_default(),
        started_us: node.started_us,
        problems: problems + frozen,
        fingerprint: Fingerprint::of(&node.identity.key.public()).to_string(),
        members: members::count(&mut tx, &MemberFilter::default()).await?,
    })
}

/// Parent, children and siblings.
///
/// # Errors
/// The database's error.
pub async fn list_peers(node: &Node) -> Result<pb::ListPeersResponse, Error> {
    let directory = node.directory();
    let mut tx = node.read().await?;
    let parent_address = logs::setting(&mut tx, PARENT_ADDRESS).await?.unwrap_or_default();
    drop(tx);
    let mut peers = Vec::new();
    for known in directory.nodes() {
        let (relation, state) = if directory.parent() == Some(known.node) {
            ("parent", EdgeState::Active)
        } else if let Some(state) = directory.child_state(&known.node) {
            ("child", state)
        } else if known.node == node.me() {
            continue;
        } else {
            ("sibling", EdgeState::Active)
        };
        let seen = node.federation.peers.view(&known.node);
        peers.push(pb::Peer {
            identity: Some(card(known)),
            relation: relation.to_owned(),
            state: state.word().to_owned(),
            address: if relation == "parent" { parent_address.clone() } else { String::new() },
            connected: seen.connected,
            last_contact_us: seen.last_contact_us,
            last_error: seen.last_error,
        });
    }
    Ok(pb::ListPeersResponse { peers })
}

/// What a node is known to say of itself.
pub fn card(known: &KnownNode) -> ev::NodeIdentity {
    let level = match known.level.as_str() {
        "antenne" => ev::Level::Antenne,
        "national" => ev::Level::National,
        "group" => ev::Level::Group,
        _ => ev::Level::Unspecified,
    };
    ev::NodeIdentity {
        node: known.node.to_string(),
        incarnation: known.incarnation,
        name: known.name.clone(),
        level: level.into(),
        languages: known.languages.split(',').map(str::to_owned).collect(),
        log_key: known.log_key.to_vec(),
        recovery_key: known.recovery_key.to_vec(),
    }
}

/// How far each log is, seen from here.
///
/// # Errors
/// The database's error.
pub async fn sync_status(node: &Node) -> Result<pb::SyncStatusResponse, Error> {
    let peers = list_peers(node).await?.peers;
    let directory = node.directory();
    let lines = node.federation.peers.lines(node.ambient.now_us());
    let lines = lines.into_iter().map(|line| pb::SyncLine {
        peer: line.peer.to_string(),
        peer_name: directory.name_of(&line.peer),
        origin: line.origin.to_string(),
        direction: line.direction.word().to_owned(),
        here: line.here,
        there: line.there,
        known: line.known,
        as_of_us: line.as_of_us,
        oldest_unacknowledged_us: line.oldest_unacknowledged_us,
        cosigned: line.cosigned,
    });
    Ok(pb::SyncStatusResponse { peers, lines: lines.collect() })
}
