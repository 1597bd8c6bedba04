//! A checkpoint that its log signed.

use signed_note::{Note, Signature};

use crate::id::Origin;
use crate::key::{LogKey, LogPublicKey, LogSignature};

use super::{
    Checkpoint, Cosignature, NOTE_SIGNATURES_MAX, NoteError, SignatureType, VerifiedCosignature, Witness,
    key_id, parse_note, signatures_of,
};

/// A note as it came from outside: well-formed, but nothing in it is believed yet.
#[derive(Clone, Debug)]
pub struct UnverifiedNote {
    claimed: Checkpoint,
    signatures: Vec<Signature>,
    bytes: Vec<u8>,
}

impl UnverifiedNote {
    /// Reads a signed checkpoint of at most 16 KiB and 32 signatures.
    ///
    /// # Errors
    ///
    /// [`NoteError`] when a limit is passed, a key signed twice, or the bytes are not the only form of such a note.
    pub fn parse(bytes: &[u8]) -> Result<UnverifiedNote, NoteError> {
        let note = parse_note(bytes)?;
        let signatures = signatures_of(&note, bytes)?;
        let body = std::str::from_utf8(note.text()).map_err(|_| NoteError::Malformed)?;
        Ok(UnverifiedNote { claimed: Checkpoint::parse_body(body)?, signatures, bytes: bytes.to_vec() })
    }

    /// What the note claims; for looking up the key to verify with, and for nothing else.
    pub fn claimed(&self) -> &Checkpoint {
        &self.claimed
    }

    /// The note, byte for byte.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Verifies that this key of this log signed the checkpoint.
    ///
    /// Cosignatures stay on the note and stay unverified; [`SignedCheckpoint::cosigners`] verifies them.
    ///
    /// # Errors
    ///
    /// [`NoteError::Origin`] for another log, [`NoteError::NotSigned`] without a signature by the key,
    /// [`NoteError::BadSignature`] when it does not verify strictly.
    pub fn verify(self, key: &LogPublicKey, origin: &Origin) -> Result<SignedCheckpoint, NoteError> {
        if self.claimed.origin != *origin {
            return Err(NoteError::Origin { expected: *origin, found: self.claimed.origin });
        }
        let name = origin.to_string();
        let id = key_id(&name, SignatureType::Ed25519, key);
        let Some(signature) = self.signatures.iter().find(|s| s.name() == name && s.id() == id) else {
            return Err(NoteError::NotSigned { name, key: key.to_string() });
        };
        let verified = LogSignature::try_from(signature.signature())
            .and_then(|signature| key.verify(self.claimed.body().as_bytes(), &signature));
        if verified.is_err() {
            return Err(NoteError::BadSignature { name });
        }
        Ok(SignedCheckpoint {
            checkpoint: self.claimed,
            key: *key,
            signatures: self.signatures,
            bytes: self.bytes,
        })
    }
}

/// A checkpoint whose signature by its log was made here or verified; it keeps its exact bytes.
#[derive(Clone, Debug)]
pub struct SignedCheckpoint {
    checkpoint: Checkpoint,
    key: LogPublicKey,
    signatures: Vec<Signature>,
    bytes: Vec<u8>,
}

impl SignedCheckpoint {
    /// Signs the head of one's own log. Only the sequencer does this, after its commit.
    pub fn sign(checkpoint: &Checkpoint, key: &LogKey) -> SignedCheckpoint {
        let name = checkpoint.origin.to_string();
        let id = key_id(&name, SignatureType::Ed25519, &key.public());
        let signature = key.sign(checkpoint.body().as_bytes());
        let signature = Signature::new(name, id, signature.0.to_vec())
            .expect("an origin holds neither spaces nor plus signs");
        SignedCheckpoint::assemble(*checkpoint, key.public(), vec![signature])
    }

    /// The checkpoint that was signed.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The key that signed it.
    pub fn key(&self) -> &LogPublicKey {
        &self.key
    }

    /// The note, byte for byte, with all its cosignatures.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Makes one's own cosignature, after one has mirrored up to this head and found it consistent.
    ///
    /// `time_unix_s` is the cosigner's clock in seconds since 1970-01-01 UTC.
    pub fn cosign(&self, key: &LogKey, cosigner: &Origin, time_unix_s: u64) -> Cosignature {
        Cosignature::sign(&self.checkpoint, key, cosigner, time_unix_s)
    }

    /// Adds a cosignature to the note, in place of an older one by the same key.
    ///
    /// # Errors
    ///
    /// [`NoteError`] when it does not verify for this checkpoint and this witness, or the note is full.
    pub fn with_cosignature(
        mut self,
        cosignature: &Cosignature,
        witness: &Witness,
    ) -> Result<SignedCheckpoint, NoteError> {
        cosignature.verify(&self.checkpoint, witness)?;
        let added = cosignature.to_signature();
        self.signatures.retain(|old| old.name() != added.name() || old.id() != added.id());
        if self.signatures.len() >= NOTE_SIGNATURES_MAX {
            return Err(NoteError::TooManySignatures { found: self.signatures.len() + 1 });
        }
        self.signatures.push(added);
        Ok(SignedCheckpoint::assemble(self.checkpoint, self.key, self.signatures))
    }

    /// Verifies the cosignatures of the witnesses given, in the order of the note, each key counted once.
    ///
    /// Signatures of others are left aside, as C2SP signed-note asks. A key counts once whatever names it is listed
    /// under, because an Ed25519 cosignature does not sign the name.
    ///
    /// # Errors
    ///
    /// [`NoteError::BadSignature`] when a cosignature in the name of one of these witnesses is not valid.
    pub fn cosigners(&self, witnesses: &[Witness]) -> Result<Vec<VerifiedCosignature>, NoteError> {
        let mut verified: Vec<VerifiedCosignature> = Vec::new();
        for cosignature in self.signatures.iter().filter_map(Cosignature::from_signature) {
            if let Some(witness) = witnesses.iter().find(|witness| cosignature.claims(witness)) {
                let cosigned = cosignature.verify(&self.checkpoint, witness)?;
                if verified.iter().all(|other| other.witness().key != witness.key) {
                    verified.push(cosigned);
                }
            }
        }
        Ok(verified)
    }

    /// Keeps the log's own signature and the cosignatures by these names, to fit a receipt.
    pub fn keep_cosigners(mut self, names: &[Origin]) -> SignedCheckpoint {
        let own = key_id(&self.checkpoint.origin.to_string(), SignatureType::Ed25519, &self.key);
        self.signatures.retain(|signature| {
            let is_own = signature.id() == own && signature.name() == self.checkpoint.origin.to_string();
            is_own || names.iter().any(|name| name.to_string() == signature.name())
        });
        SignedCheckpoint::assemble(self.checkpoint, self.key, self.signatures)
    }

    fn assemble(checkpoint: Checkpoint, key: LogPublicKey, signatures: Vec<Signature>) -> SignedCheckpoint {
        let note = Note::new(checkpoint.body().as_bytes(), &signatures)
            .expect("a checkpoint is lines of plain text");
        SignedCheckpoint { checkpoint, key, signatures, bytes: note.to_bytes() }
    }
}

impl PartialEq for SignedCheckpoint {
    fn eq(&self, other: &SignedCheckpoint) -> bool {
        self.key == other.key && self.bytes == other.bytes
    }
}

impl Eq for SignedCheckpoint {}
