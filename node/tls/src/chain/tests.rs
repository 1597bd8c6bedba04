use percole_merkle::LogKey;
use rustls::pki_types::pem::PemObject;

use super::*;
use crate::issue::{LeafRequest, issue};

const NOW_UNIX_S: u64 = 1_900_000_000;

fn log_key(seed: u8) -> LogKey {
    LogKey::from_seed(&[seed; 32])
}

fn chain(log_key: &LogKey) -> Vec<CertificateDer<'static>> {
    let request = LeafRequest { node_name: "Nord", now_unix_s: NOW_UNIX_S, valid_s: 90_000, serial: [7; 16] };
    let issued = issue(log_key, &request).unwrap();
    CertificateDer::pem_slice_iter(issued.cert_pem.as_bytes()).collect::<Result<_, _>>().unwrap()
}

fn at(unix_s: u64) -> UnixTime {
    UnixTime::since_unix_epoch(Duration::from_secs(unix_s))
}

fn verify(chain: &[CertificateDer<'_>], unix_s: u64) -> Result<LogPublicKey, ChainError> {
    let as_client = verify_chain(&chain[0], &chain[1..], Side::Client, at(unix_s));
    assert_eq!(verify_chain(&chain[0], &chain[1..], Side::Server, at(unix_s)), as_client);
    as_client
}

#[test]
fn a_chain_yields_the_log_key_that_signed_it() {
    assert_eq!(verify(&chain(&log_key(1)), NOW_UNIX_S), Ok(log_key(1).public()));
}

#[test]
fn dates_are_checked_with_the_clock_handed_in() {
    let chain = chain(&log_key(1));
    assert!(verify(&chain, NOW_UNIX_S - 3_600).is_ok());
    assert_eq!(verify(&chain, NOW_UNIX_S - 3_601), Err(ChainError::NotYetValid { in_s: 1 }));
    assert!(verify(&chain, NOW_UNIX_S + 90_000).is_ok());
    let expired = verify(&chain, NOW_UNIX_S + 90_000 + 7_300).unwrap_err();
    assert_eq!(expired, ChainError::Expired { ago_s: 7_300 });
    assert_eq!(expired.to_string(), "the certificate expired 2 hours ago by the clock here");
}

#[test]
fn a_leaf_under_another_identity_is_refused() {
    let (ours, theirs) = (chain(&log_key(1)), chain(&log_key(2)));
    let mixed = [ours[0].clone(), theirs[1].clone()];
    assert_eq!(verify(&mixed, NOW_UNIX_S), Err(ChainError::BadSignature));
}

#[test]
fn no_single_bit_of_a_chain_can_be_changed() {
    let sound = chain(&log_key(1));
    for (place, certificate) in sound.iter().enumerate() {
        for index in 0..certificate.len() {
            let mut bytes = certificate.to_vec();
            bytes[index] ^= 1 << (index % 8);
            let mut damaged = sound.clone();
            damaged[place] = CertificateDer::from(bytes);
            assert!(verify(&damaged, NOW_UNIX_S).is_err(), "certificate {place}, byte {index}");
        }
    }
}

#[test]
fn a_chain_has_exactly_two_certificates_without_trailing_bytes() {
    let sound = chain(&log_key(1));
    assert!(verify(&sound[..1], NOW_UNIX_S).is_err());
    assert!(verify(&[&sound[..], &sound[1..]].concat(), NOW_UNIX_S).is_err());
    assert!(verify(&[sound[1].clone(), sound[1].clone()], NOW_UNIX_S).is_err());
    assert!(verify(&[sound[0].clone(), sound[0].clone()], NOW_UNIX_S).is_err());
    for place in 0..2 {
        let mut longer = sound.clone();
        longer[place] = CertificateDer::from([&sound[place][..], &[0]].concat());
        assert!(verify(&longer, NOW_UNIX_S).is_err());
        longer[place] = CertificateDer::from(vec![0x30; CERTIFICATE_BYTES_MAX + 1]);
        assert!(verify(&longer, NOW_UNIX_S).is_err());
    }
}

mod rules {
    //! Chains that are validly signed, but break one rule each.

    use rcgen::{
        BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
        PKCS_ECDSA_P256_SHA256, PKCS_ED25519, SignatureAlgorithm, date_time_ymd,
    };

    use super::*;

    struct Recipe {
        root: CertificateParams,
        root_algorithm: &'static SignatureAlgorithm,
        leaf: CertificateParams,
    }

    fn sound() -> Recipe {
        let mut root = CertificateParams::default();
        root.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        root.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let mut leaf = CertificateParams::default();
        leaf.not_after = date_time_ymd(2060, 1, 1);
        leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        leaf.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ClientAuth, ExtendedKeyUsagePurpose::ServerAuth];
        Recipe { root, root_algorithm: &PKCS_ED25519, leaf }
    }

    fn verdict(recipe: &Recipe, side: Side) -> Result<LogPublicKey, ChainError> {
        let root_key = KeyPair::generate_for(recipe.root_algorithm).unwrap();
        let leaf_key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
        let root = recipe.root.self_signed(&root_key).unwrap();
        let leaf = recipe.leaf.signed_by(&leaf_key, &Issuer::from_params(&recipe.root, &root_key)).unwrap();
        verify_chain(leaf.der(), &[root.der().clone()], side, at(NOW_UNIX_S))
    }

    #[test]
    fn the_recipe_itself_is_sound() {
        assert!(verdict(&sound(), Side::Client).is_ok());
        assert!(verdict(&sound(), Side::Server).is_ok());
    }

    #[test]
    fn the_identity_is_an_ed25519_key_that_may_sign_certificates() {
        let other_algorithm = Recipe { root_algorithm: &PKCS_ECDSA_P256_SHA256, ..sound() };
        assert!(matches!(verdict(&other_algorithm, Side::Client), Err(ChainError::NotPercole(_))));
        let mut no_ca = sound();
        no_ca.root.is_ca = IsCa::ExplicitNoCa;
        assert!(matches!(verdict(&no_ca, Side::Client), Err(ChainError::NotPercole(_))));
        let mut no_usage = sound();
        no_usage.root.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        assert!(matches!(verdict(&no_usage, Side::Client), Err(ChainError::NotPercole(_))));
    }

    #[test]
    fn the_leaf_is_for_its_side_of_a_handshake_and_nothing_else() {
        let mut server_only = sound();
        server_only.leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        assert!(verdict(&server_only, Side::Server).is_ok());
        assert!(matches!(verdict(&server_only, Side::Client), Err(ChainError::Path(_))));
        let mut unlimited = sound();
        unlimited.leaf.extended_key_usages = vec![];
        assert!(matches!(verdict(&unlimited, Side::Client), Err(ChainError::Path(_))));
        let mut authority = sound();
        authority.leaf.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        assert!(matches!(verdict(&authority, Side::Client), Err(ChainError::Path(_))));
        let mut signs_certificates = sound();
        signs_certificates.leaf.key_usages.push(KeyUsagePurpose::KeyCertSign);
        assert!(matches!(verdict(&signs_certificates, Side::Client), Err(ChainError::NotPercole(_))));
    }
}
