//! A receipt: all that a member needs to check, offline, that an event stands in a log.
//!
//! Bytes: `percole/receipt/v1\0`; one byte, 0 for a leaf hash (32 bytes follow) or 1 for a leaf (its length in 2 bytes
//! and the leaf follow); the index in 8 bytes; the inclusion proof; the length of the note in 2 bytes and the note.

use crate::codec::{Reader, WrongLength};
use crate::hash::Hash;
use crate::id::Origin;
use crate::key::LogPublicKey;
use crate::leaf::{LeafError, LeafHeader, leaf_hash};
use crate::note::{NoteError, SignedCheckpoint, UnverifiedNote, VerifiedCosignature, Witness};
use crate::tree::{Proof, ProofError, verify_inclusion};

/// The longest receipt, in bytes: below 4 KiB.
pub const RECEIPT_BYTES_MAX: usize = 4095;

const RECEIPT_PREFIX: &[u8] = b"percole/receipt/v1\0";

/// What a receipt shows of the event.
#[expect(clippy::large_enum_variant, reason = "nearly every receipt shows its leaf")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReceiptLeaf {
    /// The leaf hash only, for somebody outside the scope.
    Hash(Hash),
    /// The leaf, byte for byte, and the header read from it.
    Leaf {
        /// The stored bytes.
        bytes: Vec<u8>,
        /// What they say.
        header: LeafHeader,
    },
}

impl ReceiptLeaf {
    /// Shows the whole leaf.
    ///
    /// # Errors
    ///
    /// [`LeafError`] when the bytes are not a leaf.
    pub fn from_bytes(bytes: &[u8]) -> Result<ReceiptLeaf, LeafError> {
        Ok(ReceiptLeaf::Leaf { bytes: bytes.to_vec(), header: LeafHeader::decode(bytes)? })
    }

    /// The hash that the tree holds.
    pub fn hash(&self) -> Hash {
        match self {
            ReceiptLeaf::Hash(hash) => *hash,
            ReceiptLeaf::Leaf { bytes, .. } => leaf_hash(bytes),
        }
    }
}

/// An event, its place, its inclusion proof and the signed head that covers it: well-formed, not yet verified.
#[derive(Clone, Debug)]
pub struct Receipt {
    leaf: ReceiptLeaf,
    index: u64,
    proof: Proof,
    note: UnverifiedNote,
    bytes: Vec<u8>,
}

impl Receipt {
    /// Puts a receipt together.
    ///
    /// # Errors
    ///
    /// [`ReceiptError`] when the parts do not verify together, or do not fit: then fewer cosignatures do
    /// ([`SignedCheckpoint::keep_cosigners`]).
    pub fn new(
        leaf: ReceiptLeaf,
        index: u64,
        proof: Proof,
        checkpoint: &SignedCheckpoint,
    ) -> Result<Receipt, ReceiptError> {
        check_inclusion(&leaf, index, &proof, checkpoint)?;
        let bytes = encode(&leaf, index, &proof, checkpoint.as_bytes());
        if bytes.len() > RECEIPT_BYTES_MAX {
            return Err(ReceiptError::TooLong { found: bytes.len() });
        }
        let note = UnverifiedNote::parse(checkpoint.as_bytes())?;
        Ok(Receipt { leaf, index, proof, note, bytes })
    }

    /// The bytes to hand out.
    pub fn encode(&self) -> &[u8] {
        &self.bytes
    }

    /// Reads what [`Receipt::encode`] gave.
    ///
    /// # Errors
    ///
    /// [`ReceiptError`] for bytes that are too many, break off, go on, or are not the only form of a receipt.
    pub fn decode(bytes: &[u8]) -> Result<Receipt, ReceiptError> {
        if bytes.len() > RECEIPT_BYTES_MAX {
            return Err(ReceiptError::TooLong { found: bytes.len() });
        }
        let mut reader = Reader::new(bytes);
        if reader.take(RECEIPT_PREFIX.len())? != RECEIPT_PREFIX {
            return Err(ReceiptError::Malformed);
        }
        let leaf = read_leaf(&mut reader)?;
        let index = reader.u64()?;
        let proof = Proof::read(&mut reader)?;
        let note_length = reader.u16()?;
        let note = UnverifiedNote::parse(reader.take(note_length.into())?)?;
        reader.finish()?;
        Ok(Receipt { leaf, index, proof, note, bytes: bytes.to_vec() })
    }

    /// Writes the parts again, to compare with the bytes that were read.
    pub(crate) fn encode_parts(&self) -> Vec<u8> {
        encode(&self.leaf, self.index, &self.proof, self.note.as_bytes())
    }

    /// The log that the receipt says it is of; for looking up its key, and for nothing else.
    pub fn claimed_origin(&self) -> &Origin {
        &self.note.claimed().origin
    }

