//! The chain of events, and damaged files.

use percole_voting::belenios::verify::Verdict;
use percole_words::Lang;

use super::*;
use crate::belenios_common::check;

#[test]
fn the_order_of_events_is_checked() {
    // EndBallots before the last ballot.
    let found = altered(|parts| {
        let end = parts.find("\"EndBallots\"");
        let event = parts.records.remove(end);
        parts.records.insert(end - 2, event);
    });
    assert!(found.contains(&Check::EventOrder), "{found:?}");
    // A second result.
    let found = altered(|parts| {
        let last = parts.records[parts.records.len() - 2..].to_vec();
        parts.records.extend(last);
    });
    assert_eq!(found, [Check::EventOrder]);
    // No setup.
    let found = altered(|parts| {
        let setup = parts.find("\"Setup\"");
        parts.records.remove(setup);
    });
    assert!(found.contains(&Check::EventOrder), "{found:?}");
}

#[test]
fn the_chain_of_events_is_checked() {
    let archive = TestElection::new(Ed25519, &[1, 1, 1]).complete();
    let parts = Parts::of(&archive);
    let mut forged = parts.clone();
    let record = forged.find("\"EndBallots\"");
    forged.replace(record, "\"height\":5", "\"height\":6");
    let found = checks(&forged.raw());
    assert!(found.contains(&Check::EventChain) && found.contains(&Check::RecordHash), "{found:?}");
    let mut forged = parts.clone();
    forged.replace(record, "{\"parent\"", "{ \"parent\"");
    assert!(checks(&forged.raw()).contains(&Check::EventFormat));
    // A ballot and its event left out of the middle.
    let mut forged = parts;
    let ballot = forged.find("election_hash");
    forged.records.drain(ballot..ballot + 2);
    assert!(checks(&forged.raw()).contains(&Check::EventChain));
}

#[test]
fn data_without_or_before_another_event_is_named() {
    let found = altered(|parts| {
        let record = parts.find("election_hash");
        let ballot = parts.records[record].clone();
        let end = parts.find("\"EndBallots\"");
        parts.records.insert(end, ballot);
    });
    assert_eq!(found, [Check::RecordOrder]);
    let found = altered(|parts| {
        let ballot = parts.records[parts.find("election_hash")].clone();
        parts.records.push(ballot);
    });
    assert_eq!(found, [Check::RecordOrder]);
}

#[test]
fn damaged_files_are_named_or_unreadable() {
    let archive = TestElection::new(Ed25519, &[1, 1, 1]).complete();
    let verdict = |bytes: &[u8]| check(bytes).verdict;
    assert_eq!(verdict(b""), Verdict::Unreadable);
    assert_eq!(verdict(&[0; 4096]), Verdict::Unreadable);
    assert_eq!(verdict(&archive[512..]), Verdict::Unreadable);
    // Zero blocks at the end, as tar writes them.
    let zeros = [archive.as_slice(), &[0; 1024]].concat();
    assert_eq!(checks(&zeros), [Check::RecordFormat]);
    for cut in (1024..archive.len()).step_by(512) {
        let report = check(&archive[..cut]);
        assert_ne!(report.verdict, Verdict::Unreadable, "cut at {cut}");
        assert_eq!(report.result, None, "cut at {cut}");
    }
    // The last event is lost, so its data stands alone.
    assert_eq!(checks(&archive[..archive.len() - 1]), [Check::RecordOrder, Check::RecordFormat]);
    for field in [101, 110, 120, 140, 150, 157, 300] {
        let mut damaged = archive.clone();
        damaged[1024 + field] ^= 1;
        assert_eq!(check(&damaged).verdict, Verdict::Invalid, "header byte {field}");
    }
    // A bit of padding.
    let mut damaged = archive.clone();
    damaged[1023] = 1;
    assert_eq!(check(&damaged).verdict, Verdict::Unreadable, "padding of the first record");
}

#[test]
fn other_groups_and_questions_are_unreadable_not_invalid() {
    for (from, to) in [("\"Ed25519\"", "\"RFC-3526-2048\""), ("\"version\":1", "\"version\":2")] {
        let mut parts = Parts::of(&TestElection::new(Ed25519, &[1, 1, 1]).complete());
        let record = parts.find("\"questions\"");
        parts.replace(record, from, to);
        let report = check(&parts.rechained());
        assert_eq!(report.verdict, Verdict::Unreadable, "{to}: {:?}", report.problems);
        assert!(
            report
                .to_json(Lang::En)
                .starts_with("{\"valid\":false,\"problems\":[{\"record\":null,\"check\":\"unreadable\"")
        );
    }
}
