//! Documents of meetings from node to node: children give what their parent wants, siblings get it from there, a cut changes
//! nothing, and what is removed is gone everywhere.

use std::fs;

use percole_tests::{
    NodeProcess, TestTree, process,
    sync::converge,
    wait::{LATER, SOON, so, wait_until},
};

const BODIES: &str = "Instance;Type\nAssemblée générale;assemblée générale\n";

/// A text of so many bytes that is like no other.
fn text(name: &str, bytes: usize) -> String {
    let line = |number: usize| format!("{name} {number} {}\n", number.wrapping_mul(2_654_435_761));
    (0..)
        .map(line)
        .scan(0, |written, line| {
            let begun = *written < bytes;
            *written += line.len();
            begun.then_some(line)
        })
        .collect()
}

fn done(node: &NodeProcess, arguments: &[&str]) {
    let output = node.cli(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", process::said(&output));
}

/// A meeting of an assembly of this node.
fn meeting(node: &NodeProcess) -> String {
    done(node, &["unit", "create", node.name(), "--level", "national", "--language", "fr"]);
    let bodies = node.scratch().join("bodies.csv");
    fs::write(&bodies, BODIES).unwrap();
    done(node, &["body", "import", &bodies.display().to_string()]);
    let plan = ["meeting", "plan", "Assemblée générale", "--start", "2099-06-20 18:00"];
    node.cli_json(&plan)["meeting"].as_str().unwrap().to_owned()
}

fn attached(node: &NodeProcess, meeting: &str, name: &str, content: &str, readers: &str) {
    let file = node.scratch().join(name);
    fs::write(&file, content).unwrap();
    done(node, &["meeting", "attach", meeting, &file.display().to_string(), "--readers", readers]);
}

/// What a node gives of a document; why not, as long as it does not have it.
fn given(node: &NodeProcess, meeting: &str, name: &str) -> Result<String, String> {
    let out = node.scratch().join(format!("{name}.out"));
    let path = out.display().to_string();
    let output = node.cli(&["meeting", "document", meeting, name, "--out", &path, "--force"]);
    if output.status.success() { Ok(fs::read_to_string(out).unwrap()) } else { Err(process::said(&output)) }
}

async fn arrives(node: &NodeProcess, meeting: &str, name: &str, content: &str) {
    wait_until("a document to arrive", LATER, async || {
        let found = given(node, meeting, name)?;
        so(found == content, || format!("another document: {} bytes", found.len()))
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_document_reaches_a_sibling_through_the_parent_that_keeps_it() {
    let mut tree = TestTree::start("Group < France; Group < Belgium").await;
    let held = meeting(&tree["France"]);
    let (public, own) = (text("Comptes", 700_000), text("Liste", 3_000));
    tree["Belgium"].terminate().await;
    attached(&tree["France"], &held, "Comptes.txt", &public, "all");
    attached(&tree["France"], &held, "Liste.txt", &own, "own");
    arrives(&tree["Group"], &held, "Comptes.txt", &public).await;
    // The one where it was added is gone; the parent keeps it for the others.
    tree["France"].kill();
    tree["Belgium"].start().await;
    arrives(&tree["Belgium"], &held, "Comptes.txt", &public).await;
    for name in ["Group", "Belgium"] {
        let kept = given(&tree[name], &held, "Liste.txt").unwrap_err();
        assert!(kept.contains("Liste.txt"), "what stays on its node is not known elsewhere: {kept}");
        let shown = tree[name].cli_json(&["meeting", "show", &held]);
        assert_eq!(shown["documents"].as_array().map(Vec::len), Some(1), "{shown}");
    }
    tree["France"].start().await;

    done(&tree["France"], &["meeting", "detach", &held, "Comptes.txt", "--reason", "des noms", "--yes"]);
    for name in ["France", "Group", "Belgium"] {
        wait_until("a document to be gone", SOON, async || {
            let shown = tree[name].cli_json(&["meeting", "show", &held, "--json"]);
            let is_gone = !shown.to_string().contains("Comptes.txt");
            so(is_gone, || format!("{name}: {shown}"))
        })
        .await;
        assert!(given(&tree[name], &held, "Comptes.txt").is_err());
    }
    converge(&tree.nodes(), SOON).await;
    tree.check_logs().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_document_goes_on_after_a_cut_from_where_it_stood() {
    let mut tree = TestTree::start("Group < France; Group < Belgium").await;
    let held = meeting(&tree["France"]);
    converge(&tree.nodes(), SOON).await;
    let long = text("Rapport", 12 * 1024 * 1024);
    attached(&tree["France"], &held, "Rapport.txt", &long, "all");
    for _ in 0..4 {
        let missing = given(&tree["Group"], &held, "Rapport.txt");
        if let Err(said) = &missing
            && said.contains("Rapport.txt")
        {
            assert!(said.contains("France"), "it says where it is: {said}");
        }
        tree["Group"].kill();
        tree["Group"].start().await;
    }
    arrives(&tree["Group"], &held, "Rapport.txt", &long).await;
    arrives(&tree["Belgium"], &held, "Rapport.txt", &long).await;
    tree.check_logs().await;
}
