use std::collections::BTreeMap;

use percole_domain::{Level, charter::Charter};
use percole_store::Table;
use percole_sync::Relation;

use crate::{
    apply::{self, Kind},
    erasure,
    testing::{TestLog, TestNode, chronicle::Chronicle},
};

/// Where an event of each kind stands in some logs.
pub(super) fn specimens(logs: &[TestLog]) -> BTreeMap<&'static str, (usize, u64)> {
    let find = |kind: &Kind| {
        let found = logs.iter().enumerate().find_map(|(log, held)| {
            let held = held.indices(kind.name).into_iter().find(|index| held.payload(*index).is_some());
            held.map(|index| (log, index))
        });
        (kind.name, found.unwrap_or_else(|| panic!("nothing in the chronicle is a {}", kind.name)))
    };
    apply::kinds().map(find).collect()
}

pub(super) fn tables() -> Vec<Table> {
    apply::tables().collect()
}

/// A node that has no part in anything and holds some logs as their writers do.
pub(super) async fn observer(logs: &[TestLog]) -> TestNode {
    let node = TestNode::new("Observatoire", Level::Group, 99).await;
    for log in logs {
        node.mirror(log, Relation::Itself).await;
    }
    node
}

/// What stands in the place of a text, a name, and what is counted or told of them.
fn is_text(table: &str, column: &str) -> bool {
    matches!(
        (table, column),
        ("recommendation", "text" | "measures" | "measures_given" | "shown_text" | "shown_measures")
            | ("report", "text" | "quotes" | "sources")
            | ("adoption", "statement" | "dissent")
            | ("vote", "text" | "wording")
            | ("mandate", "name" | "portrait")
            | ("meeting", "words" | "agenda" | "decided" | "minuted" | "documents")
            | ("request", "worded" | "signed_by" | "explained")
            | ("subject", "title" | "language")
    )
}

/// All rows, without what can be erased.
async fn beyond_text(node: &TestNode) -> Vec<String> {
    let tables = tables();
    let mut rows = Vec::new();
    for (table, lines) in tables.iter().zip(node.rows(&tables).await) {
        for line in lines {
            let cells = table.columns.iter().zip(line.split('\u{1f}'));
            let kept: Vec<String> = cells
                .filter(|((column, _), _)| !is_text(table.name, column))
                .map(|((column, _), cell)| format!("{column}={cell}"))
                .collect();
            rows.push(format!("{}: {}", table.name, kept.join(" ")));
        }
    }
    rows
}

/// Every redactable event of a log ordered to be erased, those that are already excepted.
fn with_everything_erased(log: &TestLog) -> TestLog {
    let mut log = log.clone();
    for kind in apply::kinds().filter(|kind| kind.redactable) {
        for index in log.indices(kind.name) {
            if log.payload(index).is_some() {
                log.order_erasure(index);
            }
        }
    }
    log
}

#[tokio::test]
async fn every_kind_folds_alike_as_it_arrives_and_anew() {
    let chronicle = Chronicle::new().await;
    let logs = chronicle.logs().await;
    specimens(&logs);
    let whole = observer(&logs).await;
    // One event at a time, from all logs in turn: each may come before what it rests on.
    let piecemeal = observer(&[]).await;
    let longest = logs.iter().map(TestLog::len).max().unwrap();
    for size in 1..=longest {
        for log in &logs {
            piecemeal.mirror_to(log, Relation::Itself, size.min(log.len())).await;
        }
    }
    for node in [&whole, &piecemeal] {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
    assert_eq!(whole.rows(&tables()).await, piecemeal.rows(&tables()).await);
    for node in chronicle.three.all() {
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn everything_goes_on_without_what_is_erased() {
    let chronicle = Chronicle::new().await;
    let logs = chronicle.logs().await;
    let erased: Vec<TestLog> = logs.iter().map(with_everything_erased).collect();
    let mut bare = erased.clone();
    for (log, whole) in bare.iter_mut().zip(&logs) {
        for kind in apply::kinds().filter(|kind| kind.redactable) {
            whole.indices(kind.name).into_iter().for_each(|index| log.strip(index));
        }
    }
    let arrived = observer(&logs).await;
    let expected = beyond_text(&arrived).await;
    for log in &erased {
        arrived.mirror(log, Relation::Itself).await;
    }
    let arrived_bare = observer(&bare).await;
    for node in [&arrived, &arrived_bare] {
        assert_eq!(beyond_text(node).await, expected);
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
    assert_eq!(arrived.rows(&tables()).await, arrived_bare.rows(&tables()).await);
}

#[tokio::test]
async fn a_node_goes_on_without_what_it_erased_itself() {
    let chronicle = Chronicle::new().await;
    for node in chronicle.three.all() {
        let log = node.log().await;
        let before = beyond_text(node).await;
        for kind in apply::kinds().filter(|kind| kind.redactable) {
            for index in log.indices(kind.name) {
                if let Some(event) = node.own_event(index).await.filter(|event| event.payload.is_some()) {
                    let order = erasure::order(&event, Default::default(), "à sa demande".to_owned());
                    node.write(order).await;
                }
            }
        }
        assert_eq!(beyond_text(node).await, before);
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

/// A charter in which every value is another one than the built-in.
const OTHER: &str = r#"
format = "percole-charter/1"
title = { fr = "Autres règles" }
comments = { article = "21", days_min = 365, required = true }
answers = { article = "22", days = 400, days_min = 365 }
minutes = { article = "23", days_max = 1 }
notice = { article = "24", days_min = 365 }
adoption = { article = "25", rule = "no-objection", silent_after_days = 1 }
votes = { article = "26", opened_by = ["board"], rules = ["other"] }
moderation = { article = "27", by = "Bureau", appeal = "Conseil" }
small_numbers = { article = "28", threshold = 1000 }
retention = { article = "29", months = 1 }
dates = { article = "30", consent = true }
bounds = { article = "31", comment_days = { min = 300 } }

[[phase]]
id = "long-ago"
article = "32"
name = "Autrefois"
from = "1999-10-01"
to = "1999-10-02"
level = "consultation"
acts = ["write", "comment", "adopt", "hand_over"]

[[competence]]
subject = "Tout"
body = "Personne"
level = "codecision"
article = "33"
"#;

/// Charters that differ from the default in one value each. A value that is forgotten does not compile.
macro_rules! other_charters {
    ($($value:ident)+) => {{
        let Charter { $($value),+ } = Charter::read(OTHER).unwrap();
        vec![$( (stringify!($value), Charter { $value, ..Charter::default() }) ),+]
    }};
}

#[tokio::test]
async fn a_charter_that_changes_changes_nothing_that_was() {
    let charters = other_charters! {
        title comment_phase comment_days_min answer_days answer_days_min minutes_days notice_days adoption_days competences
        vote_openers vote_rules moderators appeal small_number retention_months dates_need_consent phases bounds articles
    };
    let Chronicle { three, .. } = Chronicle::new().await;
    for mut node in [three.group, three.fr, three.be] {
        let before = node.rows(&tables()).await;
        for (value, charter) in &charters {
            assert_ne!(*charter, Charter::default(), "{value}");
            node = node.under(charter.clone()).await;
            node.assert_rebuilds().await;
            assert_eq!(node.rows(&tables()).await, before, "{value}");
            assert_eq!(node.problems().await, []);
        }
    }
}
