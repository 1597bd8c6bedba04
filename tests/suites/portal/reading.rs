//! What anybody may read, and what nobody may: J2's map of bodies, and drafts.

use http::StatusCode;
use percole_tests::{NodePlan, browser};

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
