//! The languages that percole speaks.

use std::fmt;
use std::str::FromStr;

use crate::{Message, words};

/// A language in which percole speaks to people.
///
/// The language of a *content*, which may be any, is another thing (`percole_domain::Language`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// English.
    En,
    /// German.
    De,
}

impl Lang {
    /// Every language, in the order in which percole names them.
    pub const ALL: &'static [Lang] = &[Lang::Fr, Lang::Nl, Lang::En, Lang::De];

    /// Its ISO 639-1 code: `fr`, `nl`, `en`, `de`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::Nl => "nl",
            Lang::En => "en",
            Lang::De => "de",
        }
    }

    /// The codes of all languages, for command lines and their completions.
    pub fn words() -> impl Iterator<Item = &'static str> {
        Lang::ALL.iter().map(|lang| lang.as_str())
    }

    /// The language of a locale (`fr_BE.UTF-8`, `nl-BE`, `DE`), if percole speaks it; nothing for `C` and `POSIX`.
    pub fn from_locale(locale: &str) -> Option<Lang> {
        let language = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        Lang::ALL.iter().copied().find(|lang| lang.as_str().eq_ignore_ascii_case(language))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Lang {
    type Err = Message;

    /// Reads what [`Lang::from_locale`] reads, and the locale of nobody's language (`C`, `POSIX`), whose words are English;
    /// names the languages when it is another one.
    fn from_str(text: &str) -> Result<Lang, Message> {
        if matches!(text.split('.').next(), Some("C" | "POSIX")) {
            return Ok(Lang::En);
        }
        Lang::from_locale(text).ok_or_else(|| words::unknown_language(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_locales_are_read() {
        for text in ["fr", "FR", "fr_BE.UTF-8", "fr-FR", "fr@euro"] {
            assert_eq!(text.parse(), Ok(Lang::Fr), "{text}");
        }
        for &lang in Lang::ALL {
            assert_eq!(lang.to_string().parse(), Ok(lang));
        }
        assert_eq!(Lang::words().collect::<Vec<_>>(), ["fr", "nl", "en", "de"]);
    }

    #[test]
    fn what_percole_does_not_speak_is_refused_with_what_it_does() {
        for text in ["", "C", "POSIX", "it_IT", "french", "f"] {
            assert_eq!(Lang::from_locale(text), None, "{text}");
        }
        let refusal = "it".parse::<Lang>().unwrap_err();
        assert!(refusal.to_string().ends_with("fr, nl, en, de"), "{refusal}");
    }
}
