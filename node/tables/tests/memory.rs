//! A file of separators costs what it has bytes, and not many times that. A process of its own, so that it can be measured.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use percole_tables::{Record, Rows};

/// The most memory that this process has had, in MiB.
fn peak_mib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

#[test]
fn sixty_megabytes_of_separators_cost_no_more_than_their_bytes() {
    let mut bytes = b"number;name;category\n".to_vec();
    bytes.resize(60 << 20, b';');
    let before = peak_mib();
    let mut rows = Rows::open(&bytes).unwrap();
    let mut record = Record::default();
    while rows.next(&mut record).unwrap() {}
    let cost = peak_mib() - before;
    assert!(cost < 20, "{cost} MiB beside the file itself");
}
