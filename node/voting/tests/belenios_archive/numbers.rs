//! Every number of an archive matters.

use percole_voting::belenios::archive::RecordKind;
use percole_voting::belenios::group::GroupName::{self, Belenios2048};
use percole_voting::belenios::verify::Verdict;

use super::*;
use crate::belenios_common::check;

/// Every text in a JSON value, in order.
fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => found.push(text.clone()),
        serde_json::Value::Array(list) => list.iter().for_each(|value| texts(value, found)),
        serde_json::Value::Object(fields) => fields.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

/// Alters every number of every record in turn, chains the archive again as a forger would, and expects a refusal.
fn every_number_matters(group: GroupName, step: usize) {
    let parts = Parts::of(&TestElection::new(group, &[1, 1, 1]).complete());
    let mut tried = 0;
    for (index, (kind, body)) in parts.records.iter().enumerate() {
        let RecordKind::Data(_) = kind else { continue };
        let mut found = Vec::new();
        texts(&serde_json::from_slice(body).unwrap(), &mut found);
        let numbers = found.iter().filter(|text| {
            text.len() >= 43 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) && !text.is_empty()
        });
        for number in numbers.step_by(step) {
            let mut altered = parts.clone();
            altered.replace(index, number, &other_digit(number));
            let report = check(&altered.rechained());
            assert_ne!(report.verdict, Verdict::Valid, "record {index}: {number} can be altered");
            tried += 1;
        }
    }
    assert!(tried > 50 / step, "{tried} numbers tried");
}

#[test]
fn every_number_of_an_archive_matters_ed25519() {
    every_number_matters(Ed25519, 3);
}

#[test]
fn every_number_of_an_archive_matters_belenios2048() {
    every_number_matters(Belenios2048, 37);
}
