use percole_domain::Level;
use percole_merkle::Scope;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{TableRow, requests::RequestRow};

use super::*;
use crate::{
    access::{Caller, Viewer},
    apply::Payload,
    error::Code,
    sequencer::Draft,
    service::{body, cycle, mandate, meeting, persons, redaction},
    testing::{DAY_US, TestNode, ask, levels::Tree, operator},
};

const ROWS: [percole_store::Table; 1] = [RequestRow::TABLE];

/// A board with a secretary, who is a person of the node.
struct Board {
    body: String,
    secretary: Caller,
    act: Option<ev::Act>,
}

/// A body of a kind, shown to the whole federation.
async fn established(node: &TestNode, kind: &str, name: &str) -> String {
    let body =
        Some(ev::BodyDescription { kind: kind.to_owned(), name: name.to_owned(), ..Default::default() });
    let request = pb::EstablishBodyRequest { key: node.new_key(), body, ..Default::default() };
    ask!(node, body::establish, request).unwrap().subject
}

impl Board {
    async fn of(node: &TestNode) -> Board {
        node.unit("Chez nous", "").await;
        let body = established(node, "board", "Conseil").await;
        let request = pb::AddPersonRequest {
            status: "staff".to_owned(),
            name: "Ana Dupont".to_owned(),
            ..Default::default()
        };
        let id = persons::add(&node.node, operator(), request).await.unwrap().id;
        let began = pb::BeginMandateRequest {
            key: node.new_key(),
            body: body.clone(),
            role: "secretary".to_owned(),
            person: id.clone(),
            ..Default::default()
        };
        ask!(node, mandate::begin, began).unwrap();
        let act = ev::Act { body: body.clone(), role: "secretary".to_owned(), ..Default::default() };
        Board { body, secretary: Caller::Person { id }, act: Some(act) }
    }

    async fn answers(
        &self,
        node: &TestNode,
        request: &str,
        answer: pb::AnswerRequestRequest,
    ) -> Result<(), Error> {
        let (key, act, request) = (node.new_key(), self.act.clone(), request.to_owned());
        let answer = pb::AnswerRequestRequest { key, act, request, ..answer };
        ask!(node, self.secretary.clone(), super::answer, answer).map(drop)
    }
}

fn in_words(text: &str) -> pb::AnswerRequestRequest {
    let (kind, text) = ("answered".to_owned(), text.to_owned());
    pb::AnswerRequestRequest { kind, text, ..Default::default() }
}

/// The person who is the member with a number.
async fn member(node: &TestNode, number: &str) -> Caller {
    let request =
        pb::AddPersonRequest { status: "member".to_owned(), member: number.to_owned(), ..Default::default() };
    Caller::Person { id: persons::add(&node.node, operator(), request).await.unwrap().id }
}

fn asking(node: &TestNode, body: &str, kind: &str) -> pb::FileRequestRequest {
    pb::FileRequestRequest {
        key: node.new_key(),
        body: body.to_owned(),
        kind: kind.to_owned(),
        title: "Le prix des parts".to_owned(),
        text: "Pourquoi ce prix ?".to_owned(),
        ..Default::default()
    }
}

async fn filed(node: &TestNode, who: &Caller, body: &str, kind: &str) -> Result<String, Error> {
    Ok(ask!(node, who.clone(), file, asking(node, body, kind))?.subject)
}

async fn withdrawn(node: &TestNode, who: &Caller, request: &str) -> Result<(), Error> {
    let (key, request, reason) = (node.new_key(), request.to_owned(), "c’est réglé".to_owned());
    let request = pb::WithdrawRequestRequest { key, request, reason, ..Default::default() };
    ask!(node, who.clone(), withdraw, request).map(drop)
}

async fn seen_by(node: &TestNode, who: &Caller, id: &str) -> Result<pb::RequestDetail, Error> {
    let viewer = crate::access::viewer(&node.node, who).await.unwrap();
    get(&node.node, &viewer, pb::GetRequestRequest { request: id.to_owned() }).await
}

async fn line(node: &TestNode, id: &str) -> pb::RequestLine {
    seen_by(node, &Caller::Local, id).await.unwrap().line.unwrap()
}

