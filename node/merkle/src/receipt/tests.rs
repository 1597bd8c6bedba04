use crate::leaf::{CAUSES_MAX, Flags, Scope, commit_payload};
use crate::tree::{NodeMap, NodePos, prove_inclusion};
use crate::{EventRef, Frontier, LogKey, NodeId, Origin, SubjectId};

use super::*;

fn key(seed: u8) -> LogKey {
    LogKey::from_seed(&[seed; 32])
}

fn origin(seed: u8) -> Origin {
    Origin::first(NodeId::from_first_key(&key(seed).public()))
}

fn witness(seed: u8) -> Witness {
    Witness { origin: origin(seed), key: key(seed).public() }
}

fn leaf(origin: Origin, causes: usize) -> Vec<u8> {
    let cause = |index: u64| EventRef { origin, index, leaf_hash: Hash([0x66; 32]) };
    let header = LeafHeader {
        origin,
        kind: "vote.ballot_cast".parse().unwrap(),
        schema_version: 1,
        subject: SubjectId { origin: origin.node, id: [2; 16] },
        idempotency_key: [3; 16],
        causes: (0..causes as u64).map(cause).collect(),
        claimed_time_us: 0,
        scope: Scope::Parent,
        anchor: None,
        addressees: vec![NodeId([0x77; 32])],
        flags: Flags { critical: false, redactable: true },
        payload_len: 3,
        payload_commitment: commit_payload(&[4; 32], b"yes"),
    };
    header.encode().unwrap()
}

fn tree_around(leaf: &[u8], index: u64, size: u64) -> (Proof, Frontier) {
    let (mut frontier, mut nodes) = (Frontier::new(), NodeMap::new());
    for at in 0..size {
        let hash = if at == index { leaf_hash(leaf) } else { leaf_hash(&at.to_be_bytes()) };
        nodes.insert(NodePos { level: 0, index: at }, hash);
        frontier.push(hash, &mut |pos, hash| nodes.insert(pos, hash)).unwrap();
    }
    (prove_inclusion(index, size, &nodes).unwrap(), frontier)
}

fn receipt(witnesses: &[u8]) -> Receipt {
    let bytes = leaf(origin(1), 2);
    let (proof, frontier) = tree_around(&bytes, 700, 1000);
    let mut head = SignedCheckpoint::sign(&frontier.checkpoint(origin(1)), &key(1));
    for seed in witnesses {
        let cosignature = head.cosign(&key(*seed), &origin(*seed), 99);
        head = head.with_cosignature(&cosignature, &witness(*seed)).unwrap();
    }
    Receipt::new(ReceiptLeaf::from_bytes(&bytes).unwrap(), 700, proof, &head).unwrap()
}

#[test]
fn a_receipt_is_verified_without_a_connection() {
    let bytes = receipt(&[2, 3]).encode().to_vec();
    let read = Receipt::decode(&bytes).unwrap();
    assert_eq!(*read.claimed_origin(), origin(1));
    assert_eq!(read.encode_parts(), bytes);
    let verified = read.verify(&key(1).public(), &origin(1), &[witness(2), witness(4)]).unwrap();
    assert_eq!(verified.index(), 700);
    assert_eq!(verified.header().unwrap().kind.as_str(), "vote.ballot_cast");
    assert_eq!(verified.leaf_hash(), leaf_hash(&leaf(origin(1), 2)));
    let cosigners: Vec<_> = verified.cosigners().iter().map(|c| c.witness().origin).collect();
    assert_eq!(cosigners, [origin(2)]);
}

#[test]
fn a_receipt_may_show_the_leaf_hash_only() {
    let bytes = leaf(origin(1), 0);
    let (proof, frontier) = tree_around(&bytes, 0, 3);
    let head = SignedCheckpoint::sign(&frontier.checkpoint(origin(1)), &key(1));
    let receipt = Receipt::new(ReceiptLeaf::Hash(leaf_hash(&bytes)), 0, proof, &head).unwrap();
    let read = Receipt::decode(receipt.encode()).unwrap();
    let verified = read.verify(&key(1).public(), &origin(1), &[]).unwrap();
    assert_eq!(verified.header(), None);
    assert_eq!(verified.leaf_hash(), leaf_hash(&bytes));
}

#[test]
fn every_changed_byte_of_a_receipt_is_refused() {
    let bytes = receipt(&[2]).encode().to_vec();
    let (public, witnesses) = (key(1).public(), [witness(2)]);
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        let verified =
            Receipt::decode(&changed).and_then(|read| read.verify(&public, &origin(1), &witnesses));
        // A changed name or key id of a cosignature makes it somebody else's: it no longer counts.
        assert!(verified.is_err() || verified.is_ok_and(|v| v.cosigners().is_empty()), "byte {at}");
        assert!(Receipt::decode(&bytes[..at]).is_err(), "cut at {at}");
    }
    assert!(Receipt::decode(&[bytes, vec![0]].concat()).is_err());
}

#[test]
fn a_leaf_of_another_log_is_refused() {
    let bytes = leaf(origin(2), 0);
    let (proof, frontier) = tree_around(&bytes, 1, 2);
    let head = SignedCheckpoint::sign(&frontier.checkpoint(origin(1)), &key(1));
    let error = Receipt::new(ReceiptLeaf::from_bytes(&bytes).unwrap(), 1, proof, &head).unwrap_err();
    assert_eq!(error, ReceiptError::Origin { leaf: origin(2), head: origin(1) });
}

#[test]
fn a_receipt_from_a_large_log_stays_below_its_limit() {
    // The largest leaf, a tree of 2^40 leaves and four cosignatures.
    let leaf_bytes = leaf(origin(1), CAUSES_MAX);
    let proof = Proof::new(vec![Hash([1; 32]); 40]).unwrap();
    let mut head = receipt(&[]).note.verify(&key(1).public(), &origin(1)).unwrap();
    for seed in 2..6 {
        head = head
            .clone()
            .with_cosignature(&head.cosign(&key(seed), &origin(seed), 99), &witness(seed))
            .unwrap();
    }
    let shown = ReceiptLeaf::from_bytes(&leaf_bytes).unwrap();
    let length = encode(&shown, 1 << 39, &proof, head.as_bytes()).len();
    assert!(length <= RECEIPT_BYTES_MAX, "{length}");
}

#[test]
fn a_receipt_with_too_many_cosignatures_says_so() {
    let bytes = leaf(origin(1), 2);
    let (proof, frontier) = tree_around(&bytes, 700, 1000);
    let mut head = SignedCheckpoint::sign(&frontier.checkpoint(origin(1)), &key(1));
    for seed in 2..30 {
        head = head
            .clone()
            .with_cosignature(&head.cosign(&key(seed), &origin(seed), 99), &witness(seed))
            .unwrap();
    }
    let shown = ReceiptLeaf::from_bytes(&bytes).unwrap();
    let error = Receipt::new(shown.clone(), 700, proof.clone(), &head).unwrap_err();
    assert!(matches!(error, ReceiptError::TooLong { .. }), "{error}");
    let fewer = head.keep_cosigners(&[origin(2), origin(3)]);
    assert!(Receipt::new(shown, 700, proof, &fewer).is_ok());
}
