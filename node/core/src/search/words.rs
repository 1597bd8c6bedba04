//! Words as they are searched for: without accents, ligatures and endings, alike in a text and in what somebody types.
//!
//! A word of a text is kept under its stems in the text's language, once with its accents and once without, since people
//! type it either way; a word that is typed is looked for under its stems in every language.

use std::{collections::BTreeSet, ops::Range};

use percole_words::Lang;
use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::inclusive;

/// Longer words are cut: nobody types them.
const WORD_CHARS_MAX: usize = 40;

/// Raised when the same text gives other words than before: the index is made anew then.
pub(crate) const VERSION: u32 = 1;

/// A word at its place in a text, in each form that it stands for.
pub(super) struct Token {
    /// Where it stands, in bytes.
    pub(super) at: Range<usize>,
    /// `sociétaire·s` stands for two.
    pub(super) forms: Vec<String>,
}

/// The words of a text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut start = None;
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        let goes_on = is_of_word(char) || start.is_some_and(|_| inclusive::joins(text, at, char));
        match (start, goes_on) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                tokens.extend(token(text, from..at));
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

fn is_of_word(char: char) -> bool {
    char.is_alphanumeric() || is_combining_mark(char)
}

fn token(text: &str, at: Range<usize>) -> Option<Token> {
    let forms = inclusive::forms(&text[at.clone()]);
    let cut = |form: String| form.nfc().flat_map(char::to_lowercase).take(WORD_CHARS_MAX).collect::<String>();
    let forms: Vec<String> = forms.into_iter().map(cut).filter(|form| is_told_apart(form)).collect();
    (!forms.is_empty()).then_some(Token { at, forms })
}

/// What is left of an apostrophe, such as `l'`, tells nothing; a figure does.
fn is_told_apart(form: &str) -> bool {
    form.chars().nth(1).is_some() || form.chars().any(char::is_numeric)
}

/// A word without accents and ligatures.
pub(super) fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for char in word.nfkd().filter(|char| !is_combining_mark(*char)).flat_map(char::to_lowercase) {
        match char {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            char => folded.push(char),
        }
    }
    folded
}

/// The stems of words, by language.
pub(super) struct Stems {
    stemmers: Vec<(Lang, Stemmer)>,
}

impl Stems {
    /// For the languages that percole speaks.
    pub(super) fn new() -> Stems {
        let algorithm = |lang| match lang {
            Lang::Fr => Algorithm::French,
            Lang::Nl => Algorithm::Dutch,
            Lang::En => Algorithm::English,
            Lang::De => Algorithm::German,
        };
        Stems { stemmers: Lang::ALL.iter().map(|&lang| (lang, Stemmer::create(algorithm(lang)))).collect() }
    }

    /// What a word of a text in a language is kept under; of one whose language is not known, what it may be in any.
    pub(super) fn of(&self, word: &str, lang: Option<Lang>) -> BTreeSet<String> {
        let plain = folded(word);
        let mut stems = BTreeSet::new();
        for (_, stemmer) in self.stemmers.iter().filter(|(known, _)| lang.is_none_or(|lang| lang == *known)) {
            stems.insert(folded(&stemmer.stem(word)));
            stems.insert(stemmer.stem(&plain).into_owned());
        }
        stems.retain(|stem| !stem.is_empty());
        if stems.is_empty() {
            stems.insert(plain);
        }
        stems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(text: &str) -> Vec<String> {
        tokens(text).into_iter().flat_map(|token| token.forms).collect()
    }

    /// Whether somebody who types one finds a text in this language that holds the other.
    fn finds(typed: &str, held: &str, lang: Lang) -> bool {
        let stems = Stems::new();
        let typed = stems.of(&forms(typed)[0], None);
        forms(held).iter().any(|form| !stems.of(form, Some(lang)).is_disjoint(&typed))
    }

    #[test]
    fn apostrophes_and_hyphens_part_words() {
        assert_eq!(
            forms("L’énergie d'aujourd'hui, peut-être"),
            ["énergie", "aujourd", "hui", "peut", "être"]
        );
        assert_eq!(forms("Art. 12 : 3 %"), ["art", "12", "3"]);
        assert_eq!(tokens("à l’œuvre")[0].at, 7..13);
    }

    #[test]
    fn accents_ligatures_and_endings_do_not_matter() {
        for (typed, held, lang) in [
            ("societaire", "Sociétaires", Lang::Fr),
            ("SOCIÉTAIRES", "sociétaire", Lang::Fr),
            ("decide", "décidée", Lang::Fr),
            ("décidés", "decidee", Lang::Fr),
            ("oeuvre", "Œuvres", Lang::Fr),
            ("énergies", "l’énergie", Lang::Fr),
            ("e\u{301}nergie", "énergie", Lang::Fr),
            ("meetings", "Meeting", Lang::En),
            ("vergadering", "vergaderingen", Lang::Nl),
            ("strasse", "Straße", Lang::De),
            ("Genossenschaft", "Genossenschaften", Lang::De),
            ("Hauser", "Häuser", Lang::De),
        ] {
            assert!(finds(typed, held, lang), "{typed} finds {held}");
        }
        assert!(!finds("banque", "bancaire", Lang::Fr));
        assert!(!finds("vote", "énergie", Lang::Fr));
    }

    #[test]
    fn inclusive_forms_are_found_by_each_of_their_forms() {
        for (typed, held) in [
            ("sociétaire", "sociétaire·s"),
            ("sociétaires", "sociétaire·s"),
            ("adhérentes", "adhérent(e)s"),
            ("adherents", "adhérent·e·s"),
            ("administrateurs", "administrateurs·trices"),
            ("administratrices", "administrateurs·trices"),
            ("administratrice", "administrateur∙rice∙s"),
            ("élues", "élu.e.s"),
            ("salariées", "salarié-e-s"),
        ] {
            assert!(finds(typed, held, Lang::Fr), "{typed} finds {held}");
        }
        assert!(finds("Sprecherinnen", "Sprecher*innen", Lang::De));
        assert!(finds("Sprecher", "Sprecher:innen", Lang::De));
    }
}
