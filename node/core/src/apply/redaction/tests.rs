use percole_domain::Level;
use percole_merkle::{Scope, SubjectId};
use percole_store::{TableRow, recommendations::RecommendationRow, reports::ReportRow};
use percole_sync::Relation;

use super::*;
use crate::{
    sequencer::Draft,
    testing::{DAY_US, Forged, TestNode, governance::DOCUMENT},
};

const TEXT: &str = "recommendation.versioned";

/// A child with a recommendation whose first version was open for comment and whose second one is.
async fn twice_published() -> (TestNode, TestNode, SubjectId) {
    let (group, child) = TestNode::parent_and_child().await;
    let id = child.create("Un titre").await;
    child.try_publish(&id, "federation").await.unwrap();
    child.clock.advance(2 * DAY_US);
    child.try_ask_groups(&id, "à revoir").await.unwrap();
    child.try_version(&id, "Un autre titre").await.unwrap();
    child.try_publish(&id, "federation").await.unwrap();
    (group, child, id.parse().unwrap())
}

/// Orders all events of a node's log that show a text to be erased.
async fn erase_texts(node: &TestNode, kind: &str) {
    let log = node.log().await;
    for index in log.indices(kind) {
        let header = log.header(index);
        let order =
            ev::Redacted { reason: "à sa demande".to_owned(), index: Some(index), ..Default::default() };
        node.write(Draft::new(header.subject, header.scope, &order)).await;
    }
}

/// Whoever takes part nowhere and holds nothing yet.
async fn newcomer() -> TestNode {
    TestNode::new("Nouveau", Level::Group, 9).await
}

async fn rows(node: &TestNode) -> Vec<Vec<String>> {
    node.rows(&[RecommendationRow::TABLE, ReportRow::TABLE]).await
}

#[tokio::test]
async fn an_erased_version_keeps_its_number_at_its_owner() {
    let (_, child, id) = twice_published().await;
    erase_texts(&child, TEXT).await;
    assert_eq!(child.violations().await, []);
    let line = child.detail(&id.to_string()).await.line.unwrap();
    assert_eq!((line.version, line.state.as_str(), line.title.as_str()), (2, "in_comment", ""));
    child.assert_rebuilds().await;
    child.clock.advance(2 * DAY_US);
    child.try_ask_groups(&id.to_string(), "à revoir").await.unwrap();
    child.try_version(&id.to_string(), "Un troisième titre").await.unwrap();
    let line = child.detail(&id.to_string()).await.line.unwrap();
    assert_eq!((line.version, line.title.as_str()), (3, "Un troisième titre"));
    child.assert_rebuilds().await;
}

