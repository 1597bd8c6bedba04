use percole_domain::{Level, members::Status};
use percole_proto::event::v1 as ev;
use percole_store::{Table, TableRow, bodies::BodyRow, mandates::MandateRow, units::UnitRow};

use super::*;
use crate::{
    access::{Caller, Standing, Viewer},
    sequencer::Draft,
    service::{body, import_table, recommendation, report, unit},
    testing::{
        DAY_US, TestNode, ask,
        governance::{DOCUMENT, text},
        look,
    },
};

const TABLES: &[Table] = &[UnitRow::TABLE, BodyRow::TABLE, MandateRow::TABLE];

/// A country with a board of two seats; its clock starts on 2020-06-01.
async fn france() -> (TestNode, String) {
    let node = TestNode::new("France", Level::National, 1).await;
    let registered = pb::RegisterUnitRequest {
        key: node.new_key(),
        name: "France".to_owned(),
        level: ev::Level::National.into(),
        languages: vec!["fr".to_owned()],
        ..Default::default()
    };
    ask!(node, unit::register, registered).unwrap();
    let board = establish(&node, "Conseil", "").await.unwrap();
    (node, board)
}

async fn establish(node: &TestNode, name: &str, answers_to: &str) -> Result<String, Error> {
    let request = pb::EstablishBodyRequest {
        key: node.new_key(),
        body: Some(ev::BodyDescription {
            kind: "board".to_owned(),
            name: name.to_owned(),
            seats: 2,
            answers_to: answers_to.to_owned(),
            ..Default::default()
        }),
        ..Default::default()
    };
    Ok(ask!(node, body::establish, request)?.subject)
}

async fn begin_chair(node: &TestNode, board: &str, to: &str) -> pb::EventReceipt {
    let request = pb::BeginMandateRequest {
        key: node.new_key(),
        body: board.to_owned(),
        role: "chair".to_owned(),
        name: "Zoé Lambert".to_owned(),
        from: "2020-01-01".to_owned(),
        to: to.to_owned(),
        ..Default::default()
    };
    ask!(node, begin, request).unwrap()
}

/// Drafts a recommendation as the chair of a board.
async fn act(node: &TestNode, board: &str) -> Result<pb::EventReceipt, Error> {
    let act = ev::Act { body: board.to_owned(), role: "présidence".to_owned(), ..Default::default() };
    let request = pb::CreateRecommendationRequest {
        key: node.new_key(),
        act: Some(act),
        text: text("Une idée"),
        ..Default::default()
    };
    ask!(node, crate::service::recommendation::create, request)
}

async fn shown(node: &TestNode, mandate: &str) -> pb::MandateLine {
    let request = pb::GetMandateRequest { mandate: mandate.to_owned() };
    look!(node, get, request).unwrap().line.unwrap()
}

