use percole_domain::Level;
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_sync::Relation;

use super::*;
use crate::{
    error::Code,
    testing::{
        DAY_US, Forged, TestLog, TestNode, ask,
        governance::{DOCUMENT, key, text},
        look,
    },
};

#[tokio::test]
async fn a_lone_recommendation_is_a_report_of_one_and_its_timeline_tells_who_did_what() {
    let (_, child) = TestNode::parent_and_child().await;
    let id = child.create("Smart publie l’ordre du jour").await;
    child.try_version(&id, "Smart publie l’ordre du jour du CA").await.unwrap();
    let report = child.report_of(&id).await;
    let shown = child.report(&id).await.line.unwrap();
    assert_eq!(
        (shown.id.as_str(), shown.title.as_str()),
        (report.as_str(), "Smart publie l’ordre du jour du CA"),
        "its report is called like it, and is found by its id"
    );
    child.try_publish(&id, "").await.unwrap();
    child.clock.advance(2 * DAY_US);
    child.try_ask_groups(&id, "après les remarques").await.unwrap();
    child.try_version(&id, "Smart publie l’ordre du jour à temps").await.unwrap();
    assert!(child.report(&id).await.changed_since);
    child.adopts(&id).await;
    child.sent(&id).await;

    let detail = child.detail(&id).await;
    let line = detail.line.unwrap();
    assert_eq!((line.state.as_str(), line.version, line.measures, line.number), ("sent", 3, 1, 1));
    assert_eq!(line.title, "Smart publie l’ordre du jour à temps");
    assert_eq!((line.node_name.as_str(), detail.scope.as_str()), ("France", "federation"));
    let articles: Vec<_> =
        detail.timeline.iter().map(|step| step.act.as_ref().unwrap().article.as_str()).collect();
    // A text stands in an event of its own: behind the drafting, and wherever a version shows it.
    assert_eq!(articles, ["R1", "R1", "R1", "C2", "C2", "R1", "C3", "C3", "T1"]);
    assert!(detail.timeline.is_sorted_by_key(|step| step.at_us));
    assert_eq!(detail.transmissions.len(), 1);
    assert_eq!(detail.voices[0].position, "agrees");
    child.assert_rebuilds().await;
}