async fn listed(node: &TestNode, who: &Caller, request: pb::ListRequestsRequest) -> Vec<String> {
    let viewer = crate::access::viewer(&node.node, who).await.unwrap();
    let list = list(&node.node, &viewer, request).await.unwrap();
    list.requests.into_iter().map(|line| line.id).collect()
}

#[tokio::test]
async fn a_member_asks_and_the_secretary_answers() {
    let node = TestNode::new("France", Level::National, 1).await;
    node.register(3).await;
    let board = Board::of(&node).await;
    let who = member(&node, "1").await;
    let id = filed(&node, &who, &board.body, "question").await.unwrap();
    let open = || pb::ListRequestsRequest { open: true, body: board.body.clone(), ..Default::default() };
    assert_eq!(listed(&node, &Caller::Anonymous, open()).await, std::slice::from_ref(&id));
    let stranger = seen_by(&node, &Caller::Anonymous, &id).await.unwrap();
    let asked = stranger.line.unwrap();
    assert_eq!((asked.standing.as_str(), asked.days, asked.signed_by.as_str()), ("awaited", 90, ""));
    assert_eq!((stranger.text.as_str(), stranger.mine), ("Pourquoi ce prix ?", false));
    assert!(seen_by(&node, &who, &id).await.unwrap().mine);

    let nothing = board.answers(&node, &id, in_words("")).await.unwrap_err();
    assert_eq!(nothing.field(), Some("text"));
    board.answers(&node, &id, in_words("Il suit les comptes.")).await.unwrap();
    let answered = seen_by(&node, &Caller::Anonymous, &id).await.unwrap();
    assert_eq!(answered.answer.unwrap().text, "Il suit les comptes.");
    assert_eq!(answered.line.unwrap().standing, "answered");
    let steps: Vec<&str> = answered.timeline.iter().map(|step| step.kind.as_str()).collect();
    let expected = ["request.filed", "request.worded", "request.answered", "request.explained"];
    assert_eq!(steps, expected);
    assert!(listed(&node, &Caller::Anonymous, open()).await.is_empty());
    let again = board.answers(&node, &id, in_words("Autre chose.")).await.unwrap_err();
    assert_eq!(again.field(), Some("reason"), "another answer says why");
    let late = withdrawn(&node, &who, &id).await.unwrap_err();
    assert_eq!(late.code(), Code::FailedPrecondition);
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn who_may_ask_and_who_may_answer_is_judged() {
    let node = TestNode::new("France", Level::National, 1).await;
    node.register(3).await;
    let board = Board::of(&node).await;
    let (who, other) = (member(&node, "1").await, member(&node, "2").await);
    let staff = filed(&node, &board.secretary, &board.body, "agenda").await.unwrap_err();
    assert_eq!(staff.code(), Code::PermissionDenied, "who is no member asks for an office");
    let id = filed(&node, &who, &board.body, "agenda").await.unwrap();
    let request = pb::AnswerRequestRequest {
        key: node.new_key(),
        request: id.clone(),
        act: board.act.clone(),
        ..in_words("Oui.")
    };
    assert!(ask!(node, other.clone(), super::answer, request).is_err(), "a member holds no office");
    assert_eq!(withdrawn(&node, &other, &id).await.unwrap_err().code(), Code::PermissionDenied);
    withdrawn(&node, &who, &id).await.unwrap();
    let line = line(&node, &id).await;
    assert_eq!((line.standing.as_str(), line.reason.as_str()), ("withdrawn", "c’est réglé"));
    let gone = board.answers(&node, &id, in_words("Oui.")).await.unwrap_err();
    assert_eq!(gone.code(), Code::FailedPrecondition);
    for _ in 0..20 {
        filed(&node, &who, &board.body, "question").await.unwrap();
    }
    let flood = filed(&node, &who, &board.body, "question").await.unwrap_err();
    assert!(flood.to_string().contains("20 of your requests wait"), "{flood}");
    filed(&node, &other, &board.body, "question").await.unwrap();
    assert_eq!(
        listed(&node, &other, pb::ListRequestsRequest { mine: true, ..Default::default() }).await.len(),
        1
    );
}

#[tokio::test]
async fn a_mediation_is_read_by_the_body_and_by_who_asked_alone() {
    let (group, node) = TestNode::parent_and_child().await;
    node.register(3).await;
    let board = Board::of(&node).await;
    let (who, other) = (member(&node, "1").await, member(&node, "2").await);
    let id = filed(&node, &who, &board.body, "mediation").await.unwrap();
    for reader in [&who, &board.secretary, &Caller::Local] {
        let held = seen_by(&node, reader, &id).await.unwrap();
        assert_eq!(held.text, "Pourquoi ce prix ?");
        assert!(held.line.unwrap().confidential);
        assert!(!held.timeline.is_empty());
    }
    let all = pb::ListRequestsRequest::default;
    for stranger in [&other, &Caller::Anonymous] {
        assert_eq!(seen_by(&node, stranger, &id).await.unwrap_err().code(), Code::NotFound);
        assert!(listed(&node, stranger, all()).await.is_empty());
        assert!(withdrawn(&node, stranger, &id).await.is_err());
    }
    assert_eq!(
        listed(&node, &who, pb::ListRequestsRequest { mine: true, ..all() }).await,
        std::slice::from_ref(&id)
    );
    assert!(listed(&node, &who, all()).await.is_empty(), "lists of everybody’s hold what everybody may read");
    board.answers(&node, &id, in_words("Nous vous appelons.")).await.unwrap();
    let log = node.log().await;
    for kind in ["request.filed", "request.worded", "request.answered", "request.explained"] {
        assert_eq!(log.header(log.newest(kind).index).scope, Scope::Node, "{kind}");
    }
    group.mirror(&log, percole_sync::Relation::Parent).await;
    assert!(seen_by(&group, &Caller::Local, &id).await.is_err(), "nothing of it leaves the node");
}

#[tokio::test]
async fn a_body_of_another_node_answers_in_its_own_log() {
    let tree = Tree::new().await;
    tree.rennes.register(3).await;
    let board = Board::of(&tree.be).await;
    tree.exchange().await;
    let who = member(&tree.rennes, "1").await;
    let kept = filed(&tree.rennes, &who, &board.body, "mediation").await.unwrap_err();
    assert_eq!(kept.field(), Some("confidential"), "what few read stays on one site");
    let id = filed(&tree.rennes, &who, &board.body, "question").await.unwrap();
    tree.exchange().await;
    // Those on the way carry it, and nobody else reads it.
    assert_eq!(seen_by(&tree.liege, &Caller::Local, &id).await.unwrap_err().code(), Code::NotFound);
    board.answers(&tree.be, &id, in_words("Il suit les comptes.")).await.unwrap();
    let request =
        pb::AnswerRequestRequest { key: tree.rennes.new_key(), request: id.clone(), ..in_words("Non.") };
    let elsewhere = ask!(tree.rennes, super::answer, request).unwrap_err();
    assert!(elsewhere.to_string().contains("body of Belgique"), "{elsewhere}");
    tree.exchange().await;
    let answered = seen_by(&tree.rennes, &who, &id).await.unwrap();
    assert_eq!(answered.answer.unwrap().text, "Il suit les comptes.");
    assert_eq!(answered.line.unwrap().recipient_name, "Belgique");
    assert_eq!(tree.rennes.rows(&ROWS).await, tree.be.rows(&ROWS).await);
    for node in tree.all() {
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn an_answer_and_a_withdrawal_that_crossed_end_alike_everywhere() {
    let tree = Tree::new().await;
    tree.fr.register(3).await;
    let board = Board::of(&tree.be).await;
    tree.exchange().await;
    let who = member(&tree.fr, "1").await;
    let id = filed(&tree.fr, &who, &board.body, "question").await.unwrap();
    tree.exchange().await;
    withdrawn(&tree.fr, &who, &id).await.unwrap();
    board.answers(&tree.be, &id, in_words("Il suit les comptes.")).await.unwrap();
    tree.exchange().await;
    for node in [&tree.fr, &tree.be] {
        let held = seen_by(node, &Caller::Local, &id).await.unwrap();
        assert_eq!(held.line.unwrap().state, "withdrawn");
        assert_eq!(held.answer.unwrap().text, "Il suit les comptes.");
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
    assert_eq!(tree.fr.rows(&ROWS).await, tree.be.rows(&ROWS).await);
}

#[tokio::test]
async fn who_is_not_asked_answers_nothing() {
    let tree = Tree::new().await;
    tree.fr.register(3).await;
    let board = Board::of(&tree.be).await;
    tree.exchange().await;
    let who = member(&tree.fr, "1").await;
    let id = filed(&tree.fr, &who, &board.body, "question").await.unwrap();
    tree.exchange().await;
    let forged = ev::RequestAnswered { kind: "answered".to_owned(), ..Default::default() };
    let refused = tree.fr.try_write(Draft::new(id.parse().unwrap(), Scope::Federation, &forged)).await;
    let refused = refused.unwrap_err();
    assert!(refused.to_string().contains("the body that is asked is of"), "{refused}");
    let nothing = percole_merkle::SubjectId { origin: tree.fr.me(), id: [7; 16] };
    let nothing = tree.be.try_write(Draft::new(nothing, Scope::Federation, &forged)).await.unwrap_err();
    assert!(nothing.to_string().contains("does not exist yet"), "{nothing}");
    assert_eq!(line(&tree.fr, &id).await.state, "filed");
}

#[tokio::test]
async fn what_is_placed_names_a_meeting_of_the_body_that_is_still_to_come() {
    let node = TestNode::new("France", Level::National, 1).await;
    node.register(3).await;
    let board = Board::of(&node).await;
    let other = established(&node, "management", "Direction").await;
    let who = member(&node, "1").await;
    let id = filed(&node, &who, &board.body, "agenda").await.unwrap();
    let planned = async |body: &str, in_us: i64| {
        let time = Some(ev::MeetingTime { start_us: node.now_us() + in_us, ..Default::default() });
        let request =
            pb::PlanMeetingRequest { key: node.new_key(), body: body.to_owned(), time, ..Default::default() };
        ask!(node, meeting::plan, request).unwrap().subject
    };
    let (theirs, over) = (planned(&other, 3 * DAY_US).await, planned(&board.body, 1).await);
    let next = planned(&board.body, 3 * DAY_US).await;
    node.clock.advance(DAY_US);
    let placed = |meeting: &str| pb::AnswerRequestRequest {
        kind: "placed".to_owned(),
        meeting: meeting.to_owned(),
        ..Default::default()
    };
    for (wrong, said) in [
        ("", "name the meeting"),
        (theirs.as_str(), "is a meeting of Direction"),
        (over.as_str(), "still to come"),
    ] {
        let refused = board.answers(&node, &id, placed(wrong)).await.unwrap_err();
        assert_eq!(refused.field(), Some("meeting"), "{refused}");
        assert!(refused.to_string().contains(said), "{refused}");
    }
    board.answers(&node, &id, placed(&next)).await.unwrap();
    let of_meeting = pb::ListRequestsRequest { meeting: next.clone(), ..Default::default() };
    assert_eq!(listed(&node, &Caller::Anonymous, of_meeting).await, std::slice::from_ref(&id));
    let answer = seen_by(&node, &Caller::Anonymous, &id).await.unwrap().answer.unwrap();
    assert_eq!((answer.meeting, answer.meeting_title.as_str()), (next, "Conseil"));
}

#[tokio::test]
async fn what_is_put_off_waits_again_after_its_day() {
    let node = TestNode::new("France", Level::National, 1).await;
    node.register(3).await;
    let board = Board::of(&node).await;
    let who = member(&node, "1").await;
    let id = filed(&node, &who, &board.body, "agenda").await.unwrap();
    let later = |until: &str| pb::AnswerRequestRequest {
        kind: "later".to_owned(),
        until: until.to_owned(),
        text: "Après les comptes.".to_owned(),
        ..Default::default()
    };
    for wrong in ["", "2020-05-31", "bientôt"] {
        let refused = board.answers(&node, &id, later(wrong)).await.unwrap_err();
        assert_eq!(refused.field(), Some("until"), "{wrong}");
    }
    board.answers(&node, &id, later("2020-06-11")).await.unwrap();
    assert_eq!(line(&node, &id).await.standing, "put_off");
    let open = || pb::ListRequestsRequest { open: true, ..Default::default() };
    assert!(listed(&node, &Caller::Anonymous, open()).await.is_empty());
    node.clock.advance(13 * DAY_US);
    assert_eq!(listed(&node, &Caller::Anonymous, open()).await, std::slice::from_ref(&id));
    let held = line(&node, &id).await;
    assert_eq!((held.standing.as_str(), held.days), ("late", 2));
}

#[tokio::test]
async fn the_days_to_answer_are_those_of_the_bodys_own_rules() {
    let tree = Tree::new().await;
    tree.fr.register(3).await;
    let board = Board::of(&tree.be).await;
    let opened = pb::OpenCycleRequest {
        key: tree.be.new_key(),
        season: "2019-2020".to_owned(),
        number: 4,
        charter_toml:
            "format = \"percole-charter/1\"\nanswers = { article = \"22\", days = 20, days_min = 5 }\n"
                .to_owned(),
        decided: Some(ev::Decided { by: Some(ev::decided::By::Reason("la saison".to_owned())) }),
        ..Default::default()
    };
    ask!(tree.be, cycle::open, opened).unwrap();
    tree.exchange().await;
    let who = member(&tree.fr, "1").await;
    let id = filed(&tree.fr, &who, &board.body, "question").await.unwrap();
    assert_eq!(line(&tree.fr, &id).await.days, 20);
    tree.fr.clock.advance(25 * DAY_US);
    assert_eq!(line(&tree.fr, &id).await.standing, "unknown", "nobody heard of Belgium since");
}

#[tokio::test]
async fn a_name_that_was_shown_is_erased_alone() {
    let node = TestNode::new("France", Level::National, 1).await;
    node.register(3).await;
    let board = Board::of(&node).await;
    let who = member(&node, "1").await;
    let signed = pb::FileRequestRequest { sign: true, ..asking(&node, &board.body, "question") };
    let id = ask!(node, who.clone(), file, signed).unwrap().subject;
    assert_ne!(line(&node, &id).await.signed_by, "");
    let index = node.log().await.newest(ev::RequestSigned::KIND.name).index;
    let reason = "à sa demande".to_owned();
    let request = pb::RedactRequest { key: node.new_key(), index, reason, ..Default::default() };
    ask!(node, redaction::redact, request).unwrap();
    let held = line(&node, &id).await;
    assert_eq!((held.signed_by.as_str(), held.title.as_str()), ("", "Le prix des parts"));
    let for_others = pb::FileRequestRequest { sign: true, ..asking(&node, &board.body, "question") };
    assert_eq!(ask!(node, file, for_others).unwrap_err().field(), Some("sign"));
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn lists_come_in_pages() {
    let node = TestNode::new("France", Level::National, 1).await;
    let board = Board::of(&node).await;
    let mut filed_in_order = Vec::new();
    for _ in 0..5 {
        node.clock.advance(DAY_US);
        filed_in_order.push(filed(&node, &Caller::Local, &board.body, "question").await.unwrap());
    }
    for open in [true, false] {
        let (mut found, mut cursor) = (Vec::new(), String::new());
        loop {
            let request = pb::ListRequestsRequest { open, limit: 2, cursor, ..Default::default() };
            let page = list(&node.node, &Viewer::anybody(), request).await.unwrap();
            found.extend(page.requests.into_iter().map(|line| line.id));
            cursor = page.next_cursor;
            if cursor.is_empty() {
                break;
            }
        }
        if !open {
            found.reverse();
        }
        assert_eq!(found, filed_in_order, "open: {open}");
    }
    let wrong = pb::ListRequestsRequest { cursor: "zz".to_owned(), ..Default::default() };
    let refused = list(&node.node, &Viewer::anybody(), wrong).await.unwrap_err();
    assert_eq!(refused.field(), Some("cursor"));
}
