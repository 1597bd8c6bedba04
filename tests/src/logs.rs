//! Comparing what several nodes hold of the same logs.

use percole_store::{entries, logs};

use crate::NodeProcess;

/// Checks stopped nodes: each is sound by itself, and every mirror is a prefix of its origin (invariant I3).
///
/// # Panics
/// When something is damaged, or a mirror holds what its origin does not.
pub async fn check(nodes: &[&NodeProcess]) {
    for node in nodes {
        let fsck = node.fsck(&[]);
        assert_eq!(fsck.code, 0, "fsck of {}: {}", node.name(), fsck.damage().join("\n"));
    }
    let mut held = Vec::new();
    for node in nodes {
        held.push((node.name(), Held::by(node).await));
    }
    for (holder, logs) in &held {
        for (origin, mirrored) in &logs.mirrors {
            let own = held.iter().find(|(_, other)| other.own.0 == *origin);
            let Some((writer, own)) = own else { continue };
            let end = mirrored.len().min(own.own.1.len());
            assert_eq!(
                mirrored.len(),
                end,
                "{holder} holds more of the log of {writer} than {writer} itself"
            );
            let differs = (0..end).find(|index| mirrored[*index] != own.own.1[*index]);
            assert_eq!(differs, None, "{holder} holds another entry of the log of {writer} at this index");
        }
    }
}

type Log = (String, Vec<percole_merkle::Hash>);

struct Held {
    own: Log,
    mirrors: Vec<Log>,
}

impl Held {
    async fn by(node: &NodeProcess) -> Held {
        let (db, _lock) = node.open_database().await;
        let mut tx = db.read().await.unwrap();
        let mut held = Vec::new();
        for head in logs::all(&mut tx).await.unwrap() {
            let hashes = entries::hashes(&mut tx, head.log, 0, head.size).await.unwrap();
            held.push((head.origin.to_string(), hashes));
        }
        drop(tx);
        db.close().await;
        let own = held.remove(0);
        Held { own, mirrors: held }
    }
}
