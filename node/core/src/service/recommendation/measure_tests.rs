//! Measures through the versions of a recommendation, at its node and at those that mirror it.

use async_trait::async_trait;
use percole_domain::Level;
use percole_merkle::{LeafHeader, Scope};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_store::{
    Tx,
    entries::{self, Place},
    logs::{self, LogId},
    recommendations::RecommendationRow,
    rows,
};
use percole_sync::Relation;

use super::*;
use crate::{
    apply,
    error::{Code, Error},
    sequencer::PrivateWrite,
    service::redaction,
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
    child.try_ask_groups(&id, "après les remarques").await.unwrap();

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

/// The largest number that a node knows to have been given.
async fn given(node: &TestNode, id: &str) -> u32 {
    let mut tx = node.node.read().await.unwrap();
    let row: RecommendationRow =
        rows::get(&mut tx, &id.parse::<SubjectId>().unwrap()).await.unwrap().unwrap();
    row.measures_given
}

/// Erases the newest text of a recommendation, as its operator orders it.
async fn erase(node: &TestNode) {
    let index = node.log().await.newest("recommendation.versioned").index;
    let request = pb::RedactRequest {
        key: node.new_key(),
        index,
        reason: "à sa demande".to_owned(),
        ..Default::default()
    };
    ask!(node, redaction::redact, request).unwrap();
}

#[tokio::test]
async fn a_number_that_only_an_erased_text_held_is_not_given_again() {
    let (parent, child) = TestNode::parent_and_child().await;
    let request = pb::CreateRecommendationRequest {
        key: child.new_key(),
        text: measures(&[(0, "Afficher"), (0, "Publier"), (0, "Ouvrir")]),
        ..Default::default()
    };
    let id = ask!(child, create, request).unwrap().subject;
    // As a draft, before anybody else saw it …
    version(&child, &id, &[(0, "Afficher"), (0, "Nommer Zoé")]).await.unwrap();
    erase(&child).await;
    assert_eq!(given(&child, &id).await, 4);
    version(&child, &id, &[(1, "Afficher"), (0, "Traduire")]).await.unwrap();
    assert_eq!(ids(&child, &id).await, [(1, "Afficher".to_owned()), (5, "Traduire".to_owned())]);
    // … and once it was published, also at whoever holds the text.
    version(&child, &id, &[(0, "Afficher"), (0, "Nommer Léo")]).await.unwrap();
    child.try_publish(&id, "").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    let late = TestNode::new("Nouveau", Level::Group, 9).await;
    erase(&child).await;
    for node in [&parent, &late] {
        node.mirror(&child.log().await, Relation::Parent).await;
        assert_eq!((node.detail(&id).await.text, given(node, &id).await), (None, 6));
        assert_eq!(node.problems().await, []);
        node.assert_rebuilds().await;
    }
    child.clock.advance(2 * DAY_US);
    child.try_ask_groups(&id, "après les remarques").await.unwrap();
    version(&child, &id, &[(0, "Nommer Max")]).await.unwrap();
    assert_eq!(ids(&child, &id).await, [(7, "Nommer Max".to_owned())]);
    child.assert_rebuilds().await;
}

/// Forgets what stayed on a node, as when its disk died and others gave back what they hold of its log.
struct LoseWhatStayed;

#[async_trait]
impl PrivateWrite for LoseWhatStayed {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        let size = logs::own(tx).await?.unwrap().size;
        for entry in entries::range(tx, LogId::OWN, 0, size).await? {
            let leaf = LeafHeader::decode(entry.leaf.as_deref().unwrap_or_default());
            if leaf.is_ok_and(|leaf| leaf.scope == Scope::Node) {
                entries::erase(tx, Place { log: LogId::OWN, index: entry.index }).await?;
            }
        }
        apply::rebuild(tx).await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_node_that_has_its_text_from_others_gives_no_number_of_a_lost_draft() {
    let (parent, child) = TestNode::parent_and_child().await;
    let request = pb::CreateRecommendationRequest {
        key: child.new_key(),
        text: measures(&[(0, "Afficher"), (0, "Publier")]),
        ..Default::default()
    };
    let id = ask!(child, create, request).unwrap().subject;
    version(&child, &id, &[(0, "Afficher"), (0, "Ouvrir"), (0, "Traduire")]).await.unwrap();
    version(&child, &id, &[(0, "Afficher")]).await.unwrap();
    child.try_publish(&id, "").await.unwrap();
    parent.mirror(&child.log().await, Relation::Parent).await;
    assert_eq!((ids(&parent, &id).await.len(), given(&parent, &id).await), (1, 4));
    child.node.sequencer.private(LoseWhatStayed).await.unwrap();
    child.clock.advance(2 * DAY_US);
    child.try_ask_groups(&id, "après les remarques").await.unwrap();
    version(&child, &id, &[(0, "Afficher"), (0, "Informer")]).await.unwrap();
    assert_eq!(ids(&child, &id).await, [(1, "Afficher".to_owned()), (5, "Informer".to_owned())]);
}
