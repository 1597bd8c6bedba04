//! A federation in which everything has happened once: an event of every kind, each written by whoever may.

use percole_domain::{Level, charter};
use percole_merkle::Scope;
use percole_proto::{event::v1 as ev, v1 as pb};

use super::{
    DAY_US, TestLog, TestNode,
    governance::{DOCUMENT, handed, text},
    voting::{CLOSES_US, HOUR_US, OPENS_US, REPORT_BY_US, Three, extensible_rule, rule_for_few, whole_poll},
};
use crate::{
    apply::node::{edge_subject, foundation_subject},
    sequencer::Draft,
    service::{body, children, cycle, mandate, meeting, persons, redaction, report, request, unit, vote},
};

/// Three nodes, and a fourth that came and went.
pub(crate) struct Chronicle {
    pub(crate) three: Three,
    left: TestNode,
}

impl Chronicle {
    pub(crate) async fn new() -> Chronicle {
        let three = Three::new().await;
        let left = TestNode::new("Suisse", Level::National, 4).await;
        come_and_go(&three, &left).await;
        organisation(&three.fr).await;
        edition(&three.be).await;
        three.exchange().await;
        texts(&three).await;
        three.exchange().await;
        votes(&three).await;
        three.exchange().await;
        requests(&three).await;
        three.exchange().await;
        for node in three.all() {
            assert_eq!(node.problems().await, []);
        }
        Chronicle { three, left }
    }

    /// All logs, causes before what rests on them as far as whole logs can.
    pub(crate) async fn logs(&self) -> Vec<TestLog> {
        let mut logs = vec![self.left.log().await];
        for node in self.three.all() {
            logs.push(node.log().await);
        }
        logs
    }
}

async fn come_and_go(three: &Three, left: &TestNode) {
    three.group.adopt(left).await;
    let node = three.be.me().to_string();
    let reason = "la convention est échue".to_owned();
    let suspend = pb::SuspendChildRequest { node: node.clone(), reason: reason.clone() };
    children::suspend(&three.group.node, three.group.unnamed(), suspend).await.unwrap();
    let resume = pb::ResumeChildRequest { node, reason };
    children::resume(&three.group.node, three.group.unnamed(), resume).await.unwrap();
    let parent = ev::ParentLeft { parent: three.group.me().to_string(), ..Default::default() };
    left.write(Draft::new(edge_subject(left.me(), three.group.me()), Scope::Federation, &parent)).await;
    let child = ev::ChildLeft { child: left.me().to_string(), ..Default::default() };
    three.group.write(Draft::new(edge_subject(three.group.me(), left.me()), Scope::Federation, &child)).await;
    three.group.node.refresh_directory().await.unwrap();
}

/// An edition from its opening to its close.
async fn edition(node: &TestNode) {
    let charter_toml = charter::BUILT_IN.to_owned() + PHASE;
    let reason = "la première édition".to_owned();
    let opened = pb::OpenCycleRequest {
        key: node.new_key(),
        season: "2019-2020".to_owned(),
        number: 4,
        charter_toml,
        decided: Some(ev::Decided { by: Some(ev::decided::By::Reason(reason.clone())) }),
        ..Default::default()
    };
    let edition = ask!(node, cycle::open, opened).unwrap().subject;
    let moved = pb::MoveCycleDatesRequest {
        key: node.new_key(),
        cycle: edition.clone(),
        phase: "writing".to_owned(),
        to: "2020-07-01".to_owned(),
        reason,
        ..Default::default()
    };
    ask!(node, cycle::move_dates, moved).unwrap();
    let retrospective = "trente-huit mesures".to_owned();
    let closed =
        pb::CloseCycleRequest { key: node.new_key(), cycle: edition, retrospective, ..Default::default() };
    ask!(node, cycle::close, closed).unwrap();
}

/// One phase more than the built-in charter has.
const PHASE: &str = r#"
[[phase]]
id = "writing"
article = "11"
name = "Écriture"
from = "2019-10-01"
to = "2020-03-31"
level = "consultation"
"#;

/// A unit, a body and a mandate from their beginnings to their ends.
async fn organisation(node: &TestNode) {
    let registered = pb::RegisterUnitRequest {
        key: node.new_key(),
        name: "France".to_owned(),
        level: ev::Level::National.into(),
        languages: vec!["fr".to_owned()],
        ..Default::default()
    };
    let france = ask!(node, unit::register, registered).unwrap().subject;
    node.register(20).await;
    let counted = pb::CountUnitRequest { key: node.new_key(), unit: france.clone(), ..Default::default() };
    ask!(node, unit::count, counted).unwrap();
    let board = mandated_body(node).await;
    met(node, &board).await;
    let reason = "une autre organisation".to_owned();
    let dissolved = pb::DissolveBodyRequest {
        key: node.new_key(),
        body: board,
        reason: reason.clone(),
        ..Default::default()
    };
    ask!(node, body::dissolve, dissolved).unwrap();
    let to = percole_merkle::NodeId([7; 32]).to_string();
    let moved = pb::MoveUnitRequest { key: node.new_key(), unit: france, to, reason, ..Default::default() };
    ask!(node, unit::move_away, moved).unwrap();
}

