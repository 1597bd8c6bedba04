//! What people are told, and asked, before and after what they do: as they meet it at a terminal and in the log.

use std::{
    process::Output,
    time::{Duration, Instant},
};

use percole_tests::{
    NodePlan, NodeProcess, TWO_COUNTRIES, TestTree, binaries, process,
    wait::{SOON, so, wait_until},
};
use serde_json::Value;

fn words(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout)
}

fn create(node: &NodeProcess, title: &str) -> String {
    let measure = "Publier l’ordre du jour.";
    let arguments = ["recommendation", "create", "--language", "fr", "--title", title, "--measure", measure];
    node.cli_json(&arguments)["recommendation"].as_str().unwrap().to_owned()
}

fn state(node: &NodeProcess, id: &str) -> String {
    node.cli_json(&["recommendation", "show", id])["state"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_taken_back_is_said_and_asked_and_a_wider_scope_with_it() {
    let node = NodePlan::national("France").start().await;
    let id = create(&node, "La coopérative publie ses décisions");
    // A program that gives no answer gets a refusal that says how to give one, and nothing is done.
    let silent = node.cli(&["report", "publish", &id]);
    assert_eq!(silent.status.code(), Some(2), "{}", process::said(&silent));
    let document: Value = serde_json::from_slice(&silent.stdout).unwrap();
    assert!(document["error"]["next"].as_str().unwrap().contains("--yes"), "{document}");
    // At a terminal it is said who can read it from then on, and who could before.
    let declined = node.at_terminal(&["report", "publish", &id], "no\n");
    let said = words(&declined);
    assert_eq!(declined.status.code(), Some(3), "{said}");
    assert!(
        said.contains("La coopérative publie ses décisions”")
            && said.contains("so far visible to: this node only"),
        "{said}"
    );
    assert!(said.contains("from now on visible to: the whole federation"), "{said}");
    assert!(said.contains("nothing was done, as you chose"), "{said}");
    assert_eq!(state(&node, &id), "draft");
    let done = node.at_terminal(&["report", "publish", &id], "oui\n");
    assert!(done.status.success(), "{}", process::said(&done));
    assert_eq!(state(&node, &id), "in_comment");
    // Said beforehand, it is not asked; it is said all the same, unless nothing is to be said.
    let two = create(&node, "La coopérative ouvre ses comptes");
    let done = node.at_terminal(&["report", "publish", "--yes", &two], "");
    assert!(done.status.success() && words(&done).contains("so far visible"), "{}", process::said(&done));
    let withdrawn =
        node.at_terminal(&["report", "withdraw", &two, "--reason", "doublon", "--quiet", "--yes"], "");
    assert!(withdrawn.status.success() && words(&withdrawn).is_empty(), "{}", process::said(&withdrawn));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_vote_says_which_text_it_shows_to_whom_for_the_first_time() {
    let tree = TestTree::start(TWO_COUNTRIES).await;
    let (group, france) = (&tree["Group"], &tree["France"]);
    let id = create(france, "La coopérative publie ses décisions");
    france.cli_json(&["report", "publish", "--yes", &id, "--scope", "parent"]);
    wait_until("the text to arrive", SOON, async || {
        let list = group.cli_json(&["recommendation", "list"]);
        so(list["recommendations"].as_array().is_some_and(|list| !list.is_empty()), || list.to_string())
    })
    .await;
    let rule = binaries::repository().join("deploy/sample/rule.toml").display().to_string();
    let open = [
        "vote",
        "open",
        "--title",
        "Décisions publiques",
        "--question",
        "D’accord ?",
        "--language",
        "fr",
        "--rule",
        &rule,
        "--recommendation",
        &id,
        "--closes",
        "+1h",
    ];
    let asked = words(&group.at_terminal(&open, "non\n"));
    assert!(asked.contains("asked to take part: every active child"), "{asked}");
    assert!(asked.contains("so far visible to: this node and the one above it"), "{asked}");
    assert!(group.cli_json(&["vote", "list"])["votes"].as_array().unwrap().is_empty());
    assert!(group.at_terminal(&open, "oui\n").status.success());
    // The text goes with the vote to whoever could not read it before.
    let belgium = &tree["Belgium"];
    let vote = wait_until("the vote to arrive", SOON, async || {
        let list = belgium.cli_json(&["vote", "list"]);
        let id = list["votes"][0]["id"].as_str().map(str::to_owned);
        id.ok_or_else(|| list.to_string())
    })
    .await;
    let shown = belgium.cli_json(&["vote", "show", &vote]);
    assert_eq!(shown["text"]["title"], "La coopérative publie ses décisions");
    // A draft, which nobody else may read, is voted on by nobody.
    let draft = create(group, "Un brouillon");
    let mut of_draft = open.to_vec();
    let at = of_draft.iter().position(|word| *word == id).unwrap();
    of_draft[at] = &draft;
    of_draft.push("--yes");
    let refused = group.cli(&of_draft);
    assert_eq!(refused.status.code(), Some(3), "{}", process::said(&refused));
    assert!(words(&refused).contains("was not published yet"), "{}", process::said(&refused));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_is_stopped_is_noticed_within_ten_seconds() {
    let mut node = NodePlan::group("Group").start().await;
    node.process().freeze();
    let began = Instant::now();
    let status = tokio::task::block_in_place(|| node.at_terminal(&["node", "status"], ""));
    let (took, said) = (began.elapsed(), words(&status));
    node.process().thaw();
    assert!(took < Duration::from_secs(10), "{took:?}: {said}");
    assert_eq!(status.status.code(), Some(4), "{said}");
    assert!(said.contains("no sign of life") && said.contains("kill -CONT"), "{said}");
    assert_eq!(node.cli_json(&["node", "status"])["identity"]["name"], "Group");
}

/// A vote from its opening to its outcome.
async fn voted(group: &NodeProcess, france: &NodeProcess) {
    let rule = group.scratch().join("rule.toml");
    std::fs::write(&rule, percole_voting::decide::ready::text("french-ordinary-assembly").unwrap()).unwrap();
    let members = france.scratch().join("members.csv");
    std::fs::write(&members, "number;name;category\nM1;Anne;sociétaire\nM2;Bo;sociétaire\n").unwrap();
    france.cli_json(&["member", "import", members.to_str().unwrap()]);
    let open = [
        "vote",
        "open",
        "--yes",
        "--title",
        "Décisions publiques",
        "--question",
        "D’accord ?",
        "--language",
        "fr",
        "--rule",
        rule.to_str().unwrap(),
        "--closes",
        "+4s",
        "--report-by",
        "+4s",
        "--participant",
        "France",
    ];
    let vote = group.cli_json(&open)["vote"].as_str().unwrap().to_owned();
    wait_until("the vote to arrive", SOON, async || {
        let joined = france.cli(&["vote", "join", "--yes", &vote]);
        so(joined.status.success(), || process::said(&joined))
    })
    .await;
    france.cli_json(&["ballot", "cast", &vote, "--member", "M1", "--choice", "oui"]);
    wait_until("the outcome", SOON * 2, async || {
        let outcome = group.cli(&["vote", "outcome", &vote]);
        so(String::from_utf8_lossy(&outcome.stdout).contains("\"agrees\""), || process::said(&outcome))
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_names_what_happens_and_a_file_of_it_has_no_colours() {
    let mut tree = TestTree::start("Group < France").await;
    voted(&tree["Group"], &tree["France"]).await;
    tree["France"].terminate().await;
    has_line(&tree["Group"], "the connection of a child is lost").await;
    tree["Group"].terminate().await;
    tree["France"].start().await;
    has_line(&tree["France"], "no connection to the parent").await;
    tree["Group"].start().await;
    has_line(&tree["France"], "connected to the parent").await;
    let france = tree["France"].id().await;
    tree["Group"].cli_json(&["node", "suspend", "--yes", &france, "--reason", "Clé à vérifier"]);
    tree["Group"].cli_json(&["node", "resume", &france, "--reason", "Clé vérifiée"]);
    wait_until("France to leave", SOON, async || {
        let left = tree["France"].cli(&["node", "leave", "--yes", "--reason", "Assemblée du 12 mai"]);
        so(left.status.success(), || process::said(&left))
    })
    .await;
    for (name, lines) in [
        (
            "Group",
            &[
                "a child joined",
                "a child is connected",
                "a child is suspended",
                "a child is let in again",
                "a child left",
                "outcome",
            ][..],
        ),
        ("France", &["joined a parent", "left the parent", "poll", "certif"]),
    ] {
        let output = tree[name].output();
        assert!(!output.contains('\u{1b}'), "{name} colours its log");
        for line in lines {
            assert!(output.contains(line), "the log of {name} does not say `{line}`:\n{output}");
        }
    }
}

async fn has_line(node: &NodeProcess, line: &str) {
    wait_until(&format!("`{line}` in the log of {}", node.name()), SOON, async || {
        let output = node.output();
        so(output.contains(line), || output.clone())
    })
    .await;
}
