//! Proofs as values, and their byte form.

use crate::codec::{Reader, WrongLength};
use crate::hash::Hash;

/// The most hashes in a proof.
pub const PROOF_HASHES_MAX: usize = 63;

/// The hashes of an inclusion or a consistency proof, in the order of RFC 6962, sections 2.1.1 and 2.1.2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof(Vec<Hash>);

impl Proof {
    /// Accepts hashes as a proof, still to be verified.
    ///
    /// # Errors
    ///
    /// [`ProofError::TooLong`] for more than [`PROOF_HASHES_MAX`].
    pub fn new(hashes: Vec<Hash>) -> Result<Proof, ProofError> {
        if hashes.len() > PROOF_HASHES_MAX {
            return Err(ProofError::TooLong { found: hashes.len() });
        }
        Ok(Proof(hashes))
    }

    /// The hashes, lowest in the tree first.
    pub fn hashes(&self) -> &[Hash] {
        &self.0
    }

    /// Writes the number of hashes as one byte, then the hashes.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(1 + 32 * self.0.len());
        // At most 63, so the number fits a byte.
        out.push(self.0.len() as u8);
        for hash in &self.0 {
            out.extend_from_slice(&hash.0);
        }
        out
    }

    /// Reads what [`Proof::encode`] wrote.
    ///
    /// # Errors
    ///
    /// [`ProofError`] for too many hashes, or bytes that break off or go on.
    pub fn decode(bytes: &[u8]) -> Result<Proof, ProofError> {
        let mut reader = Reader::new(bytes);
        let proof = Proof::read(&mut reader)?;
        reader.finish()?;
        Ok(proof)
    }

    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Proof, ProofError> {
        let count = usize::from(reader.u8()?);
        if count > PROOF_HASHES_MAX {
            return Err(ProofError::TooLong { found: count });
        }
        let mut hashes = Vec::with_capacity(count);
        for _ in 0..count {
            hashes.push(Hash(reader.array()?));
        }
        Ok(Proof(hashes))
    }
}

impl TryFrom<Vec<Hash>> for Proof {
    type Error = ProofError;

    fn try_from(hashes: Vec<Hash>) -> Result<Proof, ProofError> {
        Proof::new(hashes)
    }
}

/// What a larger tree says of a smaller size: the root it had there, and the proof that it did.
///
/// When `root` is not the root that somebody signed for that size, it shows that two histories were signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrefixProof {
    /// The root of the larger tree's prefix.
    pub root: Hash,
    /// The consistency proof from that root to the larger tree's.
    pub proof: Proof,
}

/// Why a proof is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// More hashes than any proof needs.
    #[error("a proof has at most {PROOF_HASHES_MAX} hashes, found {found}")]
    TooLong {
        /// The number of hashes.
        found: usize,
    },
    /// The bytes break off or go on.
    #[error("the proof breaks off, or bytes follow it")]
    WrongLength,
    /// There is no such leaf, prefix or tree.
    #[error("there is nothing to prove: {what}")]
    Impossible {
        /// What is wrong with the sizes.
        what: &'static str,
    },
    /// Not the number of hashes that these sizes need.
    #[error("this proof needs exactly {wanted} hashes, found {found}")]
    HashCount {
        /// The number that is needed.
        wanted: usize,
        /// The number that was given.
        found: usize,
    },
    /// The hashes do not lead to the older root.
    #[error("the proof does not lead to the older root")]
    OldRoot,
    /// The hashes do not lead to the root.
    #[error("the proof does not lead to the root")]
    Root,
}

impl From<WrongLength> for ProofError {
    fn from(_: WrongLength) -> ProofError {
        ProofError::WrongLength
    }
}
