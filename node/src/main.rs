//! percole-node
fn main() {}
