//! J1: two countries open one season as editions with two numbers, under rules that keep to the bounds of the group's.

use std::fs;

use percole_tests::{
    NodeProcess, TestTree, process,
    sync::converge,
    wait::{SOON, so, wait_until},
};
use serde_json::Value;

/// Rules with a window of so many days for comments, under an article.
fn rules(days: u32, article: &str) -> String {
    format!("format = \"percole-charter/1\"\n\n[comments]\narticle = \"{article}\"\ndays_min = {days}\n")
}

fn written(node: &NodeProcess, name: &str, text: &str) -> String {
    let path = node.scratch().join(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn open<'a>(number: &'a str, charter: &'a str) -> Vec<&'a str> {
    let open = ["cycle", "open", "2019-2020", "--yes", "--number", number, "--charter", charter];
    [&open[..], &["--reason", "la saison commence"]].concat()
}

fn refused(node: &NodeProcess, command: &[&str]) -> String {
    let output = node.cli(command);
    assert!(!output.status.success(), "{command:?}");
    process::said(&output)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_season_is_two_editions_and_an_act_outside_the_rules_is_refused_with_its_article() {
    let mut tree = TestTree::start("Group < France; Group < Belgium").await;
    converge(&tree.nodes(), SOON).await;
    let bounds = rules(2, "1") + "\n[bounds]\narticle = \"9\"\ncomment_days = { min = 2 }\n";
    let charter = written(&tree["Group"], "rules.toml", &bounds);
    tree["Group"].cli_json(&open("3", &charter));
    converge(&tree.nodes(), SOON).await;

    // What the group's rules do not allow is refused below, with both articles.
    let short = written(&tree["France"], "short.toml", &rules(1, "5"));
    for said in [
        refused(&tree["France"], &open("1", &short)),
        refused(&tree["France"], &["charter", "check", &short]),
    ] {
        assert!(said.contains("article 5") && said.contains("article 9"), "{said}");
    }
    let charter = written(&tree["France"], "rules.toml", &rules(4, "5"));
    tree["France"].cli_json(&open("1", &charter));
    let charter = written(&tree["Belgium"], "rules.toml", &rules(3, "12"));
    tree["Belgium"].cli_json(&open("4", &charter));
    for name in ["Group", "France", "Belgium"] {
        wait_until("three editions of one season", SOON, async || {
            let list = tree[name].cli_json(&["cycle", "list", "--season", "2019-2020"]);
            let mut numbers: Vec<i64> = list["cycles"].as_array().map_or_else(Vec::new, |cycles| {
                cycles.iter().filter_map(|cycle| cycle["number"].as_i64()).collect()
            });
            numbers.sort_unstable();
            so(numbers == [1, 3, 4], || list.to_string())
        })
        .await;
    }

    let report = written(&tree["France"], "report.json", include_str!("../../data/report.json"));
    let report = tree["France"].cli_json(&["report", "import", &report])["report"].clone();
    let report = report.as_str().unwrap().to_owned();
    let said = refused(&tree["France"], &["report", "publish", &report, "--until", "+2d", "--yes"]);
    assert!(said.contains("article 5"), "{said}");
    tree["France"].cli_json(&["report", "publish", &report, "--until", "+5d", "--yes"]);
    let shown: Value = tree["Belgium"].cli_json(&["cycle", "show"]);
    assert_eq!(shown["same_season"].as_array().map(Vec::len), Some(2), "{shown}");
    tree.check_logs().await;
}
