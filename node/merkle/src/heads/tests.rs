use crate::tree::{NodeMap, NodePos, ProofError, prove_prefix};
use crate::{Frontier, LogKey, NodeId, Origin, PrefixProof, Proof, SignedCheckpoint, leaf_hash};

use super::*;

fn key() -> LogKey {
    LogKey::from_seed(&[1; 32])
}

fn origin() -> Origin {
    Origin::first(NodeId::from_first_key(&key().public()))
}

/// A log whose first `common` leaves are the same on every branch.
struct Branch {
    stored: NodeMap,
    heads: Vec<Checkpoint>,
}

impl Branch {
    fn grow(name: &str, common: u64, size: u64) -> Branch {
        let mut frontier = Frontier::new();
        let mut branch = Branch { stored: NodeMap::new(), heads: vec![frontier.checkpoint(origin())] };
        for index in 0..size {
            let author = if index < common { "all" } else { name };
            let hash = leaf_hash(format!("{author} {index}").as_bytes());
            branch.stored.insert(NodePos { level: 0, index }, hash);
            frontier.push(hash, &mut |_, _| ()).unwrap();
            branch.heads.push(frontier.checkpoint(origin()));
        }
        branch
    }

    fn head(&self, size: usize) -> &Checkpoint {
        &self.heads[size]
    }

    fn signed(&self, size: usize) -> SignedCheckpoint {
        SignedCheckpoint::sign(self.head(size), &key())
    }

    fn prefix(&self, old: u64, new: u64) -> PrefixProof {
        prove_prefix(old, new, &self.stored).unwrap()
    }
}

#[test]
fn the_three_cases_are_never_confused() {
    let (a, b) = (Branch::grow("a", 10, 30), Branch::grow("b", 10, 30));
    let known = a.head(20);
    for (seen, shown, prefix, expected) in [
        (a.head(20), Shown::AsNewest, None, HeadRelation::Same),
        (a.head(30), Shown::AsNewest, Some(a.prefix(20, 30)), HeadRelation::Newer),
        (a.head(30), Shown::AsSeenBefore, Some(a.prefix(20, 30)), HeadRelation::Newer),
        (a.head(12), Shown::AsSeenBefore, Some(a.prefix(12, 20)), HeadRelation::Stale),
        (a.head(12), Shown::AsNewest, Some(a.prefix(12, 20)), HeadRelation::ShorterConsistent),
        (a.head(0), Shown::AsNewest, None, HeadRelation::ShorterConsistent),
        (b.head(8), Shown::AsSeenBefore, Some(a.prefix(8, 20)), HeadRelation::Stale),
        (b.head(12), Shown::AsSeenBefore, Some(a.prefix(12, 20)), HeadRelation::Inconsistent),
        (b.head(12), Shown::AsNewest, Some(a.prefix(12, 20)), HeadRelation::Inconsistent),
        (b.head(20), Shown::AsNewest, None, HeadRelation::Inconsistent),
        (b.head(30), Shown::AsNewest, Some(b.prefix(20, 30)), HeadRelation::Inconsistent),
    ] {
        let relation = compare_heads(known, seen, shown, prefix.as_ref());
        assert_eq!(relation, Ok(expected), "size {} shown {shown:?}", seen.size);
    }
}

#[test]
fn a_wrong_proof_is_an_error_and_not_evidence() {
    let (a, b) = (Branch::grow("a", 10, 30), Branch::grow("b", 10, 30));
    let missing = compare_heads(a.head(20), a.head(30), Shown::AsNewest, None);
    assert_eq!(missing, Err(HeadError::ProofMissing { shorter: 20, longer: 30 }));
    let of_another_branch = compare_heads(a.head(20), a.head(30), Shown::AsNewest, Some(&b.prefix(20, 30)));
    assert_eq!(of_another_branch, Err(HeadError::Proof(ProofError::Root)));
    let claimed = PrefixProof { root: a.head(20).root, proof: b.prefix(20, 30).proof };
    assert!(compare_heads(a.head(20), b.head(30), Shown::AsNewest, Some(&claimed)).is_err());
    let empty = PrefixProof { root: a.head(20).root, proof: Proof::default() };
    assert!(compare_heads(a.head(20), a.head(30), Shown::AsNewest, Some(&empty)).is_err());
    let elsewhere = Checkpoint { origin: Origin { incarnation: 1, ..origin() }, ..*a.head(20) };
    assert!(matches!(
        compare_heads(a.head(20), &elsewhere, Shown::AsNewest, None),
        Err(HeadError::Origin { .. })
    ));
}

#[test]
fn evidence_convinces_a_third_party() {
    let (a, b) = (Branch::grow("a", 10, 32), Branch::grow("b", 10, 32));
    for (mine, other, prefix) in [
        (a.signed(20), b.signed(20), None),
        (a.signed(20), b.signed(30), Some(b.prefix(20, 30))),
        (b.signed(30), a.signed(16), Some(b.prefix(16, 30))),
    ] {
        let evidence = Equivocation::new(mine, other, prefix).unwrap();
        let bytes = evidence.encode();
        let read = UnverifiedEquivocation::decode(&bytes).unwrap();
        assert_eq!(read.encode(), bytes);
        let public = key().public();
        assert_eq!(read.clone().verify(&origin(), &public, &public), Ok(evidence));
        let stranger = LogKey::from_seed(&[2; 32]).public();
        assert!(read.verify(&origin(), &public, &stranger).is_err());
    }
}

#[test]
fn an_honest_log_cannot_be_accused() {
    let (a, b) = (Branch::grow("a", 10, 30), Branch::grow("b", 10, 30));
    let agree = Equivocation::new(a.signed(20), a.signed(30), Some(a.prefix(20, 30)));
    assert_eq!(agree, Err(EquivocationError::Consistent));
    assert_eq!(Equivocation::new(a.signed(20), a.signed(20), None), Err(EquivocationError::Consistent));
    let no_proof = Equivocation::new(a.signed(20), a.signed(30), None);
    assert!(matches!(no_proof, Err(EquivocationError::Heads(HeadError::ProofMissing { .. }))));
    let foreign_proof = Equivocation::new(a.signed(20), a.signed(30), Some(b.prefix(20, 30)));
    assert!(matches!(foreign_proof, Err(EquivocationError::Heads(HeadError::Proof(_)))));
    let mut invented = a.prefix(20, 30);
    invented.root = b.head(20).root;
    assert!(Equivocation::new(a.signed(20), a.signed(30), Some(invented)).is_err());
}

#[test]
fn changed_evidence_is_refused() {
    let (a, b) = (Branch::grow("a", 10, 32), Branch::grow("b", 10, 32));
    let evidence = Equivocation::new(a.signed(20), b.signed(30), Some(b.prefix(20, 30))).unwrap();
    let (bytes, public) = (evidence.encode(), key().public());
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let verified = UnverifiedEquivocation::decode(&changed)
            .and_then(|read| read.verify(&origin(), &public, &public));
        assert!(verified.is_err(), "byte {at}");
        assert!(UnverifiedEquivocation::decode(&bytes[..at]).is_err(), "cut at {at}");
    }
    assert!(UnverifiedEquivocation::decode(&[bytes, vec![0]].concat()).is_err());
}
