//! `percole-node fsck`: whatever is damaged is named with its place, and what can be rebuilt is rebuilt.

use std::fs;

use percole_proto::v1 as pb;
use percole_store::{Row, Tx, Value, args};
use percole_tests::{
    NodePlan, NodeProcess, binaries,
    node::Fsck,
    on_both_engines,
    process::{self, said},
    work,
};

/// Enough events for a stored tree node (256) and some more.
const EVENTS: u64 = 272;
/// Each recommendation is four of them: its drafting, its text, and the same of the report that it is in.
const RECOMMENDATIONS: u64 = EVENTS / 4;

async fn stopped_node(engine: percole_tests::Engine, recommendations: u64) -> NodeProcess {
    let mut node = NodePlan::group("Group").on(engine).start().await;
    work::create_recommendations(&node, 0..recommendations).await;
    node.terminate().await;
    node
}

async fn one(tx: &mut Tx, sql: &'static str) -> Row {
    tx.row(sql, args![]).await.unwrap().unwrap()
}

/// Damages the database by one statement that changes exactly one row, and returns what fsck says.
async fn after(node: &NodeProcess, sql: &'static str, args: Vec<Value>) -> Fsck {
    change(node, sql, args).await;
    node.fsck(&[])
}

async fn change(node: &NodeProcess, sql: &'static str, args: Vec<Value>) {
    let (db, _lock) = node.open_database().await;
    let mut tx = db.write().await.unwrap();
    assert_eq!(tx.execute(sql, args).await.unwrap(), 1, "{sql}");
    tx.commit().await.unwrap();
    db.close().await;
}

/// The bytes in the first column of a query, with one bit of one byte flipped.
async fn flipped(node: &NodeProcess, sql: &'static str, at: usize) -> Vec<u8> {
    let (db, _lock) = node.open_database().await;
    let mut tx = db.read().await.unwrap();
    let mut bytes = one(&mut tx, sql).await.bytes(0).unwrap();
    drop(tx);
    db.close().await;
    bytes[at] ^= 1;
    bytes
}

/// fsck exits with 1, and some line holds all of these words.
#[track_caller]
fn assert_names(fsck: &Fsck, words: &[&str]) {
    let damage = fsck.damage();
    assert_eq!(fsck.code, 1, "{damage:?}");
    let named = damage.iter().any(|line| words.iter().all(|word| line.contains(word)));
    assert!(named, "no line names {words:?}: {damage:#?}");
}

fn fsck_output(node: &NodeProcess) -> std::process::Output {
    let data_dir = node.data_dir().as_os_str();
    process::run(&binaries::percole_node(), &["fsck".as_ref(), "--data-dir".as_ref(), data_dir])
}

#[track_caller]
fn assert_sound(fsck: &Fsck) {
    assert_eq!((fsck.code, fsck.damage()), (0, vec![]));
}

