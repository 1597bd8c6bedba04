//! What anybody may read, and what nobody may: J2's map of bodies, and drafts.

use http::StatusCode;
use percole_tests::{
    NodePlan, NodeProcess, binaries, browser,
    wait::{LATER, wait_until},
};

use crate::support::{carried_out, file, with_pages};

pub(crate) const BODIES: &str = "\
Instance;Type;Sièges;Durée;Répond à
Assemblée générale;assemblée générale;;;
Conseil d’administration;ca;3;48;Assemblée générale
Comité d’éthique;comité d’éthique;2;24;Assemblée générale
";

#[tokio::test]
async fn a_visitor_sees_who_decides_what_and_which_seats_are_vacant() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["unit", "create", "France", "--level", "national", "--language", "fr"]);
    carried_out(&node, &["body", "import", &file(&node, "bodies.csv", BODIES)]);
    let mandates = "Instance;Fonction;Nom;Du;Au\n\
        Conseil d’administration;présidente;Anne O’Hara;2018-07-01;2099-06-30\n\
        Conseil d’administration;administrateur;Bruno Petit;2018-07-01;\n";
    carried_out(&node, &["mandate", "import", &file(&node, "mandates.csv", mandates)]);

    let page = browser::get(at, "/bodies", &[("accept-language", "fr")]).await;
    assert_eq!(page.status, StatusCode::OK);
    for words in ["Assemblée générale", "2 sièges pourvus sur 3", "1 siège libre", "2 sièges libres"] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    let board = browser::links(&page.text).into_iter().filter(|link| link.starts_with("/bodies/"));
    let mut found = Vec::new();
    for link in board {
        let body = browser::get(at, &link, &[("accept-language", "fr")]).await;
        assert_eq!(body.status, StatusCode::OK, "{link}");
        found.push(body.text);
    }
    let board = found.iter().find(|text| text.contains("Bruno Petit")).unwrap();
    assert!(board.contains("Anne O’Hara"), "{board}");
    assert!(board.contains("du 1er juillet 2018 au 30 juin 2099"), "{board}");
}

#[tokio::test]
async fn a_draft_is_on_no_page_and_a_published_report_is_on_all_of_them() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    let report = file(&node, "report.json", include_str!("../../data/report.json"));
    carried_out(&node, &["report", "import", &report]);
    let list = browser::get(at, "/reports", &[]).await;
    assert!(list.text.contains("Aucun texte n’est encore publié"), "{}", list.text);
    let id = node.cli_json(&["report", "list"])["reports"][0]["id"].as_str().unwrap().to_owned();
    let hidden = browser::get(at, &format!("/reports/{id}"), &[]).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND, "{}", hidden.text);

    carried_out(&node, &["report", "publish", &id, "--until", "+20d", "--yes"]);
    let home = browser::get(at, "/", &[]).await;
    assert!(home.text.contains("On commente"), "{}", home.text);
    let report = browser::get(at, &format!("/reports/{id}"), &[]).await;
    assert_eq!(report.status, StatusCode::OK);
    let recommendations: Vec<String> = browser::links(&report.text)
        .into_iter()
        .filter(|link| link.starts_with("/recommendations/"))
        .collect();
    assert!(!recommendations.is_empty(), "{}", report.text);
    for link in recommendations {
        let page = browser::get(at, &link, &[]).await;
        assert_eq!(page.status, StatusCode::OK, "{link}");
        assert!(page.text.contains("Mesures demandées") && page.text.contains("id=\"m1\""), "{}", page.text);
    }
}

/// A vote of this site that closes at once, and its page.
async fn closed_vote(node: &NodeProcess) -> String {
    let sample = binaries::repository().join("deploy/sample/rule.toml");
    let rule = std::fs::read_to_string(sample).unwrap();
    let rule = file(node, "rule.toml", &rule.replace("at_least = 2\nof = 2", "at_least = 1\nof = 1"));
    let asked = ["--title", "Avis", "--question", "Faut-il continuer ?", "--participant", "France"];
    let times = ["--language", "fr", "--rule", &rule, "--closes", "+3s", "--report-by", "+2s"];
    let opened = node.cli_json(&[&["vote", "open", "--yes"][..], &asked, &times].concat());
    let vote = opened["vote"].as_str().unwrap().to_owned();
    carried_out(node, &["vote", "join", "--yes", &vote]);
    carried_out(node, &["ballot", "cast", &vote, "--member", "M1", "--choice", "yes"]);
    format!("/votes/{vote}")
}

#[tokio::test]
async fn an_outcome_calls_its_sites_by_their_names() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["unit", "create", "France", "--level", "national", "--language", "fr"]);
    let register = file(&node, "members.csv", "number;name;category\nM1;Zoé Lambert;member\n");
    carried_out(&node, &["member", "import", &register]);
    let path = closed_vote(&node).await;
    let french = [("accept-language", "fr")];
    wait_until("the outcome", LATER, async || {
        let page = browser::get(at, &path, &french).await.text;
        if page.contains("additions refaites ici") { Ok(()) } else { Err(page) }
    })
    .await;
    let page = browser::get(at, &path, &french).await.text;
    assert!(page.contains("Quorum (France)"), "{page}");
    let is_hex = |sign: char| sign.is_ascii_hexdigit();
    let shown = page.split('>').filter_map(|part| part.split('<').next());
    let ids: Vec<&str> =
        shown.filter(|text| text.split(|sign| !is_hex(sign)).any(|word| word.len() > 30)).collect();
    assert_eq!(ids, Vec::<&str>::new(), "an id is no name");
}
