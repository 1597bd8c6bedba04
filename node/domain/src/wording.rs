//! What the questions of a vote and their options are called, in several languages.

use std::collections::BTreeSet;

use percole_words::{domain, organisation};

use crate::names::{check_line, check_paragraph};
use crate::text::at_most;
use crate::{Language, Refusal};

/// Longest question, in characters.
pub(crate) const QUESTION_CHARS_MAX: usize = 4_000;
/// Longest name of an option or a grade, in characters.
pub(crate) const OPTION_CHARS_MAX: usize = 300;
/// In so many languages at most.
pub const LANGUAGES_MAX: usize = 8;

/// One text in several languages; without a language it is the same in all.
pub type LocalTexts = Vec<(Option<Language>, String)>;

/// What a question, its options and its grades are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionWords {
    /// What is asked.
    pub text: LocalTexts,
    /// The options, in their order.
    pub options: Vec<LocalTexts>,
    /// The grades, best first.
    pub grades: Vec<LocalTexts>,
}

impl QuestionWords {
    /// Checks the words of the question at a position, which has so many options and grades.
    ///
    /// # Errors
    /// `invalid_argument` on the text that is wrong.
    pub fn check(&self, at: usize, options: usize, grades: usize) -> Result<(), Refusal> {
        let field = format!("questions[{at}]");
        check_texts(&format!("{field}.text"), &self.text, |field, text| {
            check_paragraph(field, text, QUESTION_CHARS_MAX)
        })?;
        for (kind, texts, needed) in [("options", &self.options, options), ("grades", &self.grades, grades)] {
            let field = format!("{field}.{kind}");
            if texts.len() != needed {
                return Err(Refusal::invalid(field, domain::names_needed(needed, texts.len())));
            }
            let line = |field: &str, text: &str| check_line(field, text, OPTION_CHARS_MAX);
            for (at, texts) in texts.iter().enumerate() {
                check_texts(&format!("{field}[{at}]"), texts, line)?;
            }
            unique(&field, texts)?;
        }
        Ok(())
    }
}

fn check_texts(
    field: &str,
    texts: &LocalTexts,
    check: impl Fn(&str, &str) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    if texts.is_empty() {
        return Err(Refusal::invalid(field, domain::is_empty()));
    }
    at_most(field, texts.len(), LANGUAGES_MAX, organisation::too_many_languages)?;
    let mut languages = BTreeSet::new();
    for (language, text) in texts {
        check(field, text)?;
        if !languages.insert(language.as_ref().map(ToString::to_string)) {
            return Err(Refusal::invalid(field, domain::language_twice()));
        }
    }
    Ok(())
}

/// Two things of one name cannot be told apart.
fn unique(field: &str, things: &[LocalTexts]) -> Result<(), Refusal> {
    let mut seen: Vec<(String, usize)> = Vec::new();
    for (at, texts) in things.iter().enumerate() {
        for (_, text) in texts {
            let key = percole_tables::text::key(text);
            if seen.iter().any(|(other, of)| *other == key && *of != at) {
                return Err(Refusal::invalid(format!("{field}[{at}]"), domain::named_twice(text)));
            }
            seen.push((key, at));
        }
    }
    Ok(())
}

/// The text in a language, else in another one; empty without any.
pub fn in_language<'a>(texts: &'a LocalTexts, language: &str, own: &str) -> &'a str {
    let tagged = |(tag, text): &'a (Option<Language>, String)| {
        (tag.as_ref().map_or("", Language::as_str), text.as_str())
    };
    chosen(&texts.iter().map(tagged).collect::<Vec<_>>(), language, own)
}

/// The same of texts with the tags of their languages: in the language asked for, else in `own`, else the one that is the same in every
/// language (its tag is empty), else the first.
pub fn chosen<'a>(texts: &[(&'a str, &'a str)], language: &str, own: &str) -> &'a str {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let of = |asked: &str| {
        let is = |held: &str| !held.is_empty() && primary(held) == primary(asked);
        texts.iter().find(|(held, _)| is(held))
    };
    let any = || texts.iter().find(|(held, _)| held.is_empty()).or(texts.first());
    of(language).or_else(|| of(own)).or_else(any).map_or("", |(_, text)| text)
}

/// What so many things are called, as [`chosen`] chooses; by their numbers where nothing is known.
pub fn names(things: &[Vec<(&str, &str)>], count: u32, language: &str, own: &str) -> Vec<String> {
    let name = |number: u32| {
        let texts = things.get(number as usize - 1).map_or(&[][..], Vec::as_slice);
        match chosen(texts, language, own) {
            "" => number.to_string(),
            name => name.to_owned(),
        }
    };
    (1..=count).map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(texts: &[(&str, &str)]) -> LocalTexts {
        let language = |tag: &str| (!tag.is_empty()).then(|| tag.parse().unwrap());
        texts.iter().map(|(tag, text)| (language(tag), (*text).to_owned())).collect()
    }

    #[test]
    fn words_are_complete_and_tell_options_apart() {
        let words = QuestionWords {
            text: texts(&[("fr", "Quelles priorités ?"), ("nl", "Welke prioriteiten?")]),
            options: vec![texts(&[("fr", "Lieux")]), texts(&[("", "Ana Ruiz")])],
            grades: Vec::new(),
        };
        assert_eq!(words.check(0, 2, 0), Ok(()));
        assert_eq!(words.check(1, 3, 0).unwrap_err().field(), Some("questions[1].options"));
        assert_eq!(words.check(0, 2, 2).unwrap_err().field(), Some("questions[0].grades"));
        let alike = QuestionWords {
            options: vec![texts(&[("", "Ana Ruíz")]), texts(&[("", "ana ruiz")])],
            ..words.clone()
        };
        assert_eq!(alike.check(0, 2, 0).unwrap_err().field(), Some("questions[0].options[1]"));
        let twice = QuestionWords { text: texts(&[("fr", "a"), ("fr", "b")]), ..words.clone() };
        assert_eq!(twice.check(0, 2, 0).unwrap_err().field(), Some("questions[0].text"));
        let silent = QuestionWords { text: Vec::new(), ..words };
        assert_eq!(silent.check(0, 2, 0).unwrap_err().field(), Some("questions[0].text"));
    }

    #[test]
    fn a_text_is_found_in_the_language_asked_for_or_the_votes_own() {
        let held = texts(&[("fr", "Lieux"), ("nl", "Plaatsen")]);
        assert_eq!(in_language(&held, "nl-BE", "fr"), "Plaatsen");
        assert_eq!(in_language(&held, "de", "fr"), "Lieux");
        assert_eq!(in_language(&texts(&[("", "Ana")]), "de", "fr"), "Ana");
        assert_eq!(in_language(&Vec::new(), "de", "fr"), "");
    }

    #[test]
    fn what_has_no_name_is_called_by_its_number() {
        let things = [vec![("fr", "Lieux"), ("nl", "Plaatsen")], vec![], vec![("", "Ana")]];
        assert_eq!(names(&things, 4, "nl", "fr"), ["Plaatsen", "2", "Ana", "4"]);
    }
}
