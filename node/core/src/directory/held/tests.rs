use percole_domain::Level;
use percole_merkle::Scope;
use percole_proto::event::v1 as ev;
use percole_sync::Relation;

use crate::{
    apply::node::edge_subject,
    directory::{Directory, named::tests::admit},
    sequencer::Draft,
    testing::TestNode,
};

/// What a node read by following is what it would read anew.
async fn is_followed(node: &TestNode) {
    node.node.refresh_directory().await.unwrap();
    let mut tx = node.node.read().await.unwrap();
    let anew = Directory::load(&mut tx, node.me()).await.unwrap();
    assert_eq!(*node.node.directory(), *anew);
}

#[tokio::test]
async fn whoever_joins_and_leaves_is_followed_as_if_all_were_read_anew() {
    let (group, child) = TestNode::parent_and_child().await;
    for seed in 3..7 {
        let country = TestNode::new(&format!("Country {seed}"), Level::National, seed).await;
        // First what is said of those whom nobody knows yet, then who says it.
        let mut log = country.log().await;
        admit(&mut log, 100 + u32::try_from(seed).unwrap());
        group.mirror(&log, Relation::Parent).await;
        is_followed(&group).await;
        group.adopt(&country).await;
        is_followed(&group).await;
        is_followed(&country).await;
    }
    let mut log = child.log().await;
    for antenne in 0..3 {
        admit(&mut log, antenne);
        group.mirror(&log, Relation::Parent).await;
        is_followed(&group).await;
    }
    assert_eq!(group.node.places().number(), 0, "whoever joins moves nobody");
    let left = ev::ChildLeft { child: child.me().to_string(), ..ev::ChildLeft::default() };
    group.write(Draft::new(edge_subject(group.me(), child.me()), Scope::Federation, &left)).await;
    is_followed(&group).await;
    child.mirror(&group.log().await, Relation::Descendant).await;
    is_followed(&child).await;
    assert_eq!(child.node.directory().nodes().count(), group.node.directory().nodes().count() - 7);
}
