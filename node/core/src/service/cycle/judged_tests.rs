//! What a charter says of meetings and of answers is judged, and what is done in an edition names it.

use percole_domain::{
    charter::BUILT_IN,
    meeting::Flag,
    vocabulary::{KnownBodyKind, KnownMandateRole},
};
use percole_proto::{event::v1 as ev, v1 as pb};

use crate::{
    access::Caller,
    error::{Code, Error},
    service::{body, cycle, mandate, meeting, persons, report, transmission},
    testing::{
        DAY_US, TestNode, ask,
        governance::{DOCUMENT, handed},
        look, operator,
        voting::Three,
    },
};

/// Notice of eight days, minutes within twenty, figures from ten people on, and answers within forty days.
const RULES: &str = r#"
format = "percole-charter/1"

[notice]
article = "9"
days_min = 8

[minutes]
article = "8"
days_max = 20

[small_numbers]
article = "12"
threshold = 10

[answers]
article = "7"
days = 40
days_min = 10
"#;

async fn open(node: &TestNode, charter: &str, scope: &str) -> Result<String, Error> {
    let request = pb::OpenCycleRequest {
        key: node.new_key(),
        season: "2019-2020".to_owned(),
        number: 1,
        charter_toml: charter.to_owned(),
        decided: Some(ev::Decided { by: Some(ev::decided::By::Reason("essai".to_owned())) }),
        scope: scope.to_owned(),
        ..Default::default()
    };
    Ok(ask!(node, cycle::open, request)?.subject)
}

async fn established(node: &TestNode, kind: KnownBodyKind) -> String {
    let description = ev::BodyDescription {
        kind: kind.to_string(),
        name: format!("Instance {kind}"),
        ..Default::default()
    };
    let (key, body) = (node.new_key(), Some(description));
    ask!(node, body::establish, pb::EstablishBodyRequest { key, body, ..Default::default() }).unwrap().subject
}

async fn planned(node: &TestNode, body: &str, in_us: i64) -> String {
    let time = Some(ev::MeetingTime { start_us: node.now_us() + in_us, ..Default::default() });
    let request =
        pb::PlanMeetingRequest { key: node.new_key(), body: body.to_owned(), time, ..Default::default() };
    ask!(node, meeting::plan, request).unwrap().subject
}

async fn convened(node: &TestNode, meeting: &str) -> Vec<String> {
    let item = ev::AgendaItem { title: "Comptes".to_owned(), ..Default::default() };
    let request = pb::ConveneMeetingRequest {
        key: node.new_key(),
        meeting: meeting.to_owned(),
        items: vec![item],
        channels: vec!["mail".to_owned()],
        ..Default::default()
    };
    ask!(node, meeting::convene, request).unwrap().remarks
}

async fn seen(node: &TestNode, id: &str) -> pb::MeetingDetail {
    look!(node, meeting::get, pb::GetMeetingRequest { meeting: id.to_owned() }).unwrap()
}

