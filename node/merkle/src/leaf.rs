//! The leaf: the header of one event in its only byte form, and the commitment to its payload.
//!
//! All numbers are big-endian. The layout of version 2:
//!
//! | field | bytes |
//! | --- | --- |
//! | `percole/event/v2\0` | 17 |
//! | origin: node, incarnation | 32 + 4 |
//! | kind: length, text | 1 + length |
//! | schema version | 2 |
//! | subject: node, id | 32 + 16 |
//! | idempotency key | 16 |
//! | causes: number, then node, incarnation, index, leaf hash of each | 1 + 76 each |
//! | claimed time, microseconds since 1970-01-01 UTC, signed | 8 |
//! | scope: 1 node, 2 parent, 3 subtree, 4 federation, 5 addressed | 1 |
//! | anchor: 0 for the writer's node, or 1 and another node | 1 or 33 |
//! | addressees: number, then the nodes, ascending | 1 + 32 each |
//! | flags: bit 0 critical, bit 1 redactable, others zero | 1 |
//! | payload length | 4 |
//! | payload commitment | 32 |
//!
//! A header has one byte form: an anchor that is the writer's own node is left out, addressees are strictly ascending and
//! none of them is the anchor. `addressed` has one to four; `parent` has the parent that may read it, or none while there
//! is no parent; the other scopes have none.
//!
//! The rules are in design 03, points 1 to 4, and in `node/docs/protocol.md`.

mod kind;
mod scope;

use crate::codec::{Reader, WrongLength};
use crate::hash::Hash;
use crate::id::{EventRef, NodeId, Origin, SubjectId};

pub use kind::{KIND_BYTES_MAX, Kind};
pub use scope::{ADDRESSEES_MAX, Scope};

use scope::{read_addressees, read_anchor, write_addressees, write_anchor};

/// The longest leaf that is written or read, in bytes.
pub const LEAF_BYTES_MAX: usize = 1024;
/// The longest payload, in bytes; documents travel as attachments by hash.
pub const PAYLOAD_BYTES_MAX: usize = 256 * 1024;
/// The most events that one event may refer to as its causes.
pub const CAUSES_MAX: usize = 4;

const LEAF_PREFIX: &[u8] = b"percole/event/v2\0";

/// Hashes the bytes of a leaf as RFC 6962 does (prefix 0x00); the result is what the tree holds.
pub fn leaf_hash(bytes: &[u8]) -> Hash {
    Hash::of(&[&[0x00], bytes])
}

/// Commits to a payload without showing it: SHA-256 of the salt followed by the payload.
///
/// The salt is 32 random bytes, drawn for this event alone and kept beside the payload; without it a short payload
/// could be guessed from its commitment after an erasure (design 03, point 1).
pub fn commit_payload(salt: &[u8; 32], payload: &[u8]) -> [u8; 32] {
    Hash::of(&[salt, payload]).0
}

/// What a log says of one event: everything but the payload itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeafHeader {
    /// The log that this leaf is written to.
    pub origin: Origin,
    /// What happened, such as `recommendation.published`.
    pub kind: Kind,
    /// The version of the payload's schema; added fields keep it, a break raises it.
    pub schema_version: u16,
    /// What the event is about.
    pub subject: SubjectId,
    /// The same key and command give the same first result again, never a second event.
    pub idempotency_key: [u8; 16],
    /// The events that this one builds on, at most [`CAUSES_MAX`], each named once.
    pub causes: Vec<EventRef>,
    /// When the author says it happened, in microseconds since 1970-01-01 UTC; it orders nothing.
    pub claimed_time_us: i64,
    /// How far leaf and payload travel, seen from the anchor.
    pub scope: Scope,
    /// The node that the scope is relative to; `None` for the writer's own, which is never named.
    pub anchor: Option<NodeId>,
    /// The nodes that the scope names, at most [`ADDRESSEES_MAX`], strictly ascending, without the anchor: those that
    /// [`Scope::Addressed`] is for, or the one parent of [`Scope::Parent`].
    pub addressees: Vec<NodeId>,
    /// What a reader that does not know the kind must respect.
    pub flags: Flags,
    /// The length of the payload in bytes, at most [`PAYLOAD_BYTES_MAX`].
    pub payload_len: u32,
    /// The commitment that [`commit_payload`] makes.
    pub payload_commitment: [u8; 32],
}

