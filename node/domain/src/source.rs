//! Bytes of a file that somebody made, as text.

/// Why bytes are not a text that can be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NotText {
    /// Line of the first wrong byte, from 1.
    pub(crate) line: u64,
    /// What is wrong and what would be right.
    pub(crate) message: String,
}

/// The text of a file in UTF-8, without its byte order mark.
pub(crate) fn utf8(bytes: &[u8], bytes_max: usize) -> Result<&str, NotText> {
    let refuse = |line, message: String| Err(NotText { line, message });
    if bytes.len() > bytes_max {
        return refuse(1, format!("the file has {} bytes: at most {bytes_max} are read", bytes.len()));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let (first, second) = (bytes.first(), bytes.get(1));
    if matches!((first, second), (Some(0xFF), Some(0xFE)) | (Some(0xFE), Some(0xFF))) || second == Some(&0) {
        return refuse(
            1,
            "the file is in UTF-16: save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\")".to_owned(),
        );
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let wrong = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
            let message = format!(
                "byte 0x{wrong:02X} is not UTF-8; the file may be in Latin-1 or Windows-1252: save it as UTF-8 \
                 (in a spreadsheet: \"CSV UTF-8\")"
            );
            refuse(1 + line_breaks(before), message)
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
        assert!(latin1.message.contains("0xE9") && latin1.message.contains("Latin-1"), "{latin1:?}");
        for utf16 in [&b"\xFF\xFEn\0"[..], b"\xFE\xFF\0n", b"n\0o\0"] {
            assert!(utf8(utf16, 100).unwrap_err().message.contains("UTF-16"));
        }
        assert!(utf8(b"12345", 4).unwrap_err().message.contains("at most 4"));
    }
}
