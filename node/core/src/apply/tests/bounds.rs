//! What one log may make others keep and do again, counted in what the database was asked for.

use std::time::Duration;

use percole_domain::Level;
use percole_merkle::{EventRef, Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_store::{Work, logs, problems};
use percole_sync::{Relation, verify_late_leaf};
use prost::Message;

use crate::{
    apply,
    sequencer::FillGaps,
    testing::{Forged, TestLog, TestNode},
};

/// An event on one of its author's subjects that says nothing that could be read.
fn noise(log: &TestLog, kind: &'static str, causes: Vec<EventRef>, bytes: usize) -> Forged {
    let subject = SubjectId { origin: log.node(), id: [1; 16] };
    Forged { kind, subject, scope: Scope::Federation, causes, payload: vec![0xff; bytes] }
}

fn drafted(log: &TestLog, id: u16, causes: Vec<EventRef>) -> Forged {
    let mut subject = SubjectId { origin: log.node(), id: [0; 16] };
    subject.id[..2].copy_from_slice(&id.to_be_bytes());
    let payload = ev::ReportDrafted { act: None, kind: "report".to_owned() }.encode_to_vec();
    Forged { kind: "report.drafted", subject, scope: Scope::Federation, causes, payload }
}

async fn node() -> TestNode {
    TestNode::new("Groupe", Level::Group, 1).await
}

/// What the database was asked for meanwhile.
async fn work(node: &TestNode, of: impl Future<Output = ()>) -> Work {
    let before = node.node.db.work();
    of.await;
    let after = node.node.db.work();
    Work { statements: after.statements - before.statements, rows: after.rows - before.rows, ..after }
}

/// Waits until nothing is put off any more.
async fn caught_up(node: &TestNode) {
    let is_left = async || apply::is_left(&mut node.node.read().await.unwrap()).await.unwrap();
    for _ in 0..2_000 {
        if !is_left().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("what was put off is never done");
}

#[tokio::test]
async fn what_waits_on_a_subject_makes_no_later_entry_dearer() {
    const COUNT: u64 = 300;
    let (mut causes, mut waiting) = (TestLog::of_seed(7), TestLog::of_seed(8));
    for index in 0..COUNT {
        causes.push(drafted(&causes, index as u16, vec![]));
        let cause = causes.newest("report.drafted");
        waiting.push(noise(&waiting, "report.drafted", vec![cause], 8));
    }
    let node = node().await;
    node.mirror(&waiting, Relation::Descendant).await;
    assert_eq!(node.problems().await.len() as u64, COUNT);
    let mut dearest = 0;
    for size in 1..=COUNT {
        let work = work(&node, node.mirror_to(&causes, Relation::Descendant, size)).await;
        dearest = dearest.max(work.rows);
    }
    // Up to 255 of them are those of the tree that the test itself looks at; all events folded anew would be 600 at least.
    assert!(dearest < 400, "{dearest} rows for one entry");
    let left = node.problems().await;
    assert!(left.iter().all(|(state, _, _)| *state == "violation"), "{left:?}");
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn a_long_wait_ends_at_once_for_all_that_stand_behind_it() {
    let (mut causes, mut waiting) = (TestLog::of_seed(7), TestLog::of_seed(8));
    causes.push(drafted(&causes, 0, vec![]));
    let cause = vec![causes.newest("report.drafted")];
    waiting.push(drafted(&waiting, 1, cause.clone()));
    for _ in 0..1_500 {
        waiting.push(Forged { causes: vec![], ..drafted(&waiting, 1, vec![]) });
    }
    for id in 2..400 {
        waiting.push(drafted(&waiting, id, cause.clone()));
    }
    let node = node().await;
    node.mirror(&waiting, Relation::Descendant).await;
    node.mirror(&causes, Relation::Descendant).await;
    let held_up = async || {
        let problems = node.problems().await;
        problems.iter().filter(|(state, _, _)| *state != "violation").count()
    };
    for _ in 0..2_000 {
        if held_up().await == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(held_up().await, 0);
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn large_events_are_not_in_memory_together() {
    let mut log = TestLog::of_seed(7);
    for _ in 0..100 {
        log.push(noise(&log, "report.versioned", vec![], 256 * 1024));
    }
    log.order_erasure(3);
    let node = node().await;
    node.mirror(&log, Relation::Descendant).await;
    let most = node.node.db.work().bytes_at_once_max;
    assert!(most < 17 * 1024 * 1024, "{most} bytes at once, of 25 MiB");
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn a_log_that_asks_for_too_much_waits_and_nothing_is_lost() {
    const EVENTS: u64 = 1_000;
    const ORDERS: u64 = 60;
    let mut log = TestLog::of_seed(7);
    for _ in 0..EVENTS {
        log.push(noise(&log, "report.versioned", vec![], 8));
    }
    let node = node().await;
    node.mirror(&log, Relation::Descendant).await;
    for index in 0..ORDERS {
        log.order_erasure(index);
    }
    let work = work(&node, async {
        for size in EVENTS + 1..=EVENTS + ORDERS {
            node.mirror_to(&log, Relation::Descendant, size).await;
        }
        caught_up(&node).await;
    });
    let rows = work.await.rows;
    assert!(rows < ORDERS * EVENTS * 3, "{rows} rows; folded anew for each order, it would be 300,000");
    let problems = node.problems().await;
    assert!(problems.iter().all(|(state, _, _)| *state == "violation"), "nothing waits any more");
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn gaps_that_are_filled_one_by_one_cost_their_log_and_not_the_node() {
    const COUNT: u64 = 400;
    let mut log = TestLog::of_seed(7);
    for _ in 0..COUNT {
        log.push(noise(&log, "report.drafted", vec![], 8));
    }
    let node = node().await;
    node.mirror(&log, Relation::Elsewhere).await;
    let work = work(&node, async {
        for index in 0..COUNT {
            let (hash, leaf, body) = log.stored(index);
            let entries = vec![verify_late_leaf(&log.origin, index, hash, leaf, body).unwrap()];
            node.node.sequencer.fill(FillGaps { origin: log.origin, entries }).await.unwrap();
        }
        caught_up(&node).await;
    });
    let rows = work.await.rows;
    assert!(rows < 200_000, "{rows} rows; 200 events on average for each of 400 would be more than 320,000");
    assert_eq!(node.problems().await.len() as u64, COUNT);
}

#[tokio::test]
async fn of_many_violations_the_marks_are_kept_and_of_some_the_words() {
    const COUNT: u64 = problems::WORDS_PER_LOG_MAX + 100;
    let mut log = TestLog::of_seed(7);
    for _ in 0..COUNT {
        log.push(noise(&log, "report.drafted", vec![], 8));
    }
    let node = node().await;
    node.mirror(&log, Relation::Descendant).await;
    let told = node.violations().await;
    assert_eq!(told.len() as u64, COUNT);
    let without_words = told.iter().filter(|(_, reason)| reason.contains("words-not-kept")).count() as u64;
    assert_eq!(without_words, COUNT - problems::WORDS_PER_LOG_MAX, "{:?}", told.last());
    let mut tx = node.node.read().await.unwrap();
    assert_eq!(problems::count(&mut tx).await.unwrap(), COUNT);
    let head = logs::by_origin(&mut tx, &log.origin).await.unwrap().unwrap();
    let next = problems::page(&mut tx, Some(percole_store::entries::Place { log: head.log, index: 9 }), 2);
    let indexes: Vec<u64> = next.await.unwrap().iter().map(|problem| problem.place.index).collect();
    assert_eq!(indexes, [10, 11]);
}

#[tokio::test]
async fn all_that_rests_on_one_late_entry_is_folded_in_the_end() {
    const COUNT: u16 = 200;
    let mut log = TestLog::of_seed(7);
    log.push(noise(&log, "report.drafted", vec![], 8));
    let cause = vec![log.newest("report.drafted")];
    let mut resting = TestLog::of_seed(8);
    for id in 0..COUNT {
        resting.push(drafted(&resting, id, cause.clone()));
    }
    let node = node().await;
    node.mirror(&log, Relation::Elsewhere).await;
    node.mirror(&resting, Relation::Descendant).await;
    let (hash, leaf, body) = log.stored(0);
    let entries = vec![verify_late_leaf(&log.origin, 0, hash, leaf, body).unwrap()];
    node.node.sequencer.fill(FillGaps { origin: log.origin, entries }).await.unwrap();
    caught_up(&node).await;
    let mut tx = node.node.db.write().await.unwrap();
    let cause = logs::by_origin(&mut tx, &log.origin).await.unwrap().unwrap().log;
    let place = percole_store::entries::Place { log: cause, index: 0 };
    let left = percole_store::gaps::take_unread(&mut tx, place, 1_000).await.unwrap();
    assert_eq!(left, [], "every subject was looked at");
    tx.rollback().await.unwrap();
    node.assert_rebuilds().await;
}
