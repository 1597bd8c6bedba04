//! The pictures of the guides, as a phone shows the pages: drawn into the folder that `TEST_PICTURES` names.

use std::{fs, net::SocketAddr};

use fantoccini::Locator;
use percole_tests::{NodePlan, NodeProcess, binaries, wait::wait_until};

use crate::{
    chromium::{Chromium, Look},
    meetings::assembly_held,
    reading::BODIES,
    signing_in::link_for,
    support::{carried_out, file, with_pages},
};

/// A phone of today, held upright; a guide shows the first screen.
const POCKET: Look = Look { size: (390, 720), dark: false };
/// What counts when a vote is over.
const BALLOTS: usize = 30;

/// A node with a secretary of the board (member 12), an assembly with minutes, a vote that is over, and one that waits.
async fn furnished() -> (NodeProcess, SocketAddr) {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["unit", "create", "France", "--level", "national", "--language", "fr"]);
    carried_out(&node, &["body", "import", &file(&node, "bodies.csv", BODIES)]);
    let lines = (12..12 + BALLOTS)
        .map(|number| format!("{number};Zoé Lambert;sociétaire;zoe{number}@coop.example\n"));
    let register = format!("number;name;category;email\n{}", lines.collect::<String>());
    carried_out(&node, &["member", "import", &file(&node, "members.csv", &register)]);
    let office =
        ["Conseil d’administration", "--role", "secrétariat", "--name", "Zoé Lambert", "--member", "12"];
    carried_out(&node, &[&["mandate", "begin"][..], &office, &["--from", "2018-07-01"]].concat());
    assembly_held(&node);
    (node, at)
}

/// A vote of the node on the sample's questions; gives its id.
fn opened(node: &NodeProcess, title: &str, closes: &str) -> String {
    let sample = binaries::repository().join("deploy/sample");
    let rule = fs::read_to_string(sample.join("rule.toml")).unwrap();
    let rule = file(node, "rule.toml", &rule.replace("at_least = 2\nof = 2", "at_least = 1\nof = 1"));
    let questions = sample.join("questions.toml").display().to_string();
    let asked = ["--title", title, "--participant", "France", "--language", "fr", "--questions", &questions];
    let times = ["--rule", &rule, "--closes", closes, "--report-by", "+1d"];
    let vote = node.cli_json(&[&["vote", "open", "--yes"][..], &asked, &times].concat());
    let vote = vote["vote"].as_str().unwrap_or_else(|| panic!("{vote}")).to_owned();
    carried_out(node, &["vote", "join", "--yes", &vote]);
    vote
}

/// A vote with its outcome.
async fn decided(node: &NodeProcess) -> String {
    let vote = opened(node, "Avis sur la recommandation 1", "+6s");
    let lines = (12..12 + BALLOTS).map(|number| {
        format!("{number};{};\"1, 2, {}\"\n", if number % 3 == 0 { "non" } else { "oui" }, 3 + number % 4)
    });
    let ballots = file(node, "ballots.csv", &format!("number;q1;q2\n{}", lines.collect::<String>()));
    carried_out(node, &["ballot", "import", &vote, &ballots]);
    wait_until("the outcome", percole_tests::wait::SOON, async || {
        let outcome = node.cli(&["vote", "outcome", &vote]);
        let said = String::from_utf8_lossy(&outcome.stdout).into_owned();
        if said.contains("\"agrees\"") { Ok(()) } else { Err(said) }
    })
    .await;
    vote
}

#[tokio::test]
async fn the_pictures_of_the_guides() {
    let (node, at) = furnished().await;
    let over = decided(&node).await;
    let open = opened(&node, "Trois priorités", "+20d");
    let meetings = node.cli_json(&["meeting", "list"]);
    let meeting = meetings["meetings"][0]["id"].as_str().unwrap().to_owned();
    let chromium = Chromium::start(POCKET).await;
    for lang in ["fr", "en"] {
        chromium.open(at, &format!("/sign-in?lang={lang}")).await;
        chromium.screen(&format!("{lang}-sign-in")).await;
    }
    chromium.open(at, &format!("/sign-in/link/{}", link_for(&node, "12"))).await;
    chromium.client.find(Locator::Css("main button")).await.unwrap().click().await.unwrap();
    chromium.client.wait().for_element(Locator::Css("#ways")).await.unwrap();
    for lang in ["fr", "en"] {
        for (path, name) in [
            ("/me".to_owned(), "me"),
            (format!("/votes/{open}/booth"), "booth"),
            (format!("/meetings/{meeting}/minutes"), "minutes"),
            (format!("/votes/{over}"), "outcome"),
            ("/sites".to_owned(), "sites"),
        ] {
            chromium.open(at, &format!("{path}?lang={lang}")).await;
            let title = chromium
                .value("return [document.documentElement.lang, document.querySelectorAll('h1').length]")
                .await;
            assert_eq!(title, serde_json::json!([lang, 1]), "{path}");
            chromium.screen(&format!("{lang}-{name}")).await;
        }
    }
    chromium.end().await;
}