async fn mandated_body(node: &TestNode) -> String {
    let seats = |seats| {
        let (kind, name) = ("board".to_owned(), "Conseil".to_owned());
        Some(ev::BodyDescription { kind, name, seats, ..Default::default() })
    };
    let established = pb::EstablishBodyRequest { key: node.new_key(), body: seats(2), ..Default::default() };
    let board = ask!(node, body::establish, established).unwrap().subject;
    let changed = pb::ChangeBodyRequest {
        key: node.new_key(),
        body: board.clone(),
        description: seats(3),
        reason: "un siège de plus".to_owned(),
        ..Default::default()
    };
    ask!(node, body::change, changed).unwrap();
    let began = pb::BeginMandateRequest {
        key: node.new_key(),
        body: board.clone(),
        role: "chair".to_owned(),
        name: "Zoé Lambert".to_owned(),
        from: "2020-01-01".to_owned(),
        ..Default::default()
    };
    let mandate = ask!(node, mandate::begin, began).unwrap().subject;
    let ended = pb::EndMandateRequest {
        key: node.new_key(),
        mandate,
        reason: "démission".to_owned(),
        ..Default::default()
    };
    ask!(node, mandate::end, ended).unwrap();
    board
}

/// A meeting from its plan to its minutes, after it was moved; and one that is cancelled.
async fn met(node: &TestNode, board: &str) {
    let planned = |start_us| pb::PlanMeetingRequest {
        key: node.new_key(),
        body: board.to_owned(),
        time: Some(ev::MeetingTime { start_us, ..Default::default() }),
        words: Some(ev::MeetingWords { title: "Séance de juin".to_owned(), ..Default::default() }),
        ..Default::default()
    };
    let start_us = node.now_us() + DAY_US;
    let meeting = ask!(node, meeting::plan, planned(start_us)).unwrap().subject;
    let time = Some(ev::MeetingTime { start_us: node.now_us(), ..Default::default() });
    let (key, reason) = (node.new_key(), "salle fermée".to_owned());
    let moved = pb::MoveMeetingRequest { key, meeting: meeting.clone(), time, reason, ..Default::default() };
    ask!(node, meeting::move_to, moved).unwrap();
    let item = ev::AgendaItem { title: "Comptes".to_owned(), ..Default::default() };
    let convened = pb::ConveneMeetingRequest {
        key: node.new_key(),
        meeting: meeting.clone(),
        items: vec![item],
        channels: vec!["mail".to_owned()],
        ..Default::default()
    };
    ask!(node, meeting::convene, convened).unwrap();
    let present = ev::MeetingPresence { category: "sociétaires".into(), mode: "room".into(), count: 4 };
    let held = pb::HoldMeetingRequest {
        key: node.new_key(),
        meeting: meeting.clone(),
        present: vec![present],
        decisions: vec![ev::ItemDecision { item: 1, text: "Comptes approuvés".to_owned() }],
        ..Default::default()
    };
    ask!(node, meeting::hold, held).unwrap();
    super::documents::attached(node, &meeting, "Comptes.csv", b"a;b\n1;2\n", "all").await.unwrap();
    let minutes = pb::PostMinutesRequest {
        key: node.new_key(),
        meeting,
        stage: "draft".to_owned(),
        extract: "Les comptes sont approuvés.".to_owned(),
        ..Default::default()
    };
    ask!(node, meeting::post_minutes, minutes).unwrap();
    let other = ask!(node, meeting::plan, planned(start_us)).unwrap().subject;
    let (key, reason) = (node.new_key(), "sans objet".to_owned());
    let cancelled = pb::CancelMeetingRequest { key, meeting: other, reason, ..Default::default() };
    ask!(node, meeting::cancel, cancelled).unwrap();
}

