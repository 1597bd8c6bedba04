//! What somebody types: the words that a text must hold.

use std::collections::BTreeSet;

use percole_merkle::SubjectId;
use percole_store::search::Wanted;

use super::{
    common::is_common,
    words::{Stems, folded, tokens},
};

/// The longest search, in characters; and the most words.
const CHARS_MAX: usize = 200;
const WORDS_MAX: usize = 12;
/// The fewest digits of the beginning of an id.
const ID_DIGITS_MIN: usize = 6;
/// Stands before the id of a subject among its words.
const ID: char = '#';

/// Why something cannot be searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// There is no word.
    Nothing,
    /// Every word stands in nearly every text.
    OnlyCommon,
    /// It is longer than so many characters.
    TooLong(usize),
    /// It has more than so many words.
    TooMany(usize),
}

/// A search as it was understood.
pub(crate) struct Query {
    /// Each of these must be there.
    pub(crate) wanted: Vec<Wanted>,
    /// Words that stand in nearly every text, as they were typed.
    pub(crate) left_out: Vec<String>,
    pub(super) stems: Stems,
}

impl Query {
    /// Reads what somebody typed.
    pub(crate) fn read(text: &str) -> Result<Query, Problem> {
        let mut query = Query { wanted: Vec::new(), left_out: Vec::new(), stems: Stems::new() };
        if let Ok(subject) = text.trim().parse::<SubjectId>() {
            query.wanted.push(Wanted { words: vec![id_word(&subject)], beginnings: Vec::new() });
            return Ok(query);
        }
        if text.chars().count() > CHARS_MAX {
            return Err(Problem::TooLong(CHARS_MAX));
        }
        for token in tokens(text) {
            let typed = &text[token.at.clone()];
            let begins = text[token.at.end..].starts_with('*');
            match query.wanted_of(&token.forms, begins) {
                Some(wanted) => query.wanted.push(wanted),
                None => query.left_out.push(typed.to_owned()),
            }
        }
        query.wanted.dedup();
        match query.wanted.len() {
            0 if query.left_out.is_empty() => Err(Problem::Nothing),
            0 => Err(Problem::OnlyCommon),
            words if words > WORDS_MAX => Err(Problem::TooMany(WORDS_MAX)),
            _ => Ok(query),
        }
    }

    /// What one word may be; `None` for one that stands in nearly every text.
    fn wanted_of(&self, forms: &[String], begins: bool) -> Option<Wanted> {
        let told_apart: Vec<&String> =
            forms.iter().filter(|form| begins || !is_common(&folded(form))).collect();
        if told_apart.is_empty() {
            return None;
        }
        let stems: BTreeSet<String> = told_apart.iter().flat_map(|form| self.stems.of(form, None)).collect();
        let mut beginnings: Vec<String> = Vec::new();
        if begins {
            beginnings.extend(told_apart.iter().map(|form| folded(form)));
        }
        beginnings.extend(told_apart.iter().filter(|form| is_of_id(form)).map(|form| format!("{ID}{form}")));
        Some(Wanted { words: stems.into_iter().collect(), beginnings })
    }

    /// Whether a word of a text, by its stems, is one of those that are looked for.
    pub(super) fn takes(&self, stems: &BTreeSet<String>) -> bool {
        let is_one = |wanted: &Wanted, stem: &String| {
            wanted.words.contains(stem) || wanted.beginnings.iter().any(|begin| stem.starts_with(begin))
        };
        stems.iter().any(|stem| self.wanted.iter().any(|wanted| is_one(wanted, stem)))
    }
}

/// The word under which a subject is found by its id.
pub(super) fn id_word(subject: &SubjectId) -> String {
    let digits: String = subject.id.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{ID}{digits}")
}

/// Whether a word may be the beginning of an id.
fn is_of_id(word: &str) -> bool {
    word.len() >= ID_DIGITS_MIN && word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_every_text_are_left_out_and_said() {
        let query = Query::read("les prêts pour l’énergie").ok().unwrap();
        assert_eq!((query.wanted.len(), query.left_out), (2, vec!["les".to_owned(), "pour".to_owned()]));
        assert_eq!(Query::read("the of").err(), Some(Problem::OnlyCommon));
    }

    #[test]
    fn what_cannot_be_searched_for_is_told() {
        let problem = |text: &str| Query::read(text).err();
        assert_eq!(problem(" ?! "), Some(Problem::Nothing));
        assert_eq!(problem(&"é".repeat(201)), Some(Problem::TooLong(200)));
        let many: Vec<String> = (100..113).map(|number| number.to_string()).collect();
        assert_eq!(problem(&many.join(" ")), Some(Problem::TooMany(12)));
        assert_eq!(problem(&many[1..].join(" ")), None);
    }

    #[test]
    fn beginnings_and_ids_are_looked_for_as_such() {
        let beginnings = |text: &str| Query::read(text).ok().unwrap().wanted[0].beginnings.clone();
        assert_eq!(beginnings("Coopé*"), ["coope"]);
        assert_eq!(beginnings("12ab34"), ["#12ab34"]);
        assert!(beginnings("12ab3").is_empty() && beginnings("énergie").is_empty());
        let id = format!("{}:{}", "ab".repeat(32), "0f".repeat(16));
        assert_eq!(Query::read(&id).ok().unwrap().wanted[0].words, [format!("#{}", "0f".repeat(16))]);
    }
}
