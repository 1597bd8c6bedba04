//! `percole-node` for tests of simulated time, built with the feature `simulated-clock` alone.

use std::process::ExitCode;

/// As in `percole-node`.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    percole_node::program::main()
}