/// What a member asks of a body of another node: answered there, and taken back.
async fn requests(three: &Three) {
    let (fr, be) = (&three.fr, &three.be);
    let (kind, name) = ("board".to_owned(), "Conseil".to_owned());
    let description = Some(ev::BodyDescription { kind, name, ..Default::default() });
    let board = pb::EstablishBodyRequest {
        key: be.new_key(),
        unit: "Belgique".to_owned(),
        body: description,
        ..Default::default()
    };
    let board = ask!(be, body::establish, board).unwrap().subject;
    three.exchange().await;
    let person =
        pb::AddPersonRequest { status: "member".to_owned(), member: "1".to_owned(), ..Default::default() };
    let id = persons::add(&fr.node, super::operator(), person).await.unwrap().id;
    let asking = || pb::FileRequestRequest {
        key: fr.new_key(),
        body: board.clone(),
        kind: "question".to_owned(),
        title: "Le prix des parts".to_owned(),
        sign: true,
        ..Default::default()
    };
    let who = crate::access::Caller::Person { id };
    let filed = ask!(fr, who.clone(), request::file, asking()).unwrap().subject;
    let taken_back = ask!(fr, who.clone(), request::file, asking()).unwrap().subject;
    let (key, reason) = (fr.new_key(), "c’est réglé".to_owned());
    let withdraw = pb::WithdrawRequestRequest { key, request: taken_back, reason, ..Default::default() };
    ask!(fr, who, request::withdraw, withdraw).unwrap();
    three.exchange().await;
    let answer = pb::AnswerRequestRequest {
        key: be.new_key(),
        request: filed,
        kind: "answered".to_owned(),
        text: "Il suit les comptes.".to_owned(),
        ..Default::default()
    };
    ask!(be, request::answer, answer).unwrap();
}

/// Reports and recommendations, and where they were sent.
async fn texts(three: &Three) {
    let fr = &three.fr;
    reported(three).await;
    let lone = fr.adopted("Smart affiche ses comptes").await;
    let received = fr.sent(&lone).await;
    let recalled = fr.sent(&fr.adopted("Smart écoute").await).await;
    fr.try_recall(&recalled, "une erreur de chiffre").await.unwrap();
    three.exchange().await;
    three.group.carry_out().await;
    three.exchange().await;
    // The group hands on to Belgium what it received, as a copy.
    let request = pb::PassOnRequest {
        key: three.group.new_key(),
        transmission: received,
        recipients: vec![handed(&three.be.me().to_string(), "", "opinion")],
        scope: "federation".to_owned(),
        ..Default::default()
    };
    ask!(three.group, crate::service::transmission::pass_on, request).unwrap();
    three.exchange().await;
    three.be.carry_out().await;
    let draft = DOCUMENT.replace("Projet de recommandations", "Brouillon");
    let dropped = fr.try_import(draft.as_bytes(), "json").await.unwrap().recommendations.remove(1);
    fr.try_drop(&dropped, "un doublon").await.unwrap();
    let erased = fr.create("Smart cite Bérénice Exemplaire").await;
    let index = fr.log().await.newest("recommendation.versioned").index;
    assert!(fr.detail(&erased).await.text.is_some());
    let reason = "à sa demande".to_owned();
    let request = pb::RedactRequest { key: fr.new_key(), index, reason, ..Default::default() };
    ask!(fr, redaction::redact, request).unwrap();
}

/// A report that is commented, adopted, opened again by an objection, adopted with a reservation and sent; and one that is
/// withdrawn.
async fn reported(three: &Three) {
    let fr = &three.fr;
    let report = fr.try_import(DOCUMENT.as_bytes(), "json").await.unwrap().report;
    fr.try_publish_report(&report, "").await.unwrap();
    for node in three.all() {
        node.clock.advance(2 * DAY_US);
    }
    fr.try_ask_groups(&report, "une mesure s’ajoute").await.unwrap();
    fr.try_say(&report, "Rennes", "agrees", "").await.unwrap();
    fr.carry_out().await;
    fr.try_say(&report, "Rennes", "objects", "Trop cher").await.unwrap();
    fr.carry_out().await;
    fr.try_say(&report, "Rennes", "reservation", "À ne pas lire séparément").await.unwrap();
    fr.carry_out().await;
    fr.try_send_report(&report, "", &[]).await.unwrap();
    let other = DOCUMENT.replace("Projet de recommandations", "Autre cahier");
    let other = fr.try_import(other.as_bytes(), "json").await.unwrap().report;
    let sheet = fr.try_import_as("sheet", DOCUMENT.as_bytes(), "json").await.unwrap();
    let fate = |measure| ev::Fate {
        recommendation: sheet.recommendations[0].clone(),
        measure,
        fate: "left_out".to_owned(),
        why: "hors sujet".to_owned(),
        ..Default::default()
    };
    let request = pb::SourceReportRequest {
        key: fr.new_key(),
        report: other.clone(),
        sheet: sheet.report.clone(),
        fates: vec![fate(1), fate(2)],
        ..Default::default()
    };
    ask!(fr, report::source, request).unwrap();
    let reason = "un doublon".to_owned();
    let request =
        pb::WithdrawReportRequest { key: fr.new_key(), report: other, reason, ..Default::default() };
    ask!(fr, report::withdraw, request).unwrap();
}

