//! J1 on the pages: the path of an edition, what taking part means, and the rules of the game.

use http::StatusCode;
use percole_tests::{NodePlan, browser};

use crate::support::{carried_out, file, with_pages};

pub(crate) const RULES: &str = r#"
format = "percole-charter/1"

[comments]
article = "5"
days_min = 4

[[phase]]
id = "writing"
article = "2"
name = { fr = "Écriture", nl = "Schrijven" }
from = "2019-10-01"
to = "2099-03-31"
level = "consultation"
who = ["members", "users"]

[[phase]]
id = "answers"
article = "2"
name = { fr = "Réponses", nl = "Antwoorden" }
from = "2099-04-01"
to = "2099-06-30"
level = "information"
"#;

#[tokio::test]
async fn an_edition_shows_its_path_what_taking_part_means_and_its_rules() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    let rules = file(&node, "rules.toml", RULES);
    let open = ["cycle", "open", "2019-2020", "--number", "1", "--charter", &rules, "--yes"];
    carried_out(&node, &[&open[..], &["--resolution", "Assemblée du 20 juin 2019"]].concat());
    let home = browser::get(at, "/", &[("accept-language", "fr")]).await;
    assert!(home.text.contains("Saison 2019-2020, édition 1"), "{}", home.text);
    assert!(home.text.contains("sans garantie d’être suivi"), "{}", home.text);
    let link = browser::links(&home.text).into_iter().find(|link| link.starts_with("/cycles/")).unwrap();
    let page = browser::get(at, &link, &[("accept-language", "fr")]).await;
    assert_eq!(page.status, StatusCode::OK);
    for words in [
        "Assemblée du 20 juin 2019",
        "aria-current=\"step\"",
        "Écriture",
        "les sociétaires et les usagers",
        "au moins 4 jours (article 5)",
    ] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    let dutch = browser::get(at, &link, &[("accept-language", "nl")]).await;
    assert!(dutch.text.contains("Schrijven") && dutch.text.contains("artikel 5"), "{}", dutch.text);
}

#[tokio::test]
async fn an_edition_that_stays_on_its_node_is_on_no_page() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    let rules = file(&node, "rules.toml", RULES);
    let open = ["cycle", "open", "2019-2020", "--number", "1", "--charter", &rules, "--yes"];
    carried_out(&node, &[&open[..], &["--reason", "essai", "--scope", "node"]].concat());
    let id = node.cli_json(&["cycle", "list"])["cycles"][0]["id"].as_str().unwrap().to_owned();
    let hidden = browser::get(at, &format!("/cycles/{id}"), &[]).await;
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    let home = browser::get(at, "/", &[("accept-language", "fr")]).await;
    assert!(!home.text.contains("Saison 2019-2020"), "{}", home.text);
}

/// Who decides on what.
const COMPETENCES: &str = r#"
[[competence]]
subject = { fr = "Modifier les statuts", nl = "De statuten wijzigen" }
body = "l’Assemblée générale"
advice = ["Comité d’éthique"]
informed = ["Conseil d’administration"]
level = "codecision"
article = "15"
"#;

#[tokio::test]
async fn who_decides_on_what_is_shown_beside_the_bodies() {
    let (node, at) = with_pages(NodePlan::national("France")).await;
    carried_out(&node, &["unit", "create", "France", "--level", "national", "--language", "fr"]);
    carried_out(&node, &["body", "import", &file(&node, "bodies.csv", crate::reading::BODIES)]);
    let none = browser::get(at, "/bodies", &[("accept-language", "en")]).await;
    assert!(none.text.contains("No rules of the game that are in force say yet"), "{}", none.text);

    let rules = file(&node, "rules.toml", &[RULES, COMPETENCES].concat());
    let open = ["cycle", "open", "2019-2020", "--number", "1", "--charter", &rules, "--yes"];
    carried_out(&node, &[&open[..], &["--reason", "essai"]].concat());
    let bodies = node.cli_json(&["body", "list"]);
    let id = |name: &str| {
        let mut bodies = bodies["bodies"].as_array().unwrap().iter();
        bodies.find(|body| body["name"] == name).unwrap()["id"].as_str().unwrap().to_owned()
    };
    let page = browser::get(at, "/bodies", &[("accept-language", "fr")]).await;
    let decides = format!("<a href=\"/bodies/{}\">l’Assemblée générale</a>", id("Assemblée générale"));
    for words in ["Modifier les statuts", &decides, "Comité d’éthique", "article 15", "codécision"] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    let dutch = browser::get(at, "/bodies", &[("accept-language", "nl")]).await;
    assert!(dutch.text.contains("De statuten wijzigen") && dutch.text.contains("Vooraf advies"));
    let body = format!("/bodies/{}", id("Conseil d’administration"));
    let board = browser::get(at, &body, &[("accept-language", "en")]).await;
    assert!(board.text.contains("Modifier les statuts") && board.text.contains("is told"), "{}", board.text);
    let listed = node.cli_json(&["body", "competences"]);
    assert_eq!(listed["competences"][0]["decides"], "l’Assemblée générale", "{listed}");
}
