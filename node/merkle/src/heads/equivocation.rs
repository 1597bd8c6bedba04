//! Evidence that a log signed two histories, checkable by anybody who knows its keys.
//!
//! Bytes: `percole/equivocation/v1\0`, two notes (length in 4 bytes, note), then one byte: 0 for heads of the same
//! size, 1 followed by the 32-byte prefix root and the proof for heads of different sizes. The shorter head is first;
//! of two heads of the same size, the one whose root is the smaller.

use crate::codec::{Reader, WrongLength};
use crate::hash::Hash;
use crate::id::Origin;
use crate::key::LogPublicKey;
use crate::note::{Checkpoint, NOTE_BYTES_MAX, NoteError, SignedCheckpoint, UnverifiedNote};
use crate::tree::{PrefixProof, Proof, ProofError};

use super::{HeadError, are_consistent};

/// The longest evidence, in bytes: two notes and a proof.
pub const EQUIVOCATION_BYTES_MAX: usize = 2 * NOTE_BYTES_MAX + 4096;

const EQUIVOCATION_PREFIX: &[u8] = b"percole/equivocation/v1\0";

/// Two heads of one log, both signed by it, that no tree has: verified, and ready to be shown to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Equivocation {
    shorter: SignedCheckpoint,
    longer: SignedCheckpoint,
    prefix: Option<PrefixProof>,
}

impl Equivocation {
    /// Keeps two signed heads as evidence, in either order.
    ///
    /// `prefix` is needed when the sizes differ: the root that the longer tree has at the smaller size, with its
    /// proof. By collision resistance there is only one such root, so another signed root is a second history.
    ///
    /// # Errors
    ///
    /// [`EquivocationError::Consistent`] when the two heads agree, [`EquivocationError::Heads`] when they are of two
    /// logs or the proof is missing or wrong.
    pub fn new(
        a: SignedCheckpoint,
        b: SignedCheckpoint,
        prefix: Option<PrefixProof>,
    ) -> Result<Equivocation, EquivocationError> {
        if are_consistent(a.checkpoint(), b.checkpoint(), prefix.as_ref())? {
            return Err(EquivocationError::Consistent);
        }
        let same_size = a.checkpoint().size == b.checkpoint().size;
        let in_order = order(a.checkpoint()) <= order(b.checkpoint());
        let (shorter, longer) = if in_order { (a, b) } else { (b, a) };
        Ok(Equivocation { shorter, longer, prefix: prefix.filter(|_| !same_size) })
    }

    /// The log that signed both heads.
    pub fn origin(&self) -> &Origin {
        &self.shorter.checkpoint().origin
    }

    /// The shorter of the two heads.
    pub fn shorter(&self) -> &SignedCheckpoint {
        &self.shorter
    }

    /// The longer of the two heads, or the other one of the same size.
    pub fn longer(&self) -> &SignedCheckpoint {
        &self.longer
    }

    /// Writes the evidence for others.
    pub fn encode(&self) -> Vec<u8> {
        encode(self.shorter.as_bytes(), self.longer.as_bytes(), self.prefix.as_ref())
    }
}

/// Evidence as it came from outside.
#[derive(Clone, Debug)]
pub struct UnverifiedEquivocation {
    shorter: UnverifiedNote,
    longer: UnverifiedNote,
    prefix: Option<PrefixProof>,
}

