//! Words of closed lists on the command line.

use std::error::Error;
use std::ffi::OsStr;
use std::str::FromStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use percole_tables::text::key;
use percole_words::{Arg, Lang};

/// Reads one of these words, of which help and completions know; each with what it means, where its word does not say it.
/// Whatever its case and accents, and also by its meaning in any language that percole speaks.
pub(crate) fn word<T>(words: impl IntoIterator<Item = (&'static str, Option<Arg>)>) -> Word<T>
where
    T: FromStr + Clone + Send + Sync + 'static,
    T::Err: Error + Send + Sync + 'static,
{
    Word { known: words.into_iter().map(Known::new).collect(), named: |_| None }
}

/// As [`word`], for a list of the domain: `one_of!(Level)`. Its other names are understood too.
macro_rules! one_of {
    ($list:ty) => {
        $crate::input::word::word::<$list>(
            <$list>::ALL.iter().map(|value| (value.as_str(), Some(value.label()))),
        )
        .or_named(|text| <$list>::named(text).ok())
    };
}
pub(crate) use one_of;

/// Reads the words of a list.
#[derive(Clone)]
pub(crate) struct Word<T> {
    known: Vec<Known>,
    /// What else people may call them.
    named: fn(&str) -> Option<T>,
}

#[derive(Clone)]
struct Known {
    word: &'static str,
    shown: PossibleValue,
    /// By which it is found, folded.
    names: Vec<String>,
}

impl Known {
    fn new((word, meaning): (&'static str, Option<Arg>)) -> Known {
        let shown = PossibleValue::new(word);
        let Some(meaning) = meaning else { return Known { word, shown, names: vec![key(word)] } };
        let names = Lang::ALL.iter().map(|&lang| key(&meaning.in_lang(lang)));
        let names = std::iter::once(key(word)).chain(names).collect();
        Known { word, shown: shown.help(meaning.to_string()), names }
    }
}

impl<T> Word<T> {
    /// Understands what else the values are called.
    pub(crate) fn or_named(self, named: fn(&str) -> Option<T>) -> Word<T> {
        Word { named, ..self }
    }
}

impl<T> TypedValueParser for Word<T>
where
    T: FromStr + Clone + Send + Sync + 'static,
    T::Err: Error + Send + Sync + 'static,
{
    type Value = T;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<T, clap::Error> {
        let text = value.to_string_lossy();
        let folded = key(&text);
        let known = self.known.iter().find(|known| known.word == text || known.names.contains(&folded));
        if let Some(value) = known.and_then(|known| known.word.parse().ok()).or_else(|| (self.named)(&text)) {
            return Ok(value);
        }
        let words = PossibleValuesParser::new(self.known.iter().map(|known| known.shown.clone()));
        words.try_map(|word| word.parse::<T>()).parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.known.iter().map(|known| known.shown.clone())))
    }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, FromArgMatches};
    use percole_domain::poll::Choice;

    use crate::args::Cli;

    fn read(line: &[&str]) -> Result<Cli, clap::Error> {
        Cli::command().try_get_matches_from(line).and_then(|matches| Cli::from_arg_matches(&matches))
    }

    #[test]
    fn a_choice_is_understood_in_every_language() {
        for (word, choice) in [
            ("yes", Choice::Yes),
            ("oui", Choice::Yes),
            ("OUI", Choice::Yes),
            ("Ja", Choice::Yes),
            ("non", Choice::No),
            ("nee", Choice::No),
            ("nein", Choice::No),
            ("abstention", Choice::Abstain),
            ("blanc", Choice::Abstain),
            ("blank", Choice::Abstain),
            ("Enthaltung", Choice::Abstain),
        ] {
            assert_eq!(Choice::named(word), Ok(choice), "{word}");
            let line = ["percole", "ballot", "cast", "0123", "--member", "1", "--choice", word];
            assert!(read(&line).is_ok(), "{word}");
        }
        // What an answer may be depends on the vote's questions: the node reads it, and refuses it.
        assert!(Choice::named("peut-être").is_err());
    }

    #[test]
    fn words_of_lists_are_understood_whatever_their_case_and_language() {
        for line in [
            &["percole", "--lang", "FR", "vote", "list"][..],
            &["percole", "recommendation", "list", "--state", "adopté"],
            &["percole", "recommendation", "list", "--state", "Adopted"],
            &[
                "percole",
                "report",
                "adopt",
                "1234",
                "--date",
                "2026-03-12",
                "--place",
                "Eupen",
                "--how",
                "Konsens",
            ],
            &["percole", "node", "invite", "--level", "National"],
            &["percole", "unit", "create", "Rennes", "--language", "fr", "--level", "ANTENNE"],
        ] {
            assert!(read(line).is_ok(), "{line:?}");
        }
    }
}
