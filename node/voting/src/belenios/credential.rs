//! Voting credentials: a secret text per voter, of which only the public key is published.

use percole_words::{Message, elections};
use rand::CryptoRng;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use super::election::is_uuid;
use super::group::{Group, Scalar};
use super::hash::Hash;
use super::wire::{Weight, parse_weight};

const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const RANDOM_CHARS: usize = 22;
/// Lengths of the groups in which the 22 characters are shown.
const SHOWN_GROUPS: [usize; 4] = [5, 6, 5, 6];
const OLD_ITERATIONS: u32 = 1000;

/// A voter's secret credential.
///
/// Two schemes are read: 22 random base-58 characters shown as `5-6-5-6` (made by percole and by belenios-tool 2.4 and
/// later), and `XXX-XXX-XXX-XXX-XXX` with a check character (belenios-tool 2.0).
#[derive(Clone)]
pub struct Credential {
    text: Zeroizing<String>,
    scheme: Scheme,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Current,
    Old,
}

/// Why a text is not a credential.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said())]
pub enum CredentialError {
    /// Neither of the two forms.
    Form,
    /// A character outside the alphabet, at a position counted from 1.
    Character(usize),
    /// The check character of the older form does not fit.
    Check,
}

impl CredentialError {
    /// The same in words.
    pub fn said(&self) -> Message {
        match self {
            Self::Form => elections::credential_form(),
            Self::Character(place) => elections::credential_character(*place),
            Self::Check => elections::credential_mistyped(),
        }
    }
}

/// The exponent derived from a credential; zeroised when dropped.
pub struct CredentialSecret<G: Group>(Zeroizing<G::Scalar>);

impl Credential {
    /// Makes a credential with 22 random characters (about 128 bits).
    pub fn random<R: CryptoRng + ?Sized>(rng: &mut R) -> Self {
        let mut text = Zeroizing::new(String::with_capacity(RANDOM_CHARS + SHOWN_GROUPS.len()));
        for (index, length) in SHOWN_GROUPS.into_iter().enumerate() {
            if index > 0 {
                text.push('-');
            }
            for _ in 0..length {
                text.push(ALPHABET[random_digit(rng)] as char);
            }
        }
        Self { text, scheme: Scheme::Current }
    }

    /// Reads a credential in either form.
    ///
    /// # Errors
    /// When the form, a character or the check character is wrong.
    pub fn parse(text: &str) -> Result<Self, CredentialError> {
        let groups: Vec<usize> = text.split('-').map(str::len).collect();
        let scheme = match groups.as_slice() {
            lengths if *lengths == SHOWN_GROUPS => Scheme::Current,
            [3, 3, 3, 3, 3] => Scheme::Old,
            _ => return Err(CredentialError::Form),
        };
        let mut remainder = 0;
        let mut last = 0;
        for (index, character) in text.bytes().enumerate().filter(|(_, byte)| *byte != b'-') {
            let digit = ALPHABET
                .iter()
                .position(|known| *known == character)
                .ok_or(CredentialError::Character(index + 1))?;
            if index + 1 < text.len() {
                remainder = (remainder * 58 + digit) % 53;
            }
            last = digit;
        }
        if scheme == Scheme::Old && last != 53 - remainder {
            return Err(CredentialError::Check);
        }
        Ok(Self { text: Zeroizing::new(text.to_owned()), scheme })
    }

    /// The text to hand to the voter.
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// The secret exponent in one election.
    ///
    /// The derivations are those of belenios-tool: nobody can check them, only the public key counts.
    pub fn derive<G: Group>(&self, uuid: &str) -> CredentialSecret<G> {
        let mut scalar = match self.scheme {
            Scheme::Current => self.derive_current::<G>(uuid),
            Scheme::Old => self.derive_old::<G>(uuid),
        };
        let secret = CredentialSecret(Zeroizing::new(scalar));
        scalar.zeroize();
        secret
    }

    fn derive_current<G: Group>(&self, uuid: &str) -> G::Scalar {
        let mut wide = Zeroizing::new([0_u8; 64]);
        let bare: Zeroizing<String> = Zeroizing::new(self.text.replace('-', ""));
        for (index, half) in wide.chunks_mut(32).enumerate() {
            let input = Zeroizing::new(format!("derive_credential|{uuid}|{index}|{}", *bare));
            half.copy_from_slice(Hash::of(input.as_bytes()).as_bytes());
        }
        G::Scalar::from_wide(&wide)
    }

