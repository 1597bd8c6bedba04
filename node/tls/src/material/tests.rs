use std::os::unix::fs::PermissionsExt;

use super::*;

const NOW_UNIX_S: u64 = 1_900_000_000;

fn request(serial: u8) -> LeafRequest<'static> {
    LeafRequest {
        node_name: "Coopérative du Nord",
        now_unix_s: NOW_UNIX_S,
        valid_s: LeafRequest::VALID_S,
        serial: [serial; 16],
    }
}

fn log_key(seed: u8) -> LogKey {
    LogKey::from_seed(&[seed; 32])
}

#[test]
fn what_is_stored_is_loaded_again_and_the_key_is_private() {
    let dir = tempfile::tempdir().unwrap();
    let tls = dir.path().join("tls");
    assert!(TlsMaterial::load(&tls).unwrap().is_none());
    let made = TlsMaterial::issue(&log_key(1), &request(5)).unwrap();
    made.store(&tls).unwrap();
    made.store(&tls).unwrap();
    let loaded = TlsMaterial::load(&tls).unwrap().unwrap();
    assert_eq!(loaded.identity(), log_key(1).public());
    assert_eq!(loaded.leaf(), made.leaf());
    assert_eq!(loaded.leaf().serial, format!("45{}", "05".repeat(15)));
    assert_eq!(loaded.leaf().not_after_unix_s, NOW_UNIX_S + LeafRequest::VALID_S);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&tls.join("key.pem")), 0o600);
    assert_eq!(mode(&tls), 0o700);
    assert_eq!(fs::read_dir(&tls).unwrap().count(), 2, "no temporary file is left");
}

#[test]
fn a_leaf_is_renewed_when_a_third_is_left() {
    let made = TlsMaterial::issue(&log_key(1), &request(5)).unwrap();
    assert!(!made.needs_renewal(NOW_UNIX_S));
    assert!(!made.needs_renewal(NOW_UNIX_S + LeafRequest::VALID_S / 2));
    assert!(made.needs_renewal(NOW_UNIX_S + LeafRequest::VALID_S * 2 / 3));
    assert!(made.needs_renewal(NOW_UNIX_S + LeafRequest::VALID_S * 2));
    let short = TlsMaterial::issue(&log_key(1), &LeafRequest { valid_s: 60, ..request(5) }).unwrap();
    assert!(!short.needs_renewal(NOW_UNIX_S) && short.needs_renewal(NOW_UNIX_S + 45));
    assert!(made.needs_renewal(NOW_UNIX_S - 86_400), "the clock was wrong when it was issued");
}

#[test]
fn a_key_of_another_certificate_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    TlsMaterial::issue(&log_key(1), &request(5)).unwrap().store(dir.path()).unwrap();
    let other = TlsMaterial::issue(&log_key(1), &request(6)).unwrap();
    fs::write(dir.path().join(KEY_FILE), &other.0.key_pem).unwrap();
    assert!(matches!(TlsMaterial::load(dir.path()), Err(MaterialError::Key(_))));
    fs::remove_file(dir.path().join(KEY_FILE)).unwrap();
    assert!(matches!(TlsMaterial::load(dir.path()), Err(MaterialError::HalfMissing(_))));
}

#[test]
fn load_or_issue_keeps_what_serves_and_makes_the_rest_anew() {
    let dir = tempfile::tempdir().unwrap();
    let serial = |seed, request: &LeafRequest<'_>| {
        let held = TlsMaterial::load_or_issue(dir.path(), &log_key(seed), request).unwrap();
        assert_eq!(held.identity(), log_key(seed).public());
        assert_eq!(TlsMaterial::load(dir.path()).unwrap().unwrap().leaf(), held.leaf());
        held.leaf().serial[2..4].to_owned()
    };
    assert_eq!(serial(1, &request(1)), "01");
    assert_eq!(serial(1, &request(2)), "01");
    let later = LeafRequest { now_unix_s: NOW_UNIX_S + LeafRequest::VALID_S, ..request(3) };
    assert_eq!(serial(1, &later), "03");
    assert_eq!(serial(2, &LeafRequest { serial: [4; 16], ..later.clone() }), "04");
    // A crash between the two renames.
    fs::write(dir.path().join(KEY_FILE), "damaged").unwrap();
    assert_eq!(serial(2, &LeafRequest { serial: [5; 16], ..later.clone() }), "05");
    fs::remove_file(dir.path().join(CERT_FILE)).unwrap();
    assert_eq!(serial(2, &LeafRequest { serial: [6; 16], ..later }), "06");
}

#[test]
fn a_directory_that_cannot_be_written_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("plain");
    fs::write(&file, "").unwrap();
    let error = TlsMaterial::issue(&log_key(1), &request(5)).unwrap().store(&file.join("tls")).unwrap_err();
    assert!(error.to_string().contains("plain/tls"), "{error}");
}

#[test]
fn dates_that_no_certificate_can_hold_are_refused() {
    for (now_unix_s, valid_s) in [(u64::MAX, 1), (NOW_UNIX_S, u64::MAX), (253_402_300_799, 1)] {
        let request = LeafRequest { now_unix_s, valid_s, ..request(1) };
        assert!(matches!(TlsMaterial::issue(&log_key(1), &request), Err(MaterialError::Issue(_))));
    }
}

#[test]
fn a_very_long_name_is_cut() {
    let name = "é".repeat(500);
    let long = LeafRequest { node_name: &name, ..request(1) };
    assert!(TlsMaterial::issue(&log_key(1), &long).is_ok());
    assert!(TlsMaterial::issue(&log_key(1), &LeafRequest { node_name: "", ..request(1) }).is_ok());
}

#[test]
fn a_private_key_is_never_printed() {
    let made = TlsMaterial::issue(&log_key(1), &request(5)).unwrap();
    let printed = format!("{made:?} {:?}", crate::TlsIdentity::new(made.clone()));
    assert!(printed.contains(&made.identity().to_string()) && !printed.contains("PRIVATE"), "{printed}");
}
