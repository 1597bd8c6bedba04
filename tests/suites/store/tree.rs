//! Trees and proofs from the stored nodes only, across the sizes where a stored level begins (256 and 65,536).

use percole_merkle::{
    Frontier, Hash, NodeMap, NodeRange, tree as merkle, verify_consistency, verify_inclusion,
};
use percole_store::{
    Db, StoreError, args,
    entries::{self, EntryKeys},
    logs::LogId,
    tree,
};
use percole_tests::{TestDatabase, on_both_engines};

use super::samples::{entry, hash, own_log};

const SIZE: u64 = 65_536 + 300;
const SIZES: [u64; 14] =
    [1, 2, 255, 256, 257, 511, 512, 513, 4_095, 65_535, 65_536, 65_537, 65_536 + 256, SIZE];

/// Stores a log of [`SIZE`] leaves in batches of uneven sizes, and returns the roots at [`SIZES`].
async fn grow(db: &Db) -> Vec<(u64, Hash)> {
    let mut tx = db.write().await.unwrap();
    own_log(&mut tx).await;
    let mut frontier = Frontier::new();
    let mut roots = Vec::new();
    while frontier.size() < SIZE {
        let start = frontier.size();
        let end = SIZE.min(start + 1_000 + start % 777);
        let mut nodes = Vec::new();
        for index in start..end {
            frontier.push(hash(index), &mut |pos, hash| nodes.push((pos, hash))).unwrap();
            if SIZES.contains(&frontier.size()) {
                roots.push((frontier.size(), frontier.root()));
            }
        }
        let bare = |index| {
            (percole_store::entries::Entry { leaf: None, body: None, ..entry(index) }, EntryKeys::default())
        };
        entries::append(&mut tx, LogId::OWN, (start..end).map(bare).collect()).await.unwrap();
        tree::append(&mut tx, LogId::OWN, nodes).await.unwrap();
    }
    tx.commit().await.unwrap();
    roots
}

async fn load(db: &Db, plan: Vec<NodeRange>) -> NodeMap {
    let mut tx = db.read().await.unwrap();
    tree::load(&mut tx, LogId::OWN, &plan).await.unwrap()
}

on_both_engines! {
    async fn roots_and_proofs_follow_from_what_is_stored(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let roots = grow(&db).await;
        assert_eq!(roots.iter().map(|(size, _)| *size).collect::<Vec<_>>(), SIZES);

        // One node in 256 above the leaves is kept, and the one of level 16.
        let mut tx = db.read().await.unwrap();
        let counts = tx.rows("SELECT level, COUNT(*) FROM tree_node GROUP BY level ORDER BY level", args![]).await.unwrap();
        let counts: Vec<(i64, i64)> = counts.iter().map(|row| (row.int(0).unwrap(), row.int(1).unwrap())).collect();
        assert_eq!(counts, [(8, 257), (16, 1)]);

        for (size, root) in &roots {
            assert_eq!(tree::frontier(&mut tx, LogId::OWN, *size).await.unwrap().root(), *root, "size {size}");
        }
        drop(tx);
        for (size, root) in &roots {
            for index in [0, 1, 254, 255, 256, 257, 40_000, 65_535, 65_536, size - 1].into_iter().filter(|i| i < size) {
                let nodes = load(&db, merkle::inclusion_plan(index, *size).unwrap()).await;
                let proof = merkle::prove_inclusion(index, *size, &nodes).unwrap();
                verify_inclusion(hash(index), index, *size, *root, &proof).unwrap();
                let wrong = verify_inclusion(hash(index + 1), index, *size, *root, &proof);
                assert!(wrong.is_err(), "leaf {index} of {size} is proven with another hash");
            }
        }
        for (at, (old, old_root)) in roots.iter().enumerate() {
            for (new, new_root) in &roots[at..] {
                let nodes = load(&db, merkle::prefix_plan(*old, *new).unwrap()).await;
                let proven = merkle::prove_prefix(*old, *new, &nodes).unwrap();
                assert_eq!(proven.root, *old_root, "root at {old}");
                verify_consistency(*old, *old_root, *new, *new_root, &proven.proof).unwrap();
            }
        }
    }

    async fn a_missing_node_is_reported_as_corrupt(engine: Engine) {
        let database = TestDatabase::new(engine);
        let (db, _lock) = database.open().await;
        let mut tx = db.write().await.unwrap();
        own_log(&mut tx).await;
        let mut frontier = Frontier::new();
        let mut nodes = Vec::new();
        for index in 0..300 {
            frontier.push(hash(index), &mut |pos, hash| nodes.push((pos, hash))).unwrap();
        }
        entries::append(&mut tx, LogId::OWN, (0..300).map(|i| (entry(i), EntryKeys::default())).collect()).await.unwrap();
        tree::append(&mut tx, LogId::OWN, nodes).await.unwrap();
        assert_eq!(tree::frontier(&mut tx, LogId::OWN, 300).await.unwrap(), frontier);
        tx.execute("DELETE FROM tree_node WHERE level = 8 AND idx = 0", args![]).await.unwrap();
        let error = tree::frontier(&mut tx, LogId::OWN, 300).await.unwrap_err();
        assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
        assert!(error.to_string().contains("level 8 index 0"), "{error}");
    }
}
