use signed_note::{Note, StandardVerifier, VerifierList};

use crate::{Hash, LogKey, NodeId, Origin};

use super::*;

fn key(seed: u8) -> LogKey {
    LogKey::from_seed(&[seed; 32])
}

fn origin(seed: u8) -> Origin {
    Origin::first(NodeId::from_first_key(&key(seed).public()))
}

fn witness(seed: u8) -> Witness {
    Witness { origin: origin(seed), key: key(seed).public() }
}

fn head() -> Checkpoint {
    Checkpoint { origin: origin(1), size: 42, root: Hash([0xcd; 32]) }
}

fn signed() -> SignedCheckpoint {
    SignedCheckpoint::sign(&head(), &key(1))
}

fn verify(bytes: &[u8]) -> Result<SignedCheckpoint, NoteError> {
    UnverifiedNote::parse(bytes)?.verify(&key(1).public(), &origin(1))
}

#[test]
fn a_signed_checkpoint_keeps_its_bytes() {
    let signed = signed();
    let again = verify(signed.as_bytes()).unwrap();
    assert_eq!(again, signed);
    assert_eq!(again.checkpoint(), &head());
    assert_eq!(again.key(), &key(1).public());
}

#[test]
fn other_implementations_read_what_is_written() {
    let dalek = ed25519_dalek::VerifyingKey::from_bytes(key(1).public().as_bytes()).unwrap();
    let vkey = signed_note::new_ed25519_verifier_key(&origin(1).to_string(), &dalek);
    let known = VerifierList::new(vec![Box::new(StandardVerifier::new(&vkey).unwrap())]);
    let cosigned = signed().with_cosignature(&signed().cosign(&key(2), &origin(2), 5), &witness(2)).unwrap();
    let note = Note::from_bytes(cosigned.as_bytes()).unwrap();
    let (verified, unverified) = note.verify(&known).unwrap();
    assert_eq!((verified.len(), unverified.len()), (1, 1));
    let checkpoint = tlog_tiles::Checkpoint::from_bytes(note.text()).unwrap();
    assert_eq!(checkpoint.origin(), origin(1).to_string());
    assert_eq!((checkpoint.size(), checkpoint.hash().0), (42, [0xcd; 32]));
}

#[test]
fn every_changed_bit_is_refused() {
    let bytes = signed().as_bytes().to_vec();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            assert!(verify(&changed).is_err(), "bit {bit} of byte {at}");
        }
    }
}

#[test]
fn another_log_or_key_is_refused() {
    let note = UnverifiedNote::parse(signed().as_bytes()).unwrap();
    let error = note.clone().verify(&key(1).public(), &origin(2)).unwrap_err();
    assert_eq!(error, NoteError::Origin { expected: origin(2), found: origin(1) });
    let error = note.verify(&key(2).public(), &origin(1)).unwrap_err();
    assert!(matches!(error, NoteError::NotSigned { .. }), "{error}");
}

#[test]
fn a_cosignature_is_not_taken_for_the_signature_of_the_log() {
    // A node that cosigns its own head has still not signed it.
    let line = signed().cosign(&key(1), &origin(1), 7).to_line();
    let note = format!("{}\n{line}", head().body());
    assert!(matches!(verify(note.as_bytes()), Err(NoteError::NotSigned { .. })));
}

#[test]
fn bodies_have_one_spelling() {
    let body = head().body();
    assert_eq!(Checkpoint::parse_body(&body), Ok(head()));
    let [origin, _, root, _] = body.split('\n').collect::<Vec<_>>()[..] else { panic!("three lines") };
    for wrong in [
        format!("{origin}\n042\n{root}\n"),
        format!("{origin}\n+42\n{root}\n"),
        format!("{origin}\n42\n{root}"),
        format!("{origin}\n42\n{root}\nextension\n"),
        format!("{origin}\n42\n{}\n", root.trim_end_matches('=')),
        format!("{origin}\n4611686018427387905\n{root}\n"),
        format!("{origin}\n0\n{root}\n"),
        format!("example.com/log\n42\n{root}\n"),
        String::new(),
    ] {
        let error = Checkpoint::parse_body(&wrong).unwrap_err();
        assert!(matches!(error, NoteError::Checkpoint { .. }), "{wrong:?}: {error}");
    }
}