/// What a node says after a restore: what it lost, and that a poll cannot be counted.
async fn restored(node: &TestNode, vote: &str) {
    let lost = ev::PayloadsLost { count: 1, ..Default::default() };
    node.write(Draft::new(foundation_subject(node.me()), Scope::Federation, &lost)).await;
    let reason = percole_words::vote::excluded_interrupted().stored();
    let interrupted = ev::PollInterrupted { reason, vote: vote.to_owned(), ..Default::default() };
    let poll = whole_poll(node.me(), &vote.parse().unwrap());
    node.write(Draft::new(poll, Scope::Federation, &interrupted)).await;
}

/// What a node says of a poll whose few ballots are counted with others.
async fn merged(node: &TestNode, vote: &str) {
    let within = crate::participants::whole(percole_merkle::NodeId([9; 32])).to_string();
    let merged = ev::PollMerged { vote: vote.to_owned(), within, ..Default::default() };
    let poll = whole_poll(node.me(), &vote.parse().unwrap());
    node.write(Draft::new(poll, Scope::Federation, &merged)).await;
}

/// A vote that goes on without a silent country, within which a unit votes apart.
async fn passed_over(three: &Three, vote: &str) {
    let request = pb::PassOverRequest {
        key: three.group.new_key(),
        vote: vote.to_owned(),
        node: three.be.me().to_string(),
        reason: "aucune réponse".to_owned(),
        ..Default::default()
    };
    ask!(three.group, vote::pass_over, request).unwrap();
}

/// A vote on a recommendation with one node that takes part and one that does not, and a vote that is cancelled.
async fn votes(three: &Three) {
    let group = &three.group;
    three.be.unit("Belgique", "").await;
    let apart = three.be.unit("Liège", "").await;
    three.exchange().await;
    let create = pb::CreateRecommendationRequest {
        key: group.new_key(),
        text: text("Smart vote"),
        ..Default::default()
    };
    let id = ask!(group, crate::service::recommendation::create, create).unwrap().subject;
    group.try_publish(&id, "").await.unwrap();
    let shift = group.now_us() - super::START_US;
    let request = pb::OpenVoteRequest {
        recommendation: id,
        opens_us: OPENS_US + shift,
        closes_us: CLOSES_US + shift,
        report_by_us: REPORT_BY_US + shift,
        rule_toml: extensible_rule(),
        ..group.vote_request()
    };
    let cancelled = ask!(group, vote::open, request.clone()).unwrap().subject;
    group.try_cancel(&cancelled).await.unwrap();
    let again = pb::OpenVoteRequest { key: group.new_key(), ..request.clone() };
    let interrupted = ask!(group, vote::open, again).unwrap().subject;
    let apart = pb::OpenVoteRequest { key: group.new_key(), apart: vec![apart], ..request.clone() };
    let silent = ask!(group, vote::open, apart).unwrap().subject;
    let few =
        pb::OpenVoteRequest { key: group.new_key(), rule_toml: rule_for_few("exclude"), ..request.clone() };
    let few = ask!(group, vote::open, few).unwrap().subject;
    let voted =
        ask!(group, vote::open, pb::OpenVoteRequest { key: group.new_key(), ..request }).unwrap().subject;
    three.exchange().await;
    three.be.register(20).await;
    for node in [&three.fr, &three.be] {
        node.try_join(&few).await.unwrap();
    }
    three.fr.try_join(&interrupted).await.unwrap();
    restored(&three.fr, &interrupted).await;
    three.fr.try_join_with_paper(&voted).await.unwrap();
    three.be.try_decline(&voted, "pas cette année").await.unwrap();
    group.try_extend(&voted, CLOSES_US + shift + HOUR_US).await.unwrap();
    three.exchange().await;
    three.fr.duties().await;
    three.set_clocks(OPENS_US + shift);
    passed_over(three, &silent).await;
    three.fr.cast_many(&voted, 8, 3, 2).await;
    three.fr.try_withdraw_ballot(&voted, "13", "mauvaise ligne").await.unwrap();
    three.be.cast_many(&few, 2, 1, 0).await;
    three.set_clocks(CLOSES_US + shift + HOUR_US);
    merged(&three.fr, &few).await;
    three.settle().await;
    three.fr.try_hand_out(&voted, &["17"]).await.unwrap();
    three.fr.try_count_paper(&voted, "choice\nyes\n", false).await.unwrap();
    three.fr.try_correct(&voted, "choice\nno\n", Some("lu de travers")).await.unwrap();
    three.fr.try_correct(&voted, "choice\nno\n", None).await.unwrap();
    three.settle().await;
    assert_eq!(group.vote_detail(&voted).await.line.unwrap().state, "declared");
}
