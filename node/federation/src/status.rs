//! Who the peers are and how far each log is, as an operator sees it.

use percole_core::{directory::Kin, error::Error, service::status::card};
use percole_merkle::NodeId;
use percole_proto::v1 as pb;
use percole_store::{
    Tx,
    logs::{self, LogId},
    nodes::KnownNode,
};
use percole_words::{Locale, federation};
use prost::Message;

use crate::{Federation, joining::PARENT_ADDRESS};

/// Logs that are shown in their order: of more than can be read, those that are not level come first.
const LINES_IN_ORDER_MAX: usize = 1_000;
/// Bytes of an answer's list. Clients take 4 MiB, and an answer of the operator's has two lists at most.
const LIST_BYTES_MAX: usize = 1_500_000;

/// All other nodes that are known here; no more than an answer has room for.
///
/// # Errors
/// The database's error.
pub async fn list_peers(federation: &Federation, locale: Locale) -> Result<pb::ListPeersResponse, Error> {
    let (peers, _) = shortened(peers(federation, locale).await?);
    Ok(pb::ListPeersResponse { peers })
}

/// As much of a list as an answer has room for, and how much is left out.
fn shortened<M: Message>(mut list: Vec<M>) -> (Vec<M>, usize) {
    let (mut bytes, all) = (0, list.len());
    let fits = |message: &&M| {
        // Tag and length beside the message itself.
        bytes += message.encoded_len() + 8;
        bytes <= LIST_BYTES_MAX
    };
    let kept = list.iter().take_while(fits).count();
    list.truncate(kept);
    (list, all - kept)
}

/// Those that are nearest first, so that a long list ends among those who matter least.
async fn peers(federation: &Federation, locale: Locale) -> Result<Vec<pb::Peer>, Error> {
    let directory = federation.node.directory();
    let mut tx = federation.node.read().await?;
    let parent_address = logs::setting(&mut tx, PARENT_ADDRESS).await?.unwrap_or_default();
    let frozen = frozen_with(federation, &mut tx).await?;
    drop(tx);
    let others = directory.nodes().filter(|known| known.node != federation.node.me());
    let mut others: Vec<(Kin, &KnownNode)> =
        others.map(|known| (directory.kin(&known.node), known)).collect();
    others.sort_by_key(|(kin, known)| (*kin, known.node));
    let peers = others.into_iter().map(|(kin, known)| {
        let node = known.node;
        let seen = federation.peers.view(&node);
        let (last_heard_us, through) = seen.last_heard;
        let parent = directory.parent_of(&node);
        let name_of = |node: Option<NodeId>| node.map(|node| directory.name_of(&node)).unwrap_or_default();
        let is_frozen = frozen.contains(&node);
        pb::Peer {
            identity: Some(card(known)),
            relation: kin.word().to_owned(),
            state: if is_frozen { "frozen" } else { directory.standing(&node).word() }.to_owned(),
            address: if kin == Kin::Parent { parent_address.clone() } else { String::new() },
            connected: seen.connected,
            last_contact_us: seen.last_contact_us,
            clock_ahead_ms: federation.node.clocks.gap_us(&node) / 1_000,
            last_error: seen.last_error.map(|error| error.in_lang(locale)).unwrap_or_default(),
            parent: parent.map(|parent| parent.to_string()).unwrap_or_default(),
            parent_name: name_of(parent),
            last_heard_us,
            heard_through: through.map(|peer| peer.to_string()).unwrap_or_default(),
            heard_through_name: name_of(through),
        }
    });
    Ok(peers.collect())
}

/// The nodes with which two histories keep this one from exchanging logs: those whose log is frozen here, and the parent once
/// this node's own is frozen there.
async fn frozen_with(federation: &Federation, tx: &mut Tx) -> Result<Vec<NodeId>, Error> {
    let heads = logs::all(tx).await?.into_iter().filter(|head| head.frozen.is_some());
    let parent = federation.node.directory().parent();
    let with = heads.filter_map(|head| if head.log == LogId::OWN { parent } else { Some(head.origin.node) });
    Ok(with.collect())
}

/// How far each log is, seen from here; no more than an answer has room for, what is not level first, and how many more there
/// are.
///
/// # Errors
/// The database's error.
pub async fn sync_status(federation: &Federation, locale: Locale) -> Result<pb::SyncStatusResponse, Error> {
    let (peers, peers_left_out) = shortened(peers(federation, locale).await?);
    let directory = federation.node.directory();
    let mut lines = federation.peers.lines(federation.node.ambient.now_us());
    if lines.len() > LINES_IN_ORDER_MAX {
        lines.sort_by_key(|line| line.known && line.here == line.there);
    }
    let lines = lines.into_iter().map(|line| pb::SyncLine {
        peer: line.peer.to_string(),
        peer_name: directory.name_of(&line.peer),
        origin: line.origin.to_string(),
        direction: line.direction.word().to_owned(),
        here: line.here,
        there: line.there,
        known: line.known,
        as_of_us: line.as_of_us,
        oldest_unacknowledged_age_ms: line.oldest_unacknowledged_us / 1_000,
        cosigned: line.cosigned,
    });
    let (lines, lines_left_out) = shortened(lines.collect());
    let mut warnings = federation.node.warnings();
    warnings.extend((peers_left_out > 0).then(|| federation::peers_not_listed(peers_left_out)));
    warnings.extend((lines_left_out > 0).then(|| federation::lines_not_listed(lines_left_out)));
    let standing = federation.node.sequencer.gate().now();
    Ok(pb::SyncStatusResponse {
        peers,
        lines,
        warnings: warnings.iter().map(|said| said.in_lang(locale)).collect(),
        standing_words: standing.said().map(|said| said.in_lang(locale)).unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_ends_where_an_answer_would_grow_too_large_and_says_what_is_missing() {
        let line = |number: u32| pb::SyncLine { origin: format!("percole/{number}"), ..Default::default() };
        let few: Vec<pb::SyncLine> = (0..1_000).map(line).collect();
        assert_eq!(shortened(few.clone()), (few, 0));
        let (kept, left_out) = shortened((0..200_000).map(line).collect());
        assert_eq!(kept.len() + left_out, 200_000);
        let answer = pb::SyncStatusResponse { lines: kept, ..Default::default() };
        assert!(left_out > 0 && answer.encoded_len() <= LIST_BYTES_MAX, "{}", answer.encoded_len());
        // One that is too large by itself keeps nobody from an answer.
        let large = pb::SyncLine { peer_name: "x".repeat(2 * LIST_BYTES_MAX), ..Default::default() };
        assert_eq!(shortened(vec![line(1), large]), (vec![line(1)], 1));
    }
}
