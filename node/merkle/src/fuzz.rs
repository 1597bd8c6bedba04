//! One entry for each decoder of outside bytes, for a fuzzer to call with anything.
//!
//! Each panics only when the decoder accepts bytes that it would not write itself, which is a defect.

use crate::heads::UnverifiedEquivocation;
use crate::leaf::LeafHeader;
use crate::note::{Cosignature, UnverifiedNote};
use crate::receipt::Receipt;
use crate::tree::Proof;

/// Feeds the decoder of leaves.
///
/// # Panics
///
/// When an accepted leaf encodes to other bytes.
pub fn leaf(bytes: &[u8]) {
    if let Ok(header) = LeafHeader::decode(bytes) {
        assert_eq!(header.encode().as_deref(), Ok(bytes), "an accepted leaf has another encoding");
    }
}

/// Feeds the decoder of proofs.
///
/// # Panics
///
/// When an accepted proof encodes to other bytes.
pub fn proof(bytes: &[u8]) {
    if let Ok(proof) = Proof::decode(bytes) {
        assert_eq!(proof.encode(), bytes, "an accepted proof has another encoding");
    }
}

/// Feeds the parser of signed checkpoints.
///
/// # Panics
///
/// When an accepted note does not begin with the text of its own checkpoint.
pub fn note(bytes: &[u8]) {
    if let Ok(note) = UnverifiedNote::parse(bytes) {
        let body = note.claimed().body();
        assert!(bytes.starts_with(body.as_bytes()), "an accepted checkpoint has another text");
    }
}

/// Feeds the parser of cosignature lines.
///
/// # Panics
///
/// When an accepted line is written otherwise.
pub fn cosignature(bytes: &[u8]) {
    if let Ok(cosignature) = Cosignature::parse(bytes) {
        let line = cosignature.to_line();
        assert_eq!(
            line.trim_end_matches('\n').as_bytes(),
            bytes.strip_suffix(b"\n").unwrap_or(bytes),
            "an accepted cosignature has another line"
        );
    }
}

/// Feeds the decoder of receipts.
///
/// # Panics
///
/// When an accepted receipt encodes to other bytes.
pub fn receipt(bytes: &[u8]) {
    if let Ok(receipt) = Receipt::decode(bytes) {
        assert_eq!(receipt.encode_parts(), bytes, "an accepted receipt has another encoding");
    }
}

/// Feeds the decoder of evidence of equivocation.
///
/// # Panics
///
/// When accepted evidence encodes to other bytes.
pub fn equivocation(bytes: &[u8]) {
    if let Ok(evidence) = UnverifiedEquivocation::decode(bytes) {
        assert_eq!(evidence.encode(), bytes, "accepted evidence has another encoding");
    }
}
