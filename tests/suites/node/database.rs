//! A PostgreSQL that goes away and comes back, or is somebody else's.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use percole_proto::v1 as pb;
use percole_store::Db;
use percole_tests::{
    Engine, NodePlan, NodeProcess, TestDatabase, logs,
    postgres::{self, PgCluster},
    process,
    wait::{SOON, so, wait_until},
    work,
};

/// Ends the node's connections that hold the advisory lock, or all the others.
fn cut(node: &NodeProcess, holders: &str) {
    let address = node.database().url();
    let name = address.split("localhost/").nth(1).and_then(|rest| rest.split('?').next()).unwrap();
    postgres::cluster().sql(
        "postgres",
        &format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}' AND pid {holders} \
             (SELECT pid FROM pg_locks WHERE locktype = 'advisory')"
        ),
    );
}

#[tokio::test]
async fn a_node_whose_connections_are_cut_goes_on_with_new_ones() {
    let mut node = NodePlan::group("Group").on(Engine::Postgres).start().await;
    let before = work::create_recommendations(&node, 0..10).await;
    cut(&node, "NOT IN");
    wait_until("a command to be carried out again", SOON, async || {
        let answer = node.recommendation().await.create(work::draft(10)).await;
        match answer {
            Ok(_) => Ok(()),
            Err(status) if status.code() == tonic::Code::Unavailable => Err(status.to_string()),
            Err(status) => panic!("{status}"),
        }
    })
    .await;
    let again = work::create_recommendations(&node, 0..10).await;
    let places = |receipts: &[pb::EventReceipt]| receipts.iter().map(|r| r.index).collect::<Vec<_>>();
    assert_eq!(places(&again), places(&before));
    wait_until("the trouble to be over", SOON, async || {
        let degraded = node.status().await.degraded;
        percole_tests::wait::so(degraded.is_empty(), || degraded.clone())
    })
    .await;
    node.terminate().await;
    logs::check(&[&node]).await;
}

#[tokio::test]
async fn a_node_that_loses_its_lock_takes_it_again() {
    let mut node = NodePlan::group("Group").on(Engine::Postgres).start().await;
    work::create_recommendations(&node, 0..3).await;
    cut(&node, "IN");
    wait_until("the lock to be taken again", SOON, async || {
        let output = node.output();
        so(output.contains("so is the lock of this node"), || output.clone())
    })
    .await;
    work::create_recommendations(&node, 3..6).await;
    node.terminate().await;
    logs::check(&[&node]).await;
}

#[tokio::test]
async fn a_node_whose_lock_another_process_has_taken_stops() {
    let mut node = NodePlan::group("Group").on(Engine::Postgres).start().await;
    work::create_recommendations(&node, 0..3).await;
    cut(&node, "IN");
    let url = node.database().url().parse().unwrap();
    let other = wait_until("the other process to take over", SOON, async || {
        Db::open(&url).await.map_err(|error| error.to_string())
    });
    // Whoever is first has it: this process asks all the time, the node every few seconds.
    let (db, lock) = other.await;
    let status = node.process().wait().await;
    assert_eq!(status.code(), Some(2));
    assert!(node.output().contains("database lock is lost"), "{}", node.output());
    db.close().await;
    drop(lock);
    node.start().await;
    work::create_recommendations(&node, 3..6).await;
    assert_eq!(node.status().await.log_size, 25, "the foundation, and four events for each command");
    node.terminate().await;
    logs::check(&[&node]).await;
}

#[tokio::test]
async fn a_server_that_is_not_there_is_named_at_start() {
    let node = NodePlan::group("Group").on(Engine::Postgres).found();
    let mut command = percole_tests::process::command(&percole_tests::binaries::percole_node());
    command.args(["run", "--data-dir"]).arg(node.data_dir());
    command.env("PERCOLE_DATABASE_URL", "postgres://percole:secret@127.0.0.1:1/percole");
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(!words.contains("secret"), "a password is printed: {words}");
    assert!(words.contains("database"), "{words}");
}

