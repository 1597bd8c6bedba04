//! The test vectors for other implementations, `tests/vectors/merkle.json`, against this crate.
//!
//! To write the file anew after a deliberate change of format:
//! `cargo test -p percole-merkle --test vectors -- --ignored write`.

#![allow(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use std::path::PathBuf;

use percole_merkle::tree::{frontier, prove_consistency, prove_inclusion, prove_prefix, root_at};
use percole_merkle::*;
use serde_json::{Value, json};

const TREE_SIZE: u64 = 21;
const COSIGNED_AT_UNIX_S: u64 = 1_750_000_000;

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/merkle.json")
}

fn file() -> Value {
    serde_json::from_str(&std::fs::read_to_string(path()).unwrap()).unwrap()
}

#[test]
fn the_vectors_are_what_this_crate_writes() {
    assert_eq!(file(), vectors());
}

#[test]
#[ignore = "writes the file; run by hand after a deliberate change of format"]
fn write() {
    let text = serde_json::to_string_pretty(&vectors()).unwrap();
    std::fs::write(path(), text + "\n").unwrap();
}

#[test]
fn the_leaves_of_the_file_are_read_and_the_wrong_ones_refused() {
    let file = file();
    for leaf in file["leaves"].as_array().unwrap() {
        let bytes = unhex(&leaf["encoding"]);
        let header = LeafHeader::decode(&bytes).unwrap();
        assert_eq!(header.kind.as_str(), leaf["kind"]);
        assert_eq!(header.scope.as_str(), leaf["scope"]);
        assert_eq!(header.anchor, leaf["anchor"].as_str().map(|node| node.parse().unwrap()));
        assert_eq!(
            json!(header.addressees.iter().map(NodeId::to_string).collect::<Vec<_>>()),
            leaf["addressees"]
        );
        assert_eq!(leaf_hash(&bytes).to_string(), leaf["leaf_hash"].as_str().unwrap());
        let salt = unhex(&leaf["salt"]).try_into().unwrap();
        let payload = leaf["payload"].as_str().unwrap().as_bytes();
        assert_eq!(header.payload_commitment, commit_payload(&salt, payload));
    }
    let refused = file["leaves_refused"].as_array().unwrap();
    assert_eq!(refused.len(), 18);
    for leaf in refused {
        assert!(LeafHeader::decode(&unhex(&leaf["encoding"])).is_err(), "{}", leaf["why"]);
    }
}

#[test]
fn the_proofs_of_the_file_verify() {
    let file = file();
    let hash = |value: &Value| value.as_str().unwrap().parse::<Hash>().unwrap();
    let proof = |value: &Value| Proof::new(value.as_array().unwrap().iter().map(hash).collect()).unwrap();
    let number = |value: &Value| value.as_u64().unwrap();
    let root = |size: &Value| hash(&file["tree"]["roots"][number(size) as usize]);
    for case in file["tree"]["inclusion"].as_array().unwrap() {
        let leaf = hash(&file["tree"]["leaf_hashes"][number(&case["index"]) as usize]);
        let (index, size) = (number(&case["index"]), number(&case["size"]));
        verify_inclusion(leaf, index, size, root(&case["size"]), &proof(&case["proof"])).unwrap();
    }
    for case in file["tree"]["consistency"].as_array().unwrap() {
        let (old, new) = (number(&case["old"]), number(&case["new"]));
        verify_consistency(old, root(&case["old"]), new, root(&case["new"]), &proof(&case["proof"])).unwrap();
    }
}

#[test]
fn the_signed_things_of_the_file_verify() {
    let file = file();
    let key = |name: &str| file["keys"][name]["public"].as_str().unwrap().parse::<LogPublicKey>().unwrap();
    let origin = |name: &str| file["keys"][name]["origin"].as_str().unwrap().parse::<Origin>().unwrap();
    let witness = Witness { origin: origin("witness"), key: key("witness") };
    assert_eq!(origin("log"), Origin::first(NodeId::from_first_key(&key("log"))));

    let note = file["checkpoint"]["cosigned_note"].as_str().unwrap();
    let note = UnverifiedNote::parse(note.as_bytes()).unwrap().verify(&key("log"), &origin("log")).unwrap();
    let cosigners = note.cosigners(&[witness]).unwrap();
    assert_eq!(cosigners[0].time_unix_s(), COSIGNED_AT_UNIX_S);

    let receipt = Receipt::decode(&unhex(&file["receipt"])).unwrap();
    let receipt = receipt.verify(&key("log"), &origin("log"), &[witness]).unwrap();
    assert_eq!((receipt.index(), receipt.cosigners().len()), (0, 1));
    assert_eq!(receipt.header().unwrap().kind.as_str(), "recommendation.published");

    let evidence = UnverifiedEquivocation::decode(&unhex(&file["equivocation"])).unwrap();
    let evidence = evidence.verify(&origin("log"), &key("log"), &key("log")).unwrap();
    assert_eq!((evidence.shorter().checkpoint().size, evidence.longer().checkpoint().size), (13, TREE_SIZE));
}

