//! A parent gets another address: its children are told where it is, and go on where they were.

use percole_proto::v1 as pb;
use percole_tests::{NodePlan, NodeProcess, TestTree, on_both_engines, sync::converge, wait::SOON, work};

use super::replication::appears;

/// Tells a child where its parent is; gives what it answers on the screen.
fn reach(child: &NodeProcess, address: &str) -> Result<String, String> {
    let output = child.at_terminal(&["--lang", "en", "node", "reach", address], "");
    let said =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    if output.status.success() { Ok(said) } else { Err(said) }
}

async fn parent_address(node: &NodeProcess) -> String {
    let peers =
        node.admin().await.list_peers(pb::ListPeersRequest::default()).await.unwrap().into_inner().peers;
    peers.into_iter().find(|peer| peer.relation == "parent").unwrap().address
}

on_both_engines! {
    async fn a_parent_that_moved_is_reached_again_and_nothing_is_lost(engine: Engine) {
        let mut tree = TestTree::plan("groupe < france < rennes").on(engine).start().await;
        let before = work::publish_recommendation(&tree["groupe"], 1, "federation").await;
        appears(&tree["rennes"], &before).await;
        let was = tree["groupe"].address().to_owned();
        tree["groupe"].terminate().await;
        let meanwhile = work::publish_recommendation(&tree["rennes"], 2, "federation").await;
        let moved = &mut tree["groupe"];
        moved.listen_elsewhere();
        moved.start().await;
        let new = moved.address().to_owned();
        let stranger = NodePlan::group("un autre").start().await;

        let france = &tree["france"];
        let refused = reach(france, stranger.address()).unwrap_err();
        assert!(refused.contains("groupe") && refused.contains("nothing was changed"), "{refused}");
        let refused = reach(france, &was).unwrap_err();
        assert!(refused.contains("nothing listens") && refused.contains("nothing was changed"), "{refused}");
        assert_eq!(parent_address(france).await, was);
        let refused = reach(&tree["groupe"], &new).unwrap_err();
        assert!(refused.contains("no parent"), "{refused}");

        let told = reach(france, &new).unwrap();
        assert!(told.contains("groupe") && told.contains(&new), "{told}");
        assert_eq!(parent_address(france).await, new);
        appears(&tree["groupe"], &meanwhile).await;
        let after = work::publish_recommendation(&tree["groupe"], 3, "federation").await;
        appears(&tree["rennes"], &after).await;
        // Over a restart too.
        tree["france"].restart().await;
        assert_eq!(parent_address(&tree["france"]).await, new);
        converge(&tree.nodes(), SOON).await;
        tree.check_logs().await;
    }
}
