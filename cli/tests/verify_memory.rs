//! How much memory `percole verify` takes, measured on the process. Alone in its file: nothing else runs beside it.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

mod support;

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use support::{TestElection, percole};

const FIXED_KIB: u64 = 64 * 1024;
const BYTES_EACH: u64 = 128;

const VOTERS: usize = 20_000;
const BALLOTS: usize = 1_500;

#[test]
fn memory_stays_within_64_mib_and_128_bytes_for_each_credential_and_ballot() {
    let folder = tempfile::tempdir().unwrap();
    let small = peak_kib(folder.path(), 10, 10);
    let large = peak_kib(folder.path(), VOTERS, BALLOTS);
    let each = (VOTERS + BALLOTS) as u64 * BYTES_EACH / 1024;
    eprintln!(
        "10 credentials and ballots: {small} KiB; {VOTERS} credentials, {BALLOTS} ballots: {large} KiB"
    );
    assert!(large <= FIXED_KIB + each, "{large} KiB");
    // Not all of the fixed part either: what grows is within 128 bytes each, and some for pages and buffers that fill up.
    assert!(large.saturating_sub(small) <= each + 4 * 1024, "{small} KiB grew to {large} KiB");
}

/// The largest resident memory of `percole verify` on an archive with as many credentials and ballots.
fn peak_kib(folder: &Path, voters: usize, ballots: usize) -> u64 {
    let mut election = TestElection::of_voters(voters);
    let ballots: Vec<Vec<u8>> = (0..ballots).map(|voter| election.ballot(voter, voter % 3)).collect();
    let archive = folder.join(format!("{voters}.bel"));
    std::fs::write(&archive, election.open(&ballots)).unwrap();
    let mut process = percole(&["verify", "--threads", "2", archive.to_str().unwrap()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let status = format!("/proc/{}/status", process.id());
    let mut peak = 0;
    // The kernel keeps the peak, so only what is added in the last moment can be missed.
    let exit = loop {
        if let Some(exit) = process.try_wait().unwrap() {
            break exit;
        }
        peak = std::fs::read_to_string(&status).map_or(peak, |text| peak.max(high_water_kib(&text)));
        std::thread::sleep(Duration::from_millis(2));
    };
    assert!(exit.success() && peak > 0, "{exit}");
    peak
}

fn high_water_kib(status: &str) -> u64 {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|figure| figure.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
