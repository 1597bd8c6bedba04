//! Closings of several ballot boxes, and receipts, against the merged archive.
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

mod belenios_common;

use std::io::Cursor;

use belenios_common::{Parts, TestElection, options};
use percole_voting::belenios::ballot::{VerifiedBallot, verify as verify_ballot};
use percole_voting::belenios::closing::{Closing, Receipt};
use percole_voting::belenios::election::Election;
use percole_voting::belenios::finding::Check;
use percole_voting::belenios::group::{Ed25519, GroupName};
use percole_voting::belenios::hash::Hash;
use percole_voting::belenios::tally::Tally;
use percole_voting::belenios::verify::{Examined, Options, ReceiptFate, Verdict, verify};
use percole_voting::belenios::wire::Weight;

struct Federation {
    election: TestElection,
    /// Ballots per box, in the boxes' order; the first voter of box 1 votes twice.
    boxes: Vec<Vec<Vec<u8>>>,
    closings: Vec<Closing>,
}

impl Federation {
    fn new() -> Self {
        let mut election = TestElection::new(GroupName::Ed25519, &[1, 1, 1, 1]);
        let boxes = vec![
            vec![
                election.ballot(0, [&[1, 0], &[1, 0, 0, 0]]),
                election.ballot(1, [&[1, 0], &[0, 1, 0, 0]]),
                election.ballot(0, [&[0, 1], &[0, 1, 0, 0]]),
            ],
            vec![election.ballot(2, [&[1, 0], &[0, 0, 1, 0]]), election.ballot(3, [&[0, 1], &[1, 0, 0, 0]])],
        ];
        let mut federation = Self { election, boxes, closings: Vec::new() };
        // Given in another order than that of their names, by which boxes are merged.
        federation.closings =
            vec![federation.close("lyon", 1, &[0, 1]), federation.close("gent", 0, &[1, 2])];
        federation
    }

    fn close(&self, node: &str, index: usize, counting: &[usize]) -> Closing {
        let election = Election::<Ed25519>::decode(&self.election.election).unwrap();
        let verified: Vec<VerifiedBallot<Ed25519>> =
            self.boxes[index].iter().map(|ballot| verify_ballot(&election, ballot).unwrap()).collect();
        let mut tally = Tally::empty(&election);
        counting.iter().for_each(|ballot| tally.add(&verified[*ballot], Weight(1)));
        let hashes = verified.iter().map(VerifiedBallot::hash).collect();
        Closing::seal(&election, node, hashes, &tally, Hash::of(node.as_bytes()))
    }

    fn archive(&mut self, ballots: &[(usize, usize)]) -> Vec<u8> {
        let mut writer = self.election.open();
        for (index, ballot) in ballots {
            writer.ballot(&self.boxes[*index][*ballot]).unwrap();
        }
        self.election.tallied(writer)
    }

    fn check(&self, archive: &[u8]) -> Examined {
        let options = Options { closings: &self.closings, ..options() };
        verify(Cursor::new(archive), &options, &mut |_| {})
    }

    fn checks(&self, archive: &[u8]) -> Vec<Check> {
        self.check(archive).problems.iter().map(|finding| finding.problem.check).collect()
    }
}

const ALL: [(usize, usize); 5] = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)];

#[test]
fn an_archive_that_merges_the_boxes_is_valid() {
    let mut federation = Federation::new();
    let archive = federation.archive(&ALL);
    let report = federation.check(&archive);
    assert_eq!((report.verdict, report.problems), (Verdict::Valid, vec![]));
}

#[test]
fn a_dropped_ballot_is_found_only_with_the_closings() {
    let mut federation = Federation::new();
    let archive = federation.archive(&[(0, 0), (0, 1), (0, 2), (1, 1)]);
    assert_eq!(belenios_common::checks(&archive), [], "the archive alone is consistent");
    assert_eq!(federation.checks(&archive), [Check::ClosingDropped]);
}

#[test]
fn an_added_ballot_is_found() {
    let mut federation = Federation::new();
    let archive = federation.archive(&ALL);
    federation.closings[0] = federation.close("lyon", 1, &[0, 1]);
    federation.closings[0].ballots.pop();
    federation.closings[0].voters = 1;
    let found = federation.checks(&archive);
    // The sub-total still counts the ballot that is no longer listed.
    assert_eq!(found, [Check::ClosingSubTotal, Check::ClosingAdded]);
}

