//! Comparing an archive with what every box stated at its closing.

use percole_words::elections;

use super::super::closing::Closing;
use super::super::election::Election;
use super::super::finding::{Check, Problem};
use super::super::group::Group;
use super::super::hash::Hash;
use super::credentials::NO_BOX;
use super::findings::Findings;
use super::scan::Scan;
use super::workers::Checked;

/// Where a closing says a ballot stands (40 bytes).
#[derive(Clone, Copy)]
struct Expected {
    hash: Hash,
    position: u32,
    ballot_box: u16,
    seen: bool,
}

/// Boxes found intact so far, by index; the sub-totals of others cannot be compared.
pub(super) struct Boxes {
    intact: Vec<bool>,
}

/// Puts every ballot in its box and finds dropped, added and reordered ones.
///
/// Without closings all ballots are in one box. With closings, box `closings.len()` takes the ballots in none of them.
pub(super) fn assign_boxes(scan: &mut Scan, closings: &[Closing], findings: &mut Findings) -> Boxes {
    if closings.is_empty() {
        scan.ballots.iter_mut().for_each(|ballot| ballot.ballot_box = 0);
        return Boxes { intact: vec![true] };
    }
    let mut intact = vec![true; closings.len() + 1];
    let mut expected = expected_ballots(closings, findings);
    let mut last: Option<(u32, Hash)> = None;
    for ballot in &mut scan.ballots {
        let found = expected.binary_search_by_key(&ballot.hash, |expected| expected.hash);
        let Ok(found) = found else {
            ballot.ballot_box = u16::try_from(closings.len()).unwrap_or(NO_BOX);
            let detail = elections::in_ballot(ballot.hash.to_hex());
            findings.add(ballot.location.record, Problem::new(Check::ClosingAdded, detail));
            continue;
        };
        let expected = &mut expected[found];
        expected.seen = true;
        ballot.ballot_box = expected.ballot_box;
        let node = &closings[usize::from(expected.ballot_box)].node;
        if let Some((position, before)) = last
            && expected.position < position
        {
            let detail = elections::ballot_reordered(ballot.hash.to_hex(), node, before.to_hex());
            findings.add(ballot.location.record, Problem::new(Check::ClosingReordered, detail));
        } else {
            last = Some((expected.position, ballot.hash));
        }
        check_box_of_credential(
            scan_entry(&mut scan.credentials, ballot.credential()),
            ballot,
            closings,
            findings,
        );
    }
    for missing in expected.iter().filter(|expected| !expected.seen) {
        let node = &closings[usize::from(missing.ballot_box)].node;
        intact[usize::from(missing.ballot_box)] = false;
        let detail = elections::in_ballot_of(missing.hash.to_hex(), node);
        findings.add_general(Problem::new(Check::ClosingDropped, detail));
    }
    Boxes { intact }
}

fn scan_entry(
    table: &mut super::credentials::Table,
    index: Option<usize>,
) -> Option<&mut super::credentials::Entry> {
    index.map(|index| table.entry_mut(index))
}

fn check_box_of_credential(
    credential: Option<&mut super::credentials::Entry>,
    ballot: &super::scan::BallotEntry,
    closings: &[Closing],
    findings: &mut Findings,
) {
    let Some(credential) = credential else { return };
    if credential.ballot_box == NO_BOX {
        credential.ballot_box = ballot.ballot_box;
    } else if credential.ballot_box != ballot.ballot_box {
        let node = |index: u16| &closings[usize::from(index)].node;
        let (now, before) = (node(ballot.ballot_box), node(credential.ballot_box));
        let detail = elections::credential_in_two_boxes(ballot.hash.to_hex(), now, before);
        findings.add(ballot.location.record, Problem::new(Check::ClosingCredential, detail));
    }
}

/// All ballots of all closings, in the order of their hashes.
fn expected_ballots(closings: &[Closing], findings: &mut Findings) -> Vec<Expected> {
    let mut order: Vec<usize> = (0..closings.len()).collect();
    order.sort_by_key(|index| &closings[*index].node);
    for pair in order.windows(2) {
        if closings[pair[0]].node == closings[pair[1]].node {
            let detail = elections::closing_twice(&closings[pair[0]].node);
            findings.add_general(Problem::new(Check::Closing, detail));
        }
    }
    let mut expected = Vec::with_capacity(closings.iter().map(|closing| closing.ballots.len()).sum());
    for index in order {
        let ballot_box = u16::try_from(index).unwrap_or(NO_BOX);
        for hash in &closings[index].ballots {
            let position = u32::try_from(expected.len()).unwrap_or(u32::MAX);
            expected.push(Expected { hash: *hash, position, ballot_box, seen: false });
        }
    }
    expected.sort_unstable_by_key(|expected| (expected.hash, expected.position));
    expected.dedup_by(|later, earlier| {
        let same = later.hash == earlier.hash;
        if same {
            let detail = elections::closing_ballot_twice(later.hash.to_hex());
            findings.add_general(Problem::new(Check::Closing, detail));
        }
        same
    });
    expected
}

/// Compares each closing's own statements with the ballots of its box.
pub(super) fn check_closings<G: Group>(
    election: &Election<G>,
    closings: &[Closing],
    boxes: &Boxes,
    checked: &Checked<G>,
    findings: &mut Findings,
) {
    for (index, closing) in closings.iter().enumerate() {
        let mut fail = |problem: Problem| {
            findings.add_general(problem.within(elections::in_closing(&closing.node)));
        };
        if closing.election != election.uuid() || closing.fingerprint != election.fingerprint {
            let detail = election.not(&closing.election, &closing.fingerprint);
            fail(Problem::new(Check::Closing, detail));
            continue;
        }
        if !boxes.intact[index] || checked.spoilt[index] {
            continue;
        }
        let tally = &checked.boxes[index];
        if closing.voters != tally.ballots() {
            let detail = elections::closing_voters(closing.voters, tally.ballots());
            fail(Problem::new(Check::Closing, detail));
        }
        match closing.decode_sub_total(election) {
            Ok(stated) if stated == *tally.encrypted() => {}
            Ok(_) => fail(Problem::bare(Check::ClosingSubTotal)),
            Err(problem) => fail(problem),
        }
    }
}
