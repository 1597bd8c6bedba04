//! Pages, the desk, search, feeds, calendars and open data, role by role: each says what that role may read, and nothing else,
//! also where somebody knows an address that nobody told them.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    net::SocketAddr,
};

use http::StatusCode;
use percole_tests::{
    NodePlan, NodeProcess,
    browser::{self, Browser},
    wait::{SOON, wait_until},
};

use crate::{
    reading::BODIES,
    signing_in::{REGISTER, signed_in},
    support::{carried_out, file, with_pages},
    who_reads::operator,
};

/// Who looks. The board's secretary is member 12; 13 is a member and sits in no body.
const ROLES: [&str; 6] =
    ["a stranger", "a member", "the board's secretary", "a reader", "a secretary", "an admin"];
const ALL: [bool; 6] = [true; 6];
const SIGNED_IN: [bool; 6] = [false, true, true, true, true, true];
const OF_THE_BOARD: [bool; 6] = [false, false, true, false, true, true];
const WHO_WRITE: [bool; 6] = [false, false, false, false, true, true];

/// Words that stand in one text each, and who reads that.
const WORDS: [(&str, [bool; 6]); 8] = [
    ("publimot", ALL),
    ("extraimot", ALL),
    ("societimot", SIGNED_IN),
    ("reunimot", SIGNED_IN),
    ("conseimot", OF_THE_BOARD),
    ("groupimot", OF_THE_BOARD),
    ("tapimot", OF_THE_BOARD),
    ("projetimot", WHO_WRITE),
];

/// A node on which each word stands in its text, and the addresses of meetings and bodies.
struct Site {
    node: NodeProcess,
    at: SocketAddr,
    meetings: Vec<String>,
    bodies: Vec<String>,
}

const BOARD: &str = "Conseil d’administration";

async fn site() -> Site {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["unit", "create", "France", "--level", "national", "--language", "fr"]);
    carried_out(&node, &["body", "import", &file(&node, "bodies.csv", BODIES)]);
    carried_out(&node, &["member", "import", &file(&node, "members.csv", REGISTER)]);
    carried_out(&node, &["body", "create", "Comité societimot", "--kind", "committee", "--scope", "node"]);
    let office = ["--role", "secrétariat", "--name", "Zoé Lambert", "--member", "12", "--from", "2018-07-01"];
    carried_out(&node, &[&["mandate", "begin", BOARD][..], &office].concat());
    let published = drafted(&node, "Un atelier publimot", &[]);
    carried_out(&node, &["report", "publish", &published, "--yes"]);
    drafted(&node, "Une salle projetimot", &[]);
    drafted(&node, "Un jardin groupimot", &["--of", BOARD, "--as", "secrétariat"]);
    let held = planned(&node, &["--title", "Séance tenue", "--start", "2020-06-20 18:30"]);
    planned(&node, &["--title", "Séance reunimot", "--start", "2099-06-20 18:30", "--scope", "node"]);
    minuted(&node, &held);
    let mut secretary = signed_in(&node, at, "12").await;
    kept(&mut secretary, &held).await;
    let ids = |list: &str, of: &str| -> Vec<String> {
        let listed = node.cli_json(&[list, "list"]);
        let listed = listed[of].as_array().unwrap();
        listed.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    let (meetings, bodies) = (ids("meeting", "meetings"), ids("body", "bodies"));
    Site { node, at, meetings, bodies }
}

/// A recommendation of its own.
fn drafted(node: &NodeProcess, title: &str, office: &[&str]) -> String {
    let text = ["--language", "fr", "--measure", "Une mesure", "--group", "Rennes/FR"];
    let made = node.cli_json(&[&["recommendation", "create", "--title", title][..], &text, office].concat());
    made["recommendation"].as_str().unwrap().to_owned()
}

fn planned(node: &NodeProcess, when: &[&str]) -> String {
    let made = node.cli_json(&[&["meeting", "plan", BOARD][..], when].concat());
    made["meeting"].as_str().unwrap().to_owned()
}

fn minuted(node: &NodeProcess, meeting: &str) {
    let notice = ["--item", "Comptes", "--channel", "mail", "--sent-on", "2020-06-01"];
    carried_out(node, &[&["meeting", "convene", meeting][..], &notice].concat());
    carried_out(node, &["meeting", "hold", meeting, "--present", "salariée:room=7"]);
    let extract = file(node, "extract.txt", "Pour tout le monde : extraimot.\n");
    let whole = file(node, "whole.txt", "Pour le conseil : conseimot.\n");
    let texts = ["--extract", &extract, "--whole", &whole, "--stage", "draft"];
    carried_out(node, &[&["meeting", "minutes", meeting][..], &texts].concat());
}

/// Minutes that are being typed.
async fn kept(secretary: &mut Browser, meeting: &str) {
    let path = format!("/meetings/{meeting}/minutes");
    let page = secretary.get(&path).await;
    let typed = [("extract", "Encore tapimot."), ("form", "minutes"), ("revision", "0"), ("step", "save")];
    let kept = secretary.submit(&page, &path, &typed).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
}

