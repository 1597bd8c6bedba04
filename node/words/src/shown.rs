//! Texts of others as they are shown: nothing in them steers a terminal, forges a line, turns the direction of writing or
//! is there without being seen.
//!
//! Escaped, a character is its code in braces, `\u{202e}`, which is ASCII. So whatever is escaped twice stays as it is.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_properties::{GeneralCategory, UnicodeEmoji, UnicodeGeneralCategory};

/// A text on one line: what is hidden, line breaks and tabs too, stands there as its code.
pub fn line(text: &str) -> Cow<'_, str> {
    escaped(text, |_| false)
}

/// As [`line()`], but line breaks stay.
pub fn paragraph(text: &str) -> Cow<'_, str> {
    escaped(text, |c| c == '\n')
}

/// A document of JSON, in which what is hidden can only stand within strings: it becomes `\u202e`, which says the same.
pub fn json(document: &str) -> Cow<'_, str> {
    if !document.chars().any(|c| is_hidden(c) && c != '\n') {
        return Cow::Borrowed(document);
    }
    let mut out = String::with_capacity(document.len());
    for c in document.chars() {
        if !is_hidden(c) || c == '\n' {
            out.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    Cow::Owned(out)
}

/// At most so many characters, with a sign that more would follow.
pub fn cut(text: &str, chars_max: usize) -> Cow<'_, str> {
    match text.char_indices().nth(chars_max) {
        None => Cow::Borrowed(text),
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
    }
}

/// Whether a character steers instead of being seen, or takes no place: controls, marks of direction, of joining and of
/// order, soft hyphens, fillers, tags, variations, separators of lines; also the braille blank, which looks like a blank.
///
/// These are the characters of the general categories Cc, Cf, Zl and Zp, and those that Unicode calls default ignorable
/// (DerivedCoreProperties).
pub fn is_hidden(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    let category = c.general_category();
    matches!(
        category,
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
    ) || is_ignorable(c)
}

/// Default ignorable without being of category Cf, and the braille blank.
fn is_ignorable(c: char) -> bool {
    matches!(u32::from(c),
        0x034F | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x2065 | 0x2800 | 0x3164 | 0xFE00..=0xFE0F
        | 0xFFA0 | 0xFFF0..=0xFFF8 | 0xE0000..=0xE0FFF)
}

fn escaped(text: &str, stays: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(|c| is_hidden(c) && !stays(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut in_picture = false;
    for c in text.chars() {
        // These only say how the picture before them looks, or join it to the next.
        in_picture = match c {
            '\u{fe0e}' | '\u{fe0f}' | '\u{200d}' => in_picture,
            _ => c.is_emoji_char() && !c.is_ascii(),
        };
        match c {
            c if !is_hidden(c) || stays(c) || in_picture => out.push(c),
            '\n' | '\r' | '\t' => out.extend(c.escape_default()),
            c => out.extend(c.escape_unicode()),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_or_hides_is_seen_as_its_code() {
        for (text, expected) in [
            ("Smart\u{202e}ecnarF", "Smart\\u{202e}ecnarF"),
            ("\u{1b}[2J\u{9b}1m", "\\u{1b}[2J\\u{9b}1m"),
            ("a\nb\r\tc", "a\\nb\\r\\tc"),
            ("a\u{2028}b\u{85}", "a\\u{2028}b\\u{85}"),
            ("soft\u{ad}hyphen", "soft\\u{ad}hyphen"),
            ("zero\u{200b}width\u{2060}", "zero\\u{200b}width\\u{2060}"),
            ("tag\u{e0041}", "tag\\u{e0041}"),
            ("\u{2800}\u{3164}", "\\u{2800}\\u{3164}"),
            ("x\u{fe0f}\u{200d}", "x\\u{fe0f}\\u{200d}"),
        ] {
            assert_eq!(line(text), expected);
            assert_eq!(line(&line(text)), expected, "twice is once");
        }
        assert_eq!(paragraph("a\nb\u{7}"), "a\nb\\u{7}");
    }

    #[test]
    fn what_people_write_stays_as_it_is() {
        for text in
            ["Liège\u{a0}: cœur", "27\u{202f}100", "Ελλάδα", "中文", "❤\u{fe0f} 👩\u{200d}🌾", "a\\u{202e}"]
        {
            assert!(matches!(line(text), Cow::Borrowed(_)) || line(text) == text, "{text}");
        }
    }

    #[test]
    fn a_document_says_the_same_and_hides_nothing() {
        let value = serde_json::json!({ "name": "a\u{1b}[2J\u{9b}\u{202e}\u{e0041}\n\"é" });
        let document = format!("{value:#}");
        let shown = json(&document);
        assert!(!shown.chars().any(|c| is_hidden(c) && c != '\n'), "{shown:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
        assert!(shown.contains("\\udb40\\udc41"), "{shown}");
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("abcd", 3), "abc…");
    }
}
