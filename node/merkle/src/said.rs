//! Why something is refused, as messages for people.

use percole_words::{Message, federation, proofs};

use crate::heads::EquivocationError;
use crate::leaf::CAUSES_MAX;
use crate::note::{NOTE_BYTES_MAX, NOTE_SIGNATURES_MAX};
use crate::receipt::RECEIPT_BYTES_MAX;
use crate::{
    ADDRESSEES_MAX, HeadError, IdError, KeyError, LEAF_BYTES_MAX, LeafError, NoteError, PAYLOAD_BYTES_MAX,
    PROOF_HASHES_MAX, ProofError, ReceiptError, TreeError,
};

impl IdError {
    /// The same as a message, for whoever reads it in a language of their own.
    pub fn said(&self) -> Message {
        match self {
            IdError::Hex { digits, .. } => proofs::name_hex(*digits),
            IdError::ByteLength { wanted, found, .. } => proofs::name_bytes(*wanted, *found),
            IdError::Origin => proofs::name_of_log(),
            IdError::Subject => proofs::name_of_subject(),
        }
    }
}

impl KeyError {
    /// As [`IdError::said`].
    pub fn said(&self) -> Message {
        match self {
            KeyError::Shape(error) => error.said(),
            KeyError::NotAPoint => proofs::key_not_a_key(),
            KeyError::Weak => proofs::key_weak(),
            KeyError::BadSignature => proofs::key_did_not_sign(),
        }
    }
}

impl ProofError {
    /// As [`IdError::said`].
    pub fn said(&self) -> Message {
        match self {
            ProofError::TooLong { found } => federation::proof_too_long(PROOF_HASHES_MAX, *found),
            ProofError::WrongLength => proofs::proof_breaks_off(),
            ProofError::Impossible { .. } => proofs::proof_impossible(),
            ProofError::HashCount { wanted, found } => proofs::proof_hashes(*wanted, *found),
            ProofError::OldRoot => proofs::proof_not_to_older(),
            ProofError::Root => proofs::proof_not_to_head(),
        }
    }
}

impl TreeError {
    /// As [`IdError::said`].
    pub fn said(&self) -> Message {
        match self {
            TreeError::FrontierLength { .. } | TreeError::MissingNode(_) => proofs::tree_does_not_fit(),
            TreeError::TooLarge { .. } => proofs::tree_full(),
            TreeError::NoSuchLeaf { index, size } => proofs::tree_has_no_leaf(*size, *index),
            TreeError::NoSuchPrefix { old, new } => proofs::tree_has_no_prefix(*old, *new),
        }
    }
}

impl NoteError {
    /// As [`IdError::said`].
    pub fn said(&self) -> Message {
        match self {
            NoteError::TooLong { found } => proofs::head_too_long(NOTE_BYTES_MAX, *found),
            NoteError::TooManySignatures { found } => {
                proofs::head_too_many_signatures(NOTE_SIGNATURES_MAX, *found)
            }
            NoteError::Malformed | NoteError::Checkpoint { .. } => proofs::head_malformed(),
            NoteError::Repeated { name } => proofs::head_signed_twice(name),
            NoteError::Origin { expected, found } => {
                proofs::head_of_another_log(found.to_string(), expected.to_string())
            }
            NoteError::NotSigned { name, key } => proofs::head_not_signed(name, key),
            NoteError::BadSignature { name } => proofs::head_badly_signed(name),
            NoteError::Cosignature { .. } => proofs::head_not_a_cosignature(),
        }
    }
}

impl HeadError {
    /// As [`IdError::said`].
    pub fn said(&self) -> Message {
        match self {
            HeadError::Origin { known, seen } => {
                proofs::head_of_another_log(seen.to_string(), known.to_string())
            }
            HeadError::ProofMissing { shorter, longer } => proofs::head_proof_missing(*shorter, *longer),
            HeadError::Proof(error) => error.said(),
        }
    }
}

impl EquivocationError {
    /// As [`IdError::said`].
    pub fn said(&self) -> Message {
        match self {
            EquivocationError::Malformed => proofs::evidence_malformed(),
            EquivocationError::Consistent => proofs::evidence_of_nothing(),
            EquivocationError::Heads(error) => error.said(),
            EquivocationError::Note(error) => error.said(),
        }
    }
}

impl ReceiptError {
    /// As [`IdError::said`].
    pub fn said(&self) -> Message {
        match self {
            ReceiptError::TooLong { found } => proofs::receipt_too_long(RECEIPT_BYTES_MAX, *found),
            ReceiptError::Malformed => proofs::receipt_malformed(),
            ReceiptError::Origin { leaf, head } => {
                proofs::receipt_of_two_logs(leaf.to_string(), head.to_string())
            }
            ReceiptError::Leaf(error) => proofs::receipt_event(error.said()),
            ReceiptError::Proof(error) => proofs::receipt_proof(error.said()),
            ReceiptError::Note(error) => proofs::receipt_head(error.said()),
        }
    }
}

impl LeafError {
    /// As [`IdError::said`].
    pub fn said(&self) -> Message {
        match self {
            LeafError::TooLong { found } => proofs::leaf_too_long(LEAF_BYTES_MAX, *found),
            LeafError::Prefix => proofs::leaf_of_another_format(),
            LeafError::WrongLength => proofs::proof_breaks_off(),
            LeafError::Kind => proofs::leaf_kind(),
            LeafError::Causes { found } => proofs::leaf_causes(CAUSES_MAX, *found),
            LeafError::Scope | LeafError::Anchor => proofs::leaf_readers(),
            LeafError::Addressees { found } => proofs::leaf_addressees(ADDRESSEES_MAX, *found),
            LeafError::Flags => proofs::leaf_flags(),
            LeafError::PayloadLength { found } => proofs::leaf_content_long(PAYLOAD_BYTES_MAX, *found),
            LeafError::NotCanonical => proofs::leaf_not_canonical(),
        }
    }
}
