//! Measures through the versions of a recommendation, at its node and at those that mirror it.

use percole_proto::{event::v1 as ev, v1 as pb};
use percole_sync::Relation;

use super::*;
use crate::{
    error::{Code, Error},
    testing::{DAY_US, TestNode, ask, governance::text},
};

fn measures(written: &[(u32, &str)]) -> Option<ev::RecommendationText> {
    let measure = |&(number, title): &(u32, &str)| ev::Measure {
        number,
        title: title.to_owned(),
        detail: String::new(),
    };
    Some(ev::RecommendationText { measures: written.iter().map(measure).collect(), ..text("Titre").unwrap() })
}

async fn version(node: &TestNode, id: &str, written: &[(u32, &str)]) -> Result<pb::EventReceipt, Error> {
    let request = pb::AddVersionRequest {
        key: node.new_key(),
        recommendation: id.to_owned(),
        text: measures(written),
        ..Default::default()
    };
    ask!(node, add_version, request)
}

async fn ids(node: &TestNode, id: &str) -> Vec<(u32, String)> {
    let text = node.detail(id).await.text.unwrap();
    text.measures.into_iter().map(|measure| (measure.number, measure.title)).collect()
}

#[tokio::test]
async fn a_measure_keeps_its_id_through_every_version_and_at_every_node() {
    let (parent, child) = TestNode::parent_and_child().await;
    let request = pb::CreateRecommendationRequest {
        key: child.new_key(),
        text: measures(&[(0, "Afficher"), (0, "Publier"), (0, "Ouvrir")]),
        ..Default::default()
    };
    let id = ask!(child, create, request).unwrap().subject;
    child.try_publish(&id, "").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    child.clock.advance(2 * DAY_US);
    child.try_revise(&id, "").await.unwrap();

    // One moves, one says it in other words, one is dropped; a draft of the revision stays within its group.
    version(&child, &id, &[(0, "Ouvrir"), (2, "Publier tôt"), (0, "Traduire")]).await.unwrap();
    let refused = version(&child, &id, &[(1, "Afficher encore")]).await.unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        (Code::InvalidArgument, Some("measures[0]")),
        "m1 was dropped: {refused}"
    );
    version(&child, &id, &[(0, "Afficher"), (0, "Publier tôt")]).await.unwrap();
    let expected = [(5, "Afficher".to_owned()), (2, "Publier tôt".to_owned())];
    assert_eq!(ids(&child, &id).await, expected);

    child.try_publish(&id, "").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!(ids(&parent, &id).await, expected);
    assert!(parent.violations().await.is_empty());
    parent.assert_rebuilds().await;
    child.assert_rebuilds().await;
}
