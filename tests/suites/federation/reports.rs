//! A report goes its way over several nodes: its groups adopt it where they are at home, and bodies elsewhere get all of it.

use std::fs;

use percole_tests::{
    NodeProcess, TestTree,
    sync::converge,
    wait::{SOON, so, wait_until},
};
use serde_json::Value;

const RESERVATION: &str = "À ne pas lire séparément.";

/// A report of France, of which two groups are at home on other nodes.
async fn document(tree: &TestTree) -> String {
    let (rennes, belgium) = (tree["Rennes"].id().await, tree["Belgium"].id().await);
    format!(
        "+++\nlanguage = \"fr\"\ntheme = \"Décider ensemble\"\ncycle = \"2019-2020\"\n\n\
         [[groups]]\nantenne = \"Lyon\"\ncountry = \"FR\"\n\n\
         [[groups]]\nantenne = \"Rennes\"\ncountry = \"FR\"\nnode = \"{rennes}\"\n\n\
         [[groups]]\nantenne = \"Liège\"\ncountry = \"BE\"\nnode = \"{belgium}\"\n+++\n\n\
         # Décider ensemble\n\nTrois groupes ont travaillé un an.\n\n\
         ## 1. La coopérative publie ses ordres du jour\n\n### Mesures\n\n- **Publier une semaine avant.**\n\n\
         ### Liens\n\n- 2\n\n\
         ## 2. La coopérative ouvre ses comptes\n\n### Mesures\n\n- **Ouvrir les comptes.**\n"
    )
}

fn adopt<'a>(report: &'a str, place: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let adopt = ["report", "adopt", "--yes", report, "--date", "2020-05-12", "--place", place];
    [&adopt[..], &["--how", "consent", "--present", "usagers=9"], more].concat()
}

