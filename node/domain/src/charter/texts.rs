//! Texts in several languages.

use std::collections::BTreeMap;

use percole_words::Lang;
use serde::Deserialize;

/// One text by language, or the same for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    same: String,
    by_language: BTreeMap<Lang, String>,
}

impl Texts {
    /// The same in every language.
    pub fn same(text: impl Into<String>) -> Texts {
        Texts { same: text.into(), by_language: BTreeMap::new() }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.same.is_empty() && self.by_language.is_empty()
    }

    /// In a language, or else in the first of those that there are.
    pub fn in_lang(&self, lang: Lang) -> &str {
        let spoken = self.by_language.get(&lang).or_else(|| self.by_language.values().next());
        spoken.unwrap_or(&self.same)
    }

    /// Each of them.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let same = Some(self.same.as_str()).filter(|text| !text.is_empty());
        self.by_language.values().map(String::as_str).chain(same)
    }
}

/// As a file holds it: one text, or one by language.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(super) enum FileTexts {
    Same(String),
    /// Another language is refused.
    ByLanguage {
        fr: Option<String>,
        nl: Option<String>,
        en: Option<String>,
        de: Option<String>,
    },
}

impl From<&FileTexts> for Texts {
    fn from(file: &FileTexts) -> Texts {
        match file {
            FileTexts::Same(text) => Texts::same(text),
            FileTexts::ByLanguage { fr, nl, en, de } => {
                let texts = [(Lang::Fr, fr), (Lang::Nl, nl), (Lang::En, en), (Lang::De, de)];
                let spoken = texts.into_iter().filter_map(|(lang, text)| Some((lang, text.clone()?)));
                let by_language = spoken.collect();
                Texts { same: String::new(), by_language }
            }
        }
    }
}
