//! The one normal form of what people write, and the one key by which it is compared.
//!
//! The normal form is applied at the door (a file, a command, a call); what is kept is compared by its bytes, so that a
//! newer Unicode never changes an outcome. The key is for questions: is this the column, the grade, the antenne, the
//! candidate that is meant?

use percole_words::{Message, shown::is_hidden, tables};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_security::skeleton;

use crate::value;

/// A name or title as it is kept, and what was removed from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tidied {
    /// NFC, without invisible characters, every run of blanks one blank, none at the ends.
    pub text: String,
    /// The first invisible character that was removed, as `U+200B`.
    pub removed: Option<String>,
}

/// One line of text in its normal form.
pub fn tidy(text: &str) -> Tidied {
    let removed = text.chars().find(|&c| is_invisible(c)).map(code);
    if removed.is_none() && text.is_ascii() && is_tidy(text) {
        return Tidied { text: text.to_owned(), removed };
    }
    let seen: String = text.nfc().filter(|&c| !is_invisible(c)).collect();
    Tidied { text: seen.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect(), removed }
}

fn is_tidy(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.trim().len() == text.len()
        && !bytes.contains(&b'\t')
        && !text.contains("  ")
        && !text.contains(['\n', '\r'])
}

/// An identifier (a number on a register, a voter, a seat) in its normal form.
///
/// # Errors
/// Why it is none: an invisible or control character, or something that only a spreadsheet writes (`#N/A`, `1,00E+05`,
/// `42.0`). It is not checked for being empty or too long.
pub fn identifier(text: &str) -> Result<String, Message> {
    if let Some(hidden) = text.trim().chars().find(|&c| is_invisible(c) || c.is_control()) {
        return Err(tables::identifier_invisible(code(hidden)));
    }
    if let Some(mangled) = value::mangled(text.trim()) {
        return Err(mangled);
    }
    Ok(tidy(text).text)
}

/// By what two identifiers are found to be perhaps one: without case, accents, blanks and leading zeros, and with Latin
/// letters for those that look like them (`С42` with a Cyrillic С).
pub fn identifier_key(text: &str) -> String {
    let plain: String = key(&in_latin(text)).chars().filter(|c| !c.is_whitespace()).collect();
    let mut key = String::with_capacity(plain.len());
    // Zeros lead wherever a run of digits begins: `FR-0042` and `FR-42` are as near as `0042` and `42`.
    let mut in_number = false;
    let mut letters = plain.chars().peekable();
    while let Some(c) = letters.next() {
        let more = letters.peek().is_some_and(char::is_ascii_digit);
        if c == '0' && !in_number && more {
            continue;
        }
        in_number = c.is_ascii_digit();
        key.push(c);
    }
    key
}

