//! What large files cost a node.

use std::{
    fs,
    time::{Duration, Instant},
};

use percole_tests::NodePlan;

/// Beside the bytes of the file: what a message in hand, pages of the database and a growing buffer take, before the allocator
/// gives it back.
const BESIDE: u64 = 96 << 20;

#[tokio::test]
async fn sixty_megabytes_of_separators_cost_a_node_little_beside_their_bytes() {
    let mut node = NodePlan::national("France").start().await;
    let size = 60_usize << 20;
    let mut bytes = b"number;name;category\n".to_vec();
    bytes.resize(size, b';');
    let file = node.scratch().join("separators.csv");
    fs::write(&file, &bytes).unwrap();
    drop(bytes);
    let before = node.process().peak_bytes();
    let began = Instant::now();
    let read = node.cli_json(&["member", "import", file.to_str().unwrap(), "--dry-run"]);
    assert_eq!(read["added"].as_u64().unwrap_or_default(), 0, "{read}");
    let (cost, took) = (node.process().peak_bytes() - before, began.elapsed());
    assert!(cost < size as u64 + BESIDE, "{} MiB for a file of 60", cost >> 20);
    // Unoptimised, on a machine that does other things too.
    assert!(took < Duration::from_secs(120), "{took:?}");
}
