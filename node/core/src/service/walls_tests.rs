//! What a caller may not read is neither named to them nor changed by them.

use async_trait::async_trait;
use futures::StreamExt;
use percole_domain::Level;
use percole_merkle::{Scope, SubjectId};
use percole_proto::{event::v1 as ev, v1 as pb};

use super::{body, log, mandate, persons, recommendation, report, unit};
use crate::{
    access::{self, Asked, Caller, Viewer},
    error::{Code, Error},
    sequencer::{Command, Deciding, Draft},
    testing::{
        TestNode, ask,
        governance::{DOCUMENT, text},
        look, operator,
    },
};

/// A country with two bodies, each with its chair, and somebody who holds no office.
struct Country {
    node: TestNode,
    board: String,
    chair: Caller,
    committee: String,
    other_chair: Caller,
    user: Caller,
}

async fn country() -> Country {
    let node = TestNode::new("France", Level::National, 1).await;
    let registered = pb::RegisterUnitRequest {
        key: node.new_key(),
        name: "France".to_owned(),
        level: ev::Level::National.into(),
        languages: vec!["fr".to_owned()],
        ..Default::default()
    };
    ask!(node, unit::register, registered).unwrap();
    let (board, chair) = chaired(&node, "Conseil", "").await;
    let (committee, other_chair) = chaired(&node, "Comité", "").await;
    let user = person(&node).await;
    Country { node, board, chair, committee, other_chair, user }
}

async fn person(node: &TestNode) -> Caller {
    let request =
        pb::AddPersonRequest { status: "user".to_owned(), name: "Ana".to_owned(), ..Default::default() };
    Caller::Person { id: persons::add(&node.node, operator(), request).await.unwrap().id }
}

/// A body, and the person who chairs it.
async fn chaired(node: &TestNode, name: &str, scope: &str) -> (String, Caller) {
    let description =
        ev::BodyDescription { kind: "board".to_owned(), name: name.to_owned(), ..Default::default() };
    let request = pb::EstablishBodyRequest {
        key: node.new_key(),
        body: Some(description),
        scope: scope.to_owned(),
        ..Default::default()
    };
    let body = ask!(node, body::establish, request).unwrap().subject;
    let chair = person(node).await;
    let Caller::Person { id } = &chair else { unreachable!("a person") };
    let request = pb::BeginMandateRequest {
        key: node.new_key(),
        body: body.clone(),
        role: "chair".to_owned(),
        name: "Zoé Lambert".to_owned(),
        person: id.clone(),
        ..Default::default()
    };
    ask!(node, mandate::begin, request).unwrap();
    (body, chair)
}

impl Country {
    fn office(&self, body: &str) -> Option<ev::Act> {
        Some(ev::Act { body: body.to_owned(), role: "chair".to_owned(), ..Default::default() })
    }

    /// The chair of the board drafts a recommendation.
    async fn draft(&self, title: &str) -> String {
        let request = pb::CreateRecommendationRequest {
            key: self.node.new_key(),
            act: self.office(&self.board),
            text: text(title),
            ..Default::default()
        };
        ask!(self.node, self.chair.clone(), recommendation::create, request).unwrap().subject
    }

    /// The chair of the board takes in a report of two recommendations; gives its id, and those of what it holds.
    async fn report(&self, title: &str) -> (String, Vec<String>) {
        let request = pb::ImportReportRequest {
            act: self.office(&self.board),
            document: DOCUMENT.replace("Projet de recommandations", title).into_bytes(),
            format: "json".to_owned(),
            ..Default::default()
        };
        let asked = Asked::unnamed(self.chair.clone(), request.act.clone()).unwrap();
        let imported = report::import(&self.node.node, asked, request, percole_words::Lang::En.into());
        let imported = imported.await.unwrap();
        (imported.report, imported.recommendations)
    }

    /// Tries to give a recommendation another text.
    async fn change(
        &self,
        caller: &Caller,
        body: &str,
        recommendation: &str,
    ) -> Result<pb::EventReceipt, Error> {
        let request = pb::AddVersionRequest {
            key: self.node.new_key(),
            act: self.office(body),
            recommendation: recommendation.to_owned(),
            text: text("Un autre texte"),
            ..Default::default()
        };
        ask!(self.node, caller.clone(), recommendation::add_version, request)
    }

