//! Files that hold secrets: encrypted under a passphrase (argon2id, XChaCha20-Poly1305).

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use percole_words::{Message, elections};
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::finding::excerpt;
use super::wire;

/// Longest sealed file in bytes.
pub const SEALED_BYTES_MAX: usize = 64 << 20;
const SALT_BYTES: usize = 16;
const NONCE_BYTES: usize = 24;
/// What opening a file may cost at most; a file that asks for more is refused.
const MEMORY_KIB_MAX: u32 = 1 << 20;
const PASSES_MAX: u32 = 16;

/// What guessing a passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// 64 MiB and three passes (RFC 9106, second recommendation): well below a second.
    pub const STANDARD: Self = Self { memory_kib: 1 << 16, passes: 3 };
}

/// What a sealed file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// The state of an unfinished key generation.
    KeyGeneration,
    /// A trustee's key or share.
    TrusteeKey,
}

/// Why a sealed file cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said())]
pub enum OpenError {
    /// Not a sealed file, or one of an unknown kind.
    Format(Message),
    /// It holds something else: this.
    Content(Content),
    /// The passphrase is wrong, or the file was altered.
    Passphrase,
}

impl OpenError {
    /// The same in words.
    pub fn said(&self) -> Message {
        match self {
            Self::Format(why) => elections::sealed_not(why),
            Self::Content(Content::TrusteeKey) => elections::sealed_key(),
            Self::Content(Content::KeyGeneration) => elections::sealed_state(),
            Self::Passphrase => elections::passphrase_wrong(),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    percole_sealed: u32,
    content: Content,
    kdf: String,
    cost: Cost,
    salt: String,
    cipher: String,
    nonce: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    header: Header,
    body: String,
}

const KDF: &str = "argon2id";
const CIPHER: &str = "xchacha20poly1305";

/// Encrypts `plaintext`; everything before the ciphertext is authenticated with it.
///
/// # Errors
/// When the cost is outside what [`open`] accepts.
pub fn seal<R: CryptoRng + ?Sized>(
    content: Content,
    passphrase: &str,
    plaintext: &[u8],
    cost: Cost,
    rng: &mut R,
) -> Result<Vec<u8>, OpenError> {
    let (mut salt, mut nonce) = ([0; SALT_BYTES], [0; NONCE_BYTES]);
    rng.fill_bytes(&mut salt);
    rng.fill_bytes(&mut nonce);
    let header = Header {
        percole_sealed: 1,
        content,
        kdf: KDF.to_owned(),
        cost,
        salt: STANDARD_NO_PAD.encode(salt),
        cipher: CIPHER.to_owned(),
        nonce: STANDARD_NO_PAD.encode(nonce),
    };
    let key = derive(passphrase, &salt, cost)?;
    let aad = wire::to_canonical(&header);
    let body = XChaCha20Poly1305::new(&Key::from(*key))
        .encrypt(&XNonce::from(nonce), Payload { msg: plaintext, aad: &aad })
        .map_err(|_| OpenError::Format(elections::sealed_impossible()))?;
    let mut bytes = wire::to_canonical(&Sealed { header, body: STANDARD_NO_PAD.encode(body) });
    bytes.push(b'\n');
    Ok(bytes)
}

/// Decrypts a sealed file; the plaintext is zeroised when dropped.
///
/// # Errors
/// When the file is malformed, asks for too much work, holds something else, or the passphrase is wrong.
pub fn open(content: Content, passphrase: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    wire::check_length(sealed.len(), SEALED_BYTES_MAX).map_err(OpenError::Format)?;
    let sealed = sealed.strip_suffix(b"\n").unwrap_or(sealed);
    let Sealed { header, body } = wire::from_canonical(sealed).map_err(OpenError::Format)?;
    if header.percole_sealed != 1 || header.kdf != KDF || header.cipher != CIPHER {
        let version = header.percole_sealed.to_string();
        let way = elections::sealed_way(version, excerpt(&header.kdf), excerpt(&header.cipher));
        return Err(OpenError::Format(way));
    }
    if header.content != content {
        return Err(OpenError::Content(header.content));
    }
    let not_texts = || OpenError::Format(elections::sealed_texts());
    let decode = |text: &str| STANDARD_NO_PAD.decode(text).map_err(|_| not_texts());
    let salt: [u8; SALT_BYTES] = decode(&header.salt)?.try_into().map_err(|_| not_texts())?;
    let nonce: [u8; NONCE_BYTES] = decode(&header.nonce)?.try_into().map_err(|_| not_texts())?;
    let key = derive(passphrase, &salt, header.cost)?;
    let (body, aad) = (decode(&body)?, wire::to_canonical(&header));
    XChaCha20Poly1305::new(&Key::from(*key))
        .decrypt(&XNonce::from(nonce), Payload { msg: &body, aad: &aad })
        .map(Zeroizing::new)
        .map_err(|_| OpenError::Passphrase)
}

fn derive(passphrase: &str, salt: &[u8], cost: Cost) -> Result<Zeroizing<[u8; 32]>, OpenError> {
    let out_of_range = || {
        let Cost { memory_kib, passes } = cost;
        let range = elections::sealed_cost_out_of_range(memory_kib, passes, MEMORY_KIB_MAX, PASSES_MAX);
        OpenError::Format(range)
    };
    if cost.memory_kib > MEMORY_KIB_MAX || cost.passes > PASSES_MAX {
        return Err(out_of_range());
    }
    let mut key = Zeroizing::new([0_u8; 32]);
    // What argon2 refuses is too little memory, or no pass.
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(key.len())).map_err(|_| out_of_range())?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, key.as_mut())
        .map_err(|_| OpenError::Format(elections::sealed_impossible()))?;
    Ok(key)
}

