//! A node with pages.

use std::net::SocketAddr;

use percole_tests::{NodePlan, NodeProcess, ports};

/// A node that shows its pages, and where.
pub(crate) async fn with_pages(plan: NodePlan) -> (NodeProcess, SocketAddr) {
    let at: SocketAddr = format!("127.0.0.1:{}", ports::free()).parse().unwrap();
    let node = plan.with_env("PERCOLE_PORTAL_LISTEN", &at.to_string()).start().await;
    (node, at)
}