#[test]
fn cosigners_are_verified_and_counted_once() {
    let mut note = signed();
    for (seed, time) in [(2, 100), (3, 200), (2, 300)] {
        let cosignature = note.cosign(&key(seed), &origin(seed), time);
        assert_eq!(Cosignature::parse(cosignature.to_line().as_bytes()), Ok(cosignature.clone()));
        note = note.with_cosignature(&cosignature, &witness(seed)).unwrap();
    }
    let note = verify(note.as_bytes()).unwrap();
    let cosigners = note.cosigners(&[witness(2), witness(3), witness(4), witness(2)]).unwrap();
    let found: Vec<_> = cosigners.iter().map(|c| (c.witness().origin, c.time_unix_s())).collect();
    assert_eq!(found, [(origin(3), 200), (origin(2), 300)]);
    assert!(note.cosigners(&[witness(4)]).unwrap().is_empty());
    assert_eq!(
        note.clone().keep_cosigners(&[origin(3)]).cosigners(&[witness(2), witness(3)]).unwrap().len(),
        1
    );
    assert_eq!(note.keep_cosigners(&[]), signed());
}

#[test]
fn one_key_under_two_names_counts_once() {
    let twin = Witness { origin: Origin { incarnation: 1, ..origin(2) }, key: key(2).public() };
    let mut note = signed();
    for witness in [witness(2), twin] {
        let cosignature = note.cosign(&key(2), &witness.origin, 100);
        note = note.with_cosignature(&cosignature, &witness).unwrap();
    }
    assert_eq!(note.cosigners(&[witness(2), twin]).unwrap().len(), 1);
}

#[test]
fn a_key_id_is_that_of_another_implementation() {
    // The example of Go's golang.org/x/mod/sumdb/note, which C2SP signed-note was made from.
    let vkey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    let bytes = "1a5cd907143c384c41e830c5bce12aa8817ec5649aaabf2c31388b35b2d744d6";
    assert!(StandardVerifier::new(vkey).is_ok());
    assert_eq!(key_id("PeterNeumann", SignatureType::Ed25519, &bytes.parse().unwrap()), 0xc74f20a3);
}

#[test]
fn a_cosignature_of_another_head_or_witness_is_refused() {
    let other = SignedCheckpoint::sign(&Checkpoint { size: 43, ..head() }, &key(1));
    let stray = other.cosign(&key(2), &origin(2), 100);
    let error = signed().with_cosignature(&stray, &witness(2)).unwrap_err();
    assert!(matches!(error, NoteError::BadSignature { .. }), "{error}");
    let error = other.with_cosignature(&stray, &witness(3)).unwrap_err();
    assert!(matches!(error, NoteError::NotSigned { .. }), "{error}");
    let forged = format!("{}{}", String::from_utf8_lossy(signed().as_bytes()), stray.to_line());
    let error = verify(forged.as_bytes()).unwrap().cosigners(&[witness(2)]).unwrap_err();
    assert!(matches!(error, NoteError::BadSignature { .. }), "{error}");
}

#[test]
fn the_time_of_a_cosignature_is_signed() {
    let note = signed();
    let mut cosignature = note.cosign(&key(2), &origin(2), 100);
    assert_eq!(cosignature.verify(note.checkpoint(), &witness(2)).unwrap().time_unix_s(), 100);
    cosignature = Cosignature::parse(cosignature.to_line().as_bytes()).unwrap();
    let mut signature = cosignature.to_signature().signature().to_vec();
    signature[7] ^= 1;
    let id = cosignature.to_signature().id();
    let later = Signature::new(origin(2).to_string(), id, signature).unwrap();
    let later = Cosignature::parse(&later.to_bytes()).unwrap();
    assert_eq!(later.time_unix_s(), 101);
    assert!(later.verify(note.checkpoint(), &witness(2)).is_err());
}

#[test]
fn limits_hold() {
    let too_long = vec![b'a'; NOTE_BYTES_MAX + 1];
    assert_eq!(
        UnverifiedNote::parse(&too_long).unwrap_err(),
        NoteError::TooLong { found: NOTE_BYTES_MAX + 1 }
    );
    let mut note = signed();
    for seed in 2..=32 {
        note = note
            .clone()
            .with_cosignature(&note.cosign(&key(seed), &origin(seed), 1), &witness(seed))
            .unwrap();
    }
    assert!(verify(note.as_bytes()).is_ok());
    let one_more = note.cosign(&key(33), &origin(33), 1);
    let long = [note.as_bytes(), one_more.to_line().as_bytes()].concat();
    let error = note.with_cosignature(&one_more, &witness(33)).unwrap_err();
    assert_eq!(error, NoteError::TooManySignatures { found: 33 });
    assert_eq!(verify(&long).unwrap_err(), NoteError::TooManySignatures { found: 33 });
    let twice = [signed().as_bytes(), one_more.to_line().as_bytes(), one_more.to_line().as_bytes()].concat();
    assert!(matches!(verify(&twice), Err(NoteError::Repeated { .. })));
}
