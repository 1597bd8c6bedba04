use percole_domain::Level;
use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{logs, reports::ReportRow, rows};
use percole_sync::{Relation, verify_late_leaf};
use prost::Message;

use crate::{
    sequencer::FillGaps,
    testing::{Forged, TestLog, TestNode},
};

fn drafted(log: &TestLog, id: u8) -> Forged {
    Forged {
        kind: "report.drafted",
        subject: SubjectId { origin: log.node(), id: [id; 16] },
        scope: Scope::Subtree,
        causes: vec![],
        payload: ev::ReportDrafted { act: None, kind: "report".to_owned() }.encode_to_vec(),
    }
}

/// A node that holds the log as hashes, because it stood elsewhere.
async fn held_as_hashes(log: &TestLog) -> TestNode {
    let node = TestNode::new("Groupe", Level::Group, 1).await;
    node.mirror(log, Relation::Elsewhere).await;
    node
}

async fn fill(node: &TestNode, log: &TestLog, indexes: &[u64]) -> u32 {
    let entry = |index: &u64| {
        let (hash, leaf, body) = log.stored(*index);
        verify_late_leaf(&log.origin, *index, hash, leaf, body).unwrap()
    };
    let entries = indexes.iter().map(entry).collect();
    node.node.sequencer.fill(FillGaps { origin: log.origin, entries }).await.unwrap()
}

/// Ids of the reports that are folded, and how many entries came late.
async fn reports(node: &TestNode, log: &TestLog) -> (Vec<u8>, u64) {
    let mut tx = node.node.read().await.unwrap();
    let subjects = [1, 2, 3].map(|id| SubjectId { origin: log.node(), id: [id; 16] });
    let mut held: Vec<ReportRow> = rows::among(&mut tx, &subjects).await.unwrap();
    held.sort_by_key(|row| row.subject);
    let ids = held.iter().map(|row| row.subject.id[0]).collect();
    let served = logs::served(&mut tx).await.unwrap();
    (ids, served.iter().find(|head| head.origin == log.origin).unwrap().filled)
}

#[tokio::test]
async fn what_comes_late_is_folded_as_if_it_had_been_there() {
    let mut log = TestLog::of_seed(7);
    for id in 1..=3 {
        log.push(drafted(&log, id));
    }
    let node = held_as_hashes(&log).await;
    assert_eq!(reports(&node, &log).await, (vec![], 0));
    assert_eq!(fill(&node, &log, &[2, 0]).await, 2);
    assert_eq!(reports(&node, &log).await, (vec![1, 3], 2));
    assert_eq!(fill(&node, &log, &[0, 2]).await, 0, "what is held whole is passed over");
    assert_eq!(fill(&node, &log, &[1]).await, 1);
    assert_eq!(reports(&node, &log).await, (vec![1, 2, 3], 3));
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn of_two_equal_keys_the_lower_index_counts_whenever_it_comes() {
    let mut log = TestLog::of_seed(7);
    log.push(drafted(&log, 1));
    log.push_repeated(drafted(&log, 2));
    let node = held_as_hashes(&log).await;
    fill(&node, &log, &[1]).await;
    assert_eq!(reports(&node, &log).await.0, [2], "the other one is not known");
    fill(&node, &log, &[0]).await;
    assert_eq!(reports(&node, &log).await.0, [1]);
    assert_eq!(node.violations().await.len(), 1);
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn a_payload_that_was_kept_back_comes_late_too() {
    let mut log = TestLog::of_seed(7);
    log.push(drafted(&log, 1));
    let mut stripped = log.clone();
    stripped.strip(0);
    let node = TestNode::new("France", Level::National, 1).await;
    node.mirror(&stripped, Relation::Descendant).await;
    assert_eq!(reports(&node, &log).await, (vec![], 0));
    assert_eq!(fill(&node, &stripped, &[0]).await, 0, "the leaf alone is no more than what is held");
    assert_eq!(fill(&node, &log, &[0]).await, 1);
    assert_eq!(reports(&node, &log).await.0, [1]);
}