/// Fuzz entry: opens any bytes, with the cheapest cost only.
pub fn fuzz_open(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let cheap = text.contains("\"memory_kib\":8,\"passes\":1}") || !text.contains("memory_kib");
    cheap && open(Content::TrusteeKey, "passphrase", data).is_ok()
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    const CHEAP: Cost = Cost { memory_kib: 8, passes: 1 };

    #[test]
    fn only_the_passphrase_opens() {
        let mut rng = StdRng::seed_from_u64(1);
        let sealed = seal(Content::TrusteeKey, "phrase", b"secret", CHEAP, &mut rng).unwrap();
        assert_eq!(open(Content::TrusteeKey, "phrase", &sealed).unwrap().as_slice(), b"secret");
        assert_eq!(open(Content::TrusteeKey, "Phrase", &sealed), Err(OpenError::Passphrase));
        let other = open(Content::KeyGeneration, "phrase", &sealed);
        assert_eq!(other, Err(OpenError::Content(Content::TrusteeKey)));
    }

    #[test]
    fn every_altered_byte_is_noticed() {
        let mut rng = StdRng::seed_from_u64(2);
        let sealed = seal(Content::TrusteeKey, "phrase", b"secret", CHEAP, &mut rng).unwrap();
        for index in 0..sealed.len() - 1 {
            let mut altered = sealed.clone();
            altered[index] ^= 1;
            assert!(open(Content::TrusteeKey, "phrase", &altered).is_err(), "byte {index}");
        }
    }

    #[test]
    fn a_file_cannot_ask_for_unlimited_work() {
        let mut rng = StdRng::seed_from_u64(3);
        let sealed = seal(Content::TrusteeKey, "phrase", b"secret", CHEAP, &mut rng).unwrap();
        let greedy = String::from_utf8(sealed).unwrap().replace("\"passes\":1", "\"passes\":1000");
        assert!(matches!(open(Content::TrusteeKey, "phrase", greedy.as_bytes()), Err(OpenError::Format(_))));
    }
}
