//! Sentences are written as the language is, and in no program's words.

use super::files::{all, sentences};
use crate::Lang;

/// Blanks at which no line is broken: before `:` the usual one, before `;`, `?` and `!` also the narrow one.
const FIXED_BLANKS: [char; 2] = ['\u{a0}', '\u{202f}'];

/// Words of programs that nobody should have to read.
const PROGRAM_WORDS: [&str; 21] = [
    "null",
    "none",
    "nil",
    "payload",
    "struct",
    "enum",
    "vec",
    "u32",
    "u64",
    "i64",
    "bool",
    "boolean",
    "string",
    "utf8error",
    "unwrap",
    "panic",
    "sql",
    "protobuf",
    "grpc",
    "regex",
    "parse",
];

/// The sentence without what is quoted as it is to be written, e.g. `` `## 1. Title` ``.
fn prose(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join("…")
}

#[test]
fn french_signs_stand_behind_a_blank_that_does_not_break() {
    for message in all(Lang::Fr) {
        let text = prose(&message.text);
        let signs: Vec<char> = text.chars().collect();
        for (at, &sign) in signs.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|before| signs.get(before));
            let after = signs.get(at + 1);
            let fixed = |blank: Option<&char>| blank.is_some_and(|blank| FIXED_BLANKS.contains(blank));
            let ends_word = after.is_none_or(|after| after.is_whitespace());
            match sign {
                ':' | ';' | '?' | '!' if ends_word => assert!(fixed(before), "{}: {text}", message.id),
                '»' => assert!(fixed(before), "{}: {text}", message.id),
                '«' => assert!(fixed(after), "{}: {text}", message.id),
                '\'' | '"' => panic!("{}: straight quotation mark or apostrophe: {text}", message.id),
                _ => {}
            }
        }
    }
}

#[test]
fn no_other_language_has_blanks_before_signs() {
    for &lang in Lang::ALL.iter().filter(|&&lang| lang != Lang::Fr) {
        for message in all(lang) {
            let text = prose(&message.text);
            let blank =
                [" :", " ;", " ?", " !", "\u{a0}:", "\u{202f}:"].iter().find(|sign| text.contains(**sign));
            assert_eq!(blank, None, "{lang}: {}: {text}", message.id);
        }
    }
}

#[test]
fn sentences_are_in_no_programs_words() {
    for &lang in Lang::ALL {
        for message in all(lang) {
            let text = prose(&message.text).to_lowercase();
            let words = text.split(|sign: char| !sign.is_alphanumeric());
            let wrong: Vec<_> = words.filter(|word| PROGRAM_WORDS.contains(word)).collect();
            assert!(wrong.is_empty(), "{lang}: {}: {wrong:?}", message.id);
        }
    }
}

#[test]
fn sentences_have_no_full_stop_and_no_blank_at_their_ends() {
    for &lang in Lang::ALL {
        // Pages are read as texts are, with the full stops of their sentences.
        for message in sentences(lang).into_iter().filter(|message| !message.id.starts_with("portal-")) {
            let text = &message.text;
            assert!(!text.ends_with('.') || text.ends_with("..."), "{lang}: {}: {text}", message.id);
        }
    }
}
