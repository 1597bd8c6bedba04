//! Who the peers are and how far each log is, as an operator sees it.

use percole_core::{directory::EdgeState, error::Error, service::status::card};
use percole_merkle::NodeId;
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    logs::{self, LogId},
};
use percole_words::Lang;

use crate::{Federation, joining::PARENT_ADDRESS};

/// Parent, children and siblings.
///
/// # Errors
/// The database's error.
pub async fn list_peers(federation: &Federation, lang: Lang) -> Result<pb::ListPeersResponse, Error> {
    let directory = federation.node.directory();
    let mut tx = federation.node.read().await?;
    let parent_address = logs::setting(&mut tx, PARENT_ADDRESS).await?.unwrap_or_default();
    let frozen = frozen_with(federation, &mut tx).await?;
    drop(tx);
    let mut peers = Vec::new();
    for known in directory.nodes() {
        let (relation, state) = if directory.parent() == Some(known.node) {
            ("parent", EdgeState::Active)
        } else if let Some(state) = directory.child_state(&known.node) {
            ("child", state)
        } else if known.node == federation.node.me() {
            continue;
        } else {
            ("sibling", EdgeState::Active)
        };
        let seen = federation.peers.view(&known.node);
        peers.push(pb::Peer {
            identity: Some(card(known)),
            relation: relation.to_owned(),
            state: if frozen.contains(&known.node) { "frozen" } else { state.word() }.to_owned(),
            address: if relation == "parent" { parent_address.clone() } else { String::new() },
            connected: seen.connected,
            last_contact_us: seen.last_contact_us,
            clock_ahead_ms: federation.node.clocks.gap_us(&known.node) / 1_000,
            last_error: seen.last_error.map(|error| error.in_lang(lang)).unwrap_or_default(),
        });
    }
    Ok(pb::ListPeersResponse { peers })
}

/// The nodes with which two histories keep this one from exchanging logs: those whose log is frozen here, and the parent once
/// this node's own is frozen there.
async fn frozen_with(federation: &Federation, tx: &mut Tx) -> Result<Vec<NodeId>, Error> {
    let heads = logs::all(tx).await?.into_iter().filter(|head| head.frozen.is_some());
    let parent = federation.node.directory().parent();
    let with = heads.filter_map(|head| if head.log == LogId::OWN { parent } else { Some(head.origin.node) });
    Ok(with.collect())
}

/// How far each log is, seen from here.
///
/// # Errors
/// The database's error.
pub async fn sync_status(federation: &Federation, lang: Lang) -> Result<pb::SyncStatusResponse, Error> {
    let peers = list_peers(federation, lang).await?.peers;
    let directory = federation.node.directory();
    let lines = federation.peers.lines(federation.node.ambient.now_us());
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
    let warnings = federation.node.clock_differences();
    let standing = federation.node.sequencer.gate().now();
    Ok(pb::SyncStatusResponse {
        peers,
        lines: lines.collect(),
        warnings: warnings.iter().map(|said| said.in_lang(lang)).collect(),
        standing_words: standing.said().map(|said| said.in_lang(lang)).unwrap_or_default(),
    })
}
