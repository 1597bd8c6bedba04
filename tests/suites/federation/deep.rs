//! Trees of three levels and more: what is for everybody travels up, across and down again.

use percole_tests::{Engine, TestTree, on_both_engines, sync::converge, wait::SOON, work};

use super::replication::{appears, known};

/// Two countries, each with an antenne.
const TWO_ANTENNES: &str = "groupe < france < rennes; groupe < belgique < liège";

on_both_engines! {
    async fn a_text_of_an_antenne_is_read_in_another_country(engine: Engine) {
        let other = if engine == Engine::Sqlite { Engine::Postgres } else { Engine::Sqlite };
        let mut tree = TestTree::plan(TWO_ANTENNES).on(engine).node_on("belgique", other).start().await;
        assert_eq!(tree["liège"].status().await.parent, tree["belgique"].id().await);
        assert_eq!(tree["belgique"].status().await.parent, tree["groupe"].id().await);
        let everywhere = work::publish_recommendation(&tree["rennes"], 1, "federation").await;
        let upwards = work::publish_recommendation(&tree["rennes"], 2, "parent").await;
        let downwards = work::publish_recommendation(&tree["groupe"], 3, "subtree").await;
        appears(&tree["liège"], &everywhere).await;
        appears(&tree["liège"], &downwards).await;
        appears(&tree["france"], &upwards).await;
        converge(&tree.nodes(), SOON).await;
        for name in ["groupe", "belgique", "liège"] {
            let known = known(&tree[name]).await;
            assert!(known.contains(&everywhere), "{name} lacks what is for everybody");
            assert!(!known.contains(&upwards), "{name} knows what was for the parent only");
        }
        tree.check_logs().await;
    }
}

/// An antenne that joins late finds what was published before.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_branch_that_grows_later_catches_up() {
    let mut tree = TestTree::start("groupe < france < rennes").await;
    let before = work::publish_recommendation(&tree["rennes"], 1, "federation").await;
    tree.grow("groupe < belgique < liège; france < nantes").await;
    for name in ["liège", "nantes"] {
        appears(&tree[name], &before).await;
    }
    let after = work::publish_recommendation(&tree["liège"], 2, "federation").await;
    appears(&tree["nantes"], &after).await;
    converge(&tree.nodes(), SOON).await;
    tree.check_logs().await;
}

/// A fourth level: what is below an antenne.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_four_levels_a_text_reaches_whom_its_scope_allows() {
    let mut tree = TestTree::start("groupe < france < rennes < quartier; groupe < belgique").await;
    let texts = [
        ("quartier", "federation", &["rennes", "france", "groupe", "belgique"][..]),
        ("quartier", "parent", &["rennes"]),
        ("france", "subtree", &["rennes", "quartier"]),
        ("groupe", "subtree", &["france", "rennes", "quartier", "belgique"]),
        ("belgique", "federation", &["groupe", "france", "rennes", "quartier"]),
        ("rennes", "parent", &["france"]),
    ];
    let mut published = Vec::new();
    for (number, (writer, scope, readers)) in (1..).zip(texts) {
        published.push((work::publish_recommendation(&tree[writer], number, scope).await, writer, readers));
    }
    for (subject, _, readers) in &published {
        for reader in *readers {
            appears(&tree[*reader], subject).await;
        }
    }
    converge(&tree.nodes(), SOON).await;
    for node in tree.nodes() {
        let known = known(node).await;
        let due = |writer: &str, readers: &[&str]| writer == node.name() || readers.contains(&node.name());
        for (subject, writer, readers) in &published {
            assert_eq!(
                known.contains(subject),
                due(writer, readers),
                "{}: {writer} to {readers:?}",
                node.name()
            );
        }
    }
    tree.check_logs().await;
}
