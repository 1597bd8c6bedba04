//! What is being written is for its authors, whatever was shown before.

use percole_domain::{Level, Role, members::Status};
use percole_proto::v1 as pb;

use super::{get, list};
use crate::{
    access::{Caller, Standing, Viewer},
    service::vote,
    testing::{DAY_US, TestNode, ask, look, voting::HOUR_US},
};

fn readers() -> [Viewer; 3] {
    let reader = Caller::Operator { id: "1".to_owned(), name: "n".to_owned(), role: Role::Reader };
    [
        Viewer::of(&reader),
        Viewer::person(Standing { status: Some(Status::Member), bodies: Vec::new() }),
        Viewer::person(Standing { status: Some(Status::User), bodies: Vec::new() }),
    ]
}

async fn seen(node: &TestNode, viewer: &Viewer, id: &str) -> (u32, String) {
    let request = pb::GetRecommendationRequest { recommendation: id.to_owned() };
    let detail = get(&node.node, viewer, request).await.unwrap();
    (detail.line.unwrap().version, detail.text.unwrap_or_default().title)
}

/// A recommendation that was published, and is being written anew.
async fn revised() -> (TestNode, String) {
    let node = TestNode::new("France", Level::National, 1).await;
    let id = node.create("Ce qui est montré").await;
    node.try_publish(&id, "").await.unwrap();
    node.clock.advance(2 * DAY_US);
    node.try_version(&id, "Un brouillon").await.unwrap();
    (node, id)
}

#[tokio::test]
async fn a_version_that_is_being_written_is_shown_to_its_authors_alone() {
    let (node, id) = revised().await;
    assert_eq!(seen(&node, &Viewer::everything(), &id).await, (2, "Un brouillon".to_owned()));
    for viewer in readers() {
        assert_eq!(seen(&node, &viewer, &id).await, (1, "Ce qui est montré".to_owned()), "{viewer:?}");
        let listed = list(&node.node, &viewer, Default::default()).await.unwrap().recommendations;
        assert_eq!((listed[0].title.as_str(), listed[0].version), ("Ce qui est montré", 1));
    }
    node.try_ask_groups(&id, "après les remarques").await.unwrap();
    for viewer in readers() {
        assert_eq!(seen(&node, &viewer, &id).await, (2, "Un brouillon".to_owned()));
    }
    node.assert_rebuilds().await;
}

#[tokio::test]
async fn a_vote_quotes_what_was_shown_and_no_draft() {
    let (node, id) = revised().await;
    let rule = percole_voting::decide::ready::text("french-ordinary-assembly").unwrap();
    let request = pb::OpenVoteRequest {
        recommendation: id,
        participants: vec![node.me().to_string()],
        rule_toml: rule.to_owned(),
        opens_us: node.now_us() + HOUR_US,
        closes_us: node.now_us() + DAY_US,
        report_by_us: node.now_us() + 2 * DAY_US,
        ..node.vote_request()
    };
    let opened = ask!(node, vote::open, request).unwrap().subject;
    let detail = look!(node, vote::show, pb::GetVoteRequest { vote: opened, ..Default::default() }).unwrap();
    assert_eq!((detail.version, detail.text.unwrap().title.as_str()), (1, "Ce qui est montré"));
    node.assert_rebuilds().await;
}
