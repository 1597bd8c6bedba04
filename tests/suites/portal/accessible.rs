//! Every page for everybody: axe-core (WCAG 2.2 A and AA) in Chromium, on a phone of 320 pixels and on a desk at night, and the
//! keyboard alone.

use std::{
    collections::{BTreeSet, VecDeque},
    fs,
    net::SocketAddr,
    path::PathBuf,
};

use fantoccini::{Locator, key::Key};
use percole_tests::{
    NodePlan, NodeProcess, binaries,
    browser::{self, Browser},
};
use serde_json::Value;

use crate::{
    chromium::{Chromium, DESK_AT_NIGHT, Look, PHONE},
    meetings::assembly_held,
    reading::BODIES,
    signing_in::{link_for, signed_in},
    support::{carried_out, file, with_pages},
};

/// Languages of pages.
const LANGUAGES: [&str; 4] = ["fr", "nl", "en", "de"];
/// More pages than a small site has: a crawl that finds more goes in circles.
const PAGES_MAX: usize = 200;

/// Where somebody can go or act.
const PLACES: &str = "'a[href], button, input:not([type=hidden]), select, textarea, summary'";

/// axe-core, which `tests/run` brings.
pub(crate) fn axe() -> String {
    let path: PathBuf = std::env::var_os("TEST_AXE")
        .map_or_else(|| binaries::repository().join("target/axe/axe.min.js"), PathBuf::from);
    fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}: tests/run brings it", path.display()))
}

/// A node with something on every page: bodies with mandates and vacant seats, a report in its comments, a vote that is open.
async fn lived_in() -> (NodeProcess, SocketAddr) {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["unit", "create", "France", "--level", "national", "--language", "fr"]);
    carried_out(&node, &["body", "import", &file(&node, "bodies.csv", BODIES)]);
    let mandates = "Instance;Fonction;Nom;Du;Au\nConseil d’administration;présidente;Anne O’Hara;2018-07-01;2099-06-30\n";
    carried_out(&node, &["mandate", "import", &file(&node, "mandates.csv", mandates)]);
    carried_out(
        &node,
        &["member", "import", &file(&node, "members.csv", "number;name;category\nM1;Zoé Lambert;member\n")],
    );
    assembly_held(&node);
    let report = file(&node, "report.json", include_str!("../../data/report.json"));
    carried_out(&node, &["report", "import", &report]);
    let id = node.cli_json(&["report", "list"])["reports"][0]["id"].as_str().unwrap().to_owned();
    carried_out(&node, &["report", "publish", &id, "--until", "+20d", "--yes"]);
    open_vote(&node);
    (node, at)
}

fn open_vote(node: &NodeProcess) {
    let sample = binaries::repository().join("deploy/sample");
    let rule = fs::read_to_string(sample.join("rule.toml")).unwrap();
    let rule = file(node, "rule.toml", &rule.replace("at_least = 2\nof = 2", "at_least = 1\nof = 1"));
    let questions = sample.join("questions.toml").display().to_string();
    let asked = [
        "--title",
        "Avis de toutes et tous",
        "--participant",
        "France",
        "--language",
        "fr",
        "--questions",
        &questions,
    ];
    let times = ["--rule", &rule, "--closes", "+2d", "--report-by", "+1d"];
    carried_out(node, &[&["vote", "open", "--yes"][..], &asked, &times].concat());
    let vote = node.cli_json(&["vote", "list"])["votes"][0]["id"].as_str().unwrap().to_owned();
    carried_out(node, &["vote", "join", "--yes", &vote]);
}

/// Every page that can be reached from the first one, each once whatever its language.
async fn pages(browser: &mut Browser) -> Vec<String> {
    let mut waiting = VecDeque::from(["/".to_owned()]);
    let mut seen = BTreeSet::from(["/".to_owned()]);
    let mut pages = Vec::new();
    while let Some(path) = waiting.pop_front() {
        let page = browser.get(&path).await;
        // What is for those who signed in sends others there.
        if page.status == 303 {
            continue;
        }
        assert_eq!(page.status, 200, "{path}");
        if !page.header("content-type").starts_with("text/html") {
            continue;
        }
        for link in browser::links(&page.text) {
            let link = link.split('#').next().unwrap_or_default().to_owned();
            if !link.contains("lang=") && seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
        pages.push(path);
        assert!(pages.len() <= PAGES_MAX, "{pages:?}");
    }
    pages
}

/// What axe-core finds on the page that is open, in a line for each place.
async fn violations(chromium: &Chromium, axe: &str) -> Vec<String> {
    chromium.value(axe).await;
    let found = chromium
        .awaited(
            "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
                found => done(found.violations.flatMap(one => one.nodes.map(
                    node => one.id + ': ' + one.help + ': ' + node.html.slice(0, 200)))),
                error => done([String(error)]))",
        )
        .await;
    let lines = found.as_array().unwrap();
    lines.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
}

/// How far the page that is open reaches beyond its window, in pixels.
async fn sideways(chromium: &Chromium) -> i64 {
    let beyond = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    chromium.value(beyond).await.as_i64().unwrap()
}

async fn faults(chromium: &Chromium, at: SocketAddr, path: &str, lang: &str, axe: &str) -> Vec<String> {
    let sign = if path.contains('?') { '&' } else { '?' };
    chromium.open(at, &format!("{path}{sign}lang={lang}")).await;
    let faults = here(chromium, axe).await;
    faults.into_iter().map(|fault| format!("{path} ({lang}): {fault}")).collect()
}

