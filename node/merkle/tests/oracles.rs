//! The tree against two independent implementations, `tlog_tiles` and `ct-merkle`.

#![allow(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use percole_merkle::tree::{
    self, consistency_plan, frontier_plan, inclusion_plan, prefix_plan, prove_consistency, prove_inclusion,
    prove_prefix, root_at,
};
use percole_merkle::{
    Frontier, Hash, NodeMap, NodePos, NodeRange, NodeReader, PROOF_HASHES_MAX, Proof, ProofError, TreeError,
    leaf_hash, verify_consistency, verify_inclusion,
};
use proptest::prelude::*;
use sha2::Sha256;
use tlog_tiles::tlog;

type CtTree = MemoryBackedTree<Sha256, Vec<u8>>;

fn leaf(index: u64) -> Vec<u8> {
    format!("leaf {index}").into_bytes()
}

/// Our tree as storage would keep it, with its root at every size.
struct Log {
    stored: NodeMap,
    roots: Vec<Hash>,
}

impl Log {
    fn grow(size: u64) -> Log {
        let mut frontier = Frontier::new();
        let mut stored = NodeMap::new();
        let mut roots = vec![frontier.root()];
        for index in 0..size {
            let hash = leaf_hash(&leaf(index));
            stored.insert(NodePos { level: 0, index }, hash);
            let mut keep = |pos: NodePos, hash| {
                if pos.is_stored() {
                    stored.insert(pos, hash);
                }
            };
            frontier.push(hash, &mut keep).unwrap();
            roots.push(frontier.root());
        }
        Log { stored, roots }
    }

    /// What a caller holds after fetching a plan, and nothing else; every read must name what storage has.
    fn fetch(&self, plan: &[NodeRange]) -> NodeMap {
        let positions = plan.iter().flat_map(|range| range.positions());
        positions.map(|pos| (pos, self.stored.node(pos).expect("a plan names stored nodes"))).collect()
    }

    fn root(&self, size: u64) -> Hash {
        self.roots[size as usize]
    }

    fn inclusion(&self, index: u64, size: u64) -> Proof {
        prove_inclusion(index, size, &self.fetch(&inclusion_plan(index, size).unwrap())).unwrap()
    }

    fn consistency(&self, old: u64, new: u64) -> Proof {
        prove_consistency(old, new, &self.fetch(&consistency_plan(old, new).unwrap())).unwrap()
    }
}

/// The tree of `tlog_tiles`, as its stored hashes.
struct Tlog(Vec<tlog::Hash>);

impl tlog::HashReader for Tlog {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog::Hash>, tlog_tiles::Error> {
        Ok(indexes.iter().map(|index| self.0[*index as usize]).collect())
    }
}

impl Tlog {
    fn grow(size: u64) -> Tlog {
        let mut tree = Tlog(Vec::new());
        for index in 0..size {
            let hashes = tlog::stored_hashes(index, &leaf(index), &tree).unwrap();
            tree.0.extend(hashes);
        }
        tree
    }
}

fn ct_tree(size: u64) -> CtTree {
    let mut tree = CtTree::new();
    for index in 0..size {
        tree.push(leaf(index));
    }
    tree
}

fn ours(hashes: &[tlog::Hash]) -> Vec<Hash> {
    hashes.iter().map(|hash| Hash(hash.0)).collect()
}

fn theirs(proof: &Proof) -> Vec<tlog::Hash> {
    proof.hashes().iter().map(|hash| tlog::Hash(hash.0)).collect()
}

fn check_inclusion(log: &Log, tlog: &Tlog, ct: &CtTree, index: u64, size: u64) {
    let (proof, root, hash) = (log.inclusion(index, size), log.root(size), leaf_hash(&leaf(index)));
    assert_eq!(verify_inclusion(hash, index, size, root, &proof), Ok(()), "{index} in {size}");
    assert_eq!(proof.hashes(), ours(&tlog::prove_record(size, index, tlog).unwrap()), "{index} in {size}");
    tlog::check_record(&theirs(&proof), size, tlog::Hash(root.0), index, tlog::Hash(hash.0)).unwrap();
    if ct.len() == size {
        assert_eq!(ct.root().as_bytes().as_slice(), root.as_bytes());
        assert_eq!(
            ct.prove_inclusion(index as usize).as_bytes(),
            proof.hashes().iter().flat_map(|h| h.0).collect::<Vec<_>>()
        );
    }
}

