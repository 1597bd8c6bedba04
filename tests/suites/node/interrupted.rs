//! SIGTERM while a large file is read: nothing of it is half kept, and whoever was asked to stop stops. A register is taken in as a
//! whole; ballots one by one, as an import of them that was interrupted is continued by the same file.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use percole_proto::v1 as pb;
use percole_tests::{NodePlan, NodeProcess, binaries, logs, on_both_engines, process};

const MEMBERS: u64 = 40_000;
const VOTERS: u64 = 40_000;
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
    begin(node, &["member", "import"], file)
}

/// Begins a command with a file.
fn begin(node: &NodeProcess, arguments: &[&str], file: &Path) -> process::Running {
    let mut command = process::command(&binaries::percole());
    command.arg("--socket").arg(node.socket()).args(arguments).arg(file);
    process::Running::start("percole", command, &file.with_extension("log"))
}

/// A file with a ballot of every voter.
fn ballots(directory: &Path, choice: &str, name: &str) -> PathBuf {
    let mut csv = "number;choice\n".to_owned();
    for number in 1..=VOTERS {
        csv.push_str(&format!("{number};{choice}\n"));
    }
    let file = directory.join(format!("{name}.csv"));
    fs::write(&file, csv).unwrap();
    file
}

/// A vote of this node's own that takes ballots, with everybody on its register.
fn open_vote(node: &NodeProcess) -> String {
    let mut csv = "number;name;category\n".to_owned();
    (1..=VOTERS).for_each(|number| csv.push_str(&format!("{number};Member {number};worker\n")));
    let file = node.scratch().join("voters.csv");
    fs::write(&file, csv).unwrap();
    node.cli_json(&["member", "import", file.to_str().unwrap()]);
    let two = fs::read_to_string(binaries::repository().join("deploy/sample/rule.toml")).unwrap();
    let rule = node.scratch().join("rule.toml");
    fs::write(&rule, two.replace("at_least = 2\nof = 2", "at_least = 1\nof = 1")).unwrap();
    let open = [
        "vote",
        "open",
        "--yes",
        "--title",
        "Avis",
        "--question",
        "Êtes-vous pour ?",
        "--language",
        "fr",
        "--participant",
        "France",
    ];
    let times = ["--rule", rule.to_str().unwrap(), "--closes", "+1d", "--report-by", "+1h"];
    let vote = node.cli_json(&[&open[..], &times[..]].concat())["vote"].as_str().unwrap().to_owned();
    node.cli_json(&["vote", "join", "--yes", &vote]);
    vote
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

    async fn a_node_that_stops_while_it_takes_ballots_in_has_each_whole_and_goes_on_with_the_same_file(engine: Engine) {
        let mut node = NodePlan::national("France").on(engine).start().await;
        let vote = open_vote(&node);
        let mut in_the_box = 0;
        for (at, moment) in MOMENTS_MS.into_iter().enumerate() {
            let file = ballots(node.scratch(), ["yes", "no"][at % 2], &format!("ballots{moment}"));
            let mut importing = begin(&node, &["ballot", "import", &vote], &file);
            // Not for something to happen: so that the signal comes at any moment.
            tokio::time::sleep(Duration::from_millis(moment)).await;
            let asked = Instant::now();
            node.terminate().await;
            let took = asked.elapsed();
            assert!(took < STOPS_WITHIN, "it took {took:?}");
            let taken_in = importing.wait().await.success();
            node.start().await;
            let held = node.cli_json(&["ballot", "list", &vote, "--limit", "1"])["voters"].as_u64().unwrap_or_default();
            println!("after {moment} ms: stopped within {took:?}, the import says {taken_in}, {held} ballots");
            // Whoever voted is not asked again, and nobody has two.
            assert!(held >= in_the_box && held <= VOTERS, "{held} after {in_the_box}");
            assert!(!taken_in || held == VOTERS, "{}", importing.output());
            in_the_box = held;
        }
        let file = ballots(node.scratch(), "yes", "last");
        let last = node.cli_json(&["ballot", "import", &vote, file.to_str().unwrap()]);
        let figure = |name: &str| last[name].as_u64().unwrap_or_default();
        assert_eq!(figure("accepted") + figure("unchanged"), VOTERS, "{last}");
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