#[tokio::test]
async fn a_recommendation_is_taken_out_of_its_report_and_its_readers_are_told_with_the_next_version() {
    let (parent, child) = TestNode::parent_and_child().await;
    let imported = child.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    let [first, second] = [0, 1].map(|number| imported.recommendations[number].clone());
    child.try_publish_report(&imported.report, "").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!(child.try_drop(&second, " ").await.unwrap_err().field(), Some("reason"));
    child.try_drop(&second, "un doublon").await.unwrap();
    assert!(child.try_version(&second, "Encore").await.is_err());
    assert!(child.try_drop(&first, "aussi").await.unwrap_err().to_string().contains("last one"));
    parent.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!(parent.report(&imported.report).await.recommendations.len(), 2, "the version holds it");
    assert_eq!(child.report(&imported.report).await.recommendations.len(), 1);

    child.clock.advance(2 * DAY_US);
    child.adopts(&imported.report).await;
    child.sent(&imported.report).await;
    parent.mirror(&child.log().await, Relation::Parent).await;
    for node in [&parent, &child] {
        assert_eq!(node.report(&imported.report).await.recommendations.len(), 1);
        assert_eq!(node.state(&second).await, "dropped");
        let timeline = node.detail(&second).await.timeline;
        let dropped = timeline.iter().rfind(|step| step.kind == "recommendation.dropped").unwrap();
        assert_eq!(dropped.reason, "un doublon");
        let listed = look!(node, list, pb::ListRecommendationsRequest::default()).unwrap();
        assert_eq!(listed.recommendations.len(), 1);
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
}

#[tokio::test]
async fn the_same_key_carries_a_command_out_once() {
    let node = TestNode::new("France", Level::National, 1).await;
    let request = |title: &str| pb::CreateRecommendationRequest {
        key: key(1),
        text: text(title),
        ..Default::default()
    };
    let first = ask!(node, create, request("Une fois")).unwrap();
    let second = ask!(node, create, request("Une fois")).unwrap();
    assert_eq!((first.subject.as_str(), first.index), (second.subject.as_str(), second.index));
    assert!(!first.repeated && second.repeated);
    let other = ask!(node, create, request("Autre chose")).unwrap_err();
    assert_eq!(other.code(), Code::AlreadyExists);
    let listed = look!(node, list, pb::ListRecommendationsRequest::default()).unwrap();
    assert_eq!(listed.recommendations.len(), 1);

    let without = pb::CreateRecommendationRequest { text: text("Sans clef"), ..Default::default() };
    let refusal = ask!(node, create, without).unwrap_err();
    assert_eq!((refusal.code(), refusal.field()), (Code::InvalidArgument, Some("key")));
}

#[tokio::test]
async fn what_is_wrong_with_a_draft_is_named() {
    let node = TestNode::new("France", Level::National, 1).await;
    let field = async |request: pb::CreateRecommendationRequest| {
        let request = pb::CreateRecommendationRequest { key: node.new_key(), ..request };
        let refusal = ask!(node, create, request).unwrap_err();
        assert_eq!(refusal.code(), Code::InvalidArgument, "{refusal}");
        refusal.field().unwrap_or_default().to_owned()
    };
    assert_eq!(field(pb::CreateRecommendationRequest::default()).await, "text");
    assert_eq!(
        field(pb::CreateRecommendationRequest { text: text(""), ..Default::default() }).await,
        "text.title"
    );
    let numbered = pb::CreateRecommendationRequest { text: text("T"), number: 3, ..Default::default() };
    assert_eq!(field(numbered).await, "number");
    let report = pb::CreateRecommendationRequest {
        text: text("T"),
        report: "the report".to_owned(),
        ..Default::default()
    };
    assert_eq!(field(report).await, "report");
    let group =
        ev::SourceGroup { antenne: "Rennes".to_owned(), country: "france".to_owned(), ..Default::default() };
    let groups =
        pb::CreateRecommendationRequest { text: text("T"), groups: vec![group], ..Default::default() };
    assert_eq!(field(groups).await, "groups[0].country");
    assert_eq!(node.log().await.len(), 1, "a refused command writes nothing");
}

#[tokio::test]
async fn a_text_that_its_report_froze_does_not_change() {
    let (_, child) = TestNode::parent_and_child().await;
    let id = child.adopted("Smart publie l’ordre du jour").await;
    let before = child.log().await.len();
    assert!(child.try_version(&id, "Autre").await.unwrap_err().to_string().contains("frozen"));
    assert!(child.try_drop(&id, "un doublon").await.unwrap_err().to_string().contains("frozen"));
    assert_eq!(child.log().await.len(), before);
    assert_eq!(child.state(&id).await, "adopted");
}

#[tokio::test]
async fn unknown_and_foreign_recommendations_are_refused() {
    let (parent, child) = TestNode::parent_and_child().await;
    let id = child.create("Smart publie l’ordre du jour").await;
    child.try_publish(&id, "").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;

    assert_eq!(parent.state(&id).await, "in_comment");
    let refusal = parent.try_drop(&id, "doublon").await.unwrap_err();
    assert_eq!(refusal.code(), Code::PermissionDenied);
    let unknown = format!("{}:{}", child.me(), "00".repeat(16));
    assert_eq!(child.try_drop(&unknown, "doublon").await.unwrap_err().code(), Code::NotFound);
    assert_eq!(child.try_drop("R4", "doublon").await.unwrap_err().field(), Some("recommendation"));
}

#[tokio::test]
async fn a_parent_sees_what_was_shown_to_it_and_nothing_before() {
    let (parent, child) = TestNode::parent_and_child().await;
    let shown = child.create("Montré").await;
    let kept = child.create("Gardé").await;
    child.try_publish(&shown, "parent").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    let listed = look!(parent, list, pb::ListRecommendationsRequest::default()).unwrap().recommendations;
    assert_eq!(listed.len(), 1);
    assert_eq!((listed[0].title.as_str(), listed[0].node_name.as_str()), ("Montré", "France"));

    child.try_withdraw(&shown, "doublon").await.unwrap();
    child.try_withdraw(&kept, "doublon").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    let detail = parent.detail(&shown).await;
    assert_eq!(detail.line.unwrap().state, "withdrawn");
    let kinds: Vec<_> = detail.timeline.iter().map(|step| step.kind.as_str()).collect();
    assert_eq!(kinds, ["recommendation.placed", "recommendation.versioned"]);
    assert_eq!(parent.problems().await, []);
    parent.assert_rebuilds().await;

    let filtered = pb::ListRecommendationsRequest { state: "draft".to_owned(), ..Default::default() };
    assert!(look!(parent, list, filtered).unwrap().recommendations.is_empty());
    let wrong = pb::ListRecommendationsRequest { state: "done".to_owned(), ..Default::default() };
    assert_eq!(look!(parent, list, wrong).unwrap_err().code(), Code::InvalidArgument);
}

#[tokio::test]
async fn an_event_by_another_author_is_reported_and_not_folded() {
    let (parent, child) = TestNode::parent_and_child().await;
    let id = child.create("Smart publie l’ordre du jour").await;
    child.try_publish(&id, "").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;

    let mut forger = TestLog::of_seed(66);
    let dropped = ev::RecommendationDropped { act: None, reason: "faux".to_owned() };
    let forged = |kind, payload| Forged {
        kind,
        subject: id.parse().unwrap(),
        scope: percole_merkle::Scope::Federation,
        causes: Vec::new(),
        payload,
    };
    forger.push(forged("recommendation.dropped", prost::Message::encode_to_vec(&dropped)));
    parent.mirror(&forger, Relation::Parent).await;
    assert_eq!(parent.state(&id).await, "in_comment");
    let violations = parent.violations().await;
    assert_eq!(violations.len(), 1);
    assert!(violations[0].1.contains("without authority"), "{violations:?}");
    parent.assert_rebuilds().await;
}

#[tokio::test]
async fn an_owner_cannot_write_what_the_rules_refuse() {
    let parent = TestNode::new("Groupe", Level::Group, 1).await;
    let mut author = TestLog::of_seed(5);
    let subject = SubjectId { origin: author.node(), id: [1; 16] };
    let forged = |kind, payload| Forged {
        kind,
        subject,
        scope: percole_merkle::Scope::Federation,
        causes: Vec::new(),
        payload,
    };
    let own = format!("{}:{}", author.node(), "02".repeat(16));
    let placed = |version, report: &str| {
        prost::Message::encode_to_vec(&ev::RecommendationPlaced {
            act: None,
            version,
            placement: Some(ev::Placement { report: report.to_owned(), ..Default::default() }),
            measures_given: 0,
        })
    };
    let versioned = |version, title: &str| {
        prost::Message::encode_to_vec(&ev::RecommendationVersioned {
            act: None,
            reason: String::new(),
            version,
            text: text(title),
        })
    };
    author.push(forged("recommendation.placed", placed(2, &own)));
    author.push(forged("recommendation.versioned", versioned(2, "Second")));
    author.push(forged("recommendation.placed", placed(1, &own)));
    author.push(forged("recommendation.versioned", versioned(2, "")));
    author.push(forged("recommendation.versioned", versioned(2, "Autre second")));
    // A version that nobody was shown moves nothing.
    author.push(forged("recommendation.versioned", versioned(3, "Troisième")));
    let foreign = format!("{}:{}", parent.me(), "01".repeat(16));
    author.push(forged("recommendation.placed", placed(3, &foreign)));
    author.push(forged("recommendation.placed", vec![0xff, 0xff]));
    let drafted = ev::RecommendationDrafted { act: None, placement: None };
    author.push(forged("recommendation.drafted", prost::Message::encode_to_vec(&drafted)));
    parent.mirror(&author, Relation::Parent).await;

    let reasons: Vec<String> = parent.violations().await.into_iter().map(|(_, reason)| reason).collect();
    let expected = [
        "goes back",
        "text.title",
        "another text",
        "report of another node",
        "cannot be read",
        "exists already",
    ];
    assert_eq!(reasons.len(), expected.len(), "{reasons:?}");
    for (reason, expected) in reasons.iter().zip(expected) {
        assert!(reason.contains(expected), "{reason}");
    }
    assert_eq!(parent.detail(&subject.to_string()).await.line.unwrap().title, "Second");
    parent.assert_rebuilds().await;
}

#[tokio::test]
async fn commands_that_share_a_transaction_see_what_those_before_them_did_to_the_same_report() {
    let (_, child) = TestNode::parent_and_child().await;
    let imported = child.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    let [first, second] = [0, 1].map(|number| imported.recommendations[number].clone());
    let lone = child.create("Smart publie l’ordre du jour").await;
    // As they wait together, they are decided together.
    let (dropped, versioned, last, renamed, published) = tokio::join!(
        child.try_drop(&second, "un doublon"),
        child.try_version(&first, "Ce qui reste"),
        child.try_drop(&first, "aussi"),
        child.try_version(&lone, "Smart publie l’ordre du jour du CA"),
        child.try_publish_report(&imported.report, ""),
    );
    dropped.unwrap();
    versioned.unwrap();
    assert!(last.unwrap_err().to_string().contains("last one"), "the other one was taken out before it");
    renamed.unwrap();
    published.unwrap();
    let report = child.report(&imported.report).await;
    let titles: Vec<_> = report.recommendations.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles, ["Ce qui reste"]);
    assert_eq!(child.report(&lone).await.line.unwrap().title, "Smart publie l’ordre du jour du CA");
    child.assert_rebuilds().await;
}
