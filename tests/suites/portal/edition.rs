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
