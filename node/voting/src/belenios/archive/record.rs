//! The 512-byte record header. Every byte of it is determined by name, length and time, so it is compared, not interpreted.

use percole_words::{Message, elections};

use super::super::hash::Hash;

/// Headers and padded bodies are multiples of this.
pub const BLOCK_BYTES: u64 = 512;
/// The largest length that 11 octal digits can say.
pub const BODY_BYTES_MAX: u64 = (1 << 33) - 1;

/// What a record is, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordKind {
    /// The first record.
    Header,
    /// Named by the hash of its body.
    Data(Hash),
    /// Named by the hash of its body.
    Event(Hash),
}

impl RecordKind {
    /// The name in the header.
    pub fn name(&self) -> String {
        match self {
            Self::Header => "BELENIOS".to_owned(),
            Self::Data(hash) => format!("{hash}.data.json"),
            Self::Event(hash) => format!("{hash}.event.json"),
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        if name == "BELENIOS" {
            return Some(Self::Header);
        }
        let (hash, suffix) = name.split_at_checked(64)?;
        let hash = Hash::from_hex(hash)?;
        match suffix {
            ".data.json" => Some(Self::Data(hash)),
            ".event.json" => Some(Self::Event(hash)),
            _ => None,
        }
    }
}

/// Writes a header.
pub fn encode_header(kind: &RecordKind, body_bytes: u64, timestamp: u64) -> [u8; 512] {
    let mut header = [0_u8; 512];
    let mut put =
        |offset: usize, text: &str| header[offset..offset + text.len()].copy_from_slice(text.as_bytes());
    put(0, &kind.name());
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, &format!("{body_bytes:011o}"));
    put(136, &format!("{timestamp:011o}"));
    put(148, "        ");
    put(156, "0");
    let checksum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..154].copy_from_slice(format!("{checksum:06o}").as_bytes());
    header[154] = 0;
    header
}

/// Reads a header: kind, body length and time.
///
/// # Errors
/// When any byte differs from what name, length and time determine.
pub fn decode_header(header: &[u8; 512]) -> Result<(RecordKind, u64, u64), Message> {
    let text = |range: std::ops::Range<usize>| {
        let field = &header[range];
        let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
        std::str::from_utf8(&field[..end]).ok()
    };
    let octal = |range| {
        let number = text(range).and_then(|digits| u64::from_str_radix(digits, 8).ok());
        number.filter(|number| *number <= BODY_BYTES_MAX)
    };
    let kind = text(0..100).and_then(RecordKind::from_name).ok_or_else(elections::header_name)?;
    let length = octal(124..136).ok_or_else(elections::header_length)?;
    let timestamp = octal(136..148).ok_or_else(elections::header_time)?;
    if encode_header(&kind, length, timestamp) != *header {
        return Err(elections::header_bytes());
    }
    Ok((kind, length, timestamp))
}

/// Zero bytes after a body.
pub fn padding(body_bytes: u64) -> u64 {
    body_bytes.next_multiple_of(BLOCK_BYTES) - body_bytes
}

/// Fuzz entry: a header that is read is written again the same.
pub fn fuzz_header(data: &[u8]) -> bool {
    let Some(header) = data.first_chunk::<512>() else { return false };
    let Ok((kind, length, timestamp)) = decode_header(header) else { return false };
    assert_eq!(encode_header(&kind, length, timestamp), *header);
    true
}
