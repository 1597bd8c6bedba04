//! Names of nodes, logs, subjects and events.

use std::fmt;
use std::str::FromStr;

use crate::hash::Hash;
use crate::key::LogPublicKey;

const NODE_ID_PREFIX: &[u8] = b"percole/node/v1\0";
const ORIGIN_PREFIX: &str = "percole/";

/// A node, named for ever by its first log key: SHA-256 of `percole/node/v1\0` and that key.
///
/// Shown and parsed as 64 lower-case hexadecimal digits (design 03, point 7).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub [u8; 32]);

impl NodeId {
    /// Derives the id from the node's **first** log key; later keys do not change it.
    pub fn from_first_key(key: &LogPublicKey) -> NodeId {
        NodeId(Hash::of(&[NODE_ID_PREFIX, key.as_bytes()]).0)
    }

    /// The 32 bytes, for storage and for the wire.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The first eight hexadecimal digits, for tables that people read; not unique enough to decide anything.
    pub fn short(&self) -> String {
        hex::encode(&self.0[..4])
    }
}

impl fmt::Display for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NodeId({self})")
    }
}

impl FromStr for NodeId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<NodeId, IdError> {
        parse_hex("node id", text).map(NodeId)
    }
}

impl TryFrom<&[u8]> for NodeId {
    type Error = IdError;

    fn try_from(bytes: &[u8]) -> Result<NodeId, IdError> {
        Ok(NodeId(fixed("node id", bytes)?))
    }
}

/// One log: a node and its incarnation, which rises only by `LogSuccession` (design 03, points 8 and 20).
///
/// Shown and parsed as `percole/<node>/<incarnation>`; that text is also the origin line of a checkpoint and the
/// key name of its signature (C2SP tlog-checkpoint, signed-note).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The node that writes the log.
    pub node: NodeId,
    /// 0 for the first log of the node.
    pub incarnation: u32,
}

impl Origin {
    /// The first log of a node.
    pub fn first(node: NodeId) -> Origin {
        Origin { node, incarnation: 0 }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{ORIGIN_PREFIX}{}/{}", self.node, self.incarnation)
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Origin({self})")
    }
}

impl FromStr for Origin {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Origin, IdError> {
        let (node, incarnation) =
            text.strip_prefix(ORIGIN_PREFIX).and_then(|rest| rest.split_once('/')).ok_or(IdError::Origin)?;
        let incarnation =
            parse_decimal(incarnation).and_then(|n| u32::try_from(n).ok()).ok_or(IdError::Origin)?;
        Ok(Origin { node: node.parse()?, incarnation })
    }
}

/// What an event is about: the node that opened the subject, and 16 random bytes (design 03, point 4).
///
/// Shown and parsed as `<node>:<id>`, 64 and 32 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubjectId {
    /// The node that opened the subject. No incarnation: a subject outlives its log.
    pub origin: NodeId,
    /// Random bytes, drawn by the opener.
    pub id: [u8; 16],
}

impl fmt::Display for SubjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.origin, hex::encode(self.id))
    }
}

impl fmt::Debug for SubjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SubjectId({self})")
    }
}

impl FromStr for SubjectId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<SubjectId, IdError> {
        let (origin, id) = text.split_once(':').ok_or(IdError::Subject)?;
        Ok(SubjectId { origin: origin.parse()?, id: parse_hex("subject id", id)? })
    }
}

/// An event as another event refers to it: its place, and the leaf hash that must be found there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventRef {
    /// The log that holds the event.
    pub origin: Origin,
    /// Its index in that log, from 0.
    pub index: u64,
    /// The hash of its leaf.
    pub leaf_hash: Hash,
}

/// Why a text or a byte string is not a name or a hash.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Not hexadecimal, upper-case, or of another length.
    #[error("a {what} is {digits} lower-case hexadecimal digits")]
    Hex {
        /// What was being parsed.
        what: &'static str,
        /// The number of digits that it has.
        digits: usize,
    },
    /// Another number of bytes than the value has.
    #[error("a {what} has {wanted} bytes, found {found}")]
    ByteLength {
        /// What was being read.
        what: &'static str,
        /// The number of bytes that it has.
        wanted: usize,
        /// The number of bytes that were given.
        found: usize,
    },
    /// Not the text of an origin.
    #[error("an origin is `percole/<64 hexadecimal digits>/<incarnation>`, the incarnation in plain decimal")]
    Origin,
    /// Not the text of a subject id.
    #[error("a subject id is `<64 hexadecimal digits>:<32 hexadecimal digits>`")]
    Subject,
}

/// Parses exactly `2 * N` lower-case hexadecimal digits.
pub(crate) fn parse_hex<const N: usize>(what: &'static str, text: &str) -> Result<[u8; N], IdError> {
    let refused = IdError::Hex { what, digits: 2 * N };
    let lower = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let mut bytes = [0; N];
    if !lower || hex::decode_to_slice(text, &mut bytes).is_err() {
        return Err(refused);
    }
    Ok(bytes)
}

/// Parses a decimal number that has one spelling only: no sign, no leading zero.
pub(crate) fn parse_decimal(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    let canonical = text == "0" || !text.starts_with('0');
    if digits && canonical { text.parse().ok() } else { None }
}

/// Reads an array of exactly `N` bytes.
pub(crate) fn fixed<const N: usize>(what: &'static str, bytes: &[u8]) -> Result<[u8; N], IdError> {
    bytes.try_into().map_err(|_| IdError::ByteLength { what, wanted: N, found: bytes.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin() -> Origin {
        Origin { node: NodeId([0xab; 32]), incarnation: 7 }
    }

    #[test]
    fn an_origin_reads_back_as_written() {
        let text = origin().to_string();
        assert_eq!(text, format!("percole/{}/7", "ab".repeat(32)));
        assert_eq!(text.parse::<Origin>().unwrap(), origin());
    }

    #[test]
    fn an_origin_has_one_spelling_only() {
        let hex = "ab".repeat(32);
        for wrong in [
            format!("percole/{hex}/07"),
            format!("percole/{hex}/+7"),
            format!("percole/{hex}/"),
            format!("percole/{hex}/4294967296"),
            format!("percole/{hex}/7 "),
            format!("percole/{}/7", hex.to_uppercase()),
            format!("percole/{}/7", &hex[2..]),
            format!("Percole/{hex}/7"),
            format!("percole/{hex}"),
        ] {
            assert!(wrong.parse::<Origin>().is_err(), "{wrong} must be refused");
        }
    }

    #[test]
    fn a_subject_id_reads_back_as_written() {
        let id = SubjectId { origin: NodeId([1; 32]), id: [0xfe; 16] };
        assert_eq!(id.to_string().parse::<SubjectId>().unwrap(), id);
        assert_eq!(id.to_string().len(), 64 + 1 + 32);
        assert_eq!("".parse::<SubjectId>(), Err(IdError::Subject));
    }

    #[test]
    fn a_short_node_id_is_eight_digits() {
        assert_eq!(origin().node.short(), "abababab");
    }
}