impl UnverifiedEquivocation {
    /// Reads what [`Equivocation::encode`] wrote.
    ///
    /// # Errors
    ///
    /// [`EquivocationError`] for bytes that are too many or not the only form of such evidence.
    pub fn decode(bytes: &[u8]) -> Result<UnverifiedEquivocation, EquivocationError> {
        if bytes.len() > EQUIVOCATION_BYTES_MAX {
            return Err(EquivocationError::Malformed);
        }
        let mut reader = Reader::new(bytes);
        if reader.take(EQUIVOCATION_PREFIX.len())? != EQUIVOCATION_PREFIX {
            return Err(EquivocationError::Malformed);
        }
        let shorter = read_note(&mut reader)?;
        let longer = read_note(&mut reader)?;
        let prefix = read_prefix(&mut reader)?;
        reader.finish()?;
        let (first, second) = (shorter.claimed(), longer.claimed());
        if order(first) > order(second) || prefix.is_some() != (first.size < second.size) {
            return Err(EquivocationError::Malformed);
        }
        Ok(UnverifiedEquivocation { shorter, longer, prefix })
    }

    /// Writes the evidence as it came.
    pub fn encode(&self) -> Vec<u8> {
        encode(self.shorter.as_bytes(), self.longer.as_bytes(), self.prefix.as_ref())
    }

    /// The heads that are claimed to be signed, the shorter first; for looking up the keys of their ranges.
    pub fn claimed(&self) -> (&Checkpoint, &Checkpoint) {
        (self.shorter.claimed(), self.longer.claimed())
    }

    /// Verifies both signatures and that the heads contradict each other.
    ///
    /// The two keys are those valid at the two sizes; without a rotation in between they are the same.
    ///
    /// # Errors
    ///
    /// [`EquivocationError`] when a signature or the proof does not verify, or the heads agree.
    pub fn verify(
        self,
        origin: &Origin,
        shorter_key: &LogPublicKey,
        longer_key: &LogPublicKey,
    ) -> Result<Equivocation, EquivocationError> {
        let shorter = self.shorter.verify(shorter_key, origin)?;
        let longer = self.longer.verify(longer_key, origin)?;
        Equivocation::new(shorter, longer, self.prefix)
    }
}

fn order(checkpoint: &Checkpoint) -> (u64, Hash) {
    (checkpoint.size, checkpoint.root)
}

fn encode(shorter: &[u8], longer: &[u8], prefix: Option<&PrefixProof>) -> Vec<u8> {
    let mut out = EQUIVOCATION_PREFIX.to_vec();
    for note in [shorter, longer] {
        // A note has at most 16 KiB, so its length fits.
        out.extend_from_slice(&(note.len() as u32).to_be_bytes());
        out.extend_from_slice(note);
    }
    match prefix {
        None => out.push(0),
        Some(prefix) => {
            out.push(1);
            out.extend_from_slice(&prefix.root.0);
            out.extend_from_slice(&prefix.proof.encode());
        }
    }
    out
}

fn read_note(reader: &mut Reader<'_>) -> Result<UnverifiedNote, EquivocationError> {
    let length = reader.u32()?;
    Ok(UnverifiedNote::parse(reader.take(length as usize)?)?)
}

fn read_prefix(reader: &mut Reader<'_>) -> Result<Option<PrefixProof>, EquivocationError> {
    match reader.u8()? {
        0 => Ok(None),
        1 => Ok(Some(PrefixProof { root: Hash(reader.array()?), proof: Proof::read(reader)? })),
        _ => Err(EquivocationError::Malformed),
    }
}

/// Why something is not evidence of two histories.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EquivocationError {
    /// Not the bytes of evidence.
    #[error("this is not evidence of equivocation: a prefix, two notes, and what relates their sizes")]
    Malformed,
    /// One tree has both heads.
    #[error("the two heads do not contradict each other")]
    Consistent,
    /// The heads cannot be compared.
    #[error("the two heads cannot be compared")]
    Heads(#[from] HeadError),
    /// A note is refused.
    #[error("one of the two notes is refused")]
    Note(#[from] NoteError),
}

impl From<WrongLength> for EquivocationError {
    fn from(_: WrongLength) -> EquivocationError {
        EquivocationError::Malformed
    }
}

impl From<ProofError> for EquivocationError {
    fn from(error: ProofError) -> EquivocationError {
        EquivocationError::Heads(HeadError::Proof(error))
    }
}
