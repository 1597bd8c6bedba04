//! The records that open an election.

use super::*;

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