fn check_consistency(log: &Log, tlog: &Tlog, ct: &CtTree, old: u64, new: u64) {
    let (proof, old_root, new_root) = (log.consistency(old, new), log.root(old), log.root(new));
    assert_eq!(verify_consistency(old, old_root, new, new_root, &proof), Ok(()), "{old} to {new}");
    assert_eq!(proof.hashes(), ours(&tlog::prove_tree(new, old, tlog).unwrap()), "{old} to {new}");
    tlog::check_tree(&theirs(&proof), new, tlog::Hash(new_root.0), old, tlog::Hash(old_root.0)).unwrap();
    if ct.len() == new {
        let expected = ct.prove_consistency((new - old) as usize);
        assert_eq!(expected.as_bytes(), proof.hashes().iter().flat_map(|h| h.0).collect::<Vec<_>>());
    }
}

#[test]
fn all_proofs_of_small_trees_agree_with_both_oracles() {
    let (log, tlog) = (Log::grow(80), Tlog::grow(80));
    for size in 1..=80 {
        let ct = ct_tree(size);
        assert_eq!(log.root(size).0, tlog::tree_hash(size, &tlog).unwrap().0, "root of {size}");
        for other in 0..size {
            check_inclusion(&log, &tlog, &ct, other, size);
            check_consistency(&log, &tlog, &ct, other + 1, size);
        }
    }
}

#[test]
fn proofs_across_two_stored_levels_agree_with_an_oracle() {
    let size = 66_000;
    let (log, tlog, no_ct) = (Log::grow(size), Tlog::grow(size), CtTree::new());
    for size in [255, 256, 257, 511, 65_535, 65_536, 65_537, 65_793, size] {
        for other in [0, 1, 254, 255, 256, 257, 32_768, 65_279, 65_535, 65_536, size - 1] {
            if other < size {
                check_inclusion(&log, &tlog, &no_ct, other, size);
                check_consistency(&log, &tlog, &no_ct, other + 1, size);
            }
        }
        let frontier = tree::frontier(size, &log.fetch(&frontier_plan(size).unwrap())).unwrap();
        assert_eq!((frontier.size(), frontier.root()), (size, log.root(size)));
    }
}

#[test]
fn a_plan_is_few_reads_of_few_nodes() {
    let plan = inclusion_plan(777_777, 1_000_000).unwrap();
    assert!(plan.len() <= 6, "{plan:?}");
    let nodes: u64 = plan.iter().map(|range| range.end - range.start).sum();
    assert!(nodes <= 3 * 256 + 8, "{nodes} nodes");
    assert!(plan.iter().all(|range| range.level % 8 == 0 && range.end <= 1_000_000 >> range.level));
}

#[test]
fn a_restored_frontier_grows_like_the_one_that_never_stopped() {
    let log = Log::grow(600);
    for stop in [0, 1, 255, 256, 300, 511, 599] {
        let mut frontier = tree::frontier(stop, &log.fetch(&frontier_plan(stop).unwrap())).unwrap();
        frontier = Frontier::from_parts(frontier.size(), frontier.peaks().to_vec()).unwrap();
        for index in stop..600 {
            let mut check = |pos: NodePos, hash| {
                if pos.is_stored() {
                    assert_eq!(log.stored.node(pos), Some(hash));
                }
            };
            frontier.push(leaf_hash(&leaf(index)), &mut check).unwrap();
            assert_eq!(frontier.root(), log.root(index + 1));
        }
    }
}