impl LeafHeader {
    /// Writes the header in its only byte form.
    ///
    /// # Errors
    ///
    /// [`LeafError::Causes`], [`LeafError::Anchor`], [`LeafError::Addressees`] or [`LeafError::PayloadLength`] when the
    /// header breaks a rule that [`decode`] enforces, so that no log ever holds a leaf that nobody can read.
    ///
    /// [`decode`]: LeafHeader::decode
    pub fn encode(&self) -> Result<Vec<u8>, LeafError> {
        self.check_limits()?;
        let mut out = Vec::with_capacity(LEAF_BYTES_MAX / 2);
        out.extend_from_slice(LEAF_PREFIX);
        write_origin(&mut out, &self.origin);
        // A kind has at most 64 bytes and there are at most 4 causes: both lengths fit a byte.
        out.push(self.kind.as_str().len() as u8);
        out.extend_from_slice(self.kind.as_str().as_bytes());
        out.extend_from_slice(&self.schema_version.to_be_bytes());
        out.extend_from_slice(&self.subject.origin.0);
        out.extend_from_slice(&self.subject.id);
        out.extend_from_slice(&self.idempotency_key);
        out.push(self.causes.len() as u8);
        for cause in &self.causes {
            write_origin(&mut out, &cause.origin);
            out.extend_from_slice(&cause.index.to_be_bytes());
            out.extend_from_slice(&cause.leaf_hash.0);
        }
        out.extend_from_slice(&self.claimed_time_us.to_be_bytes());
        out.push(self.scope.to_byte());
        write_anchor(&mut out, self.anchor.as_ref());
        write_addressees(&mut out, &self.addressees);
        out.push(self.flags.to_byte());
        out.extend_from_slice(&self.payload_len.to_be_bytes());
        out.extend_from_slice(&self.payload_commitment);
        Ok(out)
    }

    /// Reads a header from the bytes of a leaf.
    ///
    /// # Errors
    ///
    /// [`LeafError`] for bytes that are too many, break off, go on, break a rule of a field, or are not the very
    /// bytes that [`LeafHeader::encode`] would write.
    pub fn decode(bytes: &[u8]) -> Result<LeafHeader, LeafError> {
        if bytes.len() > LEAF_BYTES_MAX {
            return Err(LeafError::TooLong { found: bytes.len() });
        }
        let header = read_header(bytes)?;
        if header.encode()? != bytes {
            return Err(LeafError::NotCanonical);
        }
        Ok(header)
    }

    fn check_limits(&self) -> Result<(), LeafError> {
        let repeated = self.causes.iter().enumerate().any(|(i, cause)| self.causes[..i].contains(cause));
        if self.causes.len() > CAUSES_MAX || repeated {
            return Err(LeafError::Causes { found: self.causes.len() });
        }
        if self.payload_len as usize > PAYLOAD_BYTES_MAX {
            return Err(LeafError::PayloadLength { found: self.payload_len });
        }
        self.check_reach()
    }
}

fn read_header(bytes: &[u8]) -> Result<LeafHeader, LeafError> {
    let mut reader = Reader::new(bytes);
    if reader.take(LEAF_PREFIX.len())? != LEAF_PREFIX {
        return Err(LeafError::Prefix);
    }
    let header = LeafHeader {
        origin: read_origin(&mut reader)?,
        kind: read_kind(&mut reader)?,
        schema_version: reader.u16()?,
        subject: SubjectId { origin: NodeId(reader.array()?), id: reader.array()? },
        idempotency_key: reader.array()?,
        causes: read_causes(&mut reader)?,
        claimed_time_us: reader.i64()?,
        scope: Scope::from_byte(reader.u8()?)?,
        anchor: read_anchor(&mut reader)?,
        addressees: read_addressees(&mut reader)?,
        flags: Flags::from_byte(reader.u8()?)?,
        payload_len: reader.u32()?,
        payload_commitment: reader.array()?,
    };
    reader.finish()?;
    Ok(header)
}

fn write_origin(out: &mut Vec<u8>, origin: &Origin) {
    out.extend_from_slice(&origin.node.0);
    out.extend_from_slice(&origin.incarnation.to_be_bytes());
}

