//! Archives that another team's tool made or refuses, read from `../shared/data/belenios` beside the repository.
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use std::fs::File;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use percole_voting::belenios::finding::Check;
use percole_voting::belenios::verify::{Options, Report, Stage, Verdict, verify};

fn sample(folder: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/belenios").join(folder);
    let Ok(entries) = std::fs::read_dir(&root) else {
        eprintln!("skipped: no samples at {}", root.display());
        return None;
    };
    let path =
        entries.map(|entry| entry.unwrap().path()).find(|path| path.extension().is_some_and(|e| e == "bel"));
    Some(path.expect("a sample folder holds an archive"))
}

fn check(path: &Path) -> Report {
    let options = Options { threads: NonZeroUsize::new(2).unwrap(), closings: &[], receipts: &[] };
    verify(File::open(path).unwrap(), &options, &mut |_| {})
}

fn assert_valid(folder: &str, result: &str) {
    let Some(path) = sample(folder) else { return };
    let report = check(&path);
    assert_eq!(report.problems, [], "{folder}: {:?}", report.unreadable);
    assert_eq!(report.verdict, Verdict::Valid);
    assert_eq!(report.stage, Stage::Decided);
    assert_eq!(report.to_json(), format!("{{\"valid\":true,\"problems\":[],\"result\":{result}}}"));
}

fn assert_refused(folder: &str, checks: &[Check]) {
    let Some(path) = sample(folder) else { return };
    let report = check(&path);
    assert_eq!(report.verdict, Verdict::Invalid, "{folder}");
    let found: Vec<Check> = report.problems.iter().map(|finding| finding.check).collect();
    assert_eq!(found, checks, "{folder}: {:#?}", report.problems);
    assert_eq!(report.result, None);
}

#[test]
fn threshold_trustees_several_questions_and_blank() {
    assert_valid("ok/plain", "[[1,1,1],[1,1,1,1],[1,2]]");
}

#[test]
fn single_and_threshold_trustees_together() {
    assert_valid("ok/single", "[[1,1,1],[1,1,1,1],[1,2]]");
}

#[test]
fn weights() {
    assert_valid("ok/weights", "[[1,3,2],[3,1,1,2],[1,3]]");
}

#[test]
fn the_other_group() {
    let Some(path) = sample("ok/ed25519") else { return };
    let report = check(&path);
    assert_eq!(report.problems, []);
    assert_eq!(report.verdict, Verdict::Valid);
    assert_eq!(report.ballots, 200);
}

#[test]
fn a_wrong_proof_is_named() {
    // The signature covers the proof that was altered.
    assert_refused("bad/proof", &[Check::IndividualProof, Check::Signature]);
}

#[test]
fn a_replayed_ballot_is_named() {
    assert_refused("bad/replay", &[Check::BallotDuplicate]);
}

#[test]
fn another_tally_is_named() {
    // Factors and result are those of the true tally: they do not fit the published one.
    assert_refused("bad/tally", &[Check::Tally, Check::Result]);
}

#[test]
fn another_weight_is_named() {
    assert_refused("bad/weight", &[Check::TallyWeight]);
}