#[tokio::test]
async fn time_alone_ends_a_mandate_and_moves_no_row() {
    let (node, board) = france().await;
    let mandate = begin_chair(&node, &board, "2020-06-10").await.subject;
    act(&node, &board).await.unwrap();
    let before = node.rows(TABLES).await;
    assert_eq!(shown(&node, &mandate).await.state, "running");

    node.clock.advance(10 * DAY_US);
    let refusal = act(&node, &board).await.unwrap_err().to_string();
    assert!(refusal.contains("ended on 10 June 2020: nobody signs by it since 11 June 2020"), "{refusal}");
    assert_eq!(shown(&node, &mandate).await.state, "ended");
    let listed = look!(node, directory, pb::DirectoryRequest::default()).unwrap();
    assert_eq!((listed.bodies[0].filled, listed.bodies[0].vacant), (0, 2));
    assert_eq!(node.rows(TABLES).await, before, "time is computed, never stored");
    assert_eq!(node.violations().await, [], "what was done before stands");
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn the_directory_comes_page_by_page_in_the_order_of_the_organisation() {
    let (node, _) = france().await;
    for name in ["Bureau", "Comité éthique", "Délégués"] {
        establish(&node, name, "").await.unwrap();
    }
    let whole = look!(node, directory, pb::DirectoryRequest::default()).unwrap();
    assert_eq!((whole.bodies.len(), whole.next_cursor.as_str()), (4, ""));
    let mut request = pb::DirectoryRequest { limit: 3, ..Default::default() };
    let first = look!(node, directory, request.clone()).unwrap();
    request.cursor = first.next_cursor;
    let last = look!(node, directory, request.clone()).unwrap();
    assert_eq!((first.bodies.len(), last.next_cursor.as_str()), (3, ""));
    assert_eq!([first.bodies, last.bodies].concat(), whole.bodies);
    request.cursor = "6162".to_owned();
    look!(node, directory, request).unwrap_err();
}

#[tokio::test]
async fn a_name_comes_off_alone() {
    let (node, board) = france().await;
    let began = begin_chair(&node, &board, "").await;
    let subject: SubjectId = began.subject.parse().unwrap();
    // The name stands in the event behind the one that began the mandate.
    let redacted =
        ev::Redacted { reason: "demande".to_owned(), index: Some(began.index + 1), ..Default::default() };
    node.write(Draft::new(subject, Scope::Federation, &redacted)).await;
    let line = shown(&node, &began.subject).await;
    assert_eq!((line.name.as_str(), line.state.as_str()), ("", "running"));
    act(&node, &board).await.unwrap();
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn an_operator_acts_for_no_body_or_for_one_with_a_role() {
    let (node, board) = france().await;
    let try_act = async |body: &str, role: &str| {
        let act = ev::Act { body: body.to_owned(), role: role.to_owned(), ..Default::default() };
        let (key, text) = (node.new_key(), text("Une idée"));
        let request = pb::CreateRecommendationRequest { key, act: Some(act), text, ..Default::default() };
        ask!(node, crate::service::recommendation::create, request)
    };
    assert!(try_act("", "operator").await.is_ok() && try_act("", "").await.is_ok());
    assert_eq!(try_act("", "chair").await.unwrap_err().field(), Some("act.body"));
    assert_eq!(try_act(&board, "").await.unwrap_err().field(), Some("act.role"));
    let never = try_act(&board, "chair").await.unwrap_err().to_string();
    assert!(never.contains("nobody ever held this office (chair of Conseil)"), "{never}");
    let elsewhere = format!("{}:{}", "ab".repeat(32), "cd".repeat(16));
    assert_eq!(try_act(&elsewhere, "chair").await.unwrap_err().field(), Some("act.body"));
}

#[tokio::test]
async fn bodies_answer_to_each_other_in_no_circle_and_have_names_of_their_own() {
    let (node, board) = france().await;
    assert_eq!(establish(&node, "CONSEIL", "").await.unwrap_err().field(), Some("name"));
    let committee = establish(&node, "Comité", &board).await.unwrap();
    let description = ev::BodyDescription {
        kind: "board".to_owned(),
        name: "Conseil".to_owned(),
        answers_to: committee.clone(),
        ..Default::default()
    };
    let change = pb::ChangeBodyRequest {
        key: node.new_key(),
        body: board.clone(),
        description: Some(description),
        reason: "essai".to_owned(),
        ..Default::default()
    };
    assert_eq!(ask!(node, body::change, change).unwrap_err().field(), Some("answers_to"));
}

#[tokio::test]
async fn a_count_hides_small_numbers() {
    let (node, _) = france().await;
    let csv = "number,name,category\n".to_owned()
        + &(0..30)
            .map(|n| format!("{n},M {n},{}\n", if n < 3 { "staff" } else { "member" }))
            .collect::<String>();
    node.import_members(&csv, crate::service::members::Mode::Write).await;
    let count = pb::CountUnitRequest { key: node.new_key(), unit: "France".to_owned(), ..Default::default() };
    ask!(node, unit::count, count).unwrap();
    let detail = look!(node, unit::get, pb::GetUnitRequest { unit: "france".to_owned() }).unwrap();
    let counted = detail.count.unwrap();
    assert_eq!((counted.members, counted.date.as_str()), (30, "2020-06-01"));
    assert!(counted.parts.iter().all(|part| part.members >= 5), "{counted:?}");
}

#[tokio::test]
async fn a_draft_is_read_by_those_who_hold_an_office_in_the_body_it_was_begun_for() {
    let (node, board) = france().await;
    let audit = establish(&node, "Contrôle", "").await.unwrap();
    begin_chair(&node, &board, "2021-06-10").await;
    let recommendation = act(&node, &board).await.unwrap().subject;
    let report = draft_report(&node, &board).await;
    let officer =
        |body: &str| Viewer::person(Standing { status: Some(Status::Member), bodies: vec![body.parse().unwrap()] });

    let request = || pb::GetRecommendationRequest { recommendation: recommendation.clone() };
    let detail = recommendation::get(&node.node, &officer(&board), request()).await.unwrap();
    let kinds: Vec<&str> = detail.timeline.iter().map(|step| step.kind.as_str()).collect();
    assert_eq!(kinds, ["recommendation.drafted", "recommendation.versioned"]);
    let refusal = recommendation::get(&node.node, &officer(&audit), request()).await.unwrap_err();
    assert_eq!(refusal.code(), crate::error::Code::NotFound);

    let listed = async |viewer: Viewer| {
        let list = report::list(&node.node, &viewer, pb::ListReportsRequest::default()).await.unwrap();
        list.reports.into_iter().map(|line| line.id).collect::<Vec<_>>()
    };
    let mut expected = vec![report, detail.line.unwrap().report];
    expected.sort();
    let mut read = listed(officer(&board)).await;
    read.sort();
    assert_eq!(read, expected, "the lone recommendation has a report too");
    assert_eq!(listed(officer(&audit)).await, [""; 0]);
    node.assert_rebuilds().await;
}

/// Takes in a report as the chair of a board.
async fn draft_report(node: &TestNode, board: &str) -> String {
    let act = ev::Act { body: board.to_owned(), role: "chair".to_owned(), ..Default::default() };
    let asked = Asked::unnamed(Caller::Local, Some(act)).unwrap();
    let request = pb::ImportReportRequest {
        act: None,
        document: DOCUMENT.as_bytes().to_vec(),
        format: "json".to_owned(),
        kind: String::new(),
    };
    report::import(&node.node, asked, request, percole_words::Lang::En.into()).await.unwrap().report
}

#[tokio::test]
async fn a_body_that_nobody_knows_is_said_to_be_unknown() {
    let (node, _) = france().await;
    let request = pb::BeginMandateRequest {
        key: node.new_key(),
        body: "Nulle part".to_owned(),
        role: "chair".to_owned(),
        ..Default::default()
    };
    let refusal = ask!(node, begin, request).unwrap_err();
    assert_eq!(refusal.code(), crate::error::Code::NotFound);
    assert_eq!(refusal.to_string(), "no body is called `Nulle part` here; see `percole body list`");
}

#[tokio::test]
async fn a_long_history_shows_its_newest_part_and_says_so() {
    let (node, board) = france().await;
    let mandate = begin_chair(&node, &board, "").await.subject;
    let subject: SubjectId = mandate.parse().unwrap();
    let detail = async || {
        let request = pb::GetMandateRequest { mandate: mandate.clone() };
        look!(node, get, request).unwrap()
    };
    let before = detail().await;
    assert_eq!((before.timeline.len(), before.timeline_is_cut), (2, false));
    for round in 0..1_023 {
        let named = ev::MandateNamed { name: format!("Zoé {round}"), ..Default::default() };
        node.write(Draft::new(subject, Scope::Federation, &named)).await;
    }
    let cut = detail().await;
    assert_eq!((cut.timeline.len(), cut.timeline_is_cut), (1_024, true));
    assert_eq!(cut.timeline[0].kind, "mandate.named", "the first event is left out");
    assert_eq!(cut.timeline.last().unwrap().index, before.timeline[1].index + 1_023, "the newest is there");
}

#[tokio::test]
async fn a_holder_whose_name_can_be_taken_for_anothers_is_remarked_and_taken_in() {
    let (node, board) = france().await;
    assert_eq!(begin_chair(&node, &board, "2021-01-01").await.remarks, Vec::<String>::new());
    let begin_named = async |name: &str| {
        let request = pb::BeginMandateRequest {
            key: node.new_key(),
            body: board.clone(),
            role: "member".to_owned(),
            name: name.to_owned(),
            ..Default::default()
        };
        ask!(node, begin, request).unwrap()
    };
    // The same person in another office, somebody else, and what looks alike: without its accent, and with a Greek letter.
    assert_eq!(begin_named("Zoé Lambert").await.remarks, Vec::<String>::new());
    assert_eq!(begin_named("Ana Costa").await.remarks, Vec::<String>::new());
    let plain = begin_named("Zoe Lambert").await;
    assert_eq!(plain.remarks.len(), 1);
    assert!(plain.remarks[0].contains("“Zoe Lambert” can be taken for “Zoé Lambert”"), "{:?}", plain.remarks);
    let renamed = pb::NameMandateRequest {
        key: node.new_key(),
        mandate: plain.subject.clone(),
        name: "ANA COSTA".to_owned(),
        ..Default::default()
    };
    let renamed = ask!(node, name, renamed).unwrap();
    assert!(renamed.remarks[0].contains("“Ana Costa”"), "{:?}", renamed.remarks);
    let asked = crate::access::Asked::unnamed(Caller::Local, None).unwrap();
    let csv = "body;role;name;from\nConseil;chair;Zoe Lambert;2022-01-01\nConseil;member;Pia Neu;\nConseil;chair;Pía Neu;\n";
    let request =
        pb::ImportTableRequest { csv: csv.as_bytes().to_vec(), dry_run: true, ..Default::default() };
    let english = percole_words::Lang::En.into();
    let would = import_table::<MandateFile>(&node.node, asked, request, english).await.unwrap();
    assert_eq!((would.errors.len(), would.lines.len()), (0, 3), "{would:?}");
    assert_eq!(would.remarks.len(), 2, "{:?}", would.remarks);
    assert!(would.remarks[0].contains("“Zoé Lambert”") && would.remarks[1].contains("“Pia Neu”"));
}
