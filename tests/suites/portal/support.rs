//! A node with pages.

use std::net::SocketAddr;

use percole_tests::{
    NodePlan, NodeProcess, ports,
    wait::{SOON, wait_until},
};
use tokio::net::TcpStream;

/// A node that shows its pages, and where.
pub(crate) async fn with_pages(plan: NodePlan) -> (NodeProcess, SocketAddr) {
    let at: SocketAddr = format!("127.0.0.1:{}", ports::free()).parse().unwrap();
    let node = plan.with_env("PERCOLE_PORTAL_LISTEN", &at.to_string()).start().await;
    // The node answers its operator a moment before it answers browsers.
    wait_until("the pages", SOON, async || {
        TcpStream::connect(at).await.map(drop).map_err(|error| error.to_string())
    })
    .await;
    (node, at)
}

/// Carries out a command of `percole`.
pub(crate) fn carried_out(node: &NodeProcess, arguments: &[&str]) {
    let output = node.cli(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", percole_tests::process::said(&output));
}

/// Writes a file for a command.
pub(crate) fn file(node: &NodeProcess, name: &str, text: &str) -> String {
    let path = node.scratch().join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

/// Now, in microseconds.
#[allow(clippy::disallowed_methods, reason = "real nodes go by the real time")]
pub(crate) fn now_us() -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(now.as_micros()).unwrap()
}