fn vectors() -> Value {
    let (log_key, witness_key) = (LogKey::from_seed(&[0x01; 32]), LogKey::from_seed(&[0x02; 32]));
    let (log, witness) = (origin(&log_key), origin(&witness_key));
    let headers =
        [first_header(log), second_header(log), anchored_header(log, witness), addressed_header(log)];
    let tree = Tree::grow(&headers[0].encode().unwrap());
    let signed = SignedCheckpoint::sign(&tree.checkpoint(log, TREE_SIZE), &log_key);
    let cosignature = signed.cosign(&witness_key, &witness, COSIGNED_AT_UNIX_S);
    let known = Witness { origin: witness, key: witness_key.public() };
    let cosigned = signed.clone().with_cosignature(&cosignature, &known).unwrap();
    json!({
        "about": "Test vectors of the percole log. Byte strings are lower-case hexadecimal; texts are as they stand. The leaf layout is described in src/leaf.rs, receipt and evidence in src/receipt.rs and src/heads/equivocation.rs; the tree is RFC 6962, the notes are C2SP signed-note, tlog-checkpoint and tlog-cosignature (type 0x04).",
        "keys": { "log": key_vector(&log_key, 0x01), "witness": key_vector(&witness_key, 0x02) },
        "leaves": [
            leaf_vector(&headers[0], 0x44, "hello"),
            leaf_vector(&headers[1], 0x45, ""),
            leaf_vector(&headers[2], 0x44, "hello"),
            leaf_vector(&headers[3], 0x44, "hello"),
        ],
        "leaves_refused": refused_leaves(&headers[0]),
        "tree": tree.vector(&headers[0].encode().unwrap()),
        "checkpoint": {
            "size": TREE_SIZE,
            "root": tree.root(TREE_SIZE).to_string(),
            "body": signed.checkpoint().body(),
            "note": text(signed.as_bytes()),
            "cosignature": {
                "time_unix_s": COSIGNED_AT_UNIX_S,
                "signed_message": format!("cosignature/v1\ntime {COSIGNED_AT_UNIX_S}\n{}", signed.checkpoint().body()),
                "line": cosignature.to_line(),
            },
            "cosigned_note": text(cosigned.as_bytes()),
        },
        "receipt": hex::encode(receipt(&headers[0], &tree, &cosigned).encode()),
        "equivocation": hex::encode(evidence(&tree, signed, &log_key).encode()),
    })
}

fn origin(key: &LogKey) -> Origin {
    Origin::first(NodeId::from_first_key(&key.public()))
}

fn key_vector(key: &LogKey, seed: u8) -> Value {
    json!({
        "seed": hex::encode([seed; 32]),
        "public": key.public().to_string(),
        "node": origin(key).node.to_string(),
        "origin": origin(key).to_string(),
    })
}

fn first_header(origin: Origin) -> LeafHeader {
    LeafHeader {
        origin,
        kind: "recommendation.published".parse().unwrap(),
        schema_version: 1,
        subject: SubjectId { origin: origin.node, id: [0x22; 16] },
        idempotency_key: [0x33; 16],
        causes: Vec::new(),
        claimed_time_us: 1_700_000_000_000_000,
        scope: Scope::Federation,
        anchor: None,
        addressees: Vec::new(),
        flags: Flags { critical: true, redactable: false },
        payload_len: 5,
        payload_commitment: commit_payload(&[0x44; 32], b"hello"),
    }
}

