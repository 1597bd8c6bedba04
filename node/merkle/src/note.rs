//! Signed heads of a log, and the cosignatures of those who checked them.
//!
//! The formats are C2SP [signed-note], [tlog-checkpoint] and [tlog-cosignature]. Narrower than those: a checkpoint here
//! has no extension lines, the key name is the origin, and a note has one byte form only.
//!
//! [signed-note]: https://c2sp.org/signed-note
//! [tlog-checkpoint]: https://c2sp.org/tlog-checkpoint
//! [tlog-cosignature]: https://c2sp.org/tlog-cosignature

mod checkpoint;
mod cosignature;
mod signed;

pub use checkpoint::Checkpoint;
pub use cosignature::{COSIGNATURE_BYTES_MAX, Cosignature, VerifiedCosignature, Witness};
pub use signed::{SignedCheckpoint, UnverifiedNote};

use signed_note::{Note, Signature};

use crate::id::Origin;
use crate::key::LogPublicKey;

/// The longest signed note, in bytes.
pub const NOTE_BYTES_MAX: usize = 16 * 1024;
/// The most signatures on a note, cosignatures included.
pub const NOTE_SIGNATURES_MAX: usize = 32;

/// Why a note, a checkpoint or a cosignature is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Too many bytes.
    #[error("a signed checkpoint has at most {NOTE_BYTES_MAX} bytes, found {found}")]
    TooLong {
        /// The number of bytes that were given.
        found: usize,
    },
    /// Too many signatures.
    #[error("a signed checkpoint has at most {NOTE_SIGNATURES_MAX} signatures, found {found}")]
    TooManySignatures {
        /// The number of signatures.
        found: usize,
    },
    /// Not a signed note in its only byte form.
    #[error("this is not a signed note: a text, an empty line, and lines `— <name> <base64>`")]
    Malformed,
    /// Two signatures claim the same key.
    #[error("two signatures by `{name}` claim the same key")]
    Repeated {
        /// The key name.
        name: String,
    },
    /// The text of the note is not a checkpoint.
    #[error("this is not a checkpoint: {what}")]
    Checkpoint {
        /// What is wrong.
        what: &'static str,
    },
    /// A checkpoint of another log than expected.
    #[error("a checkpoint of {expected} was expected, this one is of {found}")]
    Origin {
        /// The log that was asked for.
        expected: Origin,
        /// The log that the note names.
        found: Origin,
    },
    /// The key did not sign.
    #[error("there is no signature by `{name}` with the key {key}")]
    NotSigned {
        /// The key name that was looked for.
        name: String,
        /// The public key that was looked for, as text.
        key: String,
    },
    /// The signature does not verify.
    #[error("the signature by `{name}` is not valid for this checkpoint")]
    BadSignature {
        /// The key name of the signature.
        name: String,
    },
    /// Not a cosignature line.
    #[error("this is not a cosignature: {what}")]
    Cosignature {
        /// What is wrong.
        what: &'static str,
    },
}

/// Signature types of C2SP signed-note, which enter the key id.
#[derive(Clone, Copy)]
enum SignatureType {
    /// Ed25519 over the note's text.
    Ed25519 = 0x01,
    /// A timestamped Ed25519 cosignature of a checkpoint.
    Cosignature = 0x04,
}

/// The key id of C2SP signed-note: the first four bytes of SHA-256(name, newline, type, key).
fn key_id(name: &str, signature_type: SignatureType, key: &LogPublicKey) -> u32 {
    let typed = [&[signature_type as u8], key.as_bytes().as_slice()].concat();
    signed_note::key_id(name, &typed)
}

/// Parses a note within the limits of this crate and in its only byte form.
fn parse_note(bytes: &[u8]) -> Result<Note, NoteError> {
    if bytes.len() > NOTE_BYTES_MAX {
        return Err(NoteError::TooLong { found: bytes.len() });
    }
    let note = Note::from_bytes(bytes).map_err(|_| NoteError::Malformed)?;
    if note.to_bytes() != bytes {
        return Err(NoteError::Malformed);
    }
    Ok(note)
}

/// The signature lines of a note that [`parse_note`] accepted.
fn signatures_of(note: &Note, bytes: &[u8]) -> Result<Vec<Signature>, NoteError> {
    // After the text there is one empty line; then every line is one signature.
    let lines = bytes.get(note.text().len() + 1..).ok_or(NoteError::Malformed)?;
    let mut signatures: Vec<Signature> = Vec::new();
    for line in lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let signature = Signature::from_bytes(line).map_err(|_| NoteError::Malformed)?;
        if signatures.iter().any(|other| other.name() == signature.name() && other.id() == signature.id()) {
            return Err(NoteError::Repeated { name: signature.name().to_owned() });
        }
        signatures.push(signature);
    }
    if signatures.len() > NOTE_SIGNATURES_MAX {
        return Err(NoteError::TooManySignatures { found: signatures.len() });
    }
    Ok(signatures)
}

#[cfg(test)]
mod tests;
