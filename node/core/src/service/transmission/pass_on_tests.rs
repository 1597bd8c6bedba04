//! To bodies of the same node, of a sibling, and upwards with history.

use percole_domain::Level;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_sync::Relation;

use super::*;
use crate::{
    apply::Payload,
    error::Code,
    service::{body, redaction, unit},
    testing::{
        TestNode, ask,
        governance::{DOCUMENT, handed},
    },
};

/// A country with a board and an ethics committee.
async fn with_bodies(node: &TestNode) -> Vec<String> {
    let registered = pb::RegisterUnitRequest {
        key: node.new_key(),
        name: "France".to_owned(),
        level: ev::Level::National.into(),
        languages: vec!["fr".to_owned()],
        ..Default::default()
    };
    ask!(node, unit::register, registered).unwrap();
    let mut bodies = Vec::new();
    for (kind, name) in [("board", "Conseil d’administration"), ("ethics_committee", "Comité d’éthique")]
    {
        let (kind, name) = (kind.to_owned(), name.to_owned());
        let description = ev::BodyDescription { kind, name, seats: 18, ..Default::default() };
        let request =
            pb::EstablishBodyRequest { key: node.new_key(), body: Some(description), ..Default::default() };
        bodies.push(ask!(node, body::establish, request).unwrap().subject);
    }
    bodies
}

pub(super) async fn send(
    node: &TestNode,
    report: &str,
    recipients: Vec<pb::Recipient>,
    may_be_passed_on: bool,
) -> Result<Vec<String>, Error> {
    let request = pb::TransmitReportRequest {
        key: node.new_key(),
        report: report.to_owned(),
        recipients,
        answer_days: 30,
        may_be_passed_on,
        ..Default::default()
    };
    let sent = ask!(node, super::send, request)?;
    Ok(sent.receipts.into_iter().map(|receipt| receipt.subject).collect())
}

pub(super) async fn pass_on(node: &TestNode, received: &str, to: pb::Recipient) -> Result<String, Error> {
    let request = pb::PassOnRequest {
        key: node.new_key(),
        transmission: received.to_owned(),
        recipients: vec![to],
        may_be_passed_on: true,
        ..Default::default()
    };
    Ok(ask!(node, super::pass_on, request)?.receipts.remove(0).subject)
}