fn second_header(origin: Origin) -> LeafHeader {
    LeafHeader {
        origin: Origin { incarnation: 258, ..origin },
        kind: "vote.ballot_cast".parse().unwrap(),
        schema_version: 513,
        causes: vec![EventRef { origin, index: 7, leaf_hash: leaf_hash(b"cause") }],
        claimed_time_us: -1,
        scope: Scope::Node,
        flags: Flags { critical: false, redactable: true },
        payload_len: 0,
        payload_commitment: commit_payload(&[0x45; 32], b""),
        ..first_header(origin)
    }
}

/// A reply to a text that another node showed to its subtree.
fn anchored_header(origin: Origin, other: Origin) -> LeafHeader {
    LeafHeader { scope: Scope::Subtree, anchor: Some(other.node), ..first_header(origin) }
}

fn addressed_header(origin: Origin) -> LeafHeader {
    let addressees = vec![NodeId([0x0a; 32]), NodeId([0xf0; 32])];
    LeafHeader { scope: Scope::Addressed, addressees, ..first_header(origin) }
}

fn leaf_vector(header: &LeafHeader, salt: u8, payload: &str) -> Value {
    let bytes = header.encode().unwrap();
    let causes: Vec<Value> = header
        .causes
        .iter()
        .map(|cause| {
            json!({
                "origin": cause.origin.to_string(),
                "index": cause.index,
                "leaf_hash": cause.leaf_hash.to_string(),
            })
        })
        .collect();
    json!({
        "origin": header.origin.to_string(),
        "kind": header.kind.as_str(),
        "schema_version": header.schema_version,
        "subject": header.subject.to_string(),
        "idempotency_key": hex::encode(header.idempotency_key),
        "causes": causes,
        "claimed_time_us": header.claimed_time_us,
        "scope": header.scope.as_str(),
        "anchor": header.anchor.map(|node| node.to_string()),
        "addressees": header.addressees.iter().map(NodeId::to_string).collect::<Vec<_>>(),
        "critical": header.flags.critical,
        "redactable": header.flags.redactable,
        "salt": hex::encode([salt; 32]),
        "payload": payload,
        "payload_commitment": hex::encode(header.payload_commitment),
        "encoding": hex::encode(&bytes),
        "leaf_hash": leaf_hash(&bytes).to_string(),
    })
}

/// Leaves that an implementation must refuse, made from a right one by one change each.
fn refused_leaves(header: &LeafHeader) -> Vec<Value> {
    let right = header.encode().unwrap();
    let end = right.len();
    let change = |at: usize, byte: u8| {
        let mut bytes = right.clone();
        bytes[at] = byte;
        bytes
    };
    let mut repeated_cause = second_header(header.origin).encode().unwrap();
    // The causes stand before time, scope, anchor, addressees, flags, payload length and commitment (48 bytes).
    let causes_end = repeated_cause.len() - 48;
    let cause = repeated_cause[causes_end - 76..causes_end].to_vec();
    repeated_cause.splice(causes_end..causes_end, cause);
    repeated_cause[causes_end - 77] = 2;
    [
        ("the version before in the prefix", change(15, b'1')),
        ("a kind with an upper-case letter", change(54, b'R')),
        ("five causes", change(end - 49, 5)),
        ("the same cause twice", repeated_cause),
        ("scope 0", change(end - 40, 0)),
        ("scope 6", change(end - 40, 6)),
        ("an anchor that is neither absent nor present", change(end - 39, 2)),
        ("scope addressed without addressees", change(end - 40, 5)),
        ("an unknown flag", change(end - 37, 0x05)),
        ("a payload longer than 256 KiB", change(end - 36, 0xff)),
        ("one byte after the end", [right.as_slice(), &[0]].concat()),
    ]
    .into_iter()
    .chain(refused_reaches(header))
    .map(|(why, bytes)| json!({ "why": why, "encoding": hex::encode(bytes) }))
    .collect()
}