#[tokio::test]
async fn notice_minutes_and_small_numbers_follow_the_rules_of_the_edition() {
    let (_, node) = TestNode::parent_and_child().await;
    node.unit("France", "").await;
    let board = established(&node, KnownBodyKind::Board).await;
    let before = planned(&node, &board, 6 * DAY_US).await;
    assert!(
        convened(&node, &before).await.is_empty(),
        "a board is told five days before, without other rules"
    );
    let edition = open(&node, RULES, "").await.unwrap();
    let short = planned(&node, &board, 7 * DAY_US).await;
    let remarks = convened(&node, &short).await;
    assert!(remarks[0].contains("8 days") && remarks[0].contains("(article 9)"), "{remarks:?}");
    let detail = seen(&node, &short).await;
    let articles = (detail.notice_article.as_str(), detail.minutes_article.as_str());
    assert_eq!((articles, detail.small_number), (("9", "8"), 10));
    assert_eq!(detail.line.unwrap().edition, edition);
    assert_eq!(seen(&node, &before).await.line.unwrap().edition, "", "it was planned before");

    node.clock.advance(8 * DAY_US);
    let of = |mode: &str, count| ev::MeetingPresence {
        category: "sociétaires".to_owned(),
        mode: mode.to_owned(),
        count,
    };
    let held = pb::HoldMeetingRequest {
        key: node.new_key(),
        meeting: short.clone(),
        present: vec![of("room", 12), of("online", 8)],
        ..Default::default()
    };
    ask!(node, meeting::hold, held).unwrap();
    assert_eq!(seen(&node, &short).await.present.len(), 1, "eight are few under these rules");
    node.clock.advance(18 * DAY_US);
    assert!(!seen(&node, &short).await.line.unwrap().flags.contains(&Flag::MinutesLate.to_string()));
    node.clock.advance(2 * DAY_US);
    assert!(seen(&node, &short).await.line.unwrap().flags.contains(&Flag::MinutesLate.to_string()));
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn more_days_to_answer_than_the_rules_give_are_refused_with_the_article() {
    let (parent, node) = TestNode::parent_and_child().await;
    let edition = open(&node, RULES, "").await.unwrap();
    let report = node.adopted_report().await.report;
    let sending = |answer_days| pb::TransmitReportRequest {
        key: node.new_key(),
        report: report.clone(),
        recipients: vec![handed("", "", "")],
        answer_days,
        ..Default::default()
    };
    for (days, said) in [(41, "41 days to answer are too many"), (9, "9 days to answer are too few")] {
        let refused = ask!(node, transmission::send, sending(days)).unwrap_err();
        assert!(
            refused.to_string().contains(said) && refused.to_string().contains("(article 7)"),
            "{refused}"
        );
    }
    let sent = ask!(node, transmission::send, sending(40)).unwrap().receipts.remove(0).subject;
    assert_eq!(node.transmission(&sent).await.edition, edition);
    parent.mirror(&node.log().await, percole_sync::Relation::Parent).await;
    assert_eq!(parent.transmission(&sent).await.edition, edition);
}

#[tokio::test]
async fn what_is_shown_in_an_edition_names_it_where_all_its_readers_read_that() {
    let Three { group, fr: node, .. } = Three::new().await;
    let edition = open(&group, BUILT_IN, "").await.unwrap();
    let vote = group.open_vote().await;
    assert_eq!(group.vote_detail(&vote).await.line.unwrap().edition, edition);
    let kept = open(&node, RULES, "node").await.unwrap();
    let report = node.try_import(DOCUMENT.as_bytes(), "json").await.unwrap().report;
    node.try_publish_report(&report, "federation").await.unwrap();
    let named = async || {
        let request = pb::GetReportRequest { report: report.clone() };
        look!(node, report::get, request).unwrap().line.unwrap().edition
    };
    assert_eq!(named().await, "", "an edition that stays here is not named elsewhere");
    let request = pb::CloseCycleRequest {
        key: node.new_key(),
        cycle: kept,
        retrospective: "fini".to_owned(),
        ..Default::default()
    };
    ask!(node, cycle::close, request).unwrap();
    let shown = pb::OpenCycleRequest {
        key: node.new_key(),
        season: "2020-2021".to_owned(),
        number: 2,
        charter_toml: RULES.to_owned(),
        decided: Some(ev::Decided { by: Some(ev::decided::By::Reason("essai".to_owned())) }),
        ..Default::default()
    };
    let shown = ask!(node, cycle::open, shown).unwrap().subject;
    node.clock.advance(2 * DAY_US);
    node.try_ask_groups(&report, "après les remarques").await.unwrap();
    assert_eq!(named().await, shown);
}

/// A person of a node who holds an office in a body.
async fn holder(node: &TestNode, body: &str, role: KnownMandateRole) -> (Caller, Option<ev::Act>) {
    let (status, name) = ("staff".to_owned(), "Ana Dupont".to_owned());
    let request = pb::AddPersonRequest { status, name, ..Default::default() };
    let person = persons::add(&node.node, operator(), request).await.unwrap().id;
    let began = pb::BeginMandateRequest {
        key: node.new_key(),
        body: body.to_owned(),
        role: role.to_string(),
        person: person.clone(),
        ..Default::default()
    };
    ask!(node, mandate::begin, began).unwrap();
    let act = ev::Act { body: body.to_owned(), role: role.to_string(), ..Default::default() };
    (Caller::Person { id: person }, Some(act))
}

#[tokio::test]
async fn an_edition_is_for_those_who_prepare_the_meetings_of_the_bodies_that_lead() {
    let (_, node) = TestNode::parent_and_child().await;
    node.unit("France", "").await;
    let (board, group) = (
        established(&node, KnownBodyKind::Board).await,
        established(&node, KnownBodyKind::WorkingGroup).await,
    );
    let opening = |act| pb::OpenCycleRequest {
        key: node.new_key(),
        act,
        season: "2019-2020".to_owned(),
        number: 1,
        charter_toml: BUILT_IN.to_owned(),
        decided: Some(ev::Decided { by: Some(ev::decided::By::Reason("essai".to_owned())) }),
        ..Default::default()
    };
    for (body, role, may) in [
        (&group, KnownMandateRole::Secretary, false),
        (&board, KnownMandateRole::Member, false),
        (&board, KnownMandateRole::Secretary, true),
    ] {
        let (who, act) = holder(&node, body, role).await;
        assert_eq!(cycle::office(&node.node, &who).await.unwrap().is_some(), may, "{role}");
        let opened = ask!(node, who, cycle::open, opening(act));
        assert_eq!(opened.as_ref().err().map(Error::code), (!may).then_some(Code::PermissionDenied));
    }
    assert!(cycle::office(&node.node, &Caller::Local).await.unwrap().is_some());
    assert_eq!(look!(node, cycle::list, pb::ListCyclesRequest::default()).unwrap().cycles.len(), 1);
}
