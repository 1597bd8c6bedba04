use percole_domain::Level;
use percole_merkle::{EventRef, Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::TableRow;
use percole_sync::{Reader, Relation};
use prost::Message;

use crate::{
    apply::Payload,
    error::Code,
    sequencer::Draft,
    testing::{
        DAY_US, Forged, TestLog, TestNode, ask,
        governance::{DOCUMENT, handed},
        look,
    },
};

const ROWS: [percole_store::Table; 1] = [percole_store::transmissions::TransmissionRow::TABLE];

#[tokio::test]
async fn a_parent_receives_by_itself_and_both_nodes_show_the_same_due_date() {
    let (parent, child) = TestNode::parent_and_child().await;
    let id = child.adopted("Smart publie l’ordre du jour").await;
    let transmission = child.sent(&id).await;
    parent.mirror(&child.log().await, Relation::Parent).await;
    // The parent was away for a while: its clock starts at the receipt.
    parent.clock.advance(40 * DAY_US);
    parent.carry_out().await;
    child.mirror(&parent.log().await, Relation::Descendant).await;

    for node in [&parent, &child] {
        let detail = node.detail(&id).await;
        assert_eq!(detail.line.as_ref().unwrap().state, "sent");
        let line = &detail.transmissions[0];
        assert_eq!((line.state.as_str(), line.body.as_str(), line.answer_days), ("received", "board", 30));
        assert_eq!(line.due_us, parent.now_us() + 30 * DAY_US);
        assert_eq!((line.sender_name.as_str(), line.recipient_name.as_str()), ("France", "Groupe"));
        let last = detail.timeline.last().unwrap();
        assert_eq!(
            (last.kind.as_str(), last.node.clone()),
            (ev::TransmissionReceived::KIND.name, parent.me().to_string())
        );
        assert_eq!(last.act.as_ref().unwrap().article, "T2");
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
    assert_eq!(parent.rows(&ROWS).await, child.rows(&ROWS).await);
    parent.clock.advance(30 * DAY_US + 1);
    assert_eq!(parent.detail(&id).await.transmissions[0].standing, "late");
    let here = &child.detail(&id).await.transmissions[0];
    assert_eq!((here.standing.as_str(), here.days), ("awaited", 70), "by its own clock");
    child.clock.advance(82 * DAY_US + 1);
    let here = child.transmission(&transmission).await;
    assert_eq!((here.standing.as_str(), here.days, here.heard_us), ("unknown", 12, 0), "nobody heard of it");
}

#[tokio::test]
async fn a_reservation_travels_with_the_report_and_goes_when_its_group_erases_it() {
    let (parent, child) = TestNode::parent_and_child().await;
    let report = child.try_import(DOCUMENT.as_bytes(), "json").await.unwrap().report;
    child.try_ask_groups(&report, "").await.unwrap();
    child.try_say(&report, "", "reservation", "À ne pas lire séparément").await.unwrap();
    child.carry_out().await;
    child.try_send_report(&report, "", &[]).await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    let voice = parent.report(&report).await.voices.remove(0);
    assert_eq!(
        (voice.position.as_str(), voice.statement.as_str()),
        ("reservation", "À ne pas lire séparément")
    );

    let index = child.log().await.newest(ev::AdoptionWorded::KIND.name).index;
    let reason = "à la demande du groupe".to_owned();
    let request = pb::RedactRequest { key: child.new_key(), index, reason, ..Default::default() };
    ask!(child, crate::service::redaction::redact, request).unwrap();
    child.carry_out().await;
    child.carry_out().await;
    parent.mirror(&child.log().await, Relation::Parent).await;
    for node in [&parent, &child] {
        let voice = node.report(&report).await.voices.remove(0);
        assert_eq!((voice.position.as_str(), voice.statement.as_str()), ("reservation", ""));
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn a_report_is_handed_over_whole_with_what_its_groups_said() {
    let (parent, child) = TestNode::parent_and_child().await;
    let imported = child.adopted_report().await;
    let report = &imported.report;
    let size = child.log().await.len();
    let sent = child.try_send_report(report, "", &["board", "ethics_committee"]).await.unwrap();
    assert_eq!(sent.len(), 2);
    // The report and its text, two recommendations with theirs, two transmissions.
    assert_eq!(child.log().await.len(), size + 2 + 4 + 2);
    let refusal = child.try_send_report(report, "", &["board"]).await.unwrap_err();
    assert!(refusal.to_string().contains("has it already"), "{refusal}");
    let asked = pb::TransmitReportRequest {
        key: child.new_key(),
        report: report.clone(),
        recipients: vec![handed("", "management", "opinion")],
        measures: vec![ev::Asked { recommendation: imported.recommendations[0].clone(), measures: vec![2] }],
        ..Default::default()
    };
    let beyond = pb::TransmitReportRequest {
        measures: vec![ev::Asked { recommendation: imported.recommendations[0].clone(), measures: vec![7] }],
        ..asked.clone()
    };
    let refusal = ask!(child, crate::service::transmission::send, beyond).unwrap_err();
    assert!(refusal.to_string().contains("no measure m7"), "{refusal}");
    let asked = pb::TransmitReportRequest { key: child.new_key(), ..asked };
    ask!(child, crate::service::transmission::send, asked).unwrap();

    parent.mirror(&child.log().await, Relation::Parent).await;
    let detail = parent.report(report).await;
    let line = detail.line.unwrap();
    assert_eq!((line.state.as_str(), line.recommendations, line.measures), ("sent", 2, 2));
    let voice = &detail.voices[0];
    assert_eq!(
        (voice.position.as_str(), voice.given.as_ref().unwrap().meeting_place.as_str()),
        ("agrees", "Rennes")
    );
    let purposes: Vec<_> = detail.transmissions.iter().map(|line| line.purpose.as_str()).collect();
    assert_eq!(purposes, ["decision", "decision", "opinion"]);
    assert_eq!(detail.transmissions[2].measures[0].measures, [2]);
    parent.carry_out().await;
    child.mirror(&parent.log().await, Relation::Descendant).await;
    assert_eq!(child.transmission_state(&sent[0]).await, "received");
    let shown = parent.detail(&imported.recommendations[0]).await;
    assert_eq!(shown.transmissions.len(), 3, "what is handed over with the report");
    for node in [&parent, &child] {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn a_transmission_needs_a_recipient_that_can_read_it() {
    let alone = TestNode::new("Seul", Level::National, 9).await;
    let id = alone.adopted("Smart publie l’ordre du jour").await;
    let refusal = alone.try_send(&id, "", "").await.unwrap_err();
    assert_eq!(refusal.code(), Code::FailedPrecondition);
    assert!(refusal.to_string().contains("no parent"), "{refusal}");
    assert_eq!(alone.state(&id).await, "adopted");

    let (parent, child) = TestNode::parent_and_child().await;
    let sibling = TestNode::new("Belgique", Level::National, 3).await;
    parent.adopt(&sibling).await;
    child.mirror(&parent.log().await, Relation::Descendant).await;
    child.mirror(&sibling.log().await, Relation::Elsewhere).await;
    let id = child.adopted("Smart publie l’ordre du jour").await;
    let me = child.me().to_string();
    assert_eq!(child.try_send(&id, &me, "").await.unwrap_err().field(), Some("body"), "it has no board");
    assert_eq!(child.try_send(&id, "france", "").await.unwrap_err().field(), Some("recipient"));
    let stranger = alone.me().to_string();
    assert_eq!(child.try_send(&id, &stranger, "").await.unwrap_err().code(), Code::NotFound);
    let refusal = child.try_send(&id, &sibling.me().to_string(), "parent").await.unwrap_err();
    assert!(refusal.to_string().contains("Belgique cannot read"), "{refusal}");
    assert!(refusal.to_string().contains("choose federation"), "{refusal}");

    child.sent(&id).await;
    let refusal = child.try_send(&id, "", "").await.unwrap_err();
    assert!(refusal.to_string().contains("has it already"), "{refusal}");
    // A second recipient, who could not read what the first one got: it is shown to it too.
    let second = child.try_send(&id, &sibling.me().to_string(), "").await.unwrap();
    let log = child.log().await;
    sibling.mirror(&parent.log().await, Relation::Descendant).await;
    sibling.mirror(&log, Relation::Elsewhere).await;
    assert_eq!(sibling.state(&id).await, "sent");
    sibling.carry_out().await;
    child.mirror(&sibling.log().await, Relation::Elsewhere).await;
    assert_eq!(child.transmission_state(&second).await, "received");
    child.assert_rebuilds().await;
}

#[tokio::test]
async fn only_the_addressee_receives_and_only_once() {
    let (parent, child) = TestNode::parent_and_child().await;
    let id = child.adopted("Smart publie l’ordre du jour").await;
    let transmission = child.sent(&id).await;
    child.carry_out().await;
    assert_eq!(child.transmission_state(&transmission).await, "sent");
    parent.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!(parent.try_recall(&transmission, "erreur").await.unwrap_err().code(), Code::PermissionDenied);
    parent.carry_out().await;
    assert_eq!(parent.transmission_state(&transmission).await, "received");
    let size = parent.log().await.len();
    parent.carry_out().await;
    assert_eq!(parent.log().await.len(), size);
}

#[tokio::test]
async fn a_recall_needs_a_reason_and_may_come_after_the_receipt() {
    let (parent, child) = TestNode::parent_and_child().await;
    let id = child.adopted("Smart publie l’ordre du jour").await;
    let first = child.sent(&id).await;
    assert_eq!(child.try_recall(&first, " ").await.unwrap_err().field(), Some("reason"));
    child.try_recall(&first, "erreur de version").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    parent.carry_out().await;
    let recalled = parent.transmission(&first).await;
    assert_eq!((recalled.standing.as_str(), recalled.reason.as_str()), ("recalled", "erreur de version"));
    assert_eq!(recalled.received_us, 0, "it was recalled before it was received");
    assert!(child.try_withdraw(&id, "doublon").await.is_err(), "it was sent all the same");

    // After a recall the same body may get it again.
    let second = child.sent(&id).await;
    parent.mirror(&child.log().await, Relation::Parent).await;
    parent.carry_out().await;
    child.mirror(&parent.log().await, Relation::Descendant).await;
    assert_eq!(child.transmission_state(&second).await, "received");
    child.try_recall(&second, "le groupe y revient").await.unwrap();
    let refusal = child.try_recall(&second, "encore").await.unwrap_err();
    assert_eq!(refusal.code(), Code::FailedPrecondition);
    parent.mirror(&child.log().await, Relation::Parent).await;
    for node in [&parent, &child] {
        let recalled = node.transmission(&second).await;
        assert_eq!((recalled.standing.as_str(), recalled.due_us), ("recalled", 0));
        assert_ne!(recalled.received_us, 0);
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
    assert_eq!(child.state(&id).await, "sent");
}

#[tokio::test]
async fn a_receipt_and_a_recall_that_cross_end_alike_on_all_nodes_in_any_order() {
    let (parent, child) = TestNode::parent_and_child().await;
    let id = child.adopted("Smart publie l’ordre du jour").await;
    let transmission = child.try_send(&id, "", "federation").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    parent.carry_out().await;
    child.try_recall(&transmission, "erreur de version").await.unwrap();

    let (above, below) = (parent.log().await, child.log().await);
    parent.mirror(&below, Relation::Parent).await;
    child.mirror(&above, Relation::Descendant).await;
    let expected = parent.rows(&ROWS).await;
    assert_eq!(child.rows(&ROWS).await, expected);
    assert_eq!(child.transmission_state(&transmission).await, "recalled");

    // A third node gets the two logs in every order of pieces: T1 and T3 are the last two events of one of them.
    let recalled = below.newest(ev::TransmissionRecalled::KIND.name).index;
    let orders: [&[(&TestLog, u64)]; 4] = [
        &[(&above, above.len()), (&below, below.len())],
        &[(&below, below.len()), (&above, above.len())],
        &[(&below, recalled), (&above, above.len()), (&below, below.len())],
        &[(&above, above.len()), (&below, recalled), (&below, below.len())],
    ];
    for (number, order) in orders.into_iter().enumerate() {
        let third = TestNode::new("Belgique", Level::National, 30 + number as u64).await;
        for (log, size) in order {
            third.mirror_to(log, Relation::Elsewhere, *size).await;
        }
        assert_eq!(third.rows(&ROWS).await, expected, "order {number}");
        assert_eq!(third.problems().await, [], "order {number}");
        third.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn a_sibling_that_may_not_read_the_sending_reads_no_receipt() {
    let (parent, child) = TestNode::parent_and_child().await;
    let sibling = TestNode::new("Belgique", Level::National, 3).await;
    parent.adopt(&sibling).await;
    let id = child.adopted("Smart publie l’ordre du jour").await;
    let transmission = child.sent(&id).await;
    parent.mirror(&child.log().await, Relation::Parent).await;
    parent.carry_out().await;

    sibling.mirror(&parent.log().await, Relation::Descendant).await;
    assert_eq!(sibling.problems().await, [], "it has the hash of the receipt");
    sibling.mirror(&child.log().await, Relation::Elsewhere).await;
    assert_eq!(sibling.problems().await, []);
    assert_eq!(sibling.transmission_state(&transmission).await, "");
    sibling.assert_rebuilds().await;
}

#[tokio::test]
async fn a_receipt_by_anybody_but_the_addressee_is_a_violation() {
    let (parent, child) = TestNode::parent_and_child().await;
    let id = child.adopted("Smart publie l’ordre du jour").await;
    let transmission = child.try_send(&id, "", "federation").await.unwrap();
    let log = child.log().await;
    let subject: SubjectId = transmission.parse().unwrap();
    parent.mirror(&log, Relation::Parent).await;

    let mut forger = TestLog::of_seed(66);
    let due_us = parent.now_us() + DAY_US;
    let received = ev::TransmissionReceived { act: None, due_us }.encode_to_vec();
    let recalled = ev::TransmissionRecalled { act: None, reason: "faux".to_owned() }.encode_to_vec();
    let forged = |kind, causes, payload| Forged { kind, subject, scope: Scope::Federation, causes, payload };
    let sending = vec![log.newest(ev::TransmissionSent::KIND.name)];
    forger.push(forged(ev::TransmissionReceived::KIND.name, sending, received.clone()));
    forger.push(forged(ev::TransmissionReceived::KIND.name, Vec::new(), received));
    forger.push(forged(
        ev::TransmissionRecalled::KIND.name,
        vec![log.newest(ev::TransmissionSent::KIND.name)],
        recalled,
    ));
    let sent = ev::TransmissionSent {
        act: None,
        report: child.report_of(&id).await,
        version: 1,
        recipient: parent.me().to_string(),
        body: "board".to_owned(),
        answer_days: 30,
        purpose: "decision".to_owned(),
        ..Default::default()
    };
    forger.push(forged(
        ev::TransmissionSent::KIND.name,
        vec![log.newest(ev::TransmissionSent::KIND.name)],
        sent.encode_to_vec(),
    ));
    // Its own transmission, but of a report that is not its own.
    let own = SubjectId { origin: forger.node(), id: [4; 16] };
    forger.push(Forged {
        kind: ev::TransmissionSent::KIND.name,
        subject: own,
        scope: Scope::Federation,
        causes: Vec::new(),
        payload: sent.encode_to_vec(),
    });
    parent.mirror(&forger, Relation::Parent).await;

    assert_eq!(parent.transmission_state(&transmission).await, "sent");
    assert_eq!(parent.transmission_state(&own.to_string()).await, "");
    let reasons: Vec<String> = parent.violations().await.into_iter().map(|(_, reason)| reason).collect();
    let expected = [
        "addressed to node",
        "this one does not",
        "without authority",
        "without authority",
        "report of another node",
    ];
    assert_eq!(reasons.len(), expected.len(), "{reasons:?}");
    for (reason, expected) in reasons.iter().zip(expected) {
        assert!(reason.contains(expected), "{reason}");
    }
    parent.assert_rebuilds().await;
    // The right node still receives it.
    parent.carry_out().await;
    assert_eq!(parent.transmission_state(&transmission).await, "received");
}

#[tokio::test]
async fn an_event_without_authority_that_waits_for_ever_holds_up_nobody() {
    let (parent, child) = TestNode::parent_and_child().await;
    let id = child.adopted("Smart publie l’ordre du jour").await;
    let transmission = child.try_send(&id, "", "federation").await.unwrap();

    // The causes do not exist, and one event is of a kind that pauses whoever does not know it.
    let mut forger = TestLog::of_seed(66);
    let nowhere = EventRef { index: 1_000_000, ..child.log().await.newest(ev::TransmissionSent::KIND.name) };
    let forged = |kind, subject: &str| Forged {
        kind,
        subject: subject.parse().unwrap(),
        scope: Scope::Federation,
        causes: vec![nowhere],
        payload: Vec::new(),
    };
    forger.push(forged(ev::TransmissionRecalled::KIND.name, &transmission));
    forger.push(forged("recommendation.dropped", &id));
    forger.push_critical(forged("transmission.halted", &transmission));
    forger.push_critical(forged("other.halted", &id));
    parent.mirror(&forger, Relation::Parent).await;
    child.mirror(&forger, Relation::Descendant).await;

    parent.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!(parent.state(&id).await, "sent");
    parent.carry_out().await;
    child.mirror(&parent.log().await, Relation::Descendant).await;
    for node in [&parent, &child] {
        assert_eq!(node.transmission_state(&transmission).await, "received");
        assert_eq!(node.problems().await.len(), 4);
        node.assert_rebuilds().await;
        assert_eq!(node.transmission_state(&transmission).await, "received");
    }
}

#[tokio::test]
async fn a_new_parent_is_shown_what_only_the_parent_before_could_read() {
    let (before, child) = TestNode::parent_and_child().await;
    let imported = child.adopted_report().await;
    let (report, id) = (imported.report, imported.recommendations[0].clone());
    child.try_send_report(&report, "", &[]).await.unwrap();
    before.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!(before.state(&id).await, "sent");

    let after = TestNode::new("Groupe d’après", Level::Group, 7).await;
    let left = ev::ParentLeft {
        act: None,
        reason: "une autre fédération".to_owned(),
        parent: before.me().to_string(),
    };
    let edge = crate::apply::node::edge_subject(child.me(), before.me());
    child.write(Draft::new(edge, Scope::Federation, &left)).await;
    after.adopt(&child).await;
    child.mirror(&after.log().await, Relation::Descendant).await;
    let transmission = child.try_send_report(&report, "", &[]).await.unwrap().remove(0);
    after.mirror(&child.log().await, Relation::Parent).await;
    let detail = after.detail(&id).await;
    assert_eq!(detail.line.unwrap().state, "sent");
    assert_eq!(detail.text.unwrap().title, "Smart publie l’ordre du jour");
    let reports = look!(after, crate::service::report::list, pb::ListReportsRequest::default()).unwrap();
    assert_eq!(reports.reports[0].title, "Projet de recommandations");
    after.carry_out().await;
    child.mirror(&after.log().await, Relation::Descendant).await;
    assert_eq!(child.transmission_state(&transmission).await, "received");
    for node in [&child, &after] {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn a_receipt_is_read_by_whoever_could_read_what_it_answers() {
    let (parent, child) = TestNode::parent_and_child().await;
    let sibling = TestNode::new("Belgique", Level::National, 3).await;
    parent.adopt(&sibling).await;
    let id = child.adopted("Smart publie l’ordre du jour").await;
    child.sent(&id).await;
    parent.mirror(&child.log().await, Relation::Parent).await;
    parent.carry_out().await;

    let log = parent.log().await;
    let receipt = log.newest_header();
    assert_eq!((receipt.scope, receipt.anchor), (Scope::Parent, Some(child.me())));
    assert_eq!(receipt.addressees, [parent.me()]);
    let tree = parent.node.directory().tree().clone();
    assert!(Reader::new(child.me(), tree.clone().into()).may_read(&receipt));
    assert!(!Reader::new(sibling.me(), tree.into()).may_read(&receipt));
}

/// A child sends what nobody adopted, in comment or not written at all: no board is asked, and no clock runs.
#[tokio::test]
async fn what_is_not_held_whole_and_adopted_is_put_before_no_board() {
    let (parent, child) = TestNode::parent_and_child().await;
    let adopted = child.adopted("Smart publie l’ordre du jour").await;
    let right = child.sent(&adopted).await;
    let child_report = child.report_of(&adopted).await;
    let invented = SubjectId { origin: child.me(), id: [3; 16] };
    let mut log = child.log().await;
    let mut send = |number: u8, report: String, version: u32| {
        let payload = ev::TransmissionSent {
            report,
            version,
            recipient: parent.me().to_string(),
            body: "Conseil d’administration".to_owned(),
            purpose: "decision".to_owned(),
            answer_days: 30,
            ..ev::TransmissionSent::default()
        };
        let subject = SubjectId { origin: child.me(), id: [number; 16] };
        let (kind, scope) = (ev::TransmissionSent::KIND.name, Scope::Federation);
        log.push(Forged { kind, subject, scope, causes: vec![], payload: payload.encode_to_vec() });
        subject.to_string()
    };
    let wrong = [send(1, invented.to_string(), 1), send(2, child_report.clone(), 2)];
    parent.mirror(&log, Relation::Parent).await;
    let listed = |received| pb::ListTransmissionsRequest { received, ..Default::default() };
    let all = look!(parent, super::list, listed(false)).unwrap().transmissions;
    assert_eq!(all.len(), 3, "{all:?}");
    parent.carry_out().await;
    let for_the_board = look!(parent, super::list, listed(true)).unwrap().transmissions;
    assert_eq!(for_the_board.iter().map(|line| &line.id).collect::<Vec<_>>(), [&right]);
    for transmission in &wrong {
        assert_eq!(parent.transmission_state(transmission).await, "sent");
    }
}