/// Begins recommendations one after the other until it is told to stop, each again until it is acknowledged; gives the places
/// of those that were.
async fn write_on(node: &NodeProcess, written: &AtomicU64, stop: &AtomicBool) -> Vec<u64> {
    let mut places = Vec::new();
    while !stop.load(Ordering::Relaxed) {
        let number = places.len() as u64;
        match node.recommendation().await.create(work::draft(number)).await {
            Ok(receipt) => places.push(receipt.into_inner().index),
            Err(status) if status.code() == tonic::Code::Unavailable => {}
            Err(status) => panic!("{status}"),
        }
        written.store(places.len() as u64, Ordering::Relaxed);
    }
    places
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_server_that_is_started_again_is_survived_and_what_was_acknowledged_is_there() {
    let cluster = PgCluster::start();
    let mut node = NodePlan::group("Group").found_on(TestDatabase::within(&cluster));
    node.start().await;
    let (written, stop) = (AtomicU64::new(0), AtomicBool::new(false));
    let restarting = async {
        let more = async |by: u64| {
            let before = written.load(Ordering::Relaxed);
            wait_until("more to be acknowledged", SOON * 2, async || {
                let now = written.load(Ordering::Relaxed);
                so(now >= before + by, || format!("{before}, and now {now}"))
            })
            .await;
        };
        more(20).await;
        for mode in ["fast", "immediate"] {
            tokio::task::block_in_place(|| {
                cluster.stop(mode);
                cluster.start_again();
            });
            more(20).await;
        }
        stop.store(true, Ordering::Relaxed);
    };
    let (places, ()) = tokio::join!(write_on(&node, &written, &stop), restarting);
    assert!(places.len() >= 60 && places.is_sorted(), "{places:?}");
    let again = work::create_recommendations(&node, 0..places.len() as u64).await;
    assert_eq!(again.iter().map(|receipt| receipt.index).collect::<Vec<_>>(), places);
    wait_until("the trouble to be over", SOON, async || {
        let degraded = node.status().await.degraded;
        so(degraded.is_empty(), || degraded.clone())
    })
    .await;
    node.terminate().await;
    logs::check(&[&node]).await;
}

/// A database in which somebody else keeps something.
fn of_somebody_else() -> TestDatabase {
    let database = TestDatabase::new(Engine::Postgres);
    let name = database.url().split("localhost/").nth(1).and_then(|rest| rest.split('?').next()).unwrap();
    postgres::cluster().sql(name, "CREATE TABLE invoice (id BIGINT); INSERT INTO invoice VALUES (1)");
    database
}

#[tokio::test]
async fn a_database_of_somebody_else_is_refused_and_left_alone() {
    let database = of_somebody_else();
    let node = NodePlan::group("Group").found();
    let directory = node.scratch().join("other");
    let mut arguments = node.init_arguments();
    for (option, value) in
        [("--data-dir", directory.display().to_string()), ("--database", database.url().into())]
    {
        let at = arguments.iter().position(|argument| argument == option).unwrap();
        arguments[at + 1] = value;
    }
    let init = process::run(&percole_tests::binaries::percole_node(), &arguments);
    let words = String::from_utf8_lossy(&init.stderr).into_owned();
    assert_eq!(init.status.code(), Some(2), "{words}");
    assert!(words.contains("not one of percole: it holds invoice"), "{words}");
    // Nor does a node run on it, or call its configuration good.
    for command in [&["run"][..], &["config", "check"]] {
        let mut program = process::command(&percole_tests::binaries::percole_node());
        program.args(command).arg("--data-dir").arg(node.data_dir());
        let output = program.env("PERCOLE_DATABASE_URL", database.url()).output().unwrap();
        let words = process::said(&output);
        assert_eq!(output.status.code(), Some(2), "{words}");
        assert!(words.contains("it holds invoice"), "{words}");
    }
}