    async fn viewer(&self, caller: &Caller) -> Viewer {
        access::viewer(&self.node.node, caller).await.unwrap()
    }
}

#[tokio::test]
async fn no_refusal_names_a_draft_to_who_may_not_read_it() {
    let country = country().await;
    let (_, one) = country.report("Un cahier").await;
    country.report("Un autre cahier").await;
    let id = &one[0];
    for (caller, body) in [(&country.user, &country.board), (&country.other_chair, &country.committee)] {
        for text in ["1", &id[65..73], id] {
            let refusal = country.change(caller, body, text).await.unwrap_err();
            assert_eq!(refusal.code(), Code::NotFound, "{refusal}");
            assert!(!refusal.to_string().contains("Smart publie"), "{refusal}");
        }
    }
    let several = country.change(&country.chair, &country.board, "1").await.unwrap_err();
    assert_eq!(several.code(), Code::InvalidArgument, "each report has one");
    assert!(several.to_string().contains("Smart publie"), "{several}");
    country.change(&country.chair, &country.board, id).await.unwrap();
}

#[tokio::test]
async fn what_is_not_there_and_what_may_not_be_read_are_refused_alike() {
    let country = country().await;
    let id = country.draft("Un secret").await;
    let nothing = format!("{}{}", &id[..65], "00".repeat(16));
    let (caller, body) = (&country.other_chair, &country.committee);
    let there = country.change(caller, body, &id).await.unwrap_err().to_string();
    let not_there = country.change(caller, body, &nothing).await.unwrap_err().to_string();
    assert_eq!(there.replace(&id, ""), not_there.replace(&nothing, ""));

    let request = pb::GetRecommendationRequest { recommendation: id };
    let viewer = country.viewer(caller).await;
    let unread = recommendation::get(&country.node.node, &viewer, request).await.unwrap_err();
    assert_eq!(unread.code(), Code::NotFound);
}

/// A command about a subject whose name nobody looked up before.
struct Blind(Asked, SubjectId);

#[async_trait]
impl Command for Blind {
    fn asked(&self) -> Option<&Asked> {
        Some(&self.0)
    }

    fn about(&self) -> Option<(&'static str, SubjectId)> {
        Some(("recommendation", self.1))
    }

    async fn decide(&mut self, _: &mut Deciding<'_, '_>) -> Result<Vec<Draft>, Error> {
        Ok(Vec::new())
    }
}

#[tokio::test]
async fn a_command_about_what_its_caller_may_not_read_is_not_decided() {
    let country = country().await;
    let id: SubjectId = country.draft("Un secret").await.parse().unwrap();
    let decide = async |caller: &Caller, body: &str| {
        let asked = Asked::unnamed(caller.clone(), country.office(body)).unwrap();
        country.node.node.sequencer.submit(Blind(asked, id)).await
    };
    let refusal = decide(&country.other_chair, &country.committee).await.unwrap_err();
    assert_eq!(refusal.code(), Code::NotFound, "{refusal}");
    assert!(decide(&country.chair, &country.board).await.is_ok());
}

#[tokio::test]
async fn the_report_of_another_body_is_not_named() {
    let country = country().await;
    let (report, _) = country.report("Un cahier").await;
    let add = async |caller: &Caller, body: &str, report: &str| {
        let request = pb::CreateRecommendationRequest {
            key: country.node.new_key(),
            act: country.office(body),
            report: report.to_owned(),
            text: text("Encore une"),
            ..Default::default()
        };
        ask!(country.node, caller.clone(), recommendation::create, request)
    };
    let refusal = add(&country.other_chair, &country.committee, &report).await.unwrap_err();
    assert_eq!(refusal.code(), Code::NotFound, "{refusal}");
    assert!(add(&country.chair, &country.board, &report).await.is_ok());
}

