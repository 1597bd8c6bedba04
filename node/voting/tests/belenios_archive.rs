//! Archives that the library writes: they verify, and every alteration is found by the check it concerns.
#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

mod belenios_common;

use belenios_common::{Parts, TestElection, UUID, append, check, checks, options};
use percole_voting::belenios::archive::RecordKind;
use percole_voting::belenios::cli_api;
use percole_voting::belenios::finding::Check;
use percole_voting::belenios::group::GroupName::{self, Belenios2048, Ed25519};
use percole_voting::belenios::group::{Ed25519 as Ed25519Group, Group, Scalar as ScalarTrait};
use percole_voting::belenios::hash::Hash;
use percole_voting::belenios::verify::{Stage, Verdict};
use percole_voting::belenios::wire;

const RESULT: &str = "{\"valid\":true,\"problems\":[],\"result\":[[2,1],[1,1,1,0]]}";

#[test]
fn a_whole_election_verifies_in_both_groups() {
    for group in [Ed25519, Belenios2048] {
        let archive = TestElection::new(group, &[1, 1, 1, 1]).complete();
        let report = check(&archive);
        assert_eq!(report.to_json(), RESULT, "{group:?}");
        assert_eq!((report.credentials, report.ballots, report.voters), (4, 4, 3));
        assert_eq!(Parts::of(&archive).rechained(), archive, "the tests' own writer agrees");
    }
}

#[test]
fn every_stage_verifies() {
    let mut election = TestElection::new(Ed25519, &[1, 1, 1]);
    let mut writer = election.open();
    let ballot = election.ballot(0, [&[1, 0], &[1, 0, 0, 0]]);
    let stage = |archive: &[u8]| {
        let report = check(archive);
        assert_eq!((report.verdict, &report.problems), (Verdict::Valid, &vec![]));
        assert_eq!(report.result, None);
        report.stage
    };
    writer.ballot(&ballot).unwrap();
    let mut archive = writer.into_inner();
    assert_eq!(stage(&archive), Stage::Voting);
    append(&mut archive, |writer| writer.end_ballots().unwrap());
    assert_eq!(stage(&archive), Stage::Closed);
}

#[test]
fn weights_are_counted() {
    let mut election = TestElection::new(Ed25519, &[1, 20, 300]);
    let archive = election.complete();
    let report = check(&archive);
    assert_eq!(report.verdict, Verdict::Valid, "{:?}", report.problems);
    let counts = serde_json::to_string(&report.result.unwrap()).unwrap();
    assert!(counts == "[[21,300],[20,1,300,0]]", "{counts}");
}

#[test]
fn too_few_trustees_give_no_result() {
    let mut election = TestElection::new(Ed25519, &[1]);
    let ballot = election.ballot(0, [&[1, 0], &[1, 0, 0, 0]]);
    let mut writer = election.open();
    writer.ballot(&ballot).unwrap();
    let tallied = election.tallied(writer);
    for (keys, missing) in
        [(&[0, 1][..], "1 of the trustees 2 to 4"), (&[1, 2], "trustee 1 cannot be missing")]
    {
        let archive = election.decrypted(tallied.clone(), keys);
        let error = cli_api::compute_result(&mut std::io::Cursor::new(&archive), &options(), &mut |_| {});
        assert!(error.unwrap_err().to_string().contains(missing));
    }
}

#[test]
fn a_trustee_never_decrypts_a_second_tally_of_an_election() {
    let mut election = TestElection::new(Ed25519, &[1, 1]);
    let first = election.complete_with(&[0]);
    let second = election.complete_with(&[0, 1]);
    let first = election.decrypted(first, &[1]);
    let mut again = || {
        cli_api::trustee_decrypt(
            &mut std::io::Cursor::new(&second),
            &options(),
            &election.keys[1],
            belenios_common::PASSPHRASE,
            belenios_common::CHEAP,
            &mut |_| {},
            &mut election.rng,
        )
    };
    assert!(again().unwrap_err().to_string().contains("never decrypts another"));
    // The same tally again is no second one.
    let again = cli_api::trustee_decrypt(
        &mut std::io::Cursor::new(&first),
        &options(),
        &election.keys[1],
        belenios_common::PASSPHRASE,
        belenios_common::CHEAP,
        &mut |_| {},
        &mut election.rng,
    );
    assert_eq!(again.unwrap().owner, 2);
}

trait CompleteWith {
    fn complete_with(&mut self, voters: &[usize]) -> Vec<u8>;
}

impl CompleteWith for TestElection {
    /// An archive whose tally is published but not decrypted.
    fn complete_with(&mut self, voters: &[usize]) -> Vec<u8> {
        let mut writer = self.open();
        for voter in voters {
            let ballot = self.ballot(*voter, [&[1, 0], &[1, 0, 0, 0]]);
            writer.ballot(&ballot).unwrap();
        }
        self.tallied(writer)
    }
}