    /// Verifies the receipt without any connection: the log's signature, the cosignatures of the witnesses, the proof.
    ///
    /// How many witnesses must have cosigned is the caller's policy; an empty list verifies none.
    ///
    /// # Errors
    ///
    /// [`ReceiptError`] when anything does not verify, or the leaf was written for another log.
    pub fn verify(
        &self,
        key: &LogPublicKey,
        origin: &Origin,
        witnesses: &[Witness],
    ) -> Result<VerifiedReceipt, ReceiptError> {
        let checkpoint = self.note.clone().verify(key, origin)?;
        check_inclusion(&self.leaf, self.index, &self.proof, &checkpoint)?;
        let cosigners = checkpoint.cosigners(witnesses)?;
        Ok(VerifiedReceipt { leaf: self.leaf.clone(), index: self.index, checkpoint, cosigners })
    }
}

/// A receipt that was verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedReceipt {
    leaf: ReceiptLeaf,
    index: u64,
    checkpoint: SignedCheckpoint,
    cosigners: Vec<VerifiedCosignature>,
}

impl VerifiedReceipt {
    /// The header of the event, unless the receipt shows its hash only.
    pub fn header(&self) -> Option<&LeafHeader> {
        match &self.leaf {
            ReceiptLeaf::Hash(_) => None,
            ReceiptLeaf::Leaf { header, .. } => Some(header),
        }
    }

    /// The hash of the leaf.
    pub fn leaf_hash(&self) -> Hash {
        self.leaf.hash()
    }

    /// The place of the event in its log, from 0.
    pub fn index(&self) -> u64 {
        self.index
    }

    /// The signed head that covers it.
    pub fn checkpoint(&self) -> &SignedCheckpoint {
        &self.checkpoint
    }

    /// The witnesses, among those asked for, that cosigned the head.
    pub fn cosigners(&self) -> &[VerifiedCosignature] {
        &self.cosigners
    }
}

fn check_inclusion(
    leaf: &ReceiptLeaf,
    index: u64,
    proof: &Proof,
    checkpoint: &SignedCheckpoint,
) -> Result<(), ReceiptError> {
    let head = checkpoint.checkpoint();
    if let ReceiptLeaf::Leaf { header, .. } = leaf
        && header.origin != head.origin
    {
        return Err(ReceiptError::Origin { leaf: header.origin, head: head.origin });
    }
    verify_inclusion(leaf.hash(), index, head.size, head.root, proof)?;
    Ok(())
}

fn encode(leaf: &ReceiptLeaf, index: u64, proof: &Proof, note: &[u8]) -> Vec<u8> {
    let mut out = RECEIPT_PREFIX.to_vec();
    match leaf {
        ReceiptLeaf::Hash(hash) => {
            out.push(0);
            out.extend_from_slice(&hash.0);
        }
        ReceiptLeaf::Leaf { bytes, .. } => {
            out.push(1);
            // A leaf has at most 1 KiB and a note 16 KiB: both lengths fit two bytes.
            out.extend_from_slice(&(bytes.len() as u16).to_be_bytes());
            out.extend_from_slice(bytes);
        }
    }
    out.extend_from_slice(&index.to_be_bytes());
    out.extend_from_slice(&proof.encode());
    out.extend_from_slice(&(note.len() as u16).to_be_bytes());
    out.extend_from_slice(note);
    out
}

fn read_leaf(reader: &mut Reader<'_>) -> Result<ReceiptLeaf, ReceiptError> {
    match reader.u8()? {
        0 => Ok(ReceiptLeaf::Hash(Hash(reader.array()?))),
        1 => {
            let length = reader.u16()?;
            Ok(ReceiptLeaf::from_bytes(reader.take(length.into())?)?)
        }
        _ => Err(ReceiptError::Malformed),
    }
}

/// Why a receipt is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// Too many bytes.
    #[error("a receipt has at most {RECEIPT_BYTES_MAX} bytes, found {found}; keep fewer cosignatures")]
    TooLong {
        /// The number of bytes.
        found: usize,
    },
    /// Not the bytes of a receipt.
    #[error("this is not a receipt, or it breaks off, or something follows it")]
    Malformed,
    /// The leaf was written for another log than the head is of.
    #[error("the event was written for {leaf}, but the head is of {head}")]
    Origin {
        /// The log that the leaf names.
        leaf: Origin,
        /// The log that the head names.
        head: Origin,
    },
    /// The leaf is refused.
    #[error("the event in the receipt is refused")]
    Leaf(#[from] LeafError),
    /// The proof is refused.
    #[error("the inclusion proof in the receipt is refused")]
    Proof(#[from] ProofError),
    /// The signed head is refused.
    #[error("the signed head in the receipt is refused")]
    Note(#[from] NoteError),
}

impl From<WrongLength> for ReceiptError {
    fn from(_: WrongLength) -> ReceiptError {
        ReceiptError::Malformed
    }
}

#[cfg(test)]
mod tests;
