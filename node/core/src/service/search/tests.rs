use percole_domain::{Level, members::Status};
use percole_merkle::SubjectId;
use percole_proto::event::v1 as ev;

use super::*;
use crate::{
    access::{Caller, Standing},
    search::catch_up,
    service::{body, meeting, redaction, unit},
    testing::{DAY_US, TestNode, ask},
};

/// What of everything a viewer finds, as families with their titles.
async fn finds(node: &TestNode, viewer: &Viewer, words: &str) -> Vec<(String, String)> {
    catch_up(&node.node).await.unwrap();
    let request = pb::SearchRequest { words: words.to_owned(), ..Default::default() };
    let found = search(&node.node, viewer, request).await.unwrap();
    let counted: u64 = found.counts.iter().map(|count| count.count).sum();
    assert_eq!(counted, found.hits.len() as u64, "what is not shown is not counted");
    found.hits.into_iter().map(|hit| (hit.family, said(&hit.title))).collect()
}

fn said(pieces: &[pb::SearchPiece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

fn person(is_member: bool, bodies: Vec<SubjectId>) -> Viewer {
    let status = if is_member { Status::Member } else { Status::User };
    Viewer::person(Standing { status: Some(status), bodies })
}

fn one(family: &str, title: &str) -> Vec<(String, String)> {
    vec![(family.to_owned(), title.to_owned())]
}

async fn board(node: &TestNode) -> String {
    let registered = pb::RegisterUnitRequest {
        key: node.new_key(),
        name: "France".to_owned(),
        level: ev::Level::National.into(),
        languages: vec!["fr".to_owned()],
        ..Default::default()
    };
    ask!(node, unit::register, registered).unwrap();
    let (kind, name) = ("board".to_owned(), "Conseil d’administration".to_owned());
    let body = Some(ev::BodyDescription { kind, name, ..Default::default() });
    let request = pb::EstablishBodyRequest { key: node.new_key(), body, ..Default::default() };
    ask!(node, body::establish, request).unwrap().subject
}

/// A meeting of a body whose whole minutes are for that body.
async fn minuted(node: &TestNode, body: &str) {
    let request = pb::PlanMeetingRequest {
        key: node.new_key(),
        body: body.to_owned(),
        time: Some(ev::MeetingTime { start_us: node.now_us() + 1, ..Default::default() }),
        words: Some(ev::MeetingWords { place: "Maison des Passages".to_owned(), ..Default::default() }),
        ..Default::default()
    };
    let meeting = ask!(node, meeting::plan, request).unwrap().subject;
    node.clock.advance(DAY_US);
    let held = pb::HoldMeetingRequest {
        key: node.new_key(),
        meeting: meeting.clone(),
        present: vec![ev::MeetingPresence {
            category: "élus".to_owned(),
            mode: "room".to_owned(),
            count: 12,
        }],
        ..Default::default()
    };
    ask!(node, meeting::hold, held).unwrap();
    let minutes = pb::PostMinutesRequest {
        key: node.new_key(),
        meeting,
        stage: "draft".to_owned(),
        extract: "Les comptes sont approuvés.".to_owned(),
        whole: "Un litige avec un fournisseur est évoqué.".to_owned(),
        ..Default::default()
    };
    ask!(node, meeting::post_minutes, minutes).unwrap();
}

#[tokio::test]
async fn each_finds_what_they_may_read_and_no_more() {
    let node = TestNode::new("France", Level::National, 1).await;
    let board = board(&node).await;
    minuted(&node, &board).await;
    node.create("Un brouillon sur les trombinoscopes").await;
    let (board, other) = (board.parse().unwrap(), SubjectId { origin: node.me(), id: [9; 16] });
    let called = "Conseil d’administration";

    let (stranger, user, member) = (Viewer::anybody(), person(false, vec![]), person(true, vec![]));
    let (elsewhere, elected) = (person(true, vec![other]), person(true, vec![board]));
    for viewer in [&stranger, &user, &member, &elsewhere] {
        assert_eq!(finds(&node, viewer, "litige fournisseurs").await, []);
        assert_eq!(finds(&node, viewer, "trombinoscope").await, []);
    }
    assert_eq!(finds(&node, &elected, "litiges").await, one("meeting", called));
    assert_eq!(finds(&node, &Viewer::everything(), "litige").await, one("meeting", called));
    assert_eq!(finds(&node, &Viewer::everything(), "trombinoscopes").await.len(), 2, "with its report");
    let local = Viewer::of(&Caller::Local);
    assert_eq!(finds(&node, &local, "brouillons").await.len(), 2);
    // The extract is for whoever reads the meeting.
    let reads = |viewer: &Viewer| viewer.may_read("members", Some(&board));
    for viewer in [&stranger, &user, &member, &elsewhere, &elected] {
        let expected = if reads(viewer) { one("meeting", called) } else { vec![] };
        let is_public = !finds(&node, &stranger, "comptes approuvés").await.is_empty();
        let expected = if is_public { one("meeting", called) } else { expected };
        assert_eq!(finds(&node, viewer, "comptes approuvés").await, expected);
    }
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn a_draft_beside_what_was_shown_is_found_by_its_authors_alone() {
    let node = TestNode::new("France", Level::National, 1).await;
    let id = node.create("Une coopérative sobre").await;
    node.try_publish(&id, "federation").await.unwrap();
    node.clock.advance(2 * DAY_US);
    node.try_version(&id, "Une coopérative frugale").await.unwrap();
    let (stranger, author) = (Viewer::anybody(), Viewer::everything());
    let of = |found: Vec<(String, String)>| {
        let mut found: Vec<_> = found.into_iter().filter(|(family, _)| family == "recommendation").collect();
        found.pop().map(|(_, title)| title)
    };
    assert_eq!(of(finds(&node, &stranger, "frugales").await), None);
    assert_eq!(of(finds(&node, &stranger, "cooperatives").await).as_deref(), Some("Une coopérative sobre"));
    assert_eq!(of(finds(&node, &author, "frugal").await).as_deref(), Some("Une coopérative frugale"));
    let digits = &id[65..75];
    assert_eq!(of(finds(&node, &stranger, digits).await).as_deref(), Some("Une coopérative sobre"));
    assert_eq!(of(finds(&node, &stranger, &id).await).as_deref(), Some("Une coopérative sobre"));
}

#[tokio::test]
async fn what_is_erased_is_found_by_nobody_from_that_moment_on() {
    let node = TestNode::new("France", Level::National, 1).await;
    node.create("Remarque de Bérénice").await;
    let all = Viewer::everything();
    assert!(!finds(&node, &all, "berenice").await.is_empty());
    let size = node.log().await.len();
    let mut erased = 0;
    for index in 0..size {
        let reason = "à sa demande".to_owned();
        let request = pb::RedactRequest { key: node.new_key(), index, reason, ..Default::default() };
        erased += u32::from(ask!(node, redaction::redact, request).is_ok());
    }
    assert!(erased > 0);
    // Nothing was read again yet.
    let request = pb::SearchRequest { words: "berenice".to_owned(), ..Default::default() };
    let found = search(&node.node, &all, request).await.unwrap();
    assert_eq!((found.hits.len(), found.counts.len()), (0, 0));
    assert!(found.unread > 0);
    assert_eq!(finds(&node, &all, "berenice").await, []);
}

#[tokio::test]
async fn a_search_that_is_none_is_refused_in_words() {
    let node = TestNode::new("France", Level::National, 1).await;
    let refused = async |words: &str, families: &[&str], cursor: &str| {
        let families = families.iter().map(|family| (*family).to_owned()).collect();
        let request =
            pb::SearchRequest { words: words.to_owned(), families, cursor: cursor.to_owned(), limit: 0 };
        search(&node.node, &Viewer::anybody(), request).await.unwrap_err().said().to_string()
    };
    assert!(refused("…", &[], "").await.contains("type one word"));
    assert!(refused("the of", &[], "").await.contains("nearly every text"));
    assert!(
        refused("énergie", &["member"], "").await.contains("nothing is called “member”: say one of report, ")
    );
    assert!(refused("énergie", &[], "00").await.contains("next_cursor"));
}
