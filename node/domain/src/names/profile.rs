//! The one rule for names that come from outside: of nodes, operators, persons, units and bodies.
//!
//! It follows the identifier profile of Unicode Technical Standard 39 (characters in recommended use, no word of mixed
//! scripts), and lets in what names of organisations have besides: blanks, apostrophes, hyphens, brackets and the like.
//! It belongs to the door. What a log says is kept byte for byte, whatever a newer Unicode thinks of it, and shown by
//! [`shown_name`].

use percole_tables::text::{code, key, tidy};
use percole_words::{domain, shown};
use unicode_normalization::char::is_combining_mark;
use unicode_security::{GeneralSecurityProfile, MixedScript, skeleton};

use super::{NAME_CHARS_MAX, check_line};
use crate::Refusal;

/// What names have besides letters, digits and what the profile itself includes.
const PUNCTUATION: &str = " '’‘-‐‑–—.,;:·&+/()[]!?«»“”„\"°º№@#*|_";
/// Most marks on one letter, after composition: Vietnamese has two, and none of our languages more than one.
const MARKS_MAX: usize = 2;

/// Checks a name: one line of 1 to 100 characters in the normal form NFC, with a letter or a digit, of characters in
/// recommended use, each word in one script.
///
/// # Errors
/// `invalid_argument` on `field`, naming the character or the word at fault.
pub fn check_name(field: &str, name: &str) -> Result<(), Refusal> {
    check_line(field, name, NAME_CHARS_MAX)?;
    let refused = |message| Err(Refusal::invalid(field, message));
    if let Some(c) = name.chars().find(|&c| shown::is_hidden(c)) {
        return refused(domain::name_hides(code(c)));
    }
    if tidy(name).text != name {
        return refused(domain::name_not_normal(tidy(name).text));
    }
    if let Some(c) = name.chars().find(|&c| !c.identifier_allowed() && !PUNCTUATION.contains(c)) {
        return refused(domain::name_character(c.to_string(), code(c)));
    }
    if !name.chars().any(char::is_alphanumeric) {
        return refused(domain::name_says_nothing());
    }
    if has_many_marks(name) {
        return refused(domain::name_marks());
    }
    match words(name).find(|word| !word.is_single_script()) {
        Some(word) => refused(domain::name_mixes_scripts(word)),
        None => Ok(()),
    }
}

/// A name as it is shown, whoever gave it: as it is when it follows the rule, else with its codes, cut to the length of a
/// name; nothing when there is nothing to be seen.
pub fn shown_name(name: &str) -> String {
    if check_name("name", name).is_ok() {
        return name.to_owned();
    }
    // Whoever wrote 200,000 characters is not read to their end.
    let beginning: String = name.chars().take(NAME_CHARS_MAX + 1).collect();
    let beginning = beginning.trim();
    let escaped = shown::line(beginning);
    shown::cut(&escaped, NAME_CHARS_MAX).into_owned()
}

/// Whether two names can be taken for one another: their letters look alike, whatever case, accents and script.
pub fn look_alike(one: &str, other: &str) -> bool {
    looks(one).iter().any(|look| looks(other).contains(look))
}

/// By what names find each other that can be taken for one another, because their letters look alike, whatever case, accents and
/// script: they share one of these.
pub fn looks(name: &str) -> [String; 2] {
    [skeleton(&key(name)).collect(), key(&skeleton(name).collect::<String>())]
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c)).filter(|word| !word.is_empty())
}

fn has_many_marks(name: &str) -> bool {
    let mut marks = MARKS_MAX;
    name.chars().any(|c| {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        marks > MARKS_MAX
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_and_organisations_are_names() {
        for name in [
            "Smart Belgique – Antenne de Liège (nord)",
            "Île-de-France",
            "Zoé L’Hôte-d’Œuvre, Jr.",
            "Genossenschaft „Größe“ & Co. KG",
            "75011",
            "Łódź",
            "Ελλάδα / Greece",
            "Київ",
            "日本 Tōkyō",
            "Nguyễn Thị Minh",
            "A",
        ] {
            assert_eq!(check_name("name", name), Ok(()), "{name}");
            assert_eq!(shown_name(name), name);
        }
    }

    #[test]
    fn what_is_no_name_is_refused_and_shown_with_its_codes() {
        for (name, said, shown) in [
            ("", "is empty", ""),
            ("Smart\u{202e}ecnarF", "U+202E", "Smart\\u{202e}ecnarF"),
            ("Bel\u{200b}gium", "U+200B", "Bel\\u{200b}gium"),
            ("Bel\u{ad}gium", "U+00AD", "Bel\\u{ad}gium"),
            ("Belgium\u{e0041}", "U+E0041", "Belgium\\u{e0041}"),
            ("\u{3164}", "U+3164", "\\u{3164}"),
            ("\u{2800}", "U+2800", "\\u{2800}"),
            ("\u{1b}[2JBelgium", "U+001B", "\\u{1b}[2JBelgium"),
            ("Belgium\nWARN forged", "line break", "Belgium\\nWARN forged"),
            (" Belgium", "blank", "Belgium"),
            ("Bel  gium", "Bel gium", "Bel  gium"),
            ("Be\u{301}lgium", "Bélgium", "Be\u{301}lgium"),
            ("Bеlgium", "Bеlgium", "Bеlgium"),
            ("𝔅elgium", "U+1D505", "𝔅elgium"),
            ("—", "letter", "—"),
            ("\u{301}a", "marks", "\u{301}a"),
            ("ź\u{302}\u{303}\u{304}", "marks", "ź\u{302}\u{303}\u{304}"),
        ] {
            let refusal = check_name("name", name).expect_err(name);
            assert!(refusal.to_string().contains(said), "{name:?}: {refusal}");
            assert_eq!(shown_name(name), shown, "{name:?}");
        }
        let long = "é".repeat(200_000);
        assert!(check_name("name", &long).unwrap_err().to_string().contains("200"));
        assert_eq!(shown_name(&long).chars().count(), NAME_CHARS_MAX + 1);
    }

    #[test]
    fn names_that_can_be_taken_for_one_another_look_alike() {
        for (one, other) in [
            ("Belgium", "Bеlgium"),
            ("Belgium", "BELGIUM"),
            ("Belgium", "Belgiurn"),
            ("Liège", "Liege"),
            ("Lille", "Li11e"),
            ("Group", "Gr0up"),
            ("Paris", "Ρaris"),
        ] {
            assert!(look_alike(one, other), "{one} {other}");
        }
        for (one, other) in [("Belgium", "France"), ("Lille", "Lilles"), ("Paris 11", "Paris 12")] {
            assert!(!look_alike(one, other), "{one} {other}");
        }
    }
}
