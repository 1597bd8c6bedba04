//! Archives of secret elections that are wrong, given to the program that people run: 1 for what is not valid, 2 for what
//! cannot be read or is at another stage.
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

mod support;

use std::path::Path;

use percole_voting::belenios::ballot::verify as verify_ballot;
use percole_voting::belenios::closing::Closing;
use percole_voting::belenios::election::Election;
use percole_voting::belenios::group::Ed25519;
use percole_voting::belenios::hash::Hash;
use percole_voting::belenios::tally::Tally;
use percole_voting::belenios::wire::Weight;
use support::{PASSPHRASE, TestElection, percole, run};

/// Two voters' ballots, and files that every test needs.
fn prepared(dir: &Path) -> (TestElection, Vec<Vec<u8>>) {
    let mut election = TestElection::of_voters(3);
    let ballots: Vec<Vec<u8>> = [(0, 0), (1, 2)].map(|(voter, answer)| election.ballot(voter, answer)).into();
    let files = [
        ("election.json", election.record.as_slice()),
        ("key", &election.key),
        ("pass", PASSPHRASE.as_bytes()),
        ("credential", election.credentials.secret[2].expose().as_bytes()),
        ("choices", b"[[0,1,0]]"),
        ("ballot", &ballots[0]),
    ];
    files.iter().for_each(|(name, bytes)| std::fs::write(dir.join(name), bytes).unwrap());
    (election, ballots)
}

const DECRYPT: [&str; 6] = ["trustee", "decrypt", "--yes", "e.bel", "key", "--passphrase-file"];
const CREATE: [&str; 7] =
    ["ballot", "create", "e.bel", "--credential-file", "credential", "--choices", "choices"];

fn decrypt(dir: &Path, exit: i32) -> String {
    run(dir, exit, &[&DECRYPT[..], &["pass"]].concat())
}

#[test]
fn an_archive_that_is_not_valid_ends_every_command_that_goes_on_with_it_with_1() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    let (election, ballots) = prepared(dir);
    let put = |archive: &[u8]| std::fs::write(dir.join("e.bel"), archive).unwrap();

    let twice = election.open(ballots.iter().chain(&ballots[..1]));
    put(&twice);
    for command in [&["election", "close", "--yes", "e.bel"][..], &["election", "cast", "e.bel", "ballot"]] {
        let said = run(dir, 1, command);
        assert!(said.contains("record") && said.contains("ballot"), "{said}");
        assert_eq!(std::fs::read(dir.join("e.bel")).unwrap(), twice, "nothing was written");
    }

    put(&election.tallied(&ballots, 1));
    let key = std::fs::read(dir.join("key")).unwrap();
    let said = decrypt(dir, 1);
    assert!(said.contains("nothing was decrypted: the archive is not valid\n  - record "), "{said}");
    assert_eq!(std::fs::read(dir.join("key")).unwrap(), key, "the key remembers nothing");
    assert!(run(dir, 1, &["election", "result", "e.bel"]).contains("the archive is not valid"));
    let json = percole(&["election", "result", "e.bel", "--json"]).current_dir(dir).output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((&json["error"]["exit_code"], &json["error"]["code"]), (&1.into(), &"not_valid".into()));
}

#[test]
fn a_record_that_is_cut_off_is_not_valid_for_every_command() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    let (election, ballots) = prepared(dir);
    let archive = election.open(&ballots);
    std::fs::write(dir.join("e.bel"), &archive[..archive.len() - 700]).unwrap();
    for command in [
        &["verify", "e.bel"][..],
        &["election", "close", "--yes", "e.bel"],
        &["election", "cast", "e.bel", "ballot"],
        &["election", "result", "e.bel"],
        &["ballot", "show", "e.bel", "ballot"],
        &CREATE,
        &[&DECRYPT[..], &["pass"]].concat(),
    ] {
        let said = run(dir, 1, command);
        assert!(said.contains("record "), "{said}");
    }
}

#[test]
fn what_is_no_archive_or_at_another_stage_ends_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    let (election, ballots) = prepared(dir);
    for no_archive in [&b"3 1\n"[..], &[0; 2048]] {
        std::fs::write(dir.join("e.bel"), no_archive).unwrap();
        for command in [
            &["verify", "e.bel"][..],
            &["election", "close", "--yes", "e.bel"],
            &["election", "cast", "e.bel", "ballot"],
            &["election", "result", "e.bel"],
            &["ballot", "show", "e.bel", "ballot"],
            &CREATE,
            &[&DECRYPT[..], &["pass"]].concat(),
        ] {
            run(dir, 2, command);
        }
    }
    std::fs::write(dir.join("e.bel"), election.open(&ballots)).unwrap();
    assert!(decrypt(dir, 2).contains("voting is open"), "the box is open");
    assert!(run(dir, 2, &["election", "result", "e.bel"]).contains("voting is open"), "there is no tally");
    std::fs::write(dir.join("e.bel"), election.tallied(&ballots, 0)).unwrap();
    run(dir, 2, &["election", "close", "--yes", "e.bel"]);
    assert!(run(dir, 2, &["election", "result", "e.bel"]).contains("trustee"), "no trustee has decrypted");
}

