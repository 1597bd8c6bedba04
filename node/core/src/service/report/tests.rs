use percole_domain::{Level, report::ReportDocument};
use percole_proto::v1 as pb;
use percole_sync::Relation;

use super::*;
use crate::error::Code;
use crate::testing::{
    TestNode, ask,
    governance::{DOCUMENT, text},
    look,
};

async fn detail(node: &TestNode, report: &str) -> pb::ReportDetail {
    look!(node, get, pb::GetReportRequest { report: report.to_owned() }).unwrap()
}

#[tokio::test]
async fn a_whole_report_is_taken_in_once_and_read_by_the_parent() {
    let bytes = percole_test_data::report_json();
    let (parent, child) = TestNode::parent_and_child().await;
    let first = child.try_import(&bytes, "json").await.unwrap();
    assert_eq!((first.recommendations.len(), first.measures, first.created), (7, 38, 8));
    assert!(first.warnings.iter().any(|warning| warning.contains("`source`")), "{:?}", first.warnings);
    let size = child.log().await.len();
    let again = child.try_import(&bytes, "json").await.unwrap();
    assert_eq!(
        (again.created, &again.report, &again.recommendations),
        (0, &first.report, &first.recommendations)
    );
    let markdown = ReportDocument::from_json(&bytes).unwrap().to_markdown();
    let as_markdown = child.try_import(markdown.as_bytes(), "markdown").await.unwrap();
    assert_eq!((as_markdown.created, &as_markdown.report), (0, &first.report));
    assert_eq!(child.log().await.len(), size, "the same again writes nothing");

    for id in &first.recommendations {
        child.try_adopt(id).await.unwrap();
        child.sent(id).await;
    }
    parent.mirror(&child.log().await, Relation::Parent).await;
    let report = detail(&parent, &first.report).await;
    let line = report.line.unwrap();
    assert_eq!((line.recommendations, line.measures, line.published), (7, 38, true));
    let text = report.text.unwrap();
    assert_eq!((text.groups.len(), text.preambles.len(), text.introduction.len()), (3, 1, 10));
    let numbers: Vec<u32> = report.recommendations.iter().map(|line| line.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(parent.detail(&first.recommendations[3]).await.linked_to, [7]);
    assert_eq!(parent.problems().await, []);
    parent.assert_rebuilds().await;
    child.assert_rebuilds().await;
}

#[tokio::test]
async fn a_longer_document_adds_what_is_new_and_a_changed_one_is_refused_whole() {
    let node = TestNode::new("France", Level::National, 1).await;
    let first = node.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    assert_eq!((first.created, first.measures), (3, 2));
    assert!(first.warnings.iter().any(|warning| warning.contains("asks for no measure")));

    let longer = DOCUMENT.replace(
        r#"tous les profils"}"#,
        r#"tous les profils"}, {"number": 3, "title": "Smart forme ses membres"}"#,
    );
    let second = node.try_import(longer.as_bytes(), "json").await.unwrap();
    assert_eq!((second.created, second.recommendations.len()), (1, 3));
    assert_eq!(second.recommendations[..2], first.recommendations[..]);

    let size = node.log().await.len();
    let changed =
        longer.replace("Smart publie les comptes rendus.", "Smart publie les procès-verbaux.").replace(
            "Smart forme ses membres\"}",
            "Smart forme ses membres\"}, {\"number\": 4, \"title\": \"Neuf\"}",
        );
    let refusal = node.try_import(changed.as_bytes(), "json").await.unwrap_err();
    assert_eq!(refusal.code(), Code::AlreadyExists);
    assert!(refusal.to_string().contains("recommendation 1 with another text"), "{refusal}");
    let changed = DOCUMENT.replace("Smart est une entreprise", "Smart sera une entreprise");
    let refusal = node.try_import(changed.as_bytes(), "json").await.unwrap_err();
    assert_eq!(refusal.code(), Code::AlreadyExists);
    assert_eq!(node.log().await.len(), size, "nothing was changed");
}

#[tokio::test]
async fn a_number_that_was_given_by_hand_is_not_taken_by_an_import() {
    let node = TestNode::new("France", Level::National, 1).await;
    let first = node.try_import(DOCUMENT.as_bytes(), "json").await.unwrap();
    let create = |number| pb::CreateRecommendationRequest {
        key: node.new_key(),
        text: text("Écrite ici"),
        report: first.report.clone(),
        number,
        ..Default::default()
    };
    let refusal = ask!(node, crate::service::recommendation::create, create(2)).unwrap_err();
    assert_eq!(refusal.code(), Code::AlreadyExists);
    ask!(node, crate::service::recommendation::create, create(0)).unwrap();
    assert_eq!(detail(&node, &first.report).await.recommendations[2].number, 3, "the next free number");

    let longer = DOCUMENT
        .replace(r#"tous les profils"}"#, r#"tous les profils"}, {"number": 3, "title": "Smart forme"}"#);
    let refusal = node.try_import(longer.as_bytes(), "json").await.unwrap_err();
    assert!(refusal.to_string().contains("recommendation 3"), "{refusal}");
}

#[tokio::test]
async fn a_document_with_faults_is_refused_with_their_places() {
    let node = TestNode::new("France", Level::National, 1).await;
    let broken = DOCUMENT.replace("\"number\": 2", "\"number\": 1");
    let refusal = node.try_import(broken.as_bytes(), "json").await.unwrap_err();
    assert_eq!((refusal.code(), refusal.field()), (Code::InvalidArgument, Some("document")));
    assert!(refusal.to_string().contains("recommendations[1].number"), "{refusal}");
    assert!(node.try_import(b"{", "json").await.unwrap_err().to_string().contains("line 1"));
    assert_eq!(node.try_import(DOCUMENT.as_bytes(), "pdf").await.unwrap_err().field(), Some("format"));
    assert_eq!(node.log().await.len(), 1);
}

#[tokio::test]
async fn a_report_is_published_once_in_each_wider_scope() {
    let (parent, child) = TestNode::parent_and_child().await;
    let report = child.try_import(DOCUMENT.as_bytes(), "json").await.unwrap().report;
    let request = |scope: &str| pb::PublishReportRequest {
        key: child.new_key(),
        report: report.clone(),
        scope: scope.to_owned(),
        ..Default::default()
    };
    assert!(!detail(&child, &report).await.line.unwrap().published);
    ask!(child, publish, request("parent")).unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    let seen = detail(&parent, &report).await;
    assert_eq!(seen.line.unwrap().recommendations, 0, "its recommendations are published one by one");

    let refusal = ask!(child, publish, request("parent")).unwrap_err();
    assert_eq!(refusal.code(), Code::FailedPrecondition);
    ask!(child, publish, request("")).unwrap();
    assert_eq!(ask!(child, publish, request("parent")).unwrap_err().code(), Code::FailedPrecondition);

    parent.mirror(&child.log().await, Relation::Parent).await;
    let foreign =
        pb::PublishReportRequest { key: parent.new_key(), report: report.clone(), ..Default::default() };
    assert_eq!(ask!(parent, publish, foreign).unwrap_err().code(), Code::PermissionDenied);
    let unknown = pb::GetReportRequest { report: format!("{}:{}", child.me(), "00".repeat(16)) };
    assert_eq!(look!(child, get, unknown).unwrap_err().code(), Code::NotFound);
    parent.assert_rebuilds().await;
}