#[tokio::test]
async fn what_arrives_erased_is_what_is_erased_on_arrival() {
    let (group, child, _) = twice_published().await;
    child.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    group.mirror(&child.log().await, Relation::Parent).await;
    erase_texts(&child, TEXT).await;
    erase_texts(&child, "report.versioned").await;
    group.mirror(&child.log().await, Relation::Parent).await;
    let later = newcomer().await;
    later.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!(rows(&group).await, rows(&later).await);
    for node in [&group, &later] {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn events_that_follow_an_order_in_its_package_are_folded_once() {
    let (group, child, _) = twice_published().await;
    group.mirror(&child.log().await, Relation::Parent).await;
    let mut log = child.log().await;
    let (texts, published) = (log.indices(TEXT), log.newest("recommendation.placed"));
    log.order_erasure(texts[texts.len() - 1]);
    let header = log.header(published.index);
    let next = |kind, payload| Forged {
        kind,
        subject: header.subject,
        scope: header.scope,
        causes: vec![],
        payload,
    };
    log.push(next("recommendation.placed", log.payload(published.index).unwrap()));
    log.push(next("recommendation.placed", log.payload(published.index).unwrap()));
    group.mirror(&log, Relation::Parent).await;
    assert_eq!(group.problems().await, []);
    assert_eq!(group.state(&header.subject.to_string()).await, "in_comment");
    group.assert_rebuilds().await;
}

fn order(subject: SubjectId, payload: &ev::Redacted) -> Forged {
    let kind = REDACTED.name;
    Forged { kind, subject, scope: Scope::Federation, causes: vec![], payload: payload.encode_to_vec() }
}

fn erases(index: u64) -> ev::Redacted {
    ev::Redacted { index: Some(index), ..Default::default() }
}

#[tokio::test]
async fn an_order_that_erases_nothing_it_may_says_why() {
    let (group, child, subject) = twice_published().await;
    let mut log = child.log().await;
    let (text, published) = (log.newest(TEXT).index, log.newest("recommendation.placed").index);
    let another = SubjectId { id: [9; 16], ..subject };
    log.push(order(another, &erases(text)));
    log.push(order(subject, &erases(log.len())));
    log.push(order(subject, &erases(published)));
    log.push(order(subject, &ev::Redacted::default()));
    log.push(Forged { payload: vec![0xff], ..order(subject, &erases(text)) });
    log.push_repeated(order(subject, &erases(text)));
    // What only its hash is known of may be of any subject.
    log.push(order(subject, &erases(0)));
    let with_orders = [
        "of another subject",
        "does not stand before it",
        "recommendation.placed, which cannot be erased",
        "does not say what it erases",
        "cannot be read",
        "repeats the idempotency key",
        "of another subject",
    ];
    group.mirror(&log, Relation::Parent).await;
    for round in ["on arrival", "folded anew"] {
        let violations = group.violations().await;
        assert_eq!(violations.len(), with_orders.len(), "{round}: {violations:?}");
        for ((_, reason), part) in violations.iter().zip(with_orders) {
            assert!(reason.contains(part), "{round}: {reason}, not {part}");
        }
        group.assert_rebuilds().await;
    }
    assert_eq!(group.detail(&subject.to_string()).await.line.unwrap().title, "Un autre titre");
}

#[tokio::test]
async fn a_node_refuses_its_own_order_that_erases_nothing_it_may() {
    let (_, child, subject) = twice_published().await;
    let published = child.log().await.newest("recommendation.placed").index;
    let draft = Draft::new(subject, Scope::Federation, &erases(published));
    let refused = child.try_write(draft).await.unwrap_err();
    assert!(refused.to_string().contains("cannot be erased"), "{refused}");
}

#[tokio::test]
async fn a_payload_that_is_only_missing_erases_nothing() {
    let (group, child, subject) = twice_published().await;
    let whole = child.log().await;
    let text = whole.newest(TEXT).index;
    // The text is shown once more, and whoever passes it on leaves it out.
    let mut log = whole.clone();
    let again = log.payload(text).unwrap();
    log.push(Forged { kind: TEXT, payload: again, ..order(subject, &erases(0)) });
    let shown_again = log.len() - 1;
    log.strip(shown_again);
    group.mirror(&log, Relation::Parent).await;
    let problems = group.problems().await;
    assert_eq!(problems.iter().map(|(state, ..)| *state).collect::<Vec<_>>(), ["missing"]);
    assert_eq!(group.detail(&subject.to_string()).await.line.unwrap().title, "Un autre titre");
    group.assert_rebuilds().await;
    log.order_erasure(shown_again);
    group.mirror(&log, Relation::Parent).await;
    assert_eq!(group.problems().await, [], "now its log says so");
    assert_eq!(group.detail(&subject.to_string()).await.line.unwrap().title, "");
    group.assert_rebuilds().await;
}

#[tokio::test]
async fn what_may_not_be_erased_is_held_whole_or_as_a_hash() {
    let (group, child, subject) = twice_published().await;
    let mut log = child.log().await;
    let published = log.indices("recommendation.placed");
    log.strip(published[1]);
    group.mirror(&log, Relation::Parent).await;
    let mut tx = group.node.read().await.unwrap();
    let mirror = percole_store::logs::by_origin(&mut tx, &log.origin).await.unwrap().unwrap().log;
    let held = entries::get(&mut tx, mirror, published[1]).await.unwrap().unwrap();
    drop(tx);
    assert_eq!((held.leaf, held.body), (None, None));
    let line = group.detail(&subject.to_string()).await.line.unwrap();
    assert_eq!((line.version, line.state.as_str()), (1, "in_comment"), "what was shown before stands");
    group.assert_rebuilds().await;
}