#[test]
fn sizes_that_make_no_sense_are_refused() {
    let nothing = NodeMap::new();
    assert_eq!(prove_inclusion(3, 3, &nothing), Err(TreeError::NoSuchLeaf { index: 3, size: 3 }));
    assert_eq!(prove_consistency(4, 3, &nothing), Err(TreeError::NoSuchPrefix { old: 4, new: 3 }));
    assert_eq!(root_at(0, &nothing), Ok(Hash::EMPTY_ROOT));
    assert_eq!(root_at(1, &nothing), Err(TreeError::MissingNode(NodePos { level: 0, index: 0 })));
    let too_large = tree::TREE_SIZE_MAX + 1;
    assert_eq!(frontier_plan(too_large), Err(TreeError::TooLarge { size: too_large }));
    assert!(matches!(
        Frontier::from_parts(3, vec![Hash([0; 32])]),
        Err(TreeError::FrontierLength { wanted: 2, .. })
    ));
    let mut full = Frontier::from_parts(tree::TREE_SIZE_MAX, vec![Hash([0; 32])]).unwrap();
    assert!(matches!(full.push(Hash([0; 32]), &mut |_, _| ()), Err(TreeError::TooLarge { .. })));
}

#[test]
fn the_empty_tree_is_handled_explicitly() {
    let (empty, root, none) = (Hash::EMPTY_ROOT, Hash([7; 32]), Proof::default());
    let one = Proof::new(vec![root]).unwrap();
    assert_eq!(verify_consistency(0, empty, 0, empty, &none), Ok(()));
    assert_eq!(verify_consistency(0, empty, 5, root, &none), Ok(()));
    assert_eq!(verify_consistency(0, root, 5, root, &none), Err(ProofError::OldRoot));
    assert_eq!(verify_consistency(0, root, 0, root, &none), Err(ProofError::Root));
    assert_eq!(
        verify_consistency(0, empty, 5, root, &one),
        Err(ProofError::HashCount { wanted: 0, found: 1 })
    );
    assert_eq!(verify_consistency(5, root, 5, root, &none), Ok(()));
    assert_eq!(verify_consistency(5, root, 5, empty, &none), Err(ProofError::OldRoot));
    assert_eq!(
        verify_consistency(5, root, 5, root, &one),
        Err(ProofError::HashCount { wanted: 0, found: 1 })
    );
    assert!(matches!(verify_consistency(6, root, 5, root, &none), Err(ProofError::Impossible { .. })));
    assert!(matches!(verify_inclusion(root, 0, 0, empty, &none), Err(ProofError::Impossible { .. })));
    assert!(matches!(
        verify_inclusion(root, u64::MAX, u64::MAX, root, &none),
        Err(ProofError::Impossible { .. })
    ));
    assert_eq!(verify_inclusion(root, 0, 1, root, &none), Ok(()));
}

/// A tree whose leaves are all alike, so that any node of the largest trees is known without growing them.
struct Uniform(Vec<Hash>);

impl NodeReader for Uniform {
    fn node(&self, pos: NodePos) -> Option<Hash> {
        self.0.get(usize::from(pos.level)).copied()
    }
}