#[tokio::test]
async fn who_decides_on_a_node_is_for_its_members_and_no_secret_to_them() {
    let country = country().await;
    let (hidden, chair) = chaired(&country.node, "Commission", "node").await;
    let reader =
        Caller::Operator { id: "1".to_owned(), name: "n".to_owned(), role: percole_domain::Role::Reader };
    for (caller, sees) in [(&country.user, false), (&reader, true), (&chair, true)] {
        let viewer = country.viewer(caller).await;
        let node = &country.node.node;
        let bodies = body::list(node, &viewer, Default::default()).await.unwrap().bodies;
        assert_eq!(bodies.iter().any(|body| body.name == "Commission"), sees, "{caller:?}");
        let mandates = mandate::list(node, &viewer, Default::default()).await.unwrap().mandates;
        assert_eq!(mandates.iter().filter(|line| line.body == hidden).count(), usize::from(sees));
        let map = body::map(node, &viewer, Default::default()).await.unwrap().map;
        assert_eq!(map.contains("Commission"), sees);
        let offices = mandate::directory(node, &viewer, Default::default()).await.unwrap().bodies;
        assert_eq!(offices.len(), if sees { 3 } else { 2 });
        // The timeline and the log say the same.
        let request = pb::GetBodyRequest { body: hidden.clone() };
        let shown = body::get(node, &viewer, request).await;
        assert_eq!(shown.map_or(0, |detail| detail.timeline.len()), usize::from(sees));
    }
}

#[tokio::test]
async fn the_log_gives_a_reader_what_lists_give_them() {
    let country = country().await;
    country.draft("Un secret").await;
    chaired(&country.node, "Commission", "node").await;
    let reader =
        Caller::Operator { id: "1".to_owned(), name: "n".to_owned(), role: percole_domain::Role::Reader };
    let read = async |caller: &Caller| -> Vec<pb::LogEntry> {
        let viewer = country.viewer(caller).await;
        let stream = log::read(country.node.node.clone(), viewer, Default::default()).await.unwrap();
        stream.map(|entry| entry.unwrap()).collect().await
    };
    let holds = |entries: &[pb::LogEntry], word: &str| {
        entries.iter().any(|entry| String::from_utf8_lossy(&entry.payload).contains(word))
    };
    let shown = read(&reader).await;
    assert!(holds(&shown, "Commission") && !holds(&shown, "Un secret"));
    assert!(shown.iter().all(|entry| entry.recorded_by.is_empty()));
    let all = read(&Caller::Local).await;
    assert!(holds(&all, "Un secret") && all.iter().any(|entry| entry.recorded_by == "Ana"));
}

#[tokio::test]
async fn an_erased_event_is_shown_to_operators_alone() {
    let country = country().await;
    let request = pb::BeginMandateRequest {
        key: country.node.new_key(),
        body: country.board.clone(),
        role: "member".to_owned(),
        name: "Ana".to_owned(),
        ..Default::default()
    };
    let began = ask!(country.node, mandate::begin, request).unwrap();
    let subject: SubjectId = began.subject.parse().unwrap();
    let redacted =
        ev::Redacted { reason: "demande".to_owned(), index: Some(began.index + 1), ..Default::default() };
    country.node.write(Draft::new(subject, Scope::Federation, &redacted)).await;
    let steps = async |viewer: &Viewer| {
        let request = pb::GetMandateRequest { mandate: began.subject.clone() };
        let detail = mandate::get(&country.node.node, viewer, request).await.unwrap();
        detail.timeline.into_iter().map(|step| step.kind).collect::<Vec<_>>()
    };
    let user = country.viewer(&country.user).await;
    assert_eq!(steps(&user).await, ["mandate.began", "redaction.ordered"]);
    let all = look_steps(&country, &began.subject).await;
    assert_eq!(all, ["mandate.began", "mandate.named", "redaction.ordered"]);
}

async fn look_steps(country: &Country, mandate: &str) -> Vec<String> {
    let request = pb::GetMandateRequest { mandate: mandate.to_owned() };
    let detail = look!(country.node, mandate::get, request).unwrap();
    detail.timeline.into_iter().map(|step| step.kind).collect()
}