async fn nothing_is_wrong(look: Look, languages: &[&str]) {
    let (_node, at) = lived_in().await;
    let axe = axe();
    let chromium = Chromium::start(look).await;
    let mut pages = pages(&mut Browser::new(at)).await;
    // Forms lead there, and no link.
    pages.extend(["/search?q=smart", "/search?q=introuvable"].map(str::to_owned));
    for kind in ["/reports/", "/recommendations/", "/votes/", "/bodies/", "/meetings/"] {
        assert!(pages.iter().any(|page| page.starts_with(kind)), "{kind}: {pages:?}");
    }
    let mut found = Vec::new();
    for path in pages.iter().map(String::as_str).chain(["/nowhere"]) {
        for lang in languages {
            found.extend(faults(&chromium, at, path, lang, &axe).await);
        }
    }
    chromium.end().await;
    assert!(found.is_empty(), "{look:?}: {} faults:\n{}", found.len(), found.join("\n"));
}

#[tokio::test]
async fn a_phone_of_320_pixels_shows_every_page_in_every_language_without_a_fault() {
    nothing_is_wrong(PHONE, &LANGUAGES).await;
}

#[tokio::test]
async fn a_desk_at_night_shows_every_page_without_a_fault() {
    nothing_is_wrong(DESK_AT_NIGHT, &["fr"]).await;
}

/// What is wrong with the page that is open.
pub(crate) async fn here(chromium: &Chromium, axe: &str) -> Vec<String> {
    let mut faults = violations(chromium, axe).await;
    let beyond = sideways(chromium).await;
    faults.extend((beyond > 0).then(|| format!("{beyond} pixels have to be scrolled sideways")));
    faults
}

/// Presses a button, and waits for what the page that follows has.
async fn press(chromium: &Chromium, button: &str, follows: &str) {
    chromium.client.find(Locator::Css(button)).await.unwrap().click().await.unwrap();
    chromium.client.wait().for_element(Locator::Css(follows)).await.unwrap();
}

#[tokio::test]
async fn a_member_sees_every_page_on_a_phone_without_a_fault() {
    let (node, at) = lived_in().await;
    let axe = axe();
    let pages = pages(&mut signed_in(&node, at, "M1").await).await;
    assert!(
        pages.iter().any(|page| page == "/me") && pages.iter().any(|page| page.ends_with("/booth")),
        "{pages:?}"
    );
    let chromium = Chromium::start(PHONE).await;
    chromium.open(at, &format!("/sign-in/link/{}", link_for(&node, "M1"))).await;
    let mut found = here(&chromium, &axe).await;
    press(&chromium, "main button", "#ways").await;
    for path in &pages {
        for lang in ["fr", "de"] {
            found.extend(faults(&chromium, at, path, lang, &axe).await);
        }
    }
    chromium.end().await;
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[tokio::test]
async fn a_ballot_is_read_again_in_another_language_and_cast_without_a_fault() {
    let (node, at) = lived_in().await;
    let axe = axe();
    let vote = node.cli_json(&["vote", "list"])["votes"][0]["id"].as_str().unwrap().to_owned();
    let chromium = Chromium::start(PHONE).await;
    chromium.open(at, &format!("/sign-in/link/{}?lang=fr", link_for(&node, "M1"))).await;
    press(&chromium, "main button", "#ways").await;
    chromium.open(at, &format!("/votes/{vote}/booth")).await;
    // The last of each question: its blank answer, or abstention.
    chromium
        .value(
            "for (const asked of document.querySelectorAll('.booth > fieldset'))
                [...asked.querySelectorAll('input[type=radio], input[type=checkbox]')].at(-1)?.click()",
        )
        .await;
    press(&chromium, "button[value=review]", "button[value=cast]").await;
    let mut found = here(&chromium, &axe).await;
    let read =
        "return [document.documentElement.lang, document.querySelectorAll('button[value=cast]').length,
        document.querySelectorAll('.ballot li').length]";
    let french = chromium.value(read).await;
    press(&chromium, ".tongues button[lang=nl]", "html[lang=nl]").await;
    let dutch = chromium.value(read).await;
    assert_eq!((&french[0], &dutch[0]), (&Value::from("fr"), &Value::from("nl")));
    assert_eq!((&french[1], &french[2]), (&dutch[1], &dutch[2]), "what was filled in is still there");
    assert_eq!(dutch[1], Value::from(1));
    found.extend(here(&chromium, &axe).await);
    press(&chromium, "button[value=cast]", "a[href$='/receipt/proof']").await;
    assert!(chromium.client.current_url().await.unwrap().path().ends_with("/receipt"));
    found.extend(here(&chromium, &axe).await);
    chromium.end().await;
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[tokio::test]
async fn the_keyboard_alone_reaches_every_link_and_shows_where_it_is() {
    let (_node, at) = lived_in().await;
    let chromium = Chromium::start(DESK_AT_NIGHT).await;
    for path in ["/", "/votes", "/bodies"] {
        chromium.open(at, path).await;
        let places = chromium.value(&format!("return document.querySelectorAll({PLACES}).length")).await;
        let places = places.as_u64().unwrap();
        let mut reached = BTreeSet::new();
        // What scrolls by itself is reached too, and is none of the places.
        for _ in 0..2 * places {
            let here = chromium.client.active_element().await.unwrap();
            here.send_keys(&Key::Tab.to_string()).await.unwrap();
            let here = chromium
                .value(&format!(
                    "const here = document.activeElement;
                    return [[...document.querySelectorAll({PLACES})].indexOf(here),
                        getComputedStyle(here).outlineStyle, here.outerHTML.slice(0, 100)]"
                ))
                .await;
            assert_ne!(here[1], Value::from("none"), "{path}: nothing shows that one is here: {}", here[2]);
            reached.extend(here[0].as_u64());
            if reached.len() as u64 == places {
                break;
            }
        }
        assert_eq!(reached.len() as u64, places, "{path}: {reached:?}");
    }
    chromium.end().await;
}