#[test]
fn the_largest_trees_have_proofs_within_the_limit() {
    let mut frontier = Frontier::new();
    let mut levels = vec![leaf_hash(b"x")];
    // Two equal children make the next level: push twice the same subtree root as if it were a leaf.
    for _ in 0..62 {
        frontier.clone_from(&Frontier::new());
        let child = levels[levels.len() - 1];
        frontier.push(child, &mut |_, _| ()).unwrap();
        frontier.push(child, &mut |_, _| ()).unwrap();
        levels.push(frontier.root());
    }
    let (uniform, max) = (Uniform(levels), tree::TREE_SIZE_MAX);
    for size in [max, max - 1, max / 2 + 1, (1 << 61) - 1] {
        let root = root_at(size, &uniform).unwrap();
        for other in [0, 1, size / 3, size / 2, size - 2, size - 1] {
            let proof = prove_inclusion(other, size, &uniform).unwrap();
            assert!(proof.hashes().len() <= PROOF_HASHES_MAX);
            assert_eq!(verify_inclusion(leaf_hash(b"x"), other, size, root, &proof), Ok(()));
            let prefix = prove_prefix(other, size, &uniform).unwrap();
            assert_eq!(verify_consistency(other, prefix.root, size, root, &prefix.proof), Ok(()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn random_proofs_agree_with_both_oracles(size in 1_u64..4000, picks in proptest::collection::vec(any::<prop::sample::Index>(), 12)) {
        let (log, tlog, ct) = (Log::grow(size), Tlog::grow(size), ct_tree(size));
        for pick in picks {
            let other = pick.index(size as usize) as u64;
            check_inclusion(&log, &tlog, &ct, other, size);
            check_consistency(&log, &tlog, &ct, other + 1, size);
            check_inclusion(&log, &tlog, &ct, other / 2, other + 1);
            let prefix = prove_prefix(other, size, &log.fetch(&prefix_plan(other, size).unwrap())).unwrap();
            prop_assert_eq!(prefix.root, log.root(other));
        }
    }

    #[test]
    fn a_changed_inclusion_proof_is_refused(size in 2_u64..1500, pick: prop::sample::Index, byte in 0_usize..32) {
        let log = Log::grow(size);
        let index = pick.index(size as usize) as u64;
        let (hash, root, proof) = (leaf_hash(&leaf(index)), log.root(size), log.inclusion(index, size));
        for changed in changes(&proof, byte) {
            prop_assert!(verify_inclusion(hash, index, size, root, &changed).is_err());
        }
        prop_assert!(verify_inclusion(leaf_hash(b"other"), index, size, root, &proof).is_err());
        for other in [index ^ 1, index + 1, index / 2, size - 1] {
            if other != index {
                prop_assert!(verify_inclusion(hash, other, size, root, &proof).is_err());
            }
        }
    }

    #[test]
    fn a_changed_consistency_proof_is_refused(new in 2_u64..1500, pick: prop::sample::Index, byte in 0_usize..32) {
        let log = Log::grow(new);
        let old = 1 + pick.index(new as usize - 1) as u64;
        let (old_root, new_root, proof) = (log.root(old), log.root(new), log.consistency(old, new));
        for changed in changes(&proof, byte) {
            prop_assert!(verify_consistency(old, old_root, new, new_root, &changed).is_err());
        }
        prop_assert!(verify_consistency(old, log.root(old - 1), new, new_root, &proof).is_err());
        prop_assert!(verify_consistency(old, old_root, new, log.root(new - 1), &proof).is_err());
    }

    #[test]
    fn any_proof_is_accepted_exactly_when_the_oracle_accepts_it(
        old in 0_u64..70, new in 0_u64..70, other_new in 1_u64..70, keep in 0_usize..9
    ) {
        let (log, tlog) = (Log::grow(70), Tlog::grow(70));
        let source = tlog::prove_tree(other_new.max(old).max(1), old.max(1), &tlog).unwrap();
        let hashes: Vec<Hash> = ours(&source).into_iter().take(keep).collect();
        let proof = Proof::new(hashes).unwrap();
        let (old_root, new_root) = (log.root(old), log.root(new));
        if old > 0 {
            let oracle = tlog::check_tree(&theirs(&proof), new, tlog::Hash(new_root.0), old, tlog::Hash(old_root.0));
            prop_assert_eq!(verify_consistency(old, old_root, new, new_root, &proof).is_ok(), oracle.is_ok());
        }
        let oracle = tlog::check_record(&theirs(&proof), new, tlog::Hash(new_root.0), old, tlog::Hash(leaf_hash(&leaf(old)).0));
        prop_assert_eq!(verify_inclusion(leaf_hash(&leaf(old)), old, new, new_root, &proof).is_ok(), oracle.is_ok());
    }
}

/// Every proof that differs from this one in one byte of one hash, lacks one hash, or has one more.
fn changes(proof: &Proof, byte: usize) -> Vec<Proof> {
    let hashes = proof.hashes();
    let mut changed = Vec::new();
    for at in 0..hashes.len() {
        let mut flipped = hashes.to_vec();
        flipped[at].0[byte] ^= 0x80;
        changed.push(flipped);
        let mut shorter = hashes.to_vec();
        shorter.remove(at);
        changed.push(shorter);
    }
    for at in 0..=hashes.len() {
        let mut longer = hashes.to_vec();
        longer.insert(at, Hash::EMPTY_ROOT);
        changed.push(longer);
    }
    changed.into_iter().map(|hashes| Proof::new(hashes).unwrap()).collect()
}
