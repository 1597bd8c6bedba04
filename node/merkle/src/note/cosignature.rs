//! A witness's statement that it saw a checkpoint and found it consistent with all it saw before.

use signed_note::Signature;

use crate::id::Origin;
use crate::key::{LogKey, LogPublicKey, LogSignature};

use super::{Checkpoint, NoteError, SignatureType, key_id};

/// The longest cosignature line, in bytes.
pub const COSIGNATURE_BYTES_MAX: usize = 256;

/// Timestamps stay below 2^63 (C2SP tlog-cosignature).
const TIME_UNIX_S_MAX: u64 = i64::MAX as u64;

/// Whose cosignature counts: a name and the key that it signs with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Witness {
    /// The log of the witness, which is its key name.
    pub origin: Origin,
    /// The log key of the witness.
    pub key: LogPublicKey,
}

/// A cosignature as it travels, not yet verified (C2SP tlog-cosignature, key type 0x04).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cosignature {
    cosigner: Origin,
    key_id: u32,
    time_unix_s: u64,
    signature: LogSignature,
}

impl Cosignature {
    pub(super) fn sign(
        checkpoint: &Checkpoint,
        key: &LogKey,
        cosigner: &Origin,
        time_unix_s: u64,
    ) -> Cosignature {
        let time_unix_s = time_unix_s.min(TIME_UNIX_S_MAX);
        Cosignature {
            cosigner: *cosigner,
            key_id: key_id(&cosigner.to_string(), SignatureType::Cosignature, &key.public()),
            time_unix_s,
            signature: key.sign(&message(checkpoint, time_unix_s)),
        }
    }

    /// Reads one signature line, with or without its newline.
    ///
    /// # Errors
    ///
    /// [`NoteError::Cosignature`] when it is not the line of a cosignature in its only byte form.
    pub fn parse(line: &[u8]) -> Result<Cosignature, NoteError> {
        let refused = |what| NoteError::Cosignature { what };
        if line.len() > COSIGNATURE_BYTES_MAX {
            return Err(refused("the line is longer than 256 bytes"));
        }
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let signature =
            Signature::from_bytes(line).map_err(|_| refused("not a line `— <origin> <base64>`"))?;
        let cosignature = Cosignature::from_signature(&signature)
            .ok_or(refused("not a signature by an origin with a time and 64 bytes"))?;
        if cosignature.to_line().as_bytes().strip_suffix(b"\n") != Some(line) {
            return Err(refused("not in its only byte form"));
        }
        Ok(cosignature)
    }

    /// Writes the line `— <origin> <base64>` with its newline.
    pub fn to_line(&self) -> String {
        String::from_utf8_lossy(&self.to_signature().to_bytes()).into_owned()
    }

    /// Who says to have cosigned.
    pub fn cosigner(&self) -> &Origin {
        &self.cosigner
    }

    /// When, by the clock of the cosigner, in seconds since 1970-01-01 UTC.
    pub fn time_unix_s(&self) -> u64 {
        self.time_unix_s
    }

    /// Verifies the cosignature over a checkpoint.
    ///
    /// # Errors
    ///
    /// [`NoteError::NotSigned`] when it is by another name or key, [`NoteError::BadSignature`] when it does not fit.
    pub fn verify(
        &self,
        checkpoint: &Checkpoint,
        witness: &Witness,
    ) -> Result<VerifiedCosignature, NoteError> {
        if !self.claims(witness) {
            return Err(NoteError::NotSigned {
                name: witness.origin.to_string(),
                key: witness.key.to_string(),
            });
        }
        witness
            .key
            .verify(&message(checkpoint, self.time_unix_s), &self.signature)
            .map_err(|_| NoteError::BadSignature { name: self.cosigner.to_string() })?;
        Ok(VerifiedCosignature { witness: *witness, time_unix_s: self.time_unix_s })
    }

    /// Whether name and key id are those of the witness.
    pub(super) fn claims(&self, witness: &Witness) -> bool {
        let id = key_id(&witness.origin.to_string(), SignatureType::Cosignature, &witness.key);
        self.cosigner == witness.origin && self.key_id == id
    }

    /// Reads a signature of a note as a cosignature, if it has the shape of one.
    pub(super) fn from_signature(signature: &Signature) -> Option<Cosignature> {
        let (time, bytes) = signature.signature().split_first_chunk::<8>()?;
        let time_unix_s = u64::from_be_bytes(*time);
        if time_unix_s > TIME_UNIX_S_MAX {
            return None;
        }
        Some(Cosignature {
            cosigner: signature.name().parse().ok()?,
            key_id: signature.id(),
            time_unix_s,
            signature: LogSignature::try_from(bytes).ok()?,
        })
    }

    pub(super) fn to_signature(&self) -> Signature {
        let bytes = [self.time_unix_s.to_be_bytes().as_slice(), self.signature.as_bytes()].concat();
        Signature::new(self.cosigner.to_string(), self.key_id, bytes)
            .expect("an origin holds neither spaces nor plus signs")
    }
}

/// A cosignature that was verified over the checkpoint it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifiedCosignature {
    witness: Witness,
    time_unix_s: u64,
}

impl VerifiedCosignature {
    /// Who cosigned, with which key.
    pub fn witness(&self) -> &Witness {
        &self.witness
    }

    /// When, by the clock of the cosigner, in seconds since 1970-01-01 UTC.
    pub fn time_unix_s(&self) -> u64 {
        self.time_unix_s
    }
}

fn message(checkpoint: &Checkpoint, time_unix_s: u64) -> Vec<u8> {
    format!("cosignature/v1\ntime {time_unix_s}\n{}", checkpoint.body()).into_bytes()
}