#[tokio::test]
async fn a_body_of_the_same_node_receives_as_one_of_another_does() {
    let node = TestNode::new("France", Level::National, 1).await;
    let bodies = with_bodies(&node).await;
    let me = node.me().to_string();
    let report = node.adopted_report().await.report;
    let wrong = send(&node, &report, vec![handed(&me, "Bureau", "")], false).await.unwrap_err();
    assert_eq!(wrong.field(), Some("body"));
    assert!(wrong.to_string().contains("Comité d’éthique"), "{wrong}");
    let to = vec![handed(&me, "board", ""), handed(&me, "comité d'éthique", "information")];
    let sent = send(&node, &report, to, false).await.unwrap();
    let twice = send(&node, &report, vec![handed(&me, &bodies[0], "")], false).await.unwrap_err();
    assert!(twice.to_string().contains("has it already"), "{twice}");
    node.carry_out().await;
    let [decides, is_told] = [node.transmission(&sent[0]).await, node.transmission(&sent[1]).await];
    assert_eq!((decides.standing.as_str(), decides.days), ("awaited", 30));
    assert_eq!(
        (decides.body.as_str(), decides.body_name.as_str()),
        (bodies[0].as_str(), "Conseil d’administration")
    );
    assert_eq!((is_told.standing.as_str(), is_told.due_us), ("nothing_due", 0));
    assert_eq!(
        node.report(&report).await.scope,
        "subtree",
        "whoever is below reads what is before its board"
    );
    assert_eq!(node.problems().await, []);
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn siblings_hand_over_to_each_other_and_nobody_else_reads_it() {
    let (group, france) = TestNode::parent_and_child().await;
    let belgium = TestNode::new("Belgique", Level::National, 3).await;
    group.adopt(&belgium).await;
    let suisse = TestNode::new("Suisse", Level::National, 4).await;
    group.adopt(&suisse).await;
    for node in [&france, &belgium, &suisse] {
        node.mirror(&group.log().await, Relation::Descendant).await;
        for other in [&france, &belgium, &suisse] {
            if other.me() != node.me() {
                node.mirror(&other.log().await, Relation::Elsewhere).await;
            }
        }
    }
    let report = france.adopted_report().await.report;
    let to = vec![handed(&belgium.me().to_string(), "board", ""), handed("", "management", "opinion")];
    let sent = send(&france, &report, to, false).await.unwrap();
    for (node, relation) in
        [(&group, Relation::Parent), (&belgium, Relation::Elsewhere), (&suisse, Relation::Elsewhere)]
    {
        node.mirror(&france.log().await, relation).await;
        node.carry_out().await;
    }
    assert_eq!(belgium.transmission(&sent[0]).await.standing, "awaited");
    assert_eq!(group.transmission(&sent[1]).await.standing, "awaited");
    assert_eq!(group.transmission(&sent[0]).await.standing, "on_its_way", "its receipt did not come by");
    assert_eq!(suisse.transmission_state(&sent[0]).await, "");
    let log = france.log().await;
    let header = log.header(log.newest(ev::TransmissionSent::KIND.name).index);
    assert_eq!(header.scope, percole_merkle::Scope::Addressed);
    for node in [&france, &group, &belgium, &suisse] {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

/// A report of an antenne, received by its country, whose only group agrees with a reservation.
async fn received_by_france() -> ([TestNode; 3], String, String) {
    let (group, france) = TestNode::parent_and_child().await;
    let rennes = TestNode::new("Rennes", Level::Antenne, 5).await;
    france.adopt(&rennes).await;
    group.mirror(&rennes.log().await, Relation::Ancestor).await;
    group.mirror(&france.log().await, Relation::Parent).await;
    rennes.mirror(&france.log().await, Relation::Descendant).await;
    let report = rennes.try_import(DOCUMENT.as_bytes(), "json").await.unwrap().report;
    rennes.try_ask_groups(&report, "").await.unwrap();
    rennes.try_say(&report, "", "reservation", "À ne pas lire séparément").await.unwrap();
    rennes.carry_out().await;
    let sent = send(&rennes, &report, vec![handed("", "board", "")], true).await.unwrap().remove(0);
    let early = pass_on(&france, &sent, handed("", "", "")).await.unwrap_err();
    assert_eq!(early.code(), Code::NotFound);
    france.mirror(&rennes.log().await, Relation::Parent).await;
    let early = pass_on(&france, &sent, handed("", "", "")).await.unwrap_err();
    assert_eq!(early.code(), Code::FailedPrecondition, "not received yet: {early}");
    france.carry_out().await;
    ([group, france, rennes], report, sent)
}

#[tokio::test]
async fn a_report_is_passed_on_with_its_whole_history() {
    let ([group, france, rennes], report, received) = received_by_france().await;
    let passed = pass_on(&france, &received, handed("", "board", "opinion")).await.unwrap();
    group.mirror(&rennes.log().await, Relation::Ancestor).await;
    group.mirror(&france.log().await, Relation::Parent).await;
    rennes.mirror(&france.log().await, Relation::Descendant).await;
    group.carry_out().await;
    let line = group.transmission(&passed).await;
    assert_eq!((line.standing.as_str(), line.previous.as_str()), ("awaited", received.as_str()));
    let copy = group.report(&line.report).await;
    assert_eq!((copy.copy_of.as_str(), copy.line.as_ref().unwrap().kind.as_str()), (report.as_str(), "copy"));
    let chain: Vec<_> =
        copy.chain.iter().map(|hop| (hop.sender_name.as_str(), hop.recipient_name.as_str())).collect();
    assert_eq!(chain, [("Rennes", "France")]);
    assert_ne!(copy.chain[0].received_us, 0);
    let voice = &copy.voices[0];
    let given = voice.given.as_ref().unwrap();
    assert_eq!(
        (voice.position.as_str(), voice.statement.as_str()),
        ("reservation", "À ne pas lire séparément")
    );
    assert_eq!((given.present[0].count, given.how.as_str()), (9, "consent"));
    assert_eq!((copy.recommendations.len(), copy.line.unwrap().measures), (2, 2));
    assert_eq!(copy.text, rennes.report(&report).await.text);

    // Its origin sees where it went, and each hand on adds to the chain.
    let sent: Vec<_> = rennes.report(&report).await.transmissions.into_iter().map(|line| line.id).collect();
    assert_eq!(sent, [received, passed.clone()]);
    let me = group.me().to_string();
    with_bodies(&group).await;
    let again = pass_on(&group, &passed, handed(&me, "ethics_committee", "information")).await.unwrap();
    let chain = group.report(&group.transmission(&again).await.report).await.chain;
    assert_eq!(chain.len(), 2);
    for node in [&group, &france, &rennes] {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn what_its_sender_did_not_allow_is_not_passed_on() {
    let (group, child) = TestNode::parent_and_child().await;
    let report = child.adopted_report().await.report;
    let sent = send(&child, &report, vec![handed("", "board", "")], false).await.unwrap().remove(0);
    group.mirror(&child.log().await, Relation::Parent).await;
    group.carry_out().await;
    let refusal = pass_on(&group, &sent, handed(&child.me().to_string(), "", "")).await.unwrap_err();
    assert_eq!(refusal.code(), Code::PermissionDenied);
    assert!(refusal.to_string().contains("did not allow"), "{refusal}");
    let refusal = pass_on(&child, &sent, handed("", "", "")).await.unwrap_err();
    assert!(refusal.to_string().contains("addressed to Groupe"), "{refusal}");
}

#[tokio::test]
async fn a_copy_loses_the_words_that_its_source_loses() {
    let ([group, france, rennes], report, received) = received_by_france().await;
    let passed = pass_on(&france, &received, handed("", "board", "opinion")).await.unwrap();
    group.mirror(&rennes.log().await, Relation::Ancestor).await;
    let log = rennes.log().await;
    for kind in ["adoption.worded", "recommendation.versioned", "report.versioned"] {
        let reason = "à sa demande".to_owned();
        let index = log.newest(kind).index;
        let request = pb::RedactRequest { key: rennes.new_key(), index, reason, ..Default::default() };
        ask!(rennes, redaction::redact, request).unwrap();
    }
    rennes.carry_out().await;
    france.mirror(&rennes.log().await, Relation::Parent).await;
    group.mirror(&rennes.log().await, Relation::Ancestor).await;
    france.carry_out().await;
    france.carry_out().await;
    group.mirror(&france.log().await, Relation::Parent).await;
    let copy = group.transmission(&passed).await.report;
    let seen = group.report(&copy).await;
    assert_eq!((seen.text, seen.voices[0].statement.as_str()), (None, ""));
    let titles: Vec<_> = seen.recommendations.iter().map(|line| line.title.is_empty()).collect();
    assert_eq!(titles, [false, true], "the text of the second one is gone");
    assert_eq!(rennes.report(&report).await.text, None);
    for node in [&group, &france, &rennes] {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}
