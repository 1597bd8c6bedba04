//! Archives that another team's tool made or refuses, of `tests/data/belenios`.
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use std::collections::BTreeSet;
use std::fs::File;
use std::num::NonZeroUsize;

use percole_voting::belenios::finding::Check;
use percole_voting::belenios::verify::{Examined, Options, Stage, Verdict, verify};
use percole_words::Lang;

fn check(sample: &str) -> Examined {
    let options = Options { threads: NonZeroUsize::new(2).unwrap(), closings: &[], receipts: &[] };
    verify(File::open(percole_test_data::archive(sample)).unwrap(), &options, &mut |_| {})
}

fn assert_valid(sample: &str, result: &str) {
    let report = check(sample);
    assert_eq!(report.problems, [], "{sample}: {:?}", report.unreadable);
    assert_eq!(report.verdict, Verdict::Valid);
    assert_eq!(report.stage, Stage::Decided);
    assert_eq!(report.to_json(Lang::En), format!("{{\"valid\":true,\"problems\":[],\"result\":{result}}}"));
}

fn assert_refused(sample: &str, checks: &[Check]) {
    let report = check(sample);
    assert_eq!(report.verdict, Verdict::Invalid, "{sample}");
    let found: Vec<Check> = report.problems.iter().map(|finding| finding.problem.check).collect();
    assert_eq!(found, checks, "{sample}: {:#?}", report.problems);
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
    let report = check("ok/ed25519");
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

#[test]
fn what_is_wrong_is_said_in_each_language() {
    for sample in ["bad/proof", "bad/replay", "bad/tally", "bad/weight"] {
        for finding in check(sample).problems {
            let said: BTreeSet<String> =
                Lang::ALL.iter().map(|&lang| finding.problem.said().in_lang(lang)).collect();
            assert_eq!(said.len(), Lang::ALL.len(), "{sample}: {said:?}");
        }
    }
    let french = check("bad/proof").to_json(Lang::Fr);
    let detail = "rien ne prouve qu’un choix est oui ou non (réponse 1, choix 1)";
    let found = format!("{{\"record\":6,\"check\":\"individual-proof\",\"detail\":\"{detail}\"}}");
    assert!(french.contains(&found), "{french}");
}
