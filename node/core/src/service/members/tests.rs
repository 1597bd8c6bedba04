use super::*;
use crate::testing::{TestNode, voting::register};

async fn node() -> TestNode {
    TestNode::new("France", percole_domain::Level::National, 1).await
}

async fn numbers(node: &TestNode, request: pb::ListMembersRequest) -> Vec<String> {
    let listed = list(&node.node, request).await.unwrap();
    listed.members.into_iter().map(|member| member.number).collect()
}

#[tokio::test]
async fn a_register_is_taken_in_once_and_changes_are_counted() {
    let node = node().await;
    let first = node.import_members(&register(300), Mode::Write).await;
    assert_eq!((first.added, first.changed, first.unchanged), (300, 0, 0));
    let again = node.import_members(&register(300), Mode::Write).await;
    assert_eq!((again.added, again.changed, again.unchanged), (0, 0, 300));

    let changed = register(301).replace("7,Membre 7,user", "7,Membre 7,partner");
    let dry = node.import_members(&changed, Mode::DryRun).await;
    assert_eq!((dry.added, dry.changed, dry.unchanged), (1, 1, 299));
    assert_eq!(list(&node.node, Default::default()).await.unwrap().total, 300, "a dry run writes nothing");
    let written = node.import_members(&changed, Mode::Write).await;
    assert_eq!((written.added, written.changed, written.unchanged), (1, 1, 299));
    let partners = pb::ListMembersRequest { category: "Partner".to_owned(), ..Default::default() };
    assert_eq!(numbers(&node, partners).await, ["7"]);
}

#[tokio::test]
async fn every_error_is_named_and_nothing_is_imported() {
    let node = node().await;
    let csv = register(20).replace("m7@example.org", "not an address").replace("9,Membre 9", "9,");
    let answer = node.import_members(&csv, Mode::Write).await;
    let errors: Vec<(u64, &str)> =
        answer.errors.iter().map(|error| (error.line, error.column.as_str())).collect();
    assert_eq!(errors, [(8, "email"), (10, "name")]);
    assert_eq!((answer.added, answer.more_errors), (0, 0));
    assert_eq!(list(&node.node, Default::default()).await.unwrap().total, 0);
}

#[tokio::test]
async fn members_are_listed_in_pages_and_searched() {
    let node = node().await;
    node.register(150).await;
    let page =
        |after: &str, limit| pb::ListMembersRequest { after: after.to_owned(), limit, ..Default::default() };
    assert_eq!(numbers(&node, page("", 2)).await, ["1", "10"]);
    assert_eq!(numbers(&node, page("10", 2)).await, ["100", "101"]);
    assert_eq!(numbers(&node, page("", 0)).await.len(), 100);
    let search = |text: &str| pb::ListMembersRequest { search: text.to_owned(), ..Default::default() };
    assert_eq!(numbers(&node, search("M77@Example")).await, ["77"]);
    assert_eq!(numbers(&node, search("100%")).await, [""; 0]);
    assert_eq!(numbers(&node, search("_")).await, [""; 0]);
}

#[tokio::test]
async fn the_register_is_in_no_log() {
    let node = node().await;
    let before = node.log().await.len();
    node.register(30).await;
    assert_eq!(node.log().await.len(), before);
}
