//! Every decoder of bytes from outside, by name: `tests/fuzz` gives them to a fuzzer, the suite `fuzz` runs them over a
//! kept corpus and bounded mutations of it.

use std::{collections::BTreeMap, io, path::Path, str};

use percole_core::{endings::Ending, invitation::Invitation, payload};
use percole_federation as federation;
use percole_node::{
    backup::{Manifest, archive, sealed},
    config::Config,
};
use percole_proto::{event::v1 as ev, v1 as pb};
use percole_voting::{belenios, count::read as count, decide};
use prost::Message;

/// A target returns for any bytes, and panics when what the decoder promises does not hold.
pub type Target = fn(&[u8]);

const OWN: &[(&str, Target)] = &[
    ("leaf", percole_merkle::fuzz::leaf),
    ("proof", percole_merkle::fuzz::proof),
    ("note", percole_merkle::fuzz::note),
    ("cosignature", percole_merkle::fuzz::cosignature),
    ("receipt", percole_merkle::fuzz::receipt),
    ("equivocation", percole_merkle::fuzz::equivocation),
    ("names", names),
    ("report_json", percole_domain::fuzz::report_json),
    ("report_markdown", percole_domain::fuzz::report_markdown),
    ("document", percole_domain::fuzz::document),
    ("portrait", percole_domain::fuzz::portrait),
    ("table", percole_tables::fuzz::table),
    ("members_csv", percole_domain::fuzz::members_csv),
    ("ballots_csv", percole_domain::fuzz::ballots_csv),
    ("organisation_csv", percole_domain::fuzz::organisation_csv),
    ("words", percole_domain::fuzz::words),
    ("charter", percole_domain::fuzz::charter),
    ("certificates", certificates),
    ("package", federation::wire::fuzz_package),
    ("payloads", payloads),
    ("invitation", invitation),
    ("config", config),
    ("rule", rule),
    ("tallies", tallies),
    ("counting_files", counting_files),
    ("backup", backup),
    ("endings", endings),
];

/// All targets: those here, and those of the secret ballots.
pub fn targets() -> BTreeMap<&'static str, Target> {
    OWN.iter().chain(belenios::fuzz::TARGETS).copied().collect()
}

/// Gives bytes to the target with a name.
///
/// # Panics
/// When there is none, and when the target finds a defect.
pub fn run(name: &str, bytes: &[u8]) {
    targets().get(name).unwrap_or_else(|| panic!("there is no fuzz target {name}"))(bytes);
}

/// Names of nodes, logs, subjects and keys have one spelling.
fn names(bytes: &[u8]) {
    fn one_spelling<T: str::FromStr + ToString>(text: &str) {
        if let Ok(value) = text.parse::<T>() {
            assert_eq!(value.to_string(), text);
        }
    }
    let Ok(text) = str::from_utf8(bytes) else { return };
    one_spelling::<percole_merkle::NodeId>(text);
    one_spelling::<percole_merkle::Origin>(text);
    one_spelling::<percole_merkle::SubjectId>(text);
    one_spelling::<percole_merkle::LogPublicKey>(text);
}

/// A chain of a leaf and an identity, cut anywhere: whatever it is, nobody's signature is believed.
fn certificates(bytes: &[u8]) {
    use percole_tls::chain::{Side, verify_chain};
    let Some((cut, rest)) = bytes.split_at_checked(2) else { return };
    let cut = usize::from(u16::from_be_bytes([cut[0], cut[1]])).min(rest.len());
    let (leaf, identity) = rest.split_at(cut);
    let now = rustls::pki_types::UnixTime::since_unix_epoch(std::time::Duration::from_secs(1_800_000_000));
    for side in [Side::Client, Side::Server] {
        let _ = verify_chain(&leaf.into(), &[identity.into()], side, now);
    }
}

