//! The four languages of rules and outcomes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language in which rules and outcomes are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// French.
    Fr,
    /// Dutch, as used in Belgium.
    Nl,
    /// English.
    En,
    /// German, as used officially in Belgium.
    De,
}

impl Lang {
    /// All four, in the order of the tables of words.
    pub const ALL: [Lang; 4] = [Lang::Fr, Lang::Nl, Lang::En, Lang::De];

    /// The two-letter code.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::Nl => "nl",
            Lang::En => "en",
            Lang::De => "de",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Why a text names no language.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("`{0}` is none of the languages fr, nl, en, de")]
pub struct LangError(String);

impl FromStr for Lang {
    type Err = LangError;

    fn from_str(text: &str) -> Result<Lang, LangError> {
        let found = Lang::ALL.into_iter().find(|lang| text.eq_ignore_ascii_case(lang.code()));
        found.ok_or_else(|| LangError(text.chars().take(20).collect()))
    }
}
