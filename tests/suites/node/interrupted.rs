//! SIGTERM while a large file is read: nothing of it is half kept, and whoever was asked to stop stops.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use percole_proto::v1 as pb;
use percole_tests::{NodePlan, NodeProcess, binaries, logs, on_both_engines, process};

const MEMBERS: u64 = 40_000;
/// When the signal comes after the import began: while the file arrives, while it is read, while it is written, once it is in.
const MOMENTS_MS: [u64; 5] = [20, 300, 1_200, 3_000, 8_000];
/// What a node takes to stop at most: requests under way and what is queued have 5 s each, threads that read a file 1 s, and
/// the machine does other things too.
const STOPS_WITHIN: Duration = Duration::from_secs(20);

/// A register whose members all have this category.
fn register(directory: &Path, category: &str) -> PathBuf {
    let mut csv = "number;name;email;category\n".to_owned();
    for number in 1..=MEMBERS {
        csv.push_str(&format!("{number};Member {number};member.{number}@example.org;{category}\n"));
    }
    let file = directory.join(format!("{category}.csv"));
    fs::write(&file, csv).unwrap();
    file
}

/// Begins to import a register.
fn import(node: &NodeProcess, file: &Path) -> process::Running {
    let mut command = process::command(&binaries::percole());
    command.arg("--socket").arg(node.socket()).args(["member", "import"]).arg(file);
    process::Running::start("percole member import", command, &file.with_extension("log"))
}

/// How many members have a category; of any, when it is empty.
async fn members(node: &NodeProcess, category: &str) -> u64 {
    let request = pb::ListMembersRequest {
        category: category.to_owned(),
        limit: 1,
        ..pb::ListMembersRequest::default()
    };
    node.member().await.list(request).await.unwrap().into_inner().total
}

/// The register holds nobody, or everybody as one file says; it tells the category.
async fn whole(node: &NodeProcess, categories: &[String]) -> Option<String> {
    let all = members(node, "").await;
    if all == 0 {
        return None;
    }
    assert_eq!(all, MEMBERS, "a part of the register was kept");
    let mut held = Vec::new();
    for category in categories {
        match members(node, category).await {
            0 => {}
            MEMBERS => held.push(category.clone()),
            some => panic!("{some} of {MEMBERS} members are of {category}"),
        }
    }
    assert_eq!(held.len(), 1, "{held:?}");
    held.pop()
}

on_both_engines! {
    async fn a_node_that_stops_while_it_reads_a_register_keeps_all_of_it_or_nothing(engine: Engine) {
        let mut node = NodePlan::national("France").on(engine).start().await;
        let mut categories = Vec::new();
        for moment in MOMENTS_MS {
            let category = format!("after{moment}");
            let file = register(node.scratch(), &category);
            categories.push(category.clone());
            let mut importing = import(&node, &file);
            // Not for something to happen: so that the signal comes at any moment.
            tokio::time::sleep(Duration::from_millis(moment)).await;
            let asked = Instant::now();
            node.terminate().await;
            let took = asked.elapsed();
            assert!(took < STOPS_WITHIN, "it took {took:?}");
            let taken_in = importing.wait().await.success();
            node.start().await;
            let held = whole(&node, &categories).await;
            println!("after {moment} ms: stopped within {took:?}, the import says {taken_in}, held: {held:?}");
            if taken_in {
                assert_eq!(held.as_ref(), Some(&category), "{}", importing.output());
            }
        }
        node.terminate().await;
        logs::check(&[&node]).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_stops_an_import_leaves_all_of_it_or_nothing_and_a_node_that_answers() {
    let mut node = NodePlan::national("France").start().await;
    let mut categories = Vec::new();
    for moment in MOMENTS_MS {
        let category = format!("after{moment}");
        let file = register(node.scratch(), &category);
        categories.push(category);
        let mut importing = import(&node, &file);
        tokio::time::sleep(Duration::from_millis(moment)).await;
        let asked = Instant::now();
        importing.terminate().await;
        assert!(asked.elapsed() < Duration::from_secs(2), "{:?}", asked.elapsed());
        whole(&node, &categories).await;
    }
    // The same file once more goes through.
    let file = register(node.scratch(), "last");
    let read = node.cli_json(&["member", "import", file.to_str().unwrap()]);
    assert_eq!(read["errors"], serde_json::json!([]), "{read}");
    assert_eq!(members(&node, "last").await, MEMBERS);
    node.terminate().await;
    logs::check(&[&node]).await;
}
