//! Ballots that were altered, copied or cast again.

use percole_voting::belenios::group::{Ed25519 as Ed25519Group, Group, Scalar as ScalarTrait};
use percole_voting::belenios::hash::Hash;
use percole_voting::belenios::wire;

use super::*;
use crate::belenios_common::UUID;

#[test]
fn altered_ballots_are_named() {
    // The challenges of the first answer's proofs: two choices with two branches each, then the overall proof.
    let named = |nth: usize, check: Check| {
        let found = altered(|parts| {
            let record = parts.find("election_hash");
            alter_number(parts, record, "response", nth);
        });
        assert!(found.contains(&check) && found.contains(&Check::Signature), "{check:?}: {found:?}");
    };
    named(0, Check::IndividualProof);
    named(3, Check::IndividualProof);
    named(4, Check::OverallProof);
    // Second answer: four choices, then overall (blank branch and two counts), then the blank proof.
    named(5, Check::IndividualProof);
    named(13, Check::OverallProof);
    named(16, Check::BlankProof);

    let found = altered(|parts| {
        let record = parts.find("election_hash");
        alter_number(parts, record, "response", 18);
    });
    assert_eq!(found, [Check::Signature], "the signature's own response");
    let found = altered(|parts| {
        let record = parts.find("election_hash");
        parts.replace(record, UUID, "percoLeTest124");
    });
    assert_eq!(found, [Check::BallotElection, Check::Signature]);
    let found = altered(|parts| {
        let record = parts.find("election_hash");
        parts.replace(record, "{\"election_uuid\"", "{ \"election_uuid\"");
    });
    assert_eq!(found, [Check::BallotFormat]);
}

#[test]
fn a_ballot_under_an_unknown_credential_is_named() {
    let mut election = TestElection::new(Ed25519, &[1, 1, 1]);
    let ballot = election.ballot(0, [&[1, 0], &[1, 0, 0, 0]]);
    election.public_credentials = b"[]".to_vec();
    let mut writer = election.open();
    writer.ballot(&ballot).unwrap();
    assert_eq!(checks(&writer.into_inner()), [Check::BallotCredential]);
}

#[test]
fn answers_copied_under_another_credential_are_named() {
    let mut election = TestElection::new(Ed25519, &[1, 1, 1]);
    let ballot = election.ballot(0, [&[1, 0], &[1, 0, 0, 0]]);
    let copy = resigned(&ballot, election.credentials[1].expose());
    let mut writer = election.open();
    writer.ballot(&ballot).unwrap();
    writer.ballot(&copy).unwrap();
    let found = checks(&writer.into_inner());
    assert!(found.contains(&Check::IndividualProof) && found.contains(&Check::OverallProof), "{found:?}");
    assert!(!found.contains(&Check::Signature), "the copy is signed well: {found:?}");
}

/// The answers of a ballot under another credential, signed as the protocol says, written out here a second time.
fn resigned(ballot: &[u8], credential: &str) -> Vec<u8> {
    type Scalar = <Ed25519Group as Group>::Scalar;
    let mut wide = [0; 64];
    for (index, half) in wide.chunks_mut(32).enumerate() {
        let text = format!("derive_credential|{UUID}|{index}|{}", credential.replace('-', ""));
        half.copy_from_slice(Hash::of(text.as_bytes()).as_bytes());
    }
    let secret = Scalar::from_wide(&wide);
    let public = Ed25519Group::encode(&Ed25519Group::generator_pow(&secret));

    let mut ballot: wire::Ballot<String> = serde_json::from_slice(ballot).unwrap();
    ballot.credential = public;
    ballot.signature = None;
    let hash = Hash::of(&wire::to_canonical(&ballot)).to_base64();
    let nonce = Scalar::from_u64(5);
    let commitment = Ed25519Group::encode(&Ed25519Group::generator_pow(&nonce));
    let challenge = <Scalar as ScalarTrait>::from_hash(
        Hash::of(format!("sig|{hash}|{commitment}").as_bytes()).as_bytes(),
    );
    let response = nonce - secret * challenge;
    let proof = wire::Proof { challenge: challenge.encode(), response: response.encode() };
    ballot.signature = Some(wire::Signature { hash, proof });
    wire::to_canonical(&ballot)
}

#[test]
fn a_ballot_cast_again_is_named_with_and_without_its_data() {
    let mut election = TestElection::new(Ed25519, &[1, 1, 1]);
    let ballots =
        [election.ballot(0, [&[1, 0], &[1, 0, 0, 0]]), election.ballot(0, [&[0, 1], &[1, 0, 0, 0]])];
    let mut writer = election.open();
    for ballot in [&ballots[0], &ballots[1], &ballots[0]] {
        writer.ballot(ballot).unwrap();
    }
    let archive = writer.into_inner();
    assert_eq!(checks(&archive), [Check::BallotDuplicate]);
    let mut parts = Parts::of(&archive);
    let last_data = parts.records.len() - 2;
    parts.records.remove(last_data);
    assert_eq!(checks(&parts.rechained()), [Check::BallotDuplicate]);
}
