//! Every page that links lead to, as a stranger, a member, an office holder and operators see it: nobody is shown more than
//! what they may read, and nothing of somebody's own page is shown to others.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    net::SocketAddr,
};

use http::StatusCode;
use percole_tests::{
    NodePlan, NodeProcess,
    browser::{self, Browser},
};

use crate::support::{carried_out, file, with_pages};

const BODIES: &str = "Instance;Type;Sièges;Durée;Répond à\nAssemblée générale;assemblée générale;;;\n\
    Gouvernance partagée;gtn;3;24;Assemblée générale\n";
/// What the register says of one member.
const SECRETS: [&str; 2] = ["zoe@coop.example", "bienfaitrice"];

/// Every page that links lead to from the start, with its text.
async fn crawled(mut browser: Browser) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut waiting = VecDeque::from(["/".to_owned(), "/me".to_owned(), "/sign-in".to_owned()]);
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    while let Some(path) = waiting.pop_front() {
        let page = browser.get(&path).await;
        assert!(!page.status.is_server_error(), "{path}: {}", page.text);
        for link in browser::links(&page.text) {
            let is_new = !link.contains("lang=") && !link.starts_with("/web/") && seen.insert(link.clone());
            if is_new {
                waiting.push_back(link);
            }
        }
        pages.insert(path, page.text);
    }
    pages
}

async fn by_code(node: &NodeProcess, at: SocketAddr, code: &str) -> Browser {
    let mut browser = Browser::new(at);
    let answer = browser.post("/sign-in", &[("code", code)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}: {}", node.name(), answer.text);
    browser
}

async fn member(node: &NodeProcess, at: SocketAddr, number: &str) -> Browser {
    let made = node.cli_json(&["member", "invite", number]);
    by_code(node, at, made["code"].as_str().unwrap()).await
}

pub(crate) async fn operator(node: &NodeProcess, at: SocketAddr, role: &str) -> Browser {
    let made = node.cli_json(&["operator", "invite", role, "--role", role]);
    let file: toml::Table = made["token_file"].as_str().unwrap().parse().unwrap();
    by_code(node, at, file["token"].as_str().unwrap()).await
}

#[tokio::test]
async fn each_role_is_shown_what_it_may_read_and_no_more() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    let register = "number;name;category;email\n12;Zoé Lambert;bienfaitrice;zoe@coop.example\n13;Ana Petit;cliente;ana@coop.example\n";
    carried_out(&node, &["member", "import", &file(&node, "members.csv", register)]);
    carried_out(&node, &["unit", "create", "France", "--level", "national", "--language", "fr"]);
    carried_out(&node, &["body", "import", &file(&node, "bodies.csv", BODIES)]);
    let report = file(&node, "report.json", include_str!("../../data/report.json"));
    carried_out(&node, &["report", "import", &report]);
    let listed = node.cli_json(&["report", "list"]);
    let draft = format!("/reports/{}", listed["reports"][0]["id"].as_str().unwrap());

    let stranger = crawled(Browser::new(at)).await;
    let mine = crawled(member(&node, at, "12").await).await;
    let others = crawled(member(&node, at, "13").await).await;
    let reader = crawled(operator(&node, at, "reader").await).await;
    let secretary = crawled(operator(&node, at, "secretary").await).await;

    // A draft is for those who write: it is on no page of the others, also when its address is known.
    for (who, pages, reads) in [
        ("a stranger", &stranger, false),
        ("a member", &mine, false),
        ("a reader", &reader, false),
        ("a secretary", &secretary, true),
    ] {
        assert_eq!(pages.contains_key(&draft), reads, "{who}: {:?}", pages.keys());
    }
    let mut strangers = Browser::new(at);
    let hidden = strangers.get(&draft).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    assert_eq!(member(&node, at, "12").await.get(&draft).await.status, StatusCode::NOT_FOUND);
    assert_eq!(operator(&node, at, "admin").await.get(&draft).await.status, StatusCode::OK);

    // What the register says of somebody stands on their own page alone.
    for secret in SECRETS {
        let on = |pages: &BTreeMap<String, String>| {
            pages
                .iter()
                .filter(|(_, text)| text.contains(secret))
                .map(|(path, _)| path.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(on(&mine), ["/me"], "{secret}");
        for pages in [&stranger, &others, &reader, &secretary] {
            assert_eq!(on(pages), Vec::<String>::new(), "{secret}");
        }
    }
    // Whoever signed in reads all that strangers read.
    for path in stranger.keys().filter(|path| !path.starts_with("/sign-in")) {
        assert!(mine.contains_key(path) && secretary.contains_key(path), "{path}");
    }
}
