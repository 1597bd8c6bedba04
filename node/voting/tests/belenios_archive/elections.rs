//! Whole elections, and what trustees may do.

use percole_voting::belenios::cli_api;
use percole_voting::belenios::group::GroupName::Belenios2048;
use percole_voting::belenios::verify::{Stage, Verdict};
use percole_words::{Lang, elections as said};

use super::*;
use crate::belenios_common::{CHEAP, PASSPHRASE, UUID, append, check, options};

const RESULT: &str = "{\"valid\":true,\"problems\":[],\"result\":[[2,1],[1,1,1,0]]}";

#[test]
fn a_whole_election_verifies_in_both_groups() {
    for group in [Ed25519, Belenios2048] {
        let archive = TestElection::new(group, &[1, 1, 1, 1]).complete();
        let report = check(&archive);
        assert_eq!(report.to_json(Lang::En), RESULT, "{group:?}");
        assert_eq!((report.credentials, report.ballots, report.voters), (4, 4, 3));
        assert_eq!(Parts::of(&archive).rechained(), archive, "the tests' own writer agrees");
    }
}

#[test]
fn every_stage_verifies() {
    let mut election = TestElection::new(Ed25519, &[1, 1, 1]);
    let mut writer = election.open();
    let ballot = election.ballot(0, [&[1, 0], &[1, 0, 0, 0]]);
    let stage = |archive: &[u8]| {
        let report = check(archive);
        assert_eq!((report.verdict, &report.problems), (Verdict::Valid, &vec![]));
        assert_eq!(report.result, None);
        report.stage
    };
    writer.ballot(&ballot).unwrap();
    let mut archive = writer.into_inner();
    assert_eq!(stage(&archive), Stage::Voting);
    append(&mut archive, |writer| writer.end_ballots().unwrap());
    assert_eq!(stage(&archive), Stage::Closed);
}

#[test]
fn weights_are_counted() {
    let mut election = TestElection::new(Ed25519, &[1, 20, 300]);
    let archive = election.complete();
    let report = check(&archive);
    assert_eq!(report.verdict, Verdict::Valid, "{:?}", report.problems);
    let counts = serde_json::to_string(&report.result.unwrap()).unwrap();
    assert!(counts == "[[21,300],[20,1,300,0]]", "{counts}");
}

#[test]
fn too_few_trustees_give_no_result() {
    let mut election = TestElection::new(Ed25519, &[1]);
    let ballot = election.ballot(0, [&[1, 0], &[1, 0, 0, 0]]);
    let mut writer = election.open();
    writer.ballot(&ballot).unwrap();
    let tallied = election.tallied(writer);
    for (keys, missing) in [
        (&[0, 1][..], said::trustees_missing(2u64, 4u64, 2u64, 1u64)),
        (&[1, 2], said::trustee_missing(1u64)),
    ] {
        let archive = election.decrypted(tallied.clone(), keys);
        let error = cli_api::compute_result(&mut std::io::Cursor::new(&archive), &options(), &mut |_| {});
        assert_eq!(error.unwrap_err().said(), missing);
    }
}

#[test]
fn a_trustee_never_decrypts_a_second_tally_of_an_election() {
    let mut election = TestElection::new(Ed25519, &[1, 1]);
    let first = tallied(&mut election, &[0]);
    let second = tallied(&mut election, &[0, 1]);
    let first = election.decrypted(first, &[1]);
    let mut again = || {
        cli_api::trustee_decrypt(
            &mut std::io::Cursor::new(&second),
            &options(),
            &election.keys[1],
            PASSPHRASE,
            CHEAP,
            &mut |_| {},
            &mut election.rng,
        )
    };
    assert_eq!(again().unwrap_err().said(), said::another_tally(UUID));
    // The same tally again is no second one.
    let again = cli_api::trustee_decrypt(
        &mut std::io::Cursor::new(&first),
        &options(),
        &election.keys[1],
        PASSPHRASE,
        CHEAP,
        &mut |_| {},
        &mut election.rng,
    );
    assert_eq!(again.unwrap().owner, 2);
}

/// An archive whose tally is published but not decrypted.
fn tallied(election: &mut TestElection, voters: &[usize]) -> Vec<u8> {
    let mut writer = election.open();
    for voter in voters {
        let ballot = election.ballot(*voter, [&[1, 0], &[1, 0, 0, 0]]);
        writer.ballot(&ballot).unwrap();
    }
    election.tallied(writer)
}
