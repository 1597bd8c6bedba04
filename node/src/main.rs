//! The server of a percole node: what needs the database itself. `percole` is the client of a running node.

use std::process::ExitCode;

/// Gives back to the system, within seconds, what a flood of messages took: the system's own allocator keeps what stands between
/// small pieces that stay.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    percole_node::program::main()
}
