//! The log of a node as pure mathematics: leaves, Merkle tree, signed checkpoints, receipts.
//!
//! Nothing here reads a clock, draws randomness or touches storage. A caller collects the node indexes that a
//! `*_plan` function names, fetches them however it likes, and replays the computation over a [`NodeReader`].
//!
//! | module | subject | specification |
//! | --- | --- | --- |
//! | [`id`] | node, origin, subject, event reference | design 03, points 4, 7 and 8 |
//! | [`leaf`] | the canonical leaf and the payload commitment | design 03, points 1 to 3 |
//! | [`tree`] | Merkle tree, proofs and strict verifiers | RFC 6962 section 2.1, RFC 9162 section 2.1 |
//! | [`key`] | the Ed25519 log key | RFC 8032, with strict verification |
//! | [`note`] | checkpoints and cosignatures | C2SP signed-note, tlog-checkpoint, tlog-cosignature |
//! | [`heads`] | how two heads of one origin relate; equivocation | design 03, point 19 |
//! | [`receipt`] | what a member keeps and checks offline | design 03, point 12 |

mod codec;
mod fingerprint;
pub mod fuzz;
mod hash;
pub mod heads;
pub mod id;
pub mod key;
pub mod leaf;
pub mod note;
pub mod receipt;
mod said;
pub mod tree;

pub use fingerprint::{Fingerprint, FingerprintError};
pub use hash::Hash;
pub use heads::{Equivocation, HeadError, HeadRelation, Shown, UnverifiedEquivocation, compare_heads};
pub use id::{EventRef, IdError, NodeId, Origin, SubjectId};
pub use key::{KeyError, LogKey, LogPublicKey, LogSignature};
pub use leaf::{
    ADDRESSEES_MAX, Flags, Kind, LEAF_BYTES_MAX, LeafError, LeafHeader, PAYLOAD_BYTES_MAX, Scope,
    commit_payload, leaf_hash,
};
pub use note::{
    Checkpoint, Cosignature, NoteError, SignedCheckpoint, UnverifiedNote, VerifiedCosignature, Witness,
};
pub use receipt::{Receipt, ReceiptError, ReceiptLeaf, VerifiedReceipt};
pub use tree::{
    Frontier, NodeMap, NodePos, NodeRange, NodeReader, PROOF_HASHES_MAX, PrefixProof, Proof, ProofError,
    STORED_LEVEL_STEP, TreeError, verify_consistency, verify_inclusion,
};