/// Alters the last digit of a decimal or hexadecimal text so that it stays one.
fn other_digit(text: &str) -> String {
    let last = text.chars().last().unwrap();
    let other = if last == '1' { '2' } else { '1' };
    format!("{}{other}", &text[..text.len() - 1])
}

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
fn setup_records_are_checked() {
    let election_record = |parts: &Parts| parts.find("\"questions\"");
    let found = altered(|parts| {
        let record = election_record(parts);
        parts.replace(record, "Assemblée", "assemblée");
    });
    assert!(found.contains(&Check::BallotElection), "ballots are bound to the election: {found:?}");
    let found = altered(|parts| {
        let record = election_record(parts);
        parts.replace(record, "\"max\":2", "\"max\":4");
    });
    assert_eq!(found, [Check::Election]);
    // Another key than the trustees'.
    let found = altered(|parts| {
        let record = election_record(parts);
        let key = number_after(parts, record, "public_key", 0);
        let base = format!("{}58", "66".repeat(31));
        parts.replace(record, &key, &base);
    });
    assert!(found.contains(&Check::PublicKey), "{found:?}");

    let trustees = |nth: usize, key: &str, expected: Check| {
        let found = altered(|parts| {
            let record = parts.find("\"Pedersen\"");
            alter_number(parts, record, key, nth);
        });
        assert!(found.contains(&expected), "{key} {nth}: {found:?}");
    };
    trustees(0, "response", Check::TrusteeProof); // the single trustee
    trustees(1, "response", Check::TrusteeSignature); // first certificate
    trustees(4, "response", Check::TrusteeSignature); // first coefficients
    trustees(7, "response", Check::TrusteeSignature); // first signature of the certificates
    trustees(10, "response", Check::TrusteeProof); // first verification key
    trustees(11, "response", Check::TrusteeSignature); // its signature
}

#[test]
fn a_verification_key_that_does_not_follow_from_the_coefficients_is_named() {
    // Two verification keys change places, with their proofs.
    let found = altered(|parts| {
        let record = parts.find("\"Pedersen\"");
        let text = String::from_utf8(parts.records[record].1.clone()).unwrap();
        let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
        let keys = json[1][1]["verification_keys"].as_array().unwrap();
        let show = |key: &serde_json::Value| {
            let pok = &key["pok"];
            format!(
                "{{\"pok\":{{\"challenge\":{},\"response\":{}}},\"public_key\":{}",
                pok["challenge"], pok["response"], key["public_key"]
            )
        };
        let (first, second) = (show(&keys[0]), show(&keys[1]));
        json.take();
        let text = text.replace(&first, "FIRST").replace(&second, &first).replace("FIRST", &second);
        // Without the members' signatures of the keys, as belenios-tool 2.0 writes them.
        parts.records[record].1 = without_key_signatures(&text).into_bytes();
    });
    assert!(found.contains(&Check::VerificationKey), "{found:?}");
}

fn without_key_signatures(text: &str) -> String {
    let start = text.find("\"verification_keys\"").unwrap();
    let (head, mut tail) = (text[..start].to_owned(), text[start..].to_owned());
    while let Some(from) = tail.find(",\"signature\":{") {
        let to = from + tail[from..].find('}').unwrap() + 1;
        tail.replace_range(from..to, "");
    }
    head + &tail
}

#[test]
fn credentials_are_checked() {
    let record = |parts: &Parts| parts.find("[\"");
    let credentials = |parts: &Parts| {
        parts
            .records
            .iter()
            .position(|(_, body)| body.starts_with(b"[\"") && body.len() < 1000)
            .unwrap_or(record(parts))
    };
    let found = altered(|parts| {
        let record = credentials(parts);
        let text = String::from_utf8(parts.records[record].1.clone()).unwrap();
        let first = text.split('"').nth(1).unwrap();
        parts.records[record].1 = text.replacen('[', &format!("[\"{first}\","), 1).into_bytes();
    });
    assert!(found.contains(&Check::CredentialDuplicate), "{found:?}");
    for (entry, name) in [("00", "short"), ("abc,0", "weight"), ("1,2,3", "login")] {
        let found = altered(|parts| {
            let record = credentials(parts);
            parts.replace(record, "[", &format!("[\"{entry}\","));
        });
        assert!(found.contains(&Check::Credential), "{name}: {found:?}");
    }
    let found = altered(|parts| {
        let record = credentials(parts);
        parts.replace(record, "[", "[ ");
    });
    assert!(found.contains(&Check::Credential), "{found:?}");
}

#[test]
fn tally_decryptions_and_result_are_checked() {
    let found = altered(|parts| {
        let record = parts.find("num_tallied");
        parts.replace(record, "\"num_tallied\":3", "\"num_tallied\":4");
    });
    assert_eq!(found, [Check::TallyCount]);
    let found = altered(|parts| {
        let record = parts.find("num_tallied");
        parts.replace(record, "\"total_weight\":3", "\"total_weight\":4");
    });
    assert_eq!(found, [Check::TallyWeight]);
    let found = altered(|parts| {
        let record = parts.find("decryption_factors");
        alter_number(parts, record, "response", 0);
    });
    assert_eq!(found, [Check::PartialProof, Check::PartialMissing]);
    let found = altered(|parts| {
        let record = parts.find("\"owner\":1");
        parts.replace(record, "\"owner\":1", "\"owner\":5");
    });
    assert_eq!(found, [Check::PartialOwner, Check::PartialMissing]);
    let found = altered(|parts| {
        let record = parts.find("\"owner\":4");
        parts.replace(record, "\"owner\":4", "\"owner\":2");
    });
    assert!(found.starts_with(&[Check::PartialOwner, Check::PartialProof]), "{found:?}");
    let found = altered(|parts| {
        let record = parts.find("{\"result\"");
        parts.replace(record, "[2,1]", "[1,2]");
    });
    assert_eq!(found, [Check::Result, Check::Result]);
    let found = altered(|parts| {
        let record = parts.find("{\"result\"");
        parts.replace(record, "[2,1]", "[2,1,0]");
    });
    assert_eq!(found, [Check::ResultFormat]);
    // An invalid ballot counted: the tally is of the other ballots.
    let found = altered(|parts| {
        let record = parts.find("[[{\"alpha\"");
        alter_number(parts, record, "alpha", 0);
    });
    assert!(!found.is_empty(), "{found:?}");
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
                .to_json()
                .starts_with("{\"valid\":false,\"problems\":[{\"record\":null,\"check\":\"unreadable\"")
        );
    }
}
