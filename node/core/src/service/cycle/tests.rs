use percole_domain::charter::BUILT_IN;
use percole_proto::{event::v1 as ev, v1 as pb};

use crate::{
    apply::kind,
    error::Error,
    service::{cycle, report},
    testing::{DAY_US, TestNode, ask, governance::DOCUMENT, look},
};

/// Comments for four days or more, and writing in the spring of 2020 alone.
const STRICT: &str = r#"
format = "percole-charter/1"

[comments]
article = "5"
days_min = 4

[answers]
article = "7"
days = 60
days_min = 30

[votes]
article = "10"
opened_by = ["board"]

[dates]
article = "3"
consent = true

[bounds]
article = "14"
comment_days = { min = 3 }

[[phase]]
id = "writing"
article = "2"
name = "Écriture"
from = "2020-05-01"
to = "2020-06-10"
level = "consultation"
acts = ["write"]
"#;

fn opening(node: &TestNode, number: u32, charter: &str) -> pb::OpenCycleRequest {
    pb::OpenCycleRequest {
        key: node.new_key(),
        season: "2019-2020".to_owned(),
        number,
        charter_toml: charter.to_owned(),
        decided: Some(ev::Decided { by: Some(ev::decided::By::Reason("essai".to_owned())) }),
        ..Default::default()
    }
}

async fn open(node: &TestNode, number: u32, charter: &str) -> Result<String, Error> {
    Ok(ask!(node, cycle::open, opening(node, number, charter))?.subject)
}

async fn close(node: &TestNode, cycle: &str) {
    let (cycle, retrospective) = (cycle.to_owned(), "fini".to_owned());
    let request = pb::CloseCycleRequest { key: node.new_key(), cycle, retrospective, ..Default::default() };
    ask!(node, cycle::close, request).unwrap();
}

#[tokio::test]
async fn one_edition_is_open_at_a_time_and_each_has_its_number() {
    let (_, node) = TestNode::parent_and_child().await;
    let first = open(&node, 1, BUILT_IN).await.unwrap();
    assert!(kind("cycle.opened").is_some());
    let second = open(&node, 2, BUILT_IN).await.unwrap_err();
    assert!(second.to_string().contains("season 2019-2020, edition 1 is open"), "{second}");
    close(&node, &first).await;
    assert_eq!(open(&node, 1, BUILT_IN).await.unwrap_err().field(), Some("number"));
    open(&node, 2, BUILT_IN).await.unwrap();
    let none = pb::OpenCycleRequest { decided: None, ..opening(&node, 3, BUILT_IN) };
    assert_eq!(ask!(node, cycle::open, none).unwrap_err().field(), Some("decided"));
    let detail = look!(node, cycle::get, pb::GetCycleRequest { cycle: first }).unwrap();
    assert_eq!((detail.retrospective.as_str(), detail.same_season.len()), ("fini", 1));
}

#[tokio::test]
async fn what_the_charter_forbids_is_refused_with_its_article() {
    let (_, node) = TestNode::parent_and_child().await;
    let report = node.try_import(DOCUMENT.as_bytes(), "json").await.unwrap().report;
    open(&node, 1, STRICT).await.unwrap();
    let publish = |days: i64| pb::PublishReportRequest {
        key: node.new_key(),
        report: report.clone(),
        comment_until_us: crate::testing::START_US + days * DAY_US,
        ..Default::default()
    };
    let short = ask!(node, report::publish, publish(2)).unwrap_err();
    assert!(short.to_string().contains("(article 5)"), "{short}");
    ask!(node, report::publish, publish(5)).unwrap();
    node.clock.advance(20 * DAY_US);
    let other = DOCUMENT.replace("Projet de recommandations", "Un autre projet");
    let late = node.try_import(other.as_bytes(), "json").await.unwrap_err();
    assert!(late.to_string().contains("(article 2)"), "{late}");
}

#[tokio::test]
async fn dates_move_with_the_consent_that_the_charter_asks_for() {
    let (_, node) = TestNode::parent_and_child().await;
    let cycle = open(&node, 1, STRICT).await.unwrap();
    let moving = |phase: &str, to: &str, consents: Vec<String>| pb::MoveCycleDatesRequest {
        key: node.new_key(),
        cycle: cycle.clone(),
        phase: phase.to_owned(),
        to: to.to_owned(),
        reason: "grève".to_owned(),
        consents,
        ..Default::default()
    };
    let agreed = || vec!["Montpellier, réunion du 3 mai".to_owned()];
    let alone = ask!(node, cycle::move_dates, moving("writing", "2020-06-30", Vec::new())).unwrap_err();
    assert!(alone.to_string().contains("(article 3)"), "{alone}");
    let unknown = ask!(node, cycle::move_dates, moving("reading", "2020-06-30", agreed())).unwrap_err();
    assert!(unknown.field() == Some("phase") && unknown.to_string().contains("writing"), "{unknown}");
    let same = ask!(node, cycle::move_dates, moving("writing", "2020-06-10", agreed())).unwrap_err();
    assert_eq!(same.field(), Some("from"));
    ask!(node, cycle::move_dates, moving("writing", "2020-06-30", agreed())).unwrap();
    node.clock.advance(20 * DAY_US);
    node.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
}

#[tokio::test]
async fn a_charter_below_keeps_to_the_bounds_above() {
    let (parent, child) = TestNode::parent_and_child().await;
    open(&parent, 1, STRICT).await.unwrap();
    child.mirror(&parent.log().await, percole_sync::Relation::Descendant).await;
    let refused = open(&child, 1, BUILT_IN).await.unwrap_err();
    assert_eq!(refused.field(), Some("charter_toml"));
    let said = refused.to_string();
    assert!(said.contains("(article 1)") && said.contains("(article 14)"), "{said}");
    let check = pb::CheckCharterRequest { charter_toml: STRICT.to_owned() };
    assert_eq!(look!(child, cycle::check_charter, check).unwrap().above, "Groupe");
    let cycle = open(&child, 4, STRICT).await.unwrap();
    let detail = look!(child, cycle::get, pb::GetCycleRequest { cycle }).unwrap();
    assert!(!detail.part_of.is_empty() && detail.flags.is_empty());
    let season = pb::ListCyclesRequest { season: "2019-2020".to_owned(), ..Default::default() };
    let listed = look!(child, cycle::list, season).unwrap().cycles;
    let numbers: Vec<u32> = listed.iter().map(|line| line.number).collect();
    assert!(numbers.contains(&1) && numbers.contains(&4), "{numbers:?}");
}
