//! Bytes into text: UTF-8 with or without a byte order mark, UTF-16, Windows-1252.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use percole_words::{documents, tables};

use crate::errors::{Fault, Place};
use crate::limits::FILE_BYTES_MAX;

/// How a text was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    #[default]
    Utf8,
    /// UTF-16 in either order.
    Utf16,
    /// Windows-1252, which holds Latin-1.
    Windows1252,
}

/// The text of a file, without its byte order mark, and how it was written.
///
/// Bytes that are not UTF-8 are Windows-1252 when nothing in the file is UTF-8 beyond ASCII; a file in two encodings is
/// damaged, and each guess would change somebody's name.
///
/// # Errors
/// That it is too large, no text at all, or in no encoding that is known; with the place of the first wrong byte.
pub fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), Fault> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(Fault::new(Place::line(1), documents::file_too_large(bytes.len(), FILE_BYTES_MAX)));
    }
    if let Some(order) = utf16_of(bytes) {
        return utf16(bytes, order);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let (text, encoding) = match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), Encoding::Utf8),
        Err(error) => (Cow::Owned(windows_1252(bytes, error.valid_up_to())?), Encoding::Windows1252),
    };
    match text.bytes().position(|byte| byte == 0) {
        None => Ok((text, encoding)),
        Some(at) => Err(Fault::new(place_of(&text, at), tables::file_is_no_text())),
    }
}

/// The order of a file in UTF-16: what its byte order mark says, or else where the zero bytes of its ASCII stand.
fn utf16_of(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    match bytes {
        [0xFF, 0xFE, ..] => Some(UTF_16LE),
        [0xFE, 0xFF, ..] => Some(UTF_16BE),
        [1..=0xFF, 0, 1..=0xFF, 0, ..] => Some(UTF_16LE),
        [0, 1..=0xFF, 0, 1..=0xFF, ..] => Some(UTF_16BE),
        _ => None,
    }
}

fn utf16(
    bytes: &[u8],
    order: &'static encoding_rs::Encoding,
) -> Result<(Cow<'static, str>, Encoding), Fault> {
    let bytes = bytes.strip_prefix(&[0xFF, 0xFE]).or(bytes.strip_prefix(&[0xFE, 0xFF])).unwrap_or(bytes);
    // Some programs end such a file with one byte too many: a line break of ASCII.
    let whole = bytes.strip_suffix(b"\n").filter(|cut| cut.len().is_multiple_of(2)).unwrap_or(bytes);
    match order.decode_without_bom_handling_and_without_replacement(whole) {
        Some(text) if !text.contains('\0') => Ok((Cow::Owned(text.into_owned()), Encoding::Utf16)),
        _ => Err(Fault::new(Place::line(1), tables::utf_16_damaged())),
    }
}

fn windows_1252(bytes: &[u8], wrong_at: usize) -> Result<String, Fault> {
    let refused = |at: usize| {
        let wrong = bytes.get(at).copied().unwrap_or_default();
        let before = String::from_utf8_lossy(bytes.get(..at).unwrap_or_default());
        Fault::new(place_of(&before, before.len()), tables::byte_in_no_encoding(format!("0x{wrong:02X}")))
    };
    if let Some(undefined) = bytes.iter().position(|byte| matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D)) {
        return Err(refused(wrong_at.min(undefined)));
    }
    let before = bytes.get(..wrong_at).unwrap_or_default();
    let after = bytes.get(wrong_at + 1..).unwrap_or_default();
    if !before.is_ascii() || has_utf8(after) {
        return Err(refused(wrong_at));
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Ok(text.into_owned())
}

/// Whether some character beyond ASCII stands there whole in UTF-8.
fn has_utf8(mut bytes: &[u8]) -> bool {
    loop {
        match std::str::from_utf8(bytes) {
            Ok(text) => return !text.is_ascii(),
            Err(error) => {
                let (good, bad) = bytes.split_at(error.valid_up_to());
                if !good.is_ascii() {
                    return true;
                }
                bytes = bad.get(error.error_len().unwrap_or(bad.len())..).unwrap_or_default();
            }
        }
    }
}

/// Line and character of a byte of a text; a line ends with a line feed, a carriage return, or both.
pub(crate) fn place_of(text: &str, at: usize) -> Place {
    let before = text.get(..at).unwrap_or(text);
    let line = 1 + line_ends(before, text.as_bytes().get(at));
    let start = before.rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let column = before.get(start..).unwrap_or_default().chars().count() + 1;
    Place { line, column: column as u64, cell: None }
}

fn line_ends(text: &str, next: Option<&u8>) -> u64 {
    let bytes = text.as_bytes();
    let following = |at: usize| bytes.get(at + 1).or(next);
    let is_end = |(at, byte): (usize, &u8)| match byte {
        b'\n' => true,
        b'\r' => following(at) != Some(&b'\n'),
        _ => false,
    };
    bytes.iter().enumerate().filter(|&(at, byte)| is_end((at, byte))).count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, Encoding) {
        let (text, encoding) = decode(bytes).unwrap();
        (text.into_owned(), encoding)
    }

    #[test]
    fn what_spreadsheets_write_is_read_in_every_encoding() {
        assert_eq!(read("nœud".as_bytes()), ("nœud".into(), Encoding::Utf8));
        assert_eq!(read("\u{feff}nœud".as_bytes()), ("nœud".into(), Encoding::Utf8));
        assert_eq!(read(b"\xC9lan;\x9C\x80"), ("Élan;œ€".into(), Encoding::Windows1252));
        assert_eq!(read(b"\xFF\xFE\xC9\0;\0"), ("É;".into(), Encoding::Utf16));
        assert_eq!(read(b"\xFE\xFF\0n\0;"), ("n;".into(), Encoding::Utf16));
        assert_eq!(read(b"n\0;\0"), ("n;".into(), Encoding::Utf16));
        assert_eq!(read(b""), (String::new(), Encoding::Utf8));
    }

    #[test]
    fn bytes_that_fit_nothing_are_refused_with_their_place() {
        let fault = decode(b"nom;lieu\nZo\x81;Namur").unwrap_err();
        assert_eq!((fault.place.line, fault.place.column), (2, 3));
        assert!(fault.to_string().contains("0x81"), "{fault}");
        // One file in two encodings: a name would be changed either way.
        let mixed = [b"Zo\xE9;", "Zoé".as_bytes()].concat();
        assert_eq!(decode(&mixed).unwrap_err().place.column, 3);
        assert!(decode(b"a\0b;c").is_err());
        assert!(decode(b"\xFF\xFE\0\xD8a\0").is_err());
        assert!(decode(&vec![b' '; FILE_BYTES_MAX + 1]).is_err());
    }

    #[test]
    fn lines_end_in_three_ways() {
        for text in ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc"] {
            assert_eq!(place_of(text, text.len()).line, 3, "{text:?}");
        }
    }
}
