//! Every decoder over its kept corpus and a bounded number of seeded mutations, on the stable toolchain. For longer runs
//! see `tests/fuzz/README.md`.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeSet,
    fs,
    panic::catch_unwind,
    path::PathBuf,
    time::{Duration, Instant},
};

use percole_tests::{binaries::repository, fuzz};
use rand::{RngExt, SeedableRng, rngs::StdRng};

/// Enough for thousands of mutations of every decoder; an upper bound on a slow machine.
const EACH: Duration = Duration::from_secs(2);
const MUTATIONS: usize = 5_000;
const INTERESTING: &[u8] =
    &[0, 1, 0x7f, 0x80, 0xff, b'"', b'{', b'[', b',', b'\n', b'\r', b'+', b'#', b'-', b'.', b'0', b'9', b'='];

fn directory() -> PathBuf {
    repository().join("tests/fuzz")
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let entries = fs::read_dir(directory().join("corpus").join(name));
    let mut files: Vec<PathBuf> = entries
        .unwrap_or_else(|error| panic!("corpus of {name}: {error}"))
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(!files.is_empty(), "the corpus of {name} is empty");
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

/// Flips, sets, cuts, repeats, inserts, or splices with another sample.
fn mutate(corpus: &[Vec<u8>], chance: &mut StdRng) -> Vec<u8> {
    let mut bytes = corpus[chance.random_range(0..corpus.len())].clone();
    for _ in 0..chance.random_range(1..5) {
        if bytes.is_empty() {
            bytes.push(chance.random());
        }
        let at = chance.random_range(0..bytes.len());
        let length = chance.random_range(0..=(bytes.len() - at).min(64));
        match chance.random_range(0..7) {
            0 => bytes[at] ^= 1 << chance.random_range(0..8),
            1 => bytes[at] = INTERESTING[chance.random_range(0..INTERESTING.len())],
            2 => drop(bytes.drain(at..at + length)),
            3 => {
                let part = bytes[at..at + length].to_vec();
                bytes.splice(at..at, part);
            }
            4 => bytes.truncate(at),
            5 => bytes.insert(at, chance.random()),
            _ => {
                let other = &corpus[chance.random_range(0..corpus.len())];
                let from = chance.random_range(0..=other.len());
                bytes.truncate(at);
                bytes.extend_from_slice(&other[from..]);
            }
        }
    }
    bytes
}

#[test]
fn every_decoder_survives_its_corpus_and_mutations_of_it() {
    let mut broken = Vec::new();
    for (name, target) in fuzz::targets() {
        let corpus = corpus(name);
        for (number, sample) in corpus.iter().enumerate() {
            if catch_unwind(|| target(sample)).is_err() {
                broken.push(format!("{name}: sample {number} of the corpus"));
            }
        }
        let mut chance = StdRng::seed_from_u64(7);
        let started = Instant::now();
        for _ in 0..MUTATIONS {
            let bytes = mutate(&corpus, &mut chance);
            if catch_unwind(|| target(&bytes)).is_err() {
                broken.push(format!("{name}: {}", hex::encode(&bytes)));
                break;
            }
            if started.elapsed() > EACH {
                break;
            }
        }
    }
    assert!(
        broken.is_empty(),
        "to keep a case, put its bytes into tests/fuzz/corpus/NAME:\n{}",
        broken.join("\n")
    );
}

#[test]
fn every_target_can_be_fuzzed_and_has_a_corpus() {
    let manifest = fs::read_to_string(directory().join("Cargo.toml")).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    let programs: BTreeSet<&str> =
        manifest["bin"].as_array().unwrap().iter().map(|bin| bin["name"].as_str().unwrap()).collect();
    let targets: BTreeSet<&str> = fuzz::targets().into_keys().collect();
    assert_eq!(programs, targets);
    let corpora: BTreeSet<String> = fs::read_dir(directory().join("corpus"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(corpora, targets.iter().map(|name| (*name).to_owned()).collect());
}
