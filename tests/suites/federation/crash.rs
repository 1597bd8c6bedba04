//! kill -9 of any node at any moment of a sync: nothing is lost, nothing happens twice, and the nodes converge (I2, I9).

use std::{collections::BTreeSet, time::Duration};

use percole_tests::{
    Engine, NodeProcess, TWO_COUNTRIES, TestTree, on_both_engines, sync::converge, wait::LATER, work,
};
use rand::{RngExt, SeedableRng, rngs::StdRng};

const ROUNDS: u64 = 5;
const EVENTS: u64 = 150;

async fn titles(node: &NodeProcess) -> Vec<String> {
    work::recommendations(node).await.into_iter().map(|line| line.title).collect()
}

async fn on_seed(seed: u64, group: Engine, children: Engine) {
    let mut chance = StdRng::seed_from_u64(seed);
    let mut federation = TestTree::plan(TWO_COUNTRIES).on(children).node_on("Group", group).start().await;
    for round in 0..ROUNDS {
        let from = round * EVENTS;
        work::create_recommendations(&federation["France"], from..from + EVENTS).await;
        work::publish_recommendation(&federation["France"], 100_000 + round, "federation").await;
        work::publish_recommendation(&federation["Belgium"], 200_000 + round, "federation").await;
        // Not for something to happen: so that the kill comes at any moment of the sync.
        tokio::time::sleep(Duration::from_millis(chance.random_range(0..300))).await;
        let victim = match chance.random_range(0..3) {
            0 => &mut federation["Group"],
            1 => &mut federation["France"],
            _ => &mut federation["Belgium"],
        };
        println!("seed {seed}, round {round}: kill -9 of {}", victim.name());
        victim.kill();
        victim.start().await;
    }
    converge(&federation.nodes(), LATER).await;
    for node in federation.nodes() {
        let titles = titles(node).await;
        let published: Vec<_> =
            titles.iter().filter(|title| title.len() > "Recommandation 99999".len()).collect();
        let once: BTreeSet<_> = published.iter().collect();
        assert_eq!(
            (published.len(), once.len()),
            (2 * ROUNDS as usize, 2 * ROUNDS as usize),
            "{}",
            node.name()
        );
    }
    federation.check_logs().await;
}

on_both_engines! {
    async fn any_node_may_be_killed_during_a_sync(engine: Engine) {
        for seed in [1, 2] {
            on_seed(seed, engine, Engine::Sqlite).await;
        }
    }
}
