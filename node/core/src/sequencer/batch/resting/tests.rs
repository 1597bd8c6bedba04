use percole_merkle::{Scope, SubjectId};
use percole_proto::event::v1 as ev;
use percole_sync::Relation;

use crate::{
    apply::Payload,
    testing::{Forged, TestLog, TestNode},
};

/// A log that writes of a subject what it may not, and orders it to be erased.
fn meddler(seed: u8, subject: SubjectId) -> TestLog {
    let mut log = TestLog::of_seed(seed);
    log.push(Forged {
        kind: ev::RecommendationVersioned::KIND.name,
        subject,
        scope: Scope::Federation,
        causes: vec![],
        payload: vec![],
    });
    log.order_erasure(0);
    log
}

#[tokio::test]
async fn a_command_goes_on_however_many_others_write_of_its_subject() {
    let (parent, child) = TestNode::parent_and_child().await;
    let transmission = child.sent(&child.adopted("Smart publie l’ordre du jour").await).await;
    let subject: SubjectId = transmission.parse().unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    for seed in 40..49 {
        parent.mirror(&meddler(seed, subject), Relation::Itself).await;
    }
    parent.carry_out().await;
    let causes = parent.log().await.newest_header().causes;
    assert_eq!(causes, [child.log().await.newest(ev::TransmissionSent::KIND.name)]);
    child.mirror(&parent.log().await, Relation::Descendant).await;
    for node in [&parent, &child] {
        node.assert_rebuilds().await;
    }
}
