//! The kept corpora of the fuzz targets, in `tests/fuzz/corpus/belenios_*`: single records cut from archives that another
//! team's tool made (`real-…`), and what only percole writes, from a fixed seed (`own-…`).
//!
//! `PERCOLE_REGENERATE=1 cargo test -p percole-voting --test belenios_corpus` writes them again,
//! from the archives in `tests/data/belenios`.
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

mod belenios_common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use belenios_common::{CHEAP, Parts, TestElection};
use percole_voting::belenios::archive::{Contents, RecordKind};
use percole_voting::belenios::cli_api;
use percole_voting::belenios::closing::{Closing, Receipt};
use percole_voting::belenios::dkg::Parameters;
use percole_voting::belenios::fuzz::DECODERS;
use percole_voting::belenios::group::GroupName;
use percole_voting::belenios::hash::Hash;
use percole_voting::belenios::keyfile::{Content, seal};
use rand::SeedableRng;
use rand::rngs::StdRng;

/// All seeds together; whoever clones the repository pays for them.
const BYTES_MAX: usize = 1_000_000;

/// Seeds by decoder and name.
type Seeds = BTreeMap<(&'static str, String), Vec<u8>>;

fn corpus(decoder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/corpus").join(decoder)
}

#[test]
fn every_decoder_accepts_the_seeds_of_its_corpus() {
    let mut bytes = 0;
    for (name, decoder) in DECODERS {
        let mut accepted = 0;
        for entry in std::fs::read_dir(corpus(name)).unwrap() {
            let path = entry.unwrap().path();
            let seed = std::fs::read(&path).unwrap();
            bytes += seed.len();
            let file = path.file_name().unwrap().to_str().unwrap();
            if file.starts_with("real-") || file.starts_with("own-") {
                assert!(decoder(&seed), "{name} refuses {file}");
                accepted += 1;
            }
        }
        assert!(accepted > 0, "the corpus of {name} has no seed that is accepted");
    }
    assert!(bytes <= BYTES_MAX, "the corpora have {bytes} bytes");
}

#[test]
fn seeds_are_cut_from_real_archives_and_what_percole_writes() {
    let mut seeds = own();
    for name in ["plain", "single", "ed25519"] {
        let archive = percole_test_data::archive_bytes(&format!("ok/{name}"));
        seeds.extend(cut(&format!("real-{name}"), &archive));
    }
    for ((decoder, name), seed) in seeds {
        let path = corpus(decoder).join(&name);
        if std::env::var_os("PERCOLE_REGENERATE").is_some() {
            std::fs::create_dir_all(corpus(decoder)).unwrap();
            std::fs::write(&path, &seed).unwrap();
        }
        let kept = std::fs::read(&path).unwrap_or_default();
        assert!(kept == seed, "{decoder}/{name} differs; regenerate it with PERCOLE_REGENERATE=1");
    }
}

/// One record of each kind that an archive has.
fn cut(prefix: &str, archive: &[u8]) -> Seeds {
    let mut seeds = Seeds::new();
    let mut keep = |decoder, what: &str, seed: Vec<u8>| {
        seeds.insert((decoder, format!("{prefix}{what}")), seed);
    };
    let parts = Parts::of(archive);
    let contents = Contents::read(std::io::Cursor::new(archive)).unwrap();
    let (election, credentials) = (contents.election.clone(), credentials(&parts));
    let key: serde_json::Value = serde_json::from_slice(&election).unwrap();
    let keys: Vec<String> = serde_json::from_slice(&credentials).unwrap();

    keep("belenios_group", "-element", key["public_key"].as_str().unwrap().into());
    keep("belenios_credential", "-public", keys[0].clone().into());
    keep("belenios_public_credentials", "", credentials);
    keep("belenios_election", "", election.clone());
    keep("belenios_trustees", "", contents.trustees.clone());
    let ballot = &parts.records[parts.find("\"election_hash\"")].1;
    keep("belenios_ballot", "", in_lines(&[&election, ballot]));
    if let Some((_, partial)) = contents.partials.first() {
        keep("belenios_tally", "", in_lines(&[&election, &contents.tally]));
        let lines = in_lines(&[&election, &contents.tally, &contents.trustees, partial]);
        keep("belenios_partial_decryption", "", lines);
    }
    keep("belenios_record_header", "", archive[..512].to_vec());
    keep("belenios_records", "", archive[..records_end(archive, 3)].to_vec());
    keep("belenios_event", "-first", parts.records[0].1.clone());
    for (what, needle) in [
        ("-ballot", "\"type\":\"Ballot\""),
        ("-end", "\"type\":\"EndBallots\""),
        ("-setup-data", "\"credentials\":"),
        ("-sized", "\"num_tallied\":"),
        ("-owned", "\"owner\":"),
        ("-result", "{\"result\":"),
    ] {
        if let Some(position) = parts.position(needle) {
            keep("belenios_event", what, parts.records[position].1.clone());
        }
    }
    // The sample in Ed25519 has 200 ballots: too many to read thousands of times.
    if archive.len() < 120_000 {
        keep("belenios_archive", "", archive.to_vec());
    }
    seeds
}

fn credentials(parts: &Parts) -> Vec<u8> {
    let setup = &parts.records[parts.find("\"credentials\":")].1;
    let setup: serde_json::Value = serde_json::from_slice(setup).unwrap();
    let hash = setup["credentials"].as_str().unwrap();
    let named = |kind: &RecordKind| matches!(kind, RecordKind::Data(own) if own.to_hex() == hash);
    parts.records.iter().find(|(kind, _)| named(kind)).unwrap().1.clone()
}

/// Where the record with this number ends.
fn records_end(archive: &[u8], count: usize) -> usize {
    let mut end = 0;
    for _ in 0..count {
        let length = std::str::from_utf8(&archive[end + 124..end + 135]).unwrap();
        end += 512 + usize::from_str_radix(length, 8).unwrap().next_multiple_of(512);
    }
    end
}

fn in_lines(records: &[&[u8]]) -> Vec<u8> {
    records.join(&b'\n')
}

/// What percole alone writes, and a whole archive that is small enough to be read often.
fn own() -> Seeds {
    let mut seeds = Seeds::new();
    let mut keep = |decoder, name: &str, seed: Vec<u8>| {
        seeds.insert((decoder, format!("own-{name}")), seed);
    };
    let mut rng = StdRng::seed_from_u64(9);
    let mut election = TestElection::new(GroupName::Ed25519, &[1, 2, 1]);
    let archive = election.complete();
    let parts = Parts::of(&archive);
    let ballots: Vec<Hash> = parts.records.iter().filter_map(ballot_hash).collect();
    let tally: serde_json::Value =
        serde_json::from_slice(&Contents::read(std::io::Cursor::new(&archive)).unwrap().tally).unwrap();
    let uuid = belenios_common::UUID.to_owned();
    let closing = Closing {
        version: 1,
        fingerprint: Hash::of(&election.election).to_base64(),
        election: uuid.clone(),
        node: "gent".to_owned(),
        ballots: ballots.clone(),
        voters: 3,
        sub_total: serde_json::from_value(tally).unwrap(),
        log_root: Hash::of(b"root"),
    };
    keep("belenios_closing", "closing", closing.encode());
    let receipt = serde_json::to_vec(&Receipt::new(&uuid, ballots[0])).unwrap();
    keep("belenios_closing", "receipt", receipt);
    keep("belenios_credential", "secret", election.credentials[0].expose().into());
    let sealed = seal(Content::TrusteeKey, "passphrase", b"{}", CHEAP, &mut rng).unwrap();
    keep("belenios_sealed_file", "key", sealed);
    for (round, message) in messages(&mut rng).into_iter().enumerate() {
        keep("belenios_key_generation_message", &format!("round-{}", round + 1), message);
    }
    seeds.extend(cut("own-ed25519", &archive));
    seeds
}

fn ballot_hash((kind, body): &(RecordKind, Vec<u8>)) -> Option<Hash> {
    let is_ballot = body.starts_with(b"{\"election_uuid\"");
    matches!(kind, RecordKind::Data(_)).then(|| Hash::of(body)).filter(|_| is_ballot)
}

/// The first member's message of every round of a key generation of two.
fn messages(rng: &mut StdRng) -> Vec<Vec<u8>> {
    let mut sealed = Vec::new();
    let mut incoming = Vec::new();
    for index in 1..=2 {
        let parameters = Parameters { run: "corpus".to_owned(), size: 2, threshold: 2 };
        let files =
            cli_api::key_generation_start(GroupName::Ed25519, parameters, index, "passphrase", CHEAP, rng)
                .unwrap();
        sealed.push(files.sealed);
        incoming.push(files.public);
    }
    let mut first = vec![incoming[0].clone()];
    while !incoming.is_empty() {
        let received = std::mem::take(&mut incoming);
        for file in &mut sealed {
            let step = cli_api::key_generation_step(file, "passphrase", &received, CHEAP, rng).unwrap();
            *file = step.sealed;
            incoming.extend(step.outgoing);
        }
        first.extend(incoming.first().cloned());
    }
    first
}