async fn shows(node: &NodeProcess, report: &str, state: &str) {
    wait_until(&format!("the report to be {state}"), SOON, async || {
        let output = node.cli(&["report", "show", report]);
        let shown: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        so(shown["state"] == state, || shown.to_string())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn groups_on_three_nodes_adopt_a_report_and_a_body_above_gets_all_of_it() {
    let mut tree = TestTree::start("Group < France < Rennes; Group < Belgium").await;
    converge(&tree.nodes(), SOON).await;
    let path = tree["France"].scratch().join("report.md");
    fs::write(&path, document(&tree).await).unwrap();
    let imported = tree["France"].cli_json(&["report", "import", &path.display().to_string()]);
    let report = imported["report"].as_str().unwrap_or_else(|| panic!("{imported}")).to_owned();

    tree["France"].cli_json(&["report", "revise", "--yes", &report]);
    for name in ["Rennes", "Belgium"] {
        shows(&tree[name], &report, "revision").await;
    }
    tree["France"].cli_json(&adopt(&report, "Lyon", &["--group", "Lyon"]));
    tree["Rennes"].cli_json(&adopt(&report, "Rennes", &["--reservation", RESERVATION]));
    let foreign = tree["Group"].cli(&adopt(&report, "Bruxelles", &[]));
    assert!(!foreign.status.success(), "the group's node speaks for nobody");
    tree["Belgium"].cli_json(&adopt(&report, "Liège", &[]));
    shows(&tree["France"], &report, "adopted").await;
    let transmit = ["report", "transmit", "--yes", &report, "--to", "board", "--to", "management=opinion"];
    let sent = tree["France"].cli_json(&transmit);
    assert_eq!(sent["receipts"].as_array().unwrap_or_else(|| panic!("{sent}")).len(), 2);

    for name in ["Group", "France", "Rennes", "Belgium"] {
        shows(&tree[name], &report, "sent").await;
        let shown = tree[name].cli_json(&["report", "show", &report]);
        assert_eq!(shown["recommendations"].as_array().unwrap().len(), 2, "{name}: {shown}");
        let says: Vec<&str> = shown["voices"]
            .as_array()
            .unwrap()
            .iter()
            .map(|voice| voice["position"].as_str().unwrap())
            .collect();
        assert_eq!(says, ["agrees", "reservation", "agrees"], "{name}");
        assert_eq!(shown["voices"][1]["statement"], RESERVATION, "{name}");
        assert_eq!(shown["voices"][2]["given"]["meeting_place"], "Liège", "{name}");
    }
    wait_until("the transmissions to arrive", SOON, async || {
        let list = tree["Group"].cli_json(&["transmission", "list", "--received"]);
        so(list["transmissions"].as_array().is_some_and(|list| list.len() == 2), || list.to_string())
    })
    .await;
    // Whoever may see it sees that it was received, and until when an answer is due.
    converge(&tree.nodes(), SOON).await;
    for name in ["Group", "France", "Rennes", "Belgium"] {
        let shown = tree[name].cli_json(&["report", "show", &report]);
        let standing: Vec<&Value> =
            shown["transmissions"].as_array().unwrap().iter().map(|line| &line["standing"]).collect();
        assert_eq!(standing, ["awaited", "awaited"], "{name}: {shown}");
    }
    tree.check_logs().await;
}

/// Each line of transmissions that a node shows of a report.
fn handed(node: &NodeProcess, report: &str) -> Vec<Value> {
    node.cli_json(&["report", "show", report])["transmissions"].as_array().cloned().unwrap_or_default()
}

/// An antenne hands its report to its country, which hands it on; a sibling gets it, and its board is not heard of again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_goes_up_three_levels_and_across_with_its_history() {
    let mut tree = TestTree::start("Group < France < Rennes; Group < Belgium").await;
    converge(&tree.nodes(), SOON).await;
    let create =
        ["recommendation", "create", "--language", "fr", "--group", "Rennes/FR", "--title", "Publier"];
    let made = tree["Rennes"].cli_json(&[&create[..], &["--measure", "L’ordre du jour"]].concat());
    let report = made["recommendation"].as_str().unwrap_or_else(|| panic!("{made}")).to_owned();
    tree["Rennes"].cli_json(&["report", "revise", "--yes", &report]);
    tree["Rennes"].cli_json(&adopt(&report, "Rennes", &["--reservation", RESERVATION]));
    shows(&tree["Rennes"], &report, "adopted").await;
    let to = ["--to", "board", "--to", "Belgium/board=opinion", "--may-be-passed-on"];
    tree["Rennes"].cli_json(&[&["report", "transmit", "--yes", &report], &to[..]].concat());
    wait_until("the receipts to be known at the antenne", SOON, async || {
        let lines = handed(&tree["Rennes"], &report);
        so(lines.iter().all(|line| line["standing"] == "awaited"), || format!("{lines:?}"))
    })
    .await;
    let held = tree["Group"].cli_json(&["report", "show", &report]);
    assert_eq!(held["state"], "sent", "whoever stands between carries it: {held}");

    tree["France"].cli_json(&["report", "pass-on", "--yes", &report, "--to", "board=information"]);
    let passed = wait_until("the antenne to see where it went", SOON, async || {
        let lines = handed(&tree["Rennes"], &report);
        let passed = lines.iter().find(|line| line["sender_name"] == "France").cloned();
        passed.filter(|line| line["standing"] == "nothing_due").ok_or_else(|| format!("{lines:?}"))
    })
    .await;
    let copy = tree["Group"].cli_json(&["report", "show", passed["report"].as_str().unwrap()]);
    assert_eq!((&copy["kind"], &copy["voices"][0]["statement"]), (&"copy".into(), &RESERVATION.into()));
    assert_eq!(copy["chain"][0]["sender_name"], "Rennes", "{copy}");
    assert_eq!(copy["recommendations"][0]["title"], "Publier");
    converge(&tree.nodes(), SOON).await;
    tree.check_logs().await;
}
