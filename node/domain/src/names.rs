//! Checks of short texts that people enter: names, labels, lines, paragraphs.

mod profile;

use percole_tables::text::{code, is_invisible, shortened, tidy};
use percole_tables::value::is_error_value;
use percole_words::{Message, domain, tables};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::Refusal;

pub use profile::{check_name, look_alike, looks, shown_name};

/// Longest name of a node, a person or an operator, in characters.
pub const NAME_CHARS_MAX: usize = 100;
/// Longest reason, sentence of dissent or similar note, in characters.
pub const NOTE_CHARS_MAX: usize = 4_000;

/// Checks one line of text: not empty, no control character, no blank at either end, at most `chars_max` characters, and no error
/// of a spreadsheet (`#REF!`), which no table that names the thing could be read back with.
///
/// # Errors
/// `invalid_argument` on `field`.
pub fn check_line(field: &str, text: &str, chars_max: usize) -> Result<(), Refusal> {
    if text.is_empty() {
        return Err(Refusal::invalid(field, domain::is_empty()));
    }
    if is_error_value(text) {
        return Err(Refusal::invalid(field, tables::error_value(text)));
    }
    check_line_or_empty(field, text, chars_max)
}

/// As [`check_line`], but the text may be empty.
///
/// # Errors
/// `invalid_argument` on `field`.
pub fn check_line_or_empty(field: &str, text: &str, chars_max: usize) -> Result<(), Refusal> {
    if text.contains('\n') {
        return Err(Refusal::invalid(field, domain::has_line_break()));
    }
    check_paragraph_or_empty(field, text, chars_max)
}

/// Checks a paragraph: as [`check_line`], but single line breaks are allowed within.
///
/// # Errors
/// `invalid_argument` on `field`.
pub fn check_paragraph(field: &str, text: &str, chars_max: usize) -> Result<(), Refusal> {
    if text.is_empty() {
        return Err(Refusal::invalid(field, domain::is_empty()));
    }
    check_paragraph_or_empty(field, text, chars_max)
}

/// As [`check_paragraph`], but the text may be empty.
///
/// # Errors
/// `invalid_argument` on `field`.
pub fn check_paragraph_or_empty(field: &str, text: &str, chars_max: usize) -> Result<(), Refusal> {
    let chars = text.chars().count();
    if chars > chars_max {
        return Err(Refusal::invalid(field, domain::too_many_characters(chars, chars_max)));
    }
    if let Some(control) = text.chars().find(|&c| c.is_control() && c != '\n') {
        let code = format!("U+{:04X}", u32::from(control));
        return Err(Refusal::invalid(field, domain::control_character(code)));
    }
    if text.trim() != text {
        return Err(Refusal::invalid(field, domain::blank_at_end()));
    }
    Ok(())
}

/// Checks any text as somebody wrote it: nothing in it that is not seen, and in the normal form NFC. It belongs to the door: what
/// a log holds is folded whatever a newer Unicode thinks of it.
///
/// # Errors
/// What is wrong with it.
pub fn check_written(text: &str) -> Result<(), Message> {
    let is_unseen = |c: char| is_invisible(c) || matches!(c, '\u{2028}' | '\u{2029}');
    if text.is_ascii() {
        return Ok(());
    }
    if let Some(unseen) = text.chars().find(|&c| is_unseen(c)) {
        return Err(domain::text_hides(code(unseen)));
    }
    match is_nfc(text) {
        true => Ok(()),
        false => Err(domain::name_not_normal(shortened(&text.nfc().collect::<String>()))),
    }
}

/// Checks a reason that a rule requires.
///
/// # Errors
/// `invalid_argument` on `reason`.
pub fn check_reason(reason: &str) -> Result<(), Refusal> {
    match reason.trim() {
        "" => Err(Refusal::invalid("reason", domain::reason_missing())),
        trimmed => check_paragraph("reason", trimmed, NOTE_CHARS_MAX),
    }
}

/// One line as it is kept: in its normal form, so line breaks and tabs become a blank, blanks at both ends go.
pub(crate) fn tidy_line(text: &str) -> String {
    tidy(text).text
}

/// A paragraph as it is kept: blanks at both ends of every line go, empty lines too, tabs become a blank; what is not seen goes.
pub(crate) fn tidy_paragraph(text: &str) -> String {
    let text: String = text.nfc().filter(|&c| !is_invisible(c)).collect();
    text.split(['\n', '\r', '\u{2028}', '\u{2029}'])
        .map(|line| line.replace('\t', " "))
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_line_is_named() {
        for (text, expected) in [
            ("", "is empty"),
            ("a\nb", "line break"),
            ("a\u{7}b", "U+0007"),
            (" a", "blank"),
            ("a\u{a0}", "blank"),
            ("abcdef", "6 characters"),
            ("##", "`##` is an error of the spreadsheet"),
            ("#ref!", "`#ref!` is an error of the spreadsheet"),
        ] {
            let refusal = check_line("name", text, 5).unwrap_err();
            assert_eq!(refusal.field(), Some("name"));
            assert!(refusal.to_string().contains(expected), "{text:?}: {refusal}");
        }
        assert!(check_line("name", "cœur·", 5).is_ok());
        assert!(check_line("name", "#1", 5).is_ok());
    }

    #[test]
    fn tidied_text_passes_the_check() {
        let paragraph =
            tidy_paragraph("  un\tdeux \r\n\r\n trois\u{a0}\nquatre\u{ad}-vingts\u{a0}: e\u{301}te\u{301}\n");
        assert_eq!(paragraph, "un deux\ntrois\nquatre-vingts\u{a0}: été");
        assert_eq!(check_written(&paragraph), Ok(()));
        assert!(check_paragraph("p", &paragraph, 100).is_ok());
        assert_eq!(tidy_line(" un\n deux "), "un deux");
    }
}