/// Anchors and addressees that no header has, spliced into a right one.
fn refused_reaches(header: &LeafHeader) -> impl Iterator<Item = (&'static str, Vec<u8>)> {
    let right = header.encode().unwrap();
    let me = header.origin.node.0;
    let reach = move |scope: u8, anchor: &[[u8; 32]], addressees: &[[u8; 32]]| {
        let [anchors, count] = [anchor.len() as u8, addressees.len() as u8];
        let middle = [&[scope, anchors], anchor.concat().as_slice(), &[count], &addressees.concat()].concat();
        let at = right.len() - 40;
        [&right[..at], &middle, &right[at + 3..]].concat()
    };
    [
        ("the writer named as anchor", reach(3, &[me], &[])),
        ("an addressee of scope subtree", reach(3, &[], &[[1; 32]])),
        ("two parents", reach(2, &[], &[[1; 32], [2; 32]])),
        ("five addressees", reach(5, &[], &[[1; 32], [2; 32], [3; 32], [4; 32], [5; 32]])),
        ("addressees out of order", reach(5, &[], &[[2; 32], [1; 32]])),
        ("the same addressee twice", reach(5, &[], &[[1; 32], [1; 32]])),
        ("the anchor among the addressees", reach(5, &[[1; 32]], &[[1; 32], [2; 32]])),
    ]
    .into_iter()
}

/// A tree whose leaf 0 is a real leaf; the others are the decimal text of their index.
struct Tree {
    stored: NodeMap,
}

impl Tree {
    fn grow(first: &[u8]) -> Tree {
        let (mut edge, mut stored) = (Frontier::new(), NodeMap::new());
        for index in 0..TREE_SIZE {
            let hash = tree_leaf(first, index);
            stored.insert(NodePos { level: 0, index }, hash);
            edge.push(hash, &mut |pos, hash| stored.insert(pos, hash)).unwrap();
        }
        Tree { stored }
    }

    fn root(&self, size: u64) -> Hash {
        root_at(size, &self.stored).unwrap()
    }

    fn checkpoint(&self, origin: Origin, size: u64) -> Checkpoint {
        frontier(size, &self.stored).unwrap().checkpoint(origin)
    }

    fn vector(&self, first: &[u8]) -> Value {
        let inclusion: Vec<Value> = [(0, 1), (0, 8), (4, 5), (5, 7), (12, 13), (0, 21), (19, 21), (20, 21)]
            .into_iter()
            .map(|(index, size)| {
                let proof = prove_inclusion(index, size, &self.stored).unwrap();
                json!({ "index": index, "size": size, "proof": hashes(proof.hashes()) })
            })
            .collect();
        let consistency: Vec<Value> = [(0, 5), (1, 2), (4, 8), (6, 8), (7, 7), (8, 21), (13, 21), (20, 21)]
            .into_iter()
            .map(|(old, new)| {
                let proof = prove_consistency(old, new, &self.stored).unwrap();
                json!({ "old": old, "new": new, "proof": hashes(proof.hashes()) })
            })
            .collect();
        json!({
            "about": "Leaf 0 is the encoding of leaves[0]; leaf n is the decimal text of n. roots[n] is the root at size n; the frontier holds the roots of the complete subtrees of the whole tree, largest first.",
            "leaf_hashes": (0..TREE_SIZE).map(|index| tree_leaf(first, index).to_string()).collect::<Vec<_>>(),
            "roots": (0..=TREE_SIZE).map(|size| self.root(size).to_string()).collect::<Vec<_>>(),
            "frontier": hashes(frontier(TREE_SIZE, &self.stored).unwrap().peaks()),
            "inclusion": inclusion,
            "consistency": consistency,
        })
    }
}

fn tree_leaf(first: &[u8], index: u64) -> Hash {
    if index == 0 { leaf_hash(first) } else { leaf_hash(index.to_string().as_bytes()) }
}

fn receipt(header: &LeafHeader, tree: &Tree, cosigned: &SignedCheckpoint) -> Receipt {
    let leaf = ReceiptLeaf::from_bytes(&header.encode().unwrap()).unwrap();
    let proof = prove_inclusion(0, TREE_SIZE, &tree.stored).unwrap();
    Receipt::new(leaf, 0, proof, cosigned).unwrap()
}

/// The log signed a root at size 13 that is not that of its tree.
fn evidence(tree: &Tree, signed: SignedCheckpoint, key: &LogKey) -> Equivocation {
    let other = Checkpoint { size: 13, root: leaf_hash(b"another history"), ..*signed.checkpoint() };
    let prefix = prove_prefix(13, TREE_SIZE, &tree.stored).unwrap();
    Equivocation::new(signed, SignedCheckpoint::sign(&other, key), Some(prefix)).unwrap()
}

fn hashes(hashes: &[Hash]) -> Vec<String> {
    hashes.iter().map(Hash::to_string).collect()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn unhex(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().unwrap()).unwrap()
}