/// Payloads of events into domain types: what is accepted is written and read again the same.
fn payloads(bytes: &[u8]) {
    if let Ok(message) = ev::RecommendationText::decode(bytes)
        && let Ok(text) = payload::read_text(Some(message))
    {
        assert_eq!(payload::read_text(Some(payload::write_text(&text))), Ok(text));
    }
    if let Ok(message) = ev::ReportText::decode(bytes)
        && let Ok(text) = payload::read_report(Some(message))
    {
        assert_eq!(payload::read_report(Some(payload::write_report(&text))), Ok(text));
    }
    if let Ok(message) = ev::Placement::decode(bytes)
        && let Ok((report, placement)) = payload::read_placement(Some(message))
    {
        let again = payload::write_placement(&report, &placement);
        assert_eq!(payload::read_placement(Some(again)), Ok((report, placement)));
    }
    // Decoding itself must return for every message that travels between nodes.
    let _ = ev::NodeFounded::decode(bytes);
    let _ = ev::VoteOpened::decode(bytes);
    let _ = ev::TallyCertified::decode(bytes);
    let _ = pb::AddCheckpointRequest::decode(bytes);
    let _ = pb::JoinRequest::decode(bytes);
}

fn invitation(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(invitation) = text.parse::<Invitation>() {
        assert_eq!(invitation.to_string().parse(), Ok(invitation));
    }
}

/// A configuration is read, or every error is named; nothing else happens.
fn config(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    // A host name would be looked up in the network.
    if text.contains("peers") {
        return;
    }
    if let Err(errors) = Config::parse(Path::new("/data"), text, &BTreeMap::new()) {
        assert!(!errors.0.is_empty());
    }
}

fn rule(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(rule) = decide::Rule::from_toml(text) {
        assert_eq!(rule.text(), text, "the frozen text is what is hashed");
    }
}

fn tallies(bytes: &[u8]) {
    if let Ok(tallies) = decide::Tallies::from_json(bytes) {
        let canonical = tallies.canonical_json();
        let again = decide::Tallies::from_json(&canonical);
        assert!(again.is_ok_and(|again| again.canonical_json() == canonical), "no fixed point");
    }
}

/// A backup, encrypted for a key that everybody knows or not at all: whatever it is, its parts have names from a closed list.
fn backup(bytes: &[u8]) {
    const KNOWN_KEY: &str = "AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SWRYDWG";
    const NAMES: [&str; 8] = [
        "percole.toml",
        "keys/log.key",
        "keys/node.secret",
        "last-checkpoint",
        "endings",
        "tls/cert.pem",
        "tls/key.pem",
        "percole.db",
    ];
    let identities = sealed::Identities::parse(KNOWN_KEY);
    let Ok(reader) = sealed::reader(bytes, identities.as_ref()) else { return };
    let read = archive::read(reader, |name, part| {
        assert!(NAMES.contains(&name), "{name}");
        // What it does not read is missed, and refused.
        let _ = io::copy(part, &mut io::sink());
        Ok(())
    });
    if let Ok(manifest) = read {
        let again = serde_json::to_vec(&manifest).unwrap_or_default();
        assert_eq!(Manifest::decode(&again), Ok(manifest));
    }
}

/// What is read of a file of endings is written and read again the same.
fn endings(bytes: &[u8]) {
    if let Ok(endings) = percole_core::endings::parse(bytes) {
        let text: String = endings.iter().map(Ending::line).collect();
        assert_eq!(percole_core::endings::parse(text.as_bytes()), Ok(endings));
    }
}

fn counting_files(bytes: &[u8]) {
    let _ = count::read_blt(bytes);
    let _ = count::read_pb(bytes);
    let _ = count::read_soc(bytes);
    let _ = count::read_soi(bytes);
    let _ = count::read_toc(bytes);
    let _ = count::read_toi(bytes);
    let _ = count::read_cat(bytes);
    for cells in [count::CsvCells::Ranks, count::CsvCells::Points, count::CsvCells::Marks] {
        for others in [count::OtherColumns::Refused, count::OtherColumns::Ignored] {
            let _ = count::read_csv(bytes, &cells, others);
        }
    }
}