async fn browsers(site: &Site) -> [Browser; 6] {
    let Site { node, at, .. } = site;
    [
        Browser::new(*at),
        signed_in(node, *at, "13").await,
        signed_in(node, *at, "12").await,
        operator(node, *at, "reader").await,
        operator(node, *at, "secretary").await,
        operator(node, *at, "admin").await,
    ]
}

/// Whether an address is open data, which is the same whoever asks.
fn is_open(path: &str) -> bool {
    path.starts_with("/api/") || path.contains("/feed") || path.contains(".ics")
}

/// Everything that links lead to, and the addresses that are given.
async fn opened(browser: &mut Browser, known: &[String]) -> BTreeMap<String, (StatusCode, String)> {
    let mut waiting: VecDeque<String> = ["/", "/me"].map(str::to_owned).into_iter().collect();
    waiting.extend(known.iter().cloned());
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut pages = BTreeMap::new();
    while let Some(path) = waiting.pop_front() {
        let page = browser.get(&path).await;
        assert!(!page.status.is_server_error(), "{path}: {}", page.text);
        for link in browser::links(&page.text) {
            let is_elsewhere = link.contains("lang=") || link.starts_with("/web/");
            if !is_elsewhere && seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
        pages.insert(path, (page.status, page.text));
    }
    pages
}

/// The desk of every meeting and body: its addresses can be guessed.
fn desk(site: &Site) -> Vec<String> {
    let forms = ["notice", "held", "minutes", "change", "cancel"];
    let of = |meeting: &String| forms.map(|form| format!("/meetings/{meeting}/{form}"));
    let plans = site.bodies.iter().map(|body| format!("/bodies/{body}/meetings/new"));
    site.meetings.iter().flat_map(of).chain(plans).collect()
}

/// Open data, with the addresses of what strangers may not know.
fn open_data(site: &Site) -> Vec<String> {
    let lists = ["reports", "recommendations", "votes", "transmissions", "bodies", "meetings", "editions"];
    let mut paths: Vec<String> = lists.iter().map(|list| format!("/api/v1/{list}?limit=500")).collect();
    paths.extend(["/feeds/texts", "/feeds/votes", "/feeds/minutes", "/meetings.ics"].map(str::to_owned));
    for (list, ids) in [("meetings", &site.meetings), ("bodies", &site.bodies)] {
        paths.extend(ids.iter().map(|id| format!("/api/v1/{list}/{id}")));
    }
    paths.extend(site.bodies.iter().map(|body| format!("/bodies/{body}/meetings.ics")));
    for (family, of) in [("recommendation", "recommendations"), ("report", "reports")] {
        let listed = site.node.cli_json(&[family, "list"]);
        let listed = listed[of].as_array().unwrap();
        let ids = listed.iter().map(|one| one["id"].as_str().unwrap());
        paths.extend(ids.flat_map(|id| {
            [format!("/{of}/{id}"), format!("/{of}/{id}/feed"), format!("/api/v1/{of}/{id}")]
        }));
    }
    paths
}

#[tokio::test]
async fn each_role_reads_on_every_page_feed_and_form_what_it_may_and_nothing_else() {
    let site = site().await;
    let known: Vec<String> = desk(&site).into_iter().chain(open_data(&site)).collect();
    for (at, mut browser) in browsers(&site).await.into_iter().enumerate() {
        let pages = opened(&mut browser, &known).await;
        for (word, reads) in WORDS {
            let told: Vec<&str> = pages
                .iter()
                .filter(|(_, (_, text))| text.contains(word))
                .map(|(path, _)| path.as_str())
                .collect();
            assert_eq!(!told.is_empty(), reads[at], "{} and {word}: {told:?}", ROLES[at]);
            // Programs that follow feeds, and other sites, keep what they read.
            let open: Vec<&&str> = told.iter().filter(|path| is_open(path)).collect();
            assert!(reads == ALL || open.is_empty(), "{} and {word}: {open:?}", ROLES[at]);
        }
        let forms = desk(&site).into_iter().filter(|path| pages[path].1.contains("class=\"desk\"")).count();
        assert_eq!(forms > 0, OF_THE_BOARD[at], "{} on the desk", ROLES[at]);
    }
}

#[tokio::test]
async fn each_role_finds_what_it_may_read_and_counts_nothing_else() {
    let site = site().await;
    wait_until("what changed to be read", SOON, async || {
        match &site.node.cli_json(&["search", "percole"])["unread"] {
            unread if unread == 0 => Ok(()),
            unread => Err(unread.to_string()),
        }
    })
    .await;
    for (at, mut browser) in browsers(&site).await.into_iter().enumerate() {
        // What is being typed is found by nobody.
        for (word, reads) in WORDS.into_iter().filter(|(word, _)| *word != "tapimot") {
            let page = browser.get(&format!("/search?q={word}&lang=en")).await;
            assert_eq!(page.status, StatusCode::OK);
            let is_found = page.text.contains("<mark>");
            assert_eq!(is_found, reads[at], "{} and {word}: {}", ROLES[at], page.text);
            assert_eq!(
                page.text.contains("class=\"kinds\""),
                is_found,
                "a count of what is hidden: {}",
                page.text
            );
        }
        let typed = browser.get("/search?q=tapimot&lang=en").await;
        assert!(!typed.text.contains("<mark>"), "{}: {}", ROLES[at], typed.text);
    }
}
