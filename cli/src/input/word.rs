//! Words of closed lists on the command line.

use std::error::Error;
use std::str::FromStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use percole_words::Arg;

/// Reads one of these words, of which help and completions know; each with what it means, where its word does not say it.
pub(crate) fn word<T>(
    words: impl IntoIterator<Item = (&'static str, Option<Arg>)>,
) -> impl TypedValueParser<Value = T>
where
    T: FromStr + Clone + Send + Sync + 'static,
    T::Err: Error + Send + Sync + 'static,
{
    let possible = words.into_iter().map(|(word, meaning)| match meaning {
        Some(meaning) => PossibleValue::new(word).help(meaning.to_string()),
        None => PossibleValue::new(word),
    });
    PossibleValuesParser::new(possible).try_map(|word| word.parse::<T>())
}

/// As [`word`], for a list of the domain: `one_of!(Level)`.
macro_rules! one_of {
    ($list:ty) => {
        $crate::input::word::word::<$list>(
            <$list>::ALL.iter().map(|value| (value.as_str(), Some(value.label()))),
        )
    };
}
pub(crate) use one_of;