on_both_engines! {
    async fn a_sound_node_is_found_sound(engine: Engine) {
        let node = stopped_node(engine, RECOMMENDATIONS).await;
        let fsck = node.fsck(&[]);
        assert_sound(&fsck);
        assert_eq!(fsck.findings["logs"][0]["entries"], EVENTS + 1);
        assert_eq!(fsck.findings["logs"][0]["signed_size"], EVENTS + 1);
        assert_eq!(fsck.findings["rebuilt"], false);
        let rebuilt = node.fsck(&["--rebuild"]);
        assert_sound(&rebuilt);
        assert_eq!(rebuilt.findings["rebuilt"], true);
        assert_sound(&node.fsck(&[]));
    }

    async fn a_flipped_byte_anywhere_in_an_entry_is_found_there(engine: Engine) {
        let node = stopped_node(engine, 10).await;
        for (column, select, update) in [
            ("leaf", "SELECT leaf FROM entry WHERE log_id = 1 AND idx = 8", "UPDATE entry SET leaf = $1 WHERE log_id = 1 AND idx = 8"),
            ("payload", "SELECT payload FROM entry WHERE log_id = 1 AND idx = 8", "UPDATE entry SET payload = $1 WHERE log_id = 1 AND idx = 8"),
            ("salt", "SELECT salt FROM entry WHERE log_id = 1 AND idx = 8", "UPDATE entry SET salt = $1 WHERE log_id = 1 AND idx = 8"),
            ("hash", "SELECT leaf_hash FROM entry WHERE log_id = 1 AND idx = 8", "UPDATE entry SET leaf_hash = $1 WHERE log_id = 1 AND idx = 8"),
        ] {
            for at in [0, 20, 31] {
                let damaged = flipped(&node, select, at).await;
                let fsck = after(&node, update, args![damaged]).await;
                assert_names(&fsck, &["entry 8:"]);
                if column == "hash" {
                    assert_names(&fsck, &["root", "signed"]);
                }
                // Flipped back.
                let whole = flipped(&node, select, at).await;
                change(&node, update, args![whole]).await;
            }
        }
        assert_sound(&node.fsck(&[]));
    }

    async fn a_wrong_or_missing_tree_node_is_found(engine: Engine) {
        let node = stopped_node(engine, RECOMMENDATIONS).await;
        let select = "SELECT hash FROM tree_node WHERE log_id = 1 AND level = 8 AND idx = 0";
        let damaged = flipped(&node, select, 3).await;
        let fsck = after(&node, "UPDATE tree_node SET hash = $1 WHERE log_id = 1 AND level = 8 AND idx = 0", args![damaged]).await;
        assert_names(&fsck, &["tree node 0 of level 8", "wrong"]);
        let fsck = after(&node, "DELETE FROM tree_node WHERE log_id = 1 AND level = 8 AND idx = 0", args![]).await;
        assert_names(&fsck, &["tree node 0 of level 8", "missing"]);
    }

    async fn a_signature_that_does_not_verify_is_found(engine: Engine) {
        let node = stopped_node(engine, 3).await;
        let select = "SELECT checkpoint FROM log WHERE log_id = 1";
        let (db, lock) = node.open_database().await;
        let note = one(&mut db.read().await.unwrap(), select).await.bytes(0).unwrap();
        db.close().await;
        drop(lock);
        let text = String::from_utf8(note).unwrap();
        // A character of the signature itself, in the middle of its base64.
        let at = text.trim_end().len() - 20;
        let other = if text.as_bytes()[at] == b'A' { "B" } else { "A" };
        let forged = format!("{}{other}{}", &text[..at], &text[at + 1..]);
        let fsck = after(&node, "UPDATE log SET checkpoint = $1 WHERE log_id = 1", args![forged.into_bytes()]).await;
        assert_names(&fsck, &["signed head"]);
    }

    async fn a_lost_entry_is_found_wherever_it_was(engine: Engine) {
        let node = stopped_node(engine, 5).await;
        let fsck = after(&node, "DELETE FROM entry WHERE log_id = 1 AND idx = 20", args![]).await;
        assert_names(&fsck, &["entry 20 is missing"]);
        // As an older backup has it: the head is shorter too, but more was signed.
        let fsck = after(&node, "UPDATE log SET size = 20 WHERE log_id = 1", args![]).await;
        assert_names(&fsck, &["head of 21", "entries are lost"]);
        let fsck = after(&node, "DELETE FROM entry WHERE log_id = 1 AND idx = 4", args![]).await;
        assert_names(&fsck, &["entry 4 is missing"]);
    }

    async fn a_database_older_than_what_was_published_is_found(engine: Engine) {
        let mut node = NodePlan::group("Group").on(engine).start().await;
        let older = fs::read(node.data_dir().join("last-checkpoint")).unwrap();
        work::create_recommendations(&node, 0..5).await;
        node.terminate().await;
        let newer = fs::read(node.data_dir().join("last-checkpoint")).unwrap();
        assert_ne!(older, newer);
        // As an older backup has it, consistent in itself.
        let (db, lock) = node.open_database().await;
        let mut tx = db.write().await.unwrap();
        for sql in [
            "DELETE FROM entry WHERE idx > 0",
            "DELETE FROM recommendation",
            "DELETE FROM report",
            "DELETE FROM subject WHERE family IN ('recommendation', 'report')",
        ] {
            tx.execute(sql, args![]).await.unwrap();
        }
        let sql = "UPDATE log SET size = 1, checkpoint_size = 1, checkpoint = $1";
        tx.execute(sql, args![older]).await.unwrap();
        tx.commit().await.unwrap();
        db.close().await;
        drop(lock);
        let fsck = node.fsck(&[]);
        assert_names(&fsck, &["one entry is held", "21 was published", "older backup"]);
        assert_eq!(fsck.damage().len(), 1, "{:?}", fsck.damage());
    }

    async fn another_schema_is_neither_changed_nor_judged(engine: Engine) {
        let node = stopped_node(engine, 1).await;
        change(&node, "DELETE FROM _sqlx_migrations WHERE version = 2", args![]).await;
        let output = fsck_output(&node);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains("step 2 of its tables is not made yet"), "{}", said(&output));
        let output = fsck_output(&node);
        assert!(said(&output).contains("not made yet"), "the first run changed it: {}", said(&output));
    }

    async fn an_entry_beyond_the_head_is_found(engine: Engine) {
        let node = stopped_node(engine, 3).await;
        let sql = "INSERT INTO entry (log_id, idx, leaf_hash) VALUES (1, 13, $1)";
        let fsck = after(&node, sql, args![vec![7_u8; 32]]).await;
        assert_names(&fsck, &["beyond the head"]);
    }

    async fn a_changed_removed_or_added_row_of_a_projection_is_found_and_rebuilt(engine: Engine) {
        let mut node = stopped_node(engine, 5).await;
        for (sql, words) in [
            (
                "UPDATE recommendation SET version = 9 \
                 WHERE subject = (SELECT subject FROM subject WHERE title = 'Recommandation 3' AND family = 'recommendation')",
                ["table recommendation", "version is 9, should be 1"],
            ),
            (
                "DELETE FROM recommendation WHERE subject = (SELECT subject FROM subject WHERE title = 'Recommandation 2' AND family = 'recommendation')",
                ["table recommendation", "is missing"],
            ),
            (
                "UPDATE subject SET title = 'Forged' WHERE title = 'Recommandation 3' AND family = 'recommendation'",
                ["table subject", "title is Forged, should be Recommandation 3"],
            ),
            ("DELETE FROM subject WHERE title = 'Recommandation 2' AND family = 'recommendation'", ["table subject", "is missing"]),
            (
                "INSERT INTO membership (subject, recorder, parent, child, state, since_us, begun) \
                 VALUES ('x', 'a', 'b', 'c', 'active', 0, 1)",
                ["membership", "does not follow from the logs"],
            ),
            ("UPDATE node_known SET name = 'Impostor'", ["table node_known", "name is Impostor, should be Group"]),
        ] {
            let fsck = after(&node, sql, args![]).await;
            assert_names(&fsck, &words);
            let rebuilt = node.fsck(&["--rebuild"]);
            assert_names(&rebuilt, &words);
            assert_eq!(rebuilt.findings["rebuilt"], true);
            assert_sound(&node.fsck(&[]));
        }
        node.start().await;
        let list = node.recommendation().await.list(pb::ListRecommendationsRequest::default()).await;
        let mut titles: Vec<String> = list.unwrap().into_inner().recommendations.into_iter().map(|r| r.title).collect();
        titles.sort();
        assert_eq!(titles, (0..5).map(|n| format!("Recommandation {n}")).collect::<Vec<_>>());
    }

    async fn nothing_is_rebuilt_from_a_damaged_log(engine: Engine) {
        let node = stopped_node(engine, 5).await;
        let damaged = flipped(&node, "SELECT payload FROM entry WHERE log_id = 1 AND idx = 3", 9).await;
        change(&node, "UPDATE entry SET payload = $1 WHERE log_id = 1 AND idx = 3", args![damaged]).await;
        let fsck = node.fsck(&["--rebuild"]);
        assert_names(&fsck, &["entry 3", "its content"]);
        assert_eq!(fsck.findings["rebuilt"], false);
    }
}