/// By what two people or things on one list are found to have the same name: as [`key`], but accents tell them apart
/// (Müller, Muller), and letters that look Latin are.
pub fn name_key(text: &str) -> String {
    let folded: String = in_latin(text).nfkc().filter(|&c| !is_invisible(c)).map(apostrophe).collect();
    let lower: String = folded.chars().flat_map(char::to_lowercase).nfkc().collect();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each letter of another script that looks like a Latin one as that one.
fn in_latin(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    text.nfc().map(latin).collect()
}

fn latin(c: char) -> char {
    if c.is_ascii() || !c.is_alphabetic() {
        return c;
    }
    let mut alike = skeleton(c.encode_utf8(&mut [0; 4])).collect::<Vec<_>>().into_iter();
    match (alike.next(), alike.next()) {
        (Some(letter), None) if letter.is_ascii_alphabetic() => letter,
        _ => c,
    }
}

fn apostrophe(c: char) -> char {
    if matches!(c, '’' | 'ʼ' | '‘') { '\'' } else { c }
}

/// A name, title or word for comparison: lower case, without accents, invisible characters and kinds of apostrophes,
/// blanks as one.
pub fn key(text: &str) -> String {
    let plain: String = text
        .nfkd()
        .filter(|&c| !is_combining_mark(c) && !is_invisible(c))
        .map(apostrophe)
        .flat_map(char::to_lowercase)
        // `İ` in lower case is an i with a dot above it.
        .filter(|&c| !is_combining_mark(c))
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A label that stands for a group of people or things (a category of members): its normal form in lower case.
pub fn label(text: &str) -> String {
    tidy(&tidy(text).text.to_lowercase()).text
}

/// Whether there is nothing to be seen.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// Whether a character is not seen and takes no place, controls and blanks aside.
pub fn is_invisible(c: char) -> bool {
    is_hidden(c) && !c.is_control() && !c.is_whitespace()
}

/// A character as its code, e.g. `U+200B`.
pub fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// A value as a message quotes it: at most 60 characters, control and invisible characters made visible.
pub fn shortened(text: &str) -> String {
    const SHOWN_CHARS_MAX: usize = 60;
    let mut shown: String = text.chars().take(SHOWN_CHARS_MAX).flat_map(visible).collect();
    if text.chars().nth(SHOWN_CHARS_MAX).is_some() {
        shown.push('…');
    }
    shown
}

fn visible(c: char) -> Vec<char> {
    match c {
        c if c.is_control() => c.escape_default().collect(),
        c if is_invisible(c) => format!("<{}>", code(c)).chars().collect(),
        c => vec![c],
    }
}

/// The known word nearest to what was written, if one is near enough to be worth naming.
pub fn nearest<'a>(text: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const SIMILARITY_MIN: f64 = 0.8;
    known
        .into_iter()
        .map(|word| (strsim::jaro_winkler(text, word), word))
        .filter(|(similarity, _)| *similarity >= SIMILARITY_MIN)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_has_one_form_and_what_goes_is_named() {
        assert_eq!(
            tidy(" Lie\u{300}ge \u{a0}Sud\u{200b} "),
            Tidied { text: "Liège Sud".into(), removed: Some("U+200B".into()) }
        );
        assert_eq!(tidy("Zoé").removed, None);
        assert_eq!(tidy("a \t b\nc").text, "a b c");
    }

    #[test]
    fn an_identifier_with_something_unseen_is_refused() {
        for text in ["5\u{200b}", "\u{200e}5", "5\u{feff}", "5\u{ad}1", "5\u{7}1"] {
            assert!(identifier(text).is_err(), "{text:?}");
        }
        assert_eq!(identifier(" FR\u{a0}42 "), Ok("FR 42".to_owned()));
        assert_eq!(identifier("e\u{301}1"), Ok("é1".to_owned()));
    }

    #[test]
    fn leading_zeros_case_and_width_make_no_other_identifier() {
        for same in ["0042", "42", "４２", "00 42"] {
            assert_eq!(identifier_key(same), "42", "{same}");
        }
        assert_eq!(identifier_key("FR-0042"), identifier_key("fr-42"));
        for other in ["420", "402", "0"] {
            assert_ne!(identifier_key(other), "42");
        }
        assert_eq!(identifier_key("000"), "0");
        assert_eq!(identifier_key("\u{421}42"), identifier_key("C42"), "a Cyrillic С");
        assert_ne!(identifier_key("Ж42"), identifier_key("C42"));
    }

    #[test]
    fn names_of_one_list_are_alike_whatever_their_apostrophes_width_and_script() {
        for (one, other) in
            [("O'Brien", "o’brien"), ("Alpha", "Ａlpha"), ("Alpha", "\u{410}lpha"), ("Ann  B", "Ann\u{a0}B")]
        {
            assert_eq!(name_key(one), name_key(other), "{one} {other}");
        }
        for (one, other) in [("Müller", "Muller"), ("İ", "J"), ("Жук", "Kyk")] {
            assert_ne!(name_key(one), name_key(other), "{one} {other}");
        }
    }

    #[test]
    fn a_label_is_written_in_one_way() {
        for text in ["Sociétaire", " socie\u{301}taire", "soci\u{200b}étaire ", "SOCIE\u{301}TAIRE"] {
            assert_eq!(label(text), "sociétaire", "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn the_normal_form_is_its_own_and_keeps_the_key(text in "\\PC{0,20}") {
            let once = tidy(&text).text;
            prop_assert_eq!(&tidy(&once).text, &once);
            prop_assert_eq!(key(&once), key(&text));
            prop_assert_eq!(key(&key(&text)), key(&text));
        }
    }
}
