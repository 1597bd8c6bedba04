//! Archives that the library writes: they verify, and every alteration is found by the check it concerns.
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

#[path = "../belenios_common/mod.rs"]
mod belenios_common;

mod ballots;
mod elections;
mod events;
mod numbers;
mod setup;
mod tally;

use belenios_common::{Parts, TestElection, checks};
use percole_voting::belenios::finding::Check;
use percole_voting::belenios::group::GroupName::Ed25519;

/// What the checks find in an archive that was altered and chained again.
fn altered(change: impl FnOnce(&mut Parts)) -> Vec<Check> {
    let mut parts = Parts::of(&TestElection::new(Ed25519, &[1, 1, 1, 1]).complete());
    change(&mut parts);
    checks(&parts.rechained())
}

fn number_after(parts: &Parts, record: usize, key: &str, nth: usize) -> String {
    let text = String::from_utf8(parts.records[record].1.clone()).unwrap();
    let (start, _) = text.match_indices(&format!("\"{key}\":\"")).nth(nth).unwrap();
    text[start..].split('"').nth(3).unwrap().to_owned()
}

fn alter_number(parts: &mut Parts, record: usize, key: &str, nth: usize) {
    let number = number_after(parts, record, key, nth);
    parts.replace(record, &number, &other_digit(&number));
}

/// Alters the last digit of a decimal or hexadecimal text so that it stays one.
fn other_digit(text: &str) -> String {
    let last = text.chars().last().unwrap();
    let other = if last == '1' { '2' } else { '1' };
    format!("{}{other}", &text[..text.len() - 1])
}