#[test]
fn reordered_ballots_are_found() {
    let mut federation = Federation::new();
    // The re-voter's ballots change places: the first would count.
    let archive = federation.archive(&[(0, 2), (0, 1), (0, 0), (1, 0), (1, 1)]);
    let found = federation.checks(&archive);
    assert!(found.contains(&Check::ClosingReordered) && found.contains(&Check::ClosingSubTotal), "{found:?}");
    // The boxes change places.
    let archive = federation.archive(&[(1, 0), (1, 1), (0, 0), (0, 1), (0, 2)]);
    assert!(federation.checks(&archive).contains(&Check::ClosingReordered));
}

#[test]
fn a_closing_that_contradicts_itself_is_found() {
    let mut federation = Federation::new();
    let archive = federation.archive(&ALL);
    let good = federation.closings.clone();
    let mut found = |change: &dyn Fn(&mut Closing)| {
        federation.closings = good.clone();
        change(&mut federation.closings[1]);
        federation.checks(&archive)
    };
    assert_eq!(found(&|closing| closing.voters = 3), [Check::Closing]);
    assert_eq!(found(&|closing| closing.fingerprint = "other".into()), [Check::Closing]);
    let other_total = good[0].sub_total.clone();
    assert_eq!(found(&|closing| closing.sub_total = other_total.clone()), [Check::ClosingSubTotal]);
    let again = good[0].ballots[0];
    assert!(found(&|closing| closing.ballots.push(again)).contains(&Check::Closing));
    assert!(found(&|closing| closing.node = "lyon".into()).contains(&Check::Closing));
}

#[test]
fn a_credential_in_two_boxes_is_found() {
    let mut federation = Federation::new();
    let second = federation.election.ballot(1, [&[1, 0], &[1, 0, 0, 0]]);
    federation.boxes[1].push(second);
    federation.closings[0] = federation.close("lyon", 1, &[0, 1, 2]);
    let archive = federation.archive(&[ALL.as_slice(), &[(1, 2)]].concat());
    let found = federation.checks(&archive);
    assert!(found.contains(&Check::ClosingCredential), "{found:?}");
}

#[test]
fn closings_have_one_spelling() {
    let federation = Federation::new();
    let bytes = federation.closings[0].encode();
    assert_eq!(Closing::decode(&bytes).unwrap(), federation.closings[0]);
    assert!(Closing::decode(&[&bytes[..], b" "].concat()).is_err());
}

#[test]
fn receipts_find_the_ballot_and_say_whether_it_counts() {
    let mut federation = Federation::new();
    let archive = federation.archive(&ALL[..4]);
    let receipt = |index: usize, ballot: usize| {
        Receipt::new(belenios_common::UUID, Hash::of(&federation.boxes[index][ballot]))
    };
    let receipts = [receipt(0, 1), receipt(0, 0), receipt(1, 1)];
    for receipt in &receipts {
        let bytes = serde_json::to_vec(receipt).unwrap();
        assert_eq!(Receipt::decode(&bytes).as_ref(), Ok(receipt));
    }
    let parts = Parts::of(&archive);
    let record = |index: usize, ballot: usize| {
        let body = &federation.boxes[index][ballot];
        parts.records.iter().position(|(_, known)| known == body).unwrap() as u64
    };
    let options = Options { receipts: &receipts, ..options() };
    let report = verify(Cursor::new(&archive), &options, &mut |_| {});
    assert_eq!(
        report.receipts,
        [
            ReceiptFate::Counts { record: record(0, 1) },
            ReceiptFate::Replaced { record: record(0, 0), by: record(0, 2) },
            ReceiptFate::Absent
        ]
    );
    let found: Vec<Check> = report.problems.iter().map(|finding| finding.problem.check).collect();
    assert_eq!(found, [Check::Receipt]);
}

#[test]
fn a_receipt_whose_two_hashes_differ_is_refused() {
    let mut receipt = Receipt::new(belenios_common::UUID, Hash::of(b"a"));
    receipt.tracker = Hash::of(b"b").to_base64();
    assert!(Receipt::decode(&serde_json::to_vec(&receipt).unwrap()).is_err());
}
