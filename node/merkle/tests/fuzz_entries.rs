//! The fuzz entries on real values, every single-byte change and cut of them, and random bytes.

#![allow(clippy::unwrap_used, reason = "a test may panic, in its helpers too")]

use percole_merkle::fuzz;
use proptest::prelude::*;
use serde_json::Value;

fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors/merkle.json")).unwrap()
}

fn bytes(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().unwrap()).unwrap()
}

fn around(seed: &[u8], entry: fn(&[u8])) {
    entry(seed);
    for at in 0..seed.len() {
        entry(&seed[..at]);
        for change in [0x01, 0x20, 0x80, 0xff] {
            let mut changed = seed.to_vec();
            changed[at] ^= change;
            entry(&changed);
        }
    }
}

#[test]
fn values_around_the_vectors_are_refused_or_canonical() {
    let file = vectors();
    for leaf in file["leaves"].as_array().unwrap() {
        around(&bytes(&leaf["encoding"]), fuzz::leaf);
    }
    around(&bytes(&file["receipt"]), fuzz::receipt);
    around(&bytes(&file["equivocation"]), fuzz::equivocation);
    around(file["checkpoint"]["cosigned_note"].as_str().unwrap().as_bytes(), fuzz::note);
    around(file["checkpoint"]["cosignature"]["line"].as_str().unwrap().as_bytes(), fuzz::cosignature);
    around(&[&[3], [7; 96].as_slice()].concat(), fuzz::proof);
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        for entry in [fuzz::leaf, fuzz::receipt, fuzz::equivocation, fuzz::note, fuzz::cosignature, fuzz::proof] {
            entry(&bytes);
        }
    }
}