fn read_origin(reader: &mut Reader<'_>) -> Result<Origin, WrongLength> {
    Ok(Origin { node: NodeId(reader.array()?), incarnation: reader.u32()? })
}

fn read_kind(reader: &mut Reader<'_>) -> Result<Kind, LeafError> {
    let length = reader.u8()?;
    let text = std::str::from_utf8(reader.take(length.into())?).map_err(|_| LeafError::Kind)?;
    text.parse()
}

fn read_causes(reader: &mut Reader<'_>) -> Result<Vec<EventRef>, LeafError> {
    let count = usize::from(reader.u8()?);
    if count > CAUSES_MAX {
        return Err(LeafError::Causes { found: count });
    }
    let mut causes = Vec::with_capacity(count);
    for _ in 0..count {
        causes.push(EventRef {
            origin: read_origin(reader)?,
            index: reader.u64()?,
            leaf_hash: Hash(reader.array()?),
        });
    }
    Ok(causes)
}

/// What a reader must respect even when it does not know the kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Flags {
    /// Unknown to a reader, it pauses the subject there (design 03, point 13).
    pub critical: bool,
    /// The payload may be erased later; the leaf stays.
    pub redactable: bool,
}

impl Flags {
    const CRITICAL: u8 = 1;
    const REDACTABLE: u8 = 2;

    fn to_byte(self) -> u8 {
        let critical = if self.critical { Flags::CRITICAL } else { 0 };
        let redactable = if self.redactable { Flags::REDACTABLE } else { 0 };
        critical | redactable
    }

    fn from_byte(byte: u8) -> Result<Flags, LeafError> {
        if byte & !(Flags::CRITICAL | Flags::REDACTABLE) != 0 {
            return Err(LeafError::Flags);
        }
        Ok(Flags { critical: byte & Flags::CRITICAL != 0, redactable: byte & Flags::REDACTABLE != 0 })
    }
}

/// Why bytes are not a leaf, or a header cannot be written as one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LeafError {
    /// More bytes than a leaf may have.
    #[error("a leaf has at most {LEAF_BYTES_MAX} bytes, found {found}")]
    TooLong {
        /// The number of bytes that were given.
        found: usize,
    },
    /// Another format, or another version of it.
    #[error("a leaf begins with `percole/event/v2` and a zero byte")]
    Prefix,
    /// The bytes break off inside a field, or go on after the last.
    #[error("the leaf breaks off, or bytes follow its last field")]
    WrongLength,
    /// Not a kind.
    #[error(
        "a kind is two or more words of a-z and `_` joined by `.`, at most {KIND_BYTES_MAX} bytes, \
         such as `recommendation.published`"
    )]
    Kind,
    /// Too many causes, or one of them twice.
    #[error("an event has at most {CAUSES_MAX} causes, each named once; found {found}")]
    Causes {
        /// The number of causes.
        found: usize,
    },
    /// Not a scope.
    #[error("a scope is node (1), parent (2), subtree (3), federation (4) or addressed (5)")]
    Scope,
    /// The writer's own node, or an unknown form.
    #[error("an anchor is absent (0), or present (1) and another node than the writer's")]
    Anchor,
    /// Too many or too few, not in order, or the anchor among them.
    #[error(
        "`addressed` names 1 to {ADDRESSEES_MAX} nodes, `parent` at most one, other scopes none; in strictly ascending \
         order and without the anchor; found {found}"
    )]
    Addressees {
        /// The number of addressees.
        found: usize,
    },
    /// Unknown flag bits.
    #[error("the flags are critical (bit 0) and redactable (bit 1); the other bits are zero")]
    Flags,
    /// The payload is too long.
    #[error("a payload has at most {PAYLOAD_BYTES_MAX} bytes, found {found}; attach a document by its hash")]
    PayloadLength {
        /// The length that the header states.
        found: u32,
    },
    /// The bytes mean a header, but are not how that header is written.
    #[error("the leaf is not in its only byte form")]
    NotCanonical,
}

impl From<WrongLength> for LeafError {
    fn from(_: WrongLength) -> LeafError {
        LeafError::WrongLength
    }
}

#[cfg(test)]
mod tests;
