//! Every decoder survives altered records: a short, seeded stand-in for the fuzz harness.
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

mod belenios_common;

use belenios_common::{Parts, TestElection};
use percole_voting::belenios::archive::Contents;
use percole_voting::belenios::fuzz::TARGETS;
use percole_voting::belenios::group::GroupName;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// Flips, cuts, repeats and splices bytes.
fn mutate(data: &[u8], rng: &mut StdRng) -> Vec<u8> {
    let mut data = data.to_vec();
    for _ in 0..rng.random_range(1..4) {
        if data.is_empty() {
            break;
        }
        let at = rng.random_range(0..data.len());
        let length = rng.random_range(0..=(data.len() - at).min(40));
        match rng.random_range(0..5) {
            0 => data[at] ^= 1 << rng.random_range(0..8),
            1 => drop(data.drain(at..at + length)),
            2 => {
                let part = data[at..at + length].to_vec();
                data.splice(at..at, part);
            }
            3 => data[at] = *b"\"{}[],:0919aZ-\\".get(rng.random_range(0..15)).unwrap(),
            _ => data.truncate(at),
        }
    }
    data
}

/// Records that are read in the light of others, as the targets take them: one a line.
fn in_lines(archive: &[u8]) -> [Vec<u8>; 3] {
    let contents = Contents::read(std::io::Cursor::new(archive)).unwrap();
    let parts = Parts::of(archive);
    let ballot = &parts.records[parts.find("\"election_hash\"")].1;
    let (election, tally) = (contents.election.as_slice(), contents.tally.as_slice());
    let partial = [election, tally, &contents.trustees, &contents.partials[0].1];
    [[election, ballot].join(&b'\n'), [election, tally].join(&b'\n'), partial.join(&b'\n')]
}

#[test]
fn altered_records_never_panic() {
    let mut rng = StdRng::seed_from_u64(20);
    let mut election = TestElection::new(GroupName::Ed25519, &[1, 2, 1]);
    let archive = election.complete();
    let mut corpus: Vec<Vec<u8>> = Parts::of(&archive).records.into_iter().map(|(_, body)| body).collect();
    corpus.push(archive[..2048].to_vec());
    corpus.extend(in_lines(&archive));
    corpus.push(election.keys[0].clone());
    corpus.push(election.credentials[0].expose().as_bytes().to_vec());
    for (name, target) in TARGETS {
        for record in &corpus {
            target(record);
            for _ in 0..8 {
                let data = mutate(record, &mut rng);
                let survived = std::panic::catch_unwind(|| target(&data));
                assert!(survived.is_ok(), "{name} panics on {:?}", String::from_utf8_lossy(&data));
            }
        }
    }
    let whole = TARGETS.iter().filter(|(name, _)| ["belenios_archive", "belenios_records"].contains(name));
    for (name, target) in whole {
        for _ in 0..40 {
            let data = mutate(&archive, &mut rng);
            assert!(
                std::panic::catch_unwind(|| target(&data)).is_ok(),
                "{name} panics on an altered archive"
            );
        }
    }
}