#[test]
fn a_ballot_is_shown_and_made_for_a_readable_election_only() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    let (_, ballots) = prepared(dir);
    run(dir, 0, &["ballot", "show", "election.json", "ballot"]);
    let altered = String::from_utf8(ballots[0].clone()).unwrap().replacen("\"alpha\":\"", "\"alpha\":\"0", 1);
    std::fs::write(dir.join("altered"), altered).unwrap();
    run(dir, 1, &["ballot", "show", "election.json", "altered"]);
    std::fs::write(dir.join("other.json"), "{\"version\":1}").unwrap();
    run(dir, 2, &["ballot", "show", "other.json", "ballot"]);
    run(dir, 2, &["ballot", "show", "missing.json", "ballot"]);
    let create = ["ballot", "create", "other.json"];
    run(dir, 2, &[&create[..], &CREATE[3..]].concat());
}

#[test]
fn a_key_that_has_decrypted_one_tally_refuses_another_with_1() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    let (election, ballots) = prepared(dir);
    std::fs::write(dir.join("e.bel"), election.tallied(&ballots[..1], 0)).unwrap();
    decrypt(dir, 0);
    std::fs::write(dir.join("e.bel"), election.tallied(&ballots, 0)).unwrap();
    assert!(decrypt(dir, 1).contains("never decrypts another"));
}

#[test]
fn a_complete_archive_is_valid_with_its_closings_and_a_dropped_ballot_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path();
    let mut election = TestElection::of_voters(4);
    let ballots: Vec<Vec<u8>> =
        [(0, 0), (1, 1), (0, 2), (2, 0), (3, 1)].map(|(voter, answer)| election.ballot(voter, answer)).into();
    // The first voter votes twice in the first box.
    let boxes = [("gent", 0..3, vec![1, 2]), ("lyon", 3..5, vec![3, 4])];
    for (node, held, counting) in &boxes {
        let closing = closing(&election, node, &ballots[held.clone()], &ballots, counting);
        std::fs::write(dir.join(format!("{node}.json")), closing.encode()).unwrap();
    }
    std::fs::write(dir.join("pass"), PASSPHRASE).unwrap();
    let with_closings = ["verify", "e.bel", "--closings", "gent.json", "--closings", "lyon.json"];
    let complete = |archive: Vec<u8>| {
        std::fs::write(dir.join("e.bel"), archive).unwrap();
        std::fs::write(dir.join("key"), &election.key).unwrap();
        decrypt(dir, 0);
        run(dir, 0, &["election", "result", "e.bel"]);
    };

    complete(election.tallied(&ballots, 0));
    let said = run(dir, 0, &with_closings);
    assert!(said.contains("VALID: every check passed"), "{said}");
    // A trustee who is given the closings decrypts what is complete.
    std::fs::write(dir.join("e.bel"), election.tallied(&ballots, 0)).unwrap();
    let closings = ["pass", "--closings", "gent.json", "--closings", "lyon.json"];
    run(dir, 0, &[&DECRYPT[..], &closings].concat());

    let dropped = Hash::of(&ballots[3]);
    let without: Vec<&Vec<u8>> = ballots.iter().filter(|ballot| Hash::of(ballot) != dropped).collect();
    complete(election.tallied(without.clone(), 0));
    run(dir, 0, &["verify", "e.bel"]);
    let said = run(dir, 1, &with_closings);
    assert!(
        said.contains(&format!(
            "closing-dropped: a ballot that a box had is missing (ballot {dropped} of lyon"
        )),
        "{said}"
    );
    std::fs::write(dir.join("e.bel"), election.tallied(without, 0)).unwrap();
    std::fs::write(dir.join("key"), &election.key).unwrap();
    let said = run(dir, 1, &[&DECRYPT[..], &closings].concat());
    assert!(said.contains(&dropped.to_string()), "a trustee does not decrypt what lacks a ballot: {said}");
    run(dir, 2, &["verify", "e.bel", "--closings", "pass"]);
}

/// What a node states of its box: `counting` are the ballots that are the last of their credential.
fn closing(
    election: &TestElection,
    node: &str,
    held: &[Vec<u8>],
    all: &[Vec<u8>],
    counting: &[usize],
) -> Closing {
    let record = Election::<Ed25519>::decode(&election.record).unwrap();
    let mut tally = Tally::empty(&record);
    counting.iter().for_each(|ballot| tally.add(&verify_ballot(&record, &all[*ballot]).unwrap(), Weight(1)));
    let hashes = held.iter().map(|ballot| Hash::of(ballot)).collect();
    Closing::seal(&record, node, hashes, &tally, Hash::of(node.as_bytes()))
}
