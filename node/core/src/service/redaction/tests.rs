use percole_merkle::{LeafHeader, Scope};
use percole_proto::event::v1 as ev;
use percole_store::{TableRow, recommendations::RecommendationRow, votes::VoteRow};
use percole_sync::Relation;

use super::*;
use crate::{
    error::Code,
    service::vote,
    testing::{TestLog, TestNode, ask, voting::Three},
};

const TEXT: &str = "recommendation.versioned";

impl TestNode {
    async fn try_redact(&self, index: u64, reason: &str) -> Result<pb::EventReceipt, Error> {
        let reason = reason.to_owned();
        let request = pb::RedactRequest { key: self.new_key(), index, reason, ..Default::default() };
        ask!(self, redact, request)
    }

    async fn redact_newest(&self, kind: &str) {
        let index = self.log().await.newest(kind).index;
        self.try_redact(index, "à sa demande").await.unwrap();
    }
}

/// The leaves of the orders in a log, with the index that each erases.
fn orders(log: &TestLog) -> Vec<(u64, LeafHeader)> {
    let orders = log.indices("redaction.ordered").into_iter().map(|index| {
        let payload = log.payload(index).unwrap();
        let order: ev::Redacted = prost::Message::decode(payload.as_slice()).unwrap();
        (order.index.unwrap(), log.header(index))
    });
    orders.collect()
}

#[tokio::test]
async fn a_text_is_erased_here_in_the_same_command_and_wherever_its_subject_repeats_it() {
    let (group, child) = TestNode::parent_and_child().await;
    let id = child.create("Un titre").await;
    child.try_publish(&id, "federation").await.unwrap();
    group.mirror(&child.log().await, Relation::Parent).await;
    child.redact_newest(TEXT).await;
    let log = child.log().await;
    let texts = log.indices(TEXT);
    assert!(texts.len() == 2 && texts.iter().all(|index| log.payload(*index).is_none()));
    let orders = orders(&log);
    assert_eq!(orders.len(), 4, "the draft said the same, and its report is called like it");
    for (erased, order) in &orders {
        let target = log.header(*erased);
        assert_eq!((&order.subject, order.scope), (&target.subject, target.scope));
        assert_eq!(order.addressees, target.addressees);
    }
    assert_eq!(orders[0].0, texts[1], "the receipt is of the order for what was named");
    group.mirror(&child.log().await, Relation::Parent).await;
    for node in [&group, &child] {
        let detail = node.detail(&id).await;
        assert_eq!((detail.text, detail.line.unwrap().version), (None, 1));
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn what_was_addressed_to_a_parent_is_erased_at_that_parent() {
    let (group, child) = TestNode::parent_and_child().await;
    let id = child.adopted("Un titre").await;
    child.try_send(&id, "", "parent").await.unwrap();
    group.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!(group.detail(&id).await.line.unwrap().title, "Un titre");
    child.redact_newest(TEXT).await;
    let (_, newest) = orders(&child.log().await).remove(0);
    assert_eq!((newest.scope, newest.addressees), (Scope::Parent, vec![group.me()]));
    group.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!(group.detail(&id).await.line.unwrap().title, "");
}

#[tokio::test]
async fn what_cannot_be_erased_is_refused_with_the_reason() {
    let child = TestNode::parent_and_child().await.1;
    let id = child.create("Un titre").await;
    let log = child.log().await;
    let (text, drafted) = (log.newest(TEXT).index, log.newest("recommendation.drafted").index);
    let wrong = child.try_redact(text, " ").await.unwrap_err();
    assert_eq!(wrong.field(), Some("reason"));
    let lasting = child.try_redact(drafted, "à sa demande").await.unwrap_err();
    assert!(lasting.to_string().contains("recommendation.drafted cannot be erased"), "{lasting}");
    let beyond = child.try_redact(10_000, "à sa demande").await.unwrap_err();
    assert_eq!(beyond.code(), Code::NotFound, "{beyond}");
    let request = pb::RedactRequest {
        key: child.new_key(),
        origin: TestLog::of_seed(7).origin.to_string(),
        index: text,
        reason: "à sa demande".to_owned(),
        ..Default::default()
    };
    let elsewhere = ask!(child, redact, request).unwrap_err();
    assert!(elsewhere.to_string().contains("only that node can erase it"), "{elsewhere}");
    child.try_redact(text, "à sa demande").await.unwrap();
    let again = child.try_redact(text, "à sa demande").await.unwrap_err();
    assert!(again.to_string().contains("erased already"), "{again}");
    assert_eq!(child.detail(&id).await.line.unwrap().version, 1);
}

#[tokio::test]
async fn the_text_that_a_vote_quotes_goes_with_its_source() {
    let three = Three::new().await;
    let id = three.fr.create("Smart publie l’ordre du jour").await;
    three.fr.try_publish(&id, "federation").await.unwrap();
    three.exchange().await;
    let request = pb::OpenVoteRequest { recommendation: id.clone(), ..three.group.vote_request() };
    let about = ask!(three.group, vote::open, request).unwrap().subject;
    three.exchange().await;
    three.group.duties().await;
    assert_eq!(orders(&three.group.log().await).len(), 0);
    three.fr.redact_newest(TEXT).await;
    three.settle().await;
    for node in three.all() {
        assert_eq!((node.vote_detail(&about).await.text, node.detail(&id).await.text), (None, None));
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
    let log = three.group.log().await;
    assert_eq!(orders(&log).len(), 1, "once, however often it is looked at");
    let order: ev::Redacted =
        prost::Message::decode(log.payload(log.newest("redaction.ordered").index).unwrap().as_slice())
            .unwrap();
    assert_eq!(order.reason, "à sa demande", "what the source’s order said");
    let tables = [RecommendationRow::TABLE, VoteRow::TABLE];
    assert_eq!(three.fr.rows(&tables).await[1], three.be.rows(&tables).await[1]);
}
