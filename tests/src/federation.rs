//! A group and two national nodes, joined over mutual TLS.

use percole_proto::{event::v1::Level, v1 as pb};

use crate::{Engine, NodePlan, TestNode, logs};

/// Three nodes that run and know each other.
pub struct TestFederation {
    /// The parent.
    pub group: TestNode,
    /// A child.
    pub france: TestNode,
    /// The other child.
    pub belgium: TestNode,
}

impl TestFederation {
    /// Founds three nodes on SQLite, starts and joins them.
    pub async fn start() -> TestFederation {
        TestFederation::start_on(Engine::Sqlite, Engine::Sqlite).await
    }

    /// Founds the group on one engine and its children on another, starts and joins them.
    pub async fn start_on(group: Engine, children: Engine) -> TestFederation {
        let federation = TestFederation {
            group: NodePlan::group("Group").on(group).start().await,
            france: NodePlan::national("France").on(children).start().await,
            belgium: NodePlan::national("Belgium").on(children).start().await,
        };
        join(&federation.group, &federation.france).await;
        join(&federation.group, &federation.belgium).await;
        federation
    }

    /// All three.
    pub fn nodes(&self) -> [&TestNode; 3] {
        [&self.group, &self.france, &self.belgium]
    }

    /// The end of every end-to-end test: stops the nodes, verifies each, and compares their logs.
    pub async fn check_logs(&mut self) {
        for node in [&mut self.group, &mut self.france, &mut self.belgium] {
            node.terminate().await;
        }
        logs::check(&self.nodes()).await;
    }
}

/// Makes an invitation at the parent for a national node.
pub async fn invite(parent: &TestNode) -> String {
    let request =
        pb::InviteRequest { level: Level::National.into(), valid_for_seconds: 600, address: String::new() };
    parent.admin().await.invite(request).await.unwrap().into_inner().invitation
}

/// Joins a child to a parent.
pub async fn join(parent: &TestNode, child: &TestNode) {
    let invitation = invite(parent).await;
    child.admin().await.join_parent(pb::JoinParentRequest { invitation }).await.unwrap();
}
