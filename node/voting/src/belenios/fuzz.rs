//! Every decoder of outside bytes, as functions that a fuzz harness can call by name.

use std::sync::LazyLock;

use super::election::{Election, ElectionDraft, Question};
use super::group::{Ed25519, Group, Scalar};
use super::tally::EncryptedTally;
use super::trustees::TrusteeKey;

/// A fuzz target: it returns for any bytes, and panics when an invariant of the decoder is broken.
pub type Target = fn(&[u8]);

/// All targets by name.
pub const TARGETS: &[(&str, Target)] = &[
    ("belenios_group", super::group::fuzz_decode),
    ("belenios_election", super::election::fuzz_decode),
    ("belenios_credential", super::credential::fuzz_parse),
    ("belenios_public_credentials", super::verify::fuzz_credentials),
    ("belenios_trustees", super::trustees::fuzz_decode),
    ("belenios_ballot", ballot),
    ("belenios_tally", tally),
    ("belenios_partial_decryption", partial_decryption),
    ("belenios_record_header", super::archive::record::fuzz_header),
    ("belenios_event", super::archive::event::fuzz_event),
    ("belenios_records", super::archive::reader::fuzz_records),
    ("belenios_archive", super::verify::fuzz_verify),
    ("belenios_closing", super::closing::fuzz_decode),
    ("belenios_key_generation_message", super::dkg::fuzz_decode),
    ("belenios_sealed_file", super::keyfile::fuzz_open),
];

static ELECTION: LazyLock<Election<Ed25519>> = LazyLock::new(|| {
    let question = |blank| Question {
        answers: vec!["A".into(), "B".into()],
        blank,
        min: 0,
        max: 1,
        question: "?".into(),
    };
    let draft = ElectionDraft {
        uuid: "percoLeFuzz123".into(),
        name: "fuzz".into(),
        description: String::new(),
        questions: vec![question(None), question(Some(true))],
        administrator: None,
        credential_authority: None,
    };
    let key = Ed25519::generator_pow(&Scalar::from_u64(5));
    let bytes = draft.encode::<Ed25519>(&key).expect("the draft is allowed");
    Election::decode(&bytes).expect("the election was just written")
});

fn ballot(data: &[u8]) {
    super::ballot::fuzz_verify(&*ELECTION, data);
}

fn tally(data: &[u8]) {
    super::tally::fuzz_decode::<Ed25519>(ELECTION.questions(), data);
}

fn partial_decryption(data: &[u8]) {
    let tally = EncryptedTally::<Ed25519>::empty(ELECTION.questions());
    let element = Ed25519::generator();
    super::decryption::fuzz_verify(&tally, &TrusteeKey { element, text: Ed25519::encode(&element) }, data);
}
