//! What nobody of the two writes about a transmission, and how much of it is looked at.

use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_sync::Relation;

use crate::{
    apply::Payload,
    testing::{Forged, TestLog, TestNode},
};

const LOOKED_AT: usize = 64;

fn received(subject: SubjectId) -> Forged {
    Forged {
        kind: ev::TransmissionReceived::KIND.name,
        subject,
        scope: Scope::Federation,
        causes: vec![],
        payload: vec![],
    }
}

/// How many events of a log on a shared subject are looked at, and how many are beyond the bound.
async fn looked_at(group: &TestNode) -> (usize, usize) {
    let problems = group.problems().await;
    let beyond =
        problems.iter().filter(|(_, _, reason)| reason.contains("more events on this subject")).count();
    (problems.len() - beyond, beyond)
}

#[tokio::test]
async fn events_on_a_shared_subject_are_bounded_in_each_log() {
    const WRITTEN: usize = 70;
    let (group, child) = TestNode::parent_and_child().await;
    let mut log = child.log().await;
    let subject = SubjectId { origin: group.me(), id: [9; 16] };
    for _ in 0..WRITTEN {
        log.push(received(subject));
    }
    group.mirror(&log, Relation::Itself).await;
    assert_eq!(looked_at(&group).await, (LOOKED_AT, WRITTEN - LOOKED_AT));
    group.assert_rebuilds().await;
}

/// A log with an own log of many events on a subject: some repeat a key, one comes without its payload, one says what no kind
/// here says, and some may not be read here.
fn mixed(mut log: TestLog, subject: SubjectId, readable: usize) -> TestLog {
    for number in 0..readable {
        match number % 7 {
            1 => log.push_repeated(received(subject)),
            2 => {
                log.push(Forged { kind: ev::RecommendationVersioned::KIND.name, ..received(subject) });
                log.strip(log.len() - 1);
            }
            3 => log.push(Forged { kind: "transmission.of_later", ..received(subject) }),
            _ => log.push(received(subject)),
        }
        if number % 5 == 0 {
            log.push(Forged { scope: Scope::Node, ..received(subject) });
        }
    }
    log
}

#[tokio::test]
async fn arriving_and_folding_anew_count_alike() {
    for readable in [LOOKED_AT - 1, LOOKED_AT, LOOKED_AT + 1, LOOKED_AT + 7] {
        let (group, child) = TestNode::parent_and_child().await;
        let subject = SubjectId { origin: group.me(), id: [9; 16] };
        let log = mixed(child.log().await, subject, readable);
        group.mirror(&log, Relation::Parent).await;
        let arrived = group.problems().await;
        assert_eq!(arrived.len(), readable, "none of them has authority");
        let beyond = looked_at(&group).await.1;
        let erasable = (LOOKED_AT..readable).filter(|number| number % 7 == 2).count();
        assert_eq!(beyond, readable.saturating_sub(LOOKED_AT) - erasable);
        group.assert_rebuilds().await;
        assert_eq!(group.problems().await, arrived, "{readable} events");
    }
}
