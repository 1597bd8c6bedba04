//! Bytes of a file that somebody made, as text.

use percole_words::{Message, documents};

/// Why bytes are not a text that can be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NotText {
    /// Line of the first wrong byte, from 1.
    pub(crate) line: u64,
    /// What is wrong and what would be right.
    pub(crate) message: Message,
}

/// The text of a file in UTF-8, without its byte order mark.
pub(crate) fn utf8(bytes: &[u8], bytes_max: usize) -> Result<&str, NotText> {
    let refuse = |line, message| Err(NotText { line, message });
    if bytes.len() > bytes_max {
        return refuse(1, documents::file_too_large(bytes.len(), bytes_max));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let (first, second) = (bytes.first(), bytes.get(1));
    if matches!((first, second), (Some(0xFF), Some(0xFE)) | (Some(0xFE), Some(0xFF))) || second == Some(&0) {
        return refuse(1, documents::file_in_utf_16());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let wrong = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
            refuse(1 + line_breaks(before), documents::byte_not_utf_8(format!("0x{wrong:02X}")))
        }
    }
}

/// Line breaks in some bytes: the line of what follows, less one.
pub(crate) fn line_breaks(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|&&byte| byte == b'\n').count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf8_is_read_with_or_without_a_byte_order_mark() {
        assert_eq!(utf8("nœud".as_bytes(), 10), Ok("nœud"));
        assert_eq!(utf8("\u{feff}nœud".as_bytes(), 10), Ok("nœud"));
        assert_eq!(utf8(b"", 10), Ok(""));
    }

    #[test]
    fn other_encodings_are_named_with_their_line() {
        let latin1 = utf8(b"nom;lieu\nZo\xE9;Namur", 100).unwrap_err();
        assert_eq!(latin1.line, 2);
        let words = latin1.message.to_string();
        assert!(words.contains("0xE9") && words.contains("Latin-1"), "{words}");
        for utf16 in [&b"\xFF\xFEn\0"[..], b"\xFE\xFF\0n", b"n\0o\0"] {
            assert!(utf8(utf16, 100).unwrap_err().message.to_string().contains("UTF-16"));
        }
        assert!(utf8(b"12345", 4).unwrap_err().message.to_string().contains("at most 4"));
    }
}