    fn derive_old<G: Group>(&self, uuid: &str) -> G::Scalar {
        let mut key = Zeroizing::new([0_u8; 32]);
        pbkdf2::pbkdf2_hmac::<Sha256>(self.text.as_bytes(), uuid.as_bytes(), OLD_ITERATIONS, key.as_mut());
        G::Scalar::from_hash(&key)
    }
}

impl<G: Group> CredentialSecret<G> {
    /// The exponent.
    pub(crate) fn scalar(&self) -> &G::Scalar {
        &self.0
    }

    /// The public credential.
    pub fn public_key(&self) -> G::Element {
        G::generator_pow(&self.0)
    }
}

/// A digit below 58, uniform: bytes that would favour some digits are drawn again.
fn random_digit<R: CryptoRng + ?Sized>(rng: &mut R) -> usize {
    loop {
        let mut byte = [0_u8];
        rng.fill_bytes(&mut byte);
        if byte[0] < 232 {
            return usize::from(byte[0] % 58);
        }
    }
}

/// A random election identifier of 14 characters.
pub fn random_uuid<R: CryptoRng + ?Sized>(rng: &mut R) -> String {
    let uuid: String = (0..14).map(|_| ALPHABET[random_digit(rng)] as char).collect();
    debug_assert!(is_uuid(&uuid));
    uuid
}

/// One line of the public credentials: the public key's text and the voter's weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicCredential<'a> {
    /// The public key's text.
    pub key: &'a str,
    /// 1 unless the election is weighted.
    pub weight: Weight,
}

impl<'a> PublicCredential<'a> {
    /// Reads `key` or `key,weight`; a weight is at least 1 and written only if it is not.
    pub fn parse(text: &'a str) -> Option<Self> {
        match text.split_once(',') {
            None => Some(Self { key: text, weight: Weight(1) }),
            Some((key, weight)) => {
                let weight = parse_weight(weight).filter(|weight| weight.0 > 0)?;
                Some(Self { key, weight })
            }
        }
    }
}

/// Writes the public credentials record: sorted by text, as newer tools expect.
pub fn encode_public(mut keys: Vec<String>) -> Vec<u8> {
    keys.sort();
    super::wire::to_canonical(&keys)
}

/// Fuzz entry: what is read as a credential is shown again in the same form.
pub fn fuzz_parse(data: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(data) else { return false };
    let secret = Credential::parse(text);
    if let Ok(credential) = &secret {
        assert_eq!(credential.expose(), text);
    }
    secret.is_ok() || PublicCredential::parse(text).is_some()
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::super::group::{Belenios2048, Ed25519};
    use super::*;

    #[test]
    fn made_credentials_are_read_again() {
        let mut rng = StdRng::seed_from_u64(1);
        let credential = Credential::random(&mut rng);
        let again = Credential::parse(credential.expose()).unwrap();
        let (a, b) =
            (credential.derive::<Ed25519>("9mCBBAenD4mUAA"), again.derive::<Ed25519>("9mCBBAenD4mUAA"));
        assert_eq!(a.public_key(), b.public_key());
        assert_ne!(a.public_key(), credential.derive::<Ed25519>("9mCBBAenD4mUAB").public_key());
    }

    /// Made with belenios-tool 2.0: `setup generate-credentials --uuid 8y4Squ1HG5i81g --group BELENIOS-2048 --count 1`.
    #[test]
    fn credentials_of_the_older_form_give_the_key_that_their_maker_published() {
        let credential = Credential::parse("GuL-Utr-tez-uZ4-ed7").unwrap();
        let key = Belenios2048::encode(&credential.derive::<Belenios2048>("8y4Squ1HG5i81g").public_key());
        let published = "130378ee0ae95f23bf38cbab7f463c26f92a0b6ef886320e3d1e3c2ace50471f";
        assert_eq!(Hash::of(key.as_bytes()).to_hex(), published);
        assert_eq!(Credential::parse("GuL-Utr-tez-uZ5-ed7").err(), Some(CredentialError::Check));
    }

    #[test]
    fn mistyped_credentials_are_refused_with_the_place() {
        let refused = |text| Credential::parse(text).err();
        assert_eq!(refused("12345-123456-12345-12345"), Some(CredentialError::Form));
        assert_eq!(refused("12345-123456-12345-12345O"), Some(CredentialError::Character(25)));
        assert_eq!(refused("é2345-123456-1234-123456"), Some(CredentialError::Form));
    }

    #[test]
    fn weights_of_public_credentials() {
        assert_eq!(PublicCredential::parse("ab,3").unwrap().weight, Weight(3));
        for text in ["ab,0", "ab,", "ab,01", "ab,1,login", "ab,-1"] {
            assert!(PublicCredential::parse(text).is_none(), "{text}");
        }
    }
}
