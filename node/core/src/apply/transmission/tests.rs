//! What nobody of the two writes about a transmission, and how much of it is looked at.

use percole_merkle::{Scope, SubjectId};
use percole_sync::Relation;

use percole_proto::event::v1 as ev;

use crate::{apply::Payload, testing::{Forged, TestNode}};

#[tokio::test]
async fn events_on_a_shared_subject_are_bounded_in_each_log() {
    const WRITTEN: usize = 70;
    const LOOKED_AT: usize = 64;
    let (group, child) = TestNode::parent_and_child().await;
    let mut log = child.log().await;
    let subject = SubjectId { origin: group.me(), id: [9; 16] };
    for _ in 0..WRITTEN {
        log.push(Forged {
            kind: ev::TransmissionReceived::KIND.name,
            subject,
            scope: Scope::Federation,
            causes: vec![],
            payload: vec![],
        });
    }
    group.mirror(&log, Relation::Itself).await;
    let violations = group.violations().await;
    let not_looked_at =
        violations.iter().filter(|(_, reason)| reason.contains("more events on this subject"));
    assert_eq!((violations.len(), not_looked_at.count()), (WRITTEN, WRITTEN - LOOKED_AT));
    group.assert_rebuilds().await;
}
