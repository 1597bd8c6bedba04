//! What is wrong with a command line, which its reader says in English.

use std::error::Error;
use std::num::{IntErrorKind, ParseIntError};

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::{Arg, Message, cli};

/// What is wrong with a command line.
#[derive(Debug, PartialEq)]
pub struct Misread {
    /// The argument whose value is wrong.
    pub place: Option<String>,
    /// What is wrong.
    pub what: Message,
    /// What is near to what was written.
    pub near: Vec<Message>,
}

impl Misread {
    /// What is wrong; nothing when help or the version was asked for. `said` tells what a reader of values refused with, when
    /// that is something else than a message.
    pub fn of(
        error: &clap::Error,
        said: impl Fn(&(dyn Error + 'static)) -> Option<Message>,
    ) -> Option<Misread> {
        match error.kind() {
            ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
            _ => {}
        }
        let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
        let near = near.into_iter().flat_map(|kind| texts(error, kind)).map(cli::did_you_mean).collect();
        if error.kind() == ErrorKind::ValueValidation
            && let Some(what) = error.source().and_then(|source| value_refused(source, &said))
        {
            return Some(Misread { place: first(error, ContextKind::InvalidArg), what, near });
        }
        Some(Misread { place: None, what: wrong(error).unwrap_or_else(cli::line_unreadable), near })
    }

    /// Place and what is wrong, as one message.
    pub fn said(self) -> Message {
        match self.place {
            Some(place) => cli::within(place, self.what),
            None => self.what,
        }
    }
}

fn wrong(error: &clap::Error) -> Option<Message> {
    let name = || first(error, ContextKind::InvalidArg);
    let value = || first(error, ContextKind::InvalidValue);
    let all = |kind| Arg::listing(texts(error, kind));
    Some(match error.kind() {
        ErrorKind::InvalidSubcommand => cli::unknown_command(first(error, ContextKind::InvalidSubcommand)?),
        ErrorKind::UnknownArgument => cli::unknown_argument(name()?),
        ErrorKind::MissingRequiredArgument => cli::arguments_missing(all(ContextKind::InvalidArg)),
        ErrorKind::MissingSubcommand => cli::command_missing(),
        ErrorKind::InvalidValue if value()?.is_empty() => cli::value_missing(name()?),
        ErrorKind::InvalidValue => cli::value_unknown(value()?, name()?, all(ContextKind::ValidValue)),
        ErrorKind::ValueValidation => cli::value_wrong(name()?, value()?),
        ErrorKind::TooManyValues => cli::value_too_many(value()?, name()?),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => cli::values_of_another_number(name()?),
        ErrorKind::NoEquals => cli::equals_missing(name()?),
        ErrorKind::ArgumentConflict => cli::arguments_together(name()?, all(ContextKind::PriorArg)),
        ErrorKind::InvalidUtf8 => cli::argument_no_text(),
        _ => return None,
    })
}

/// Why a value cannot be read, as its reader says it.
fn value_refused(
    source: &(dyn Error + 'static),
    said: impl Fn(&(dyn Error + 'static)) -> Option<Message>,
) -> Option<Message> {
    let message = source.downcast_ref::<Message>().cloned();
    let number = || source.downcast_ref::<ParseIntError>().map(|error| not_a_number(error.kind()));
    message.or_else(|| said(source)).or_else(number).or_else(|| out_of_range(&source.to_string()))
}

fn not_a_number(kind: &IntErrorKind) -> Message {
    match kind {
        IntErrorKind::PosOverflow => cli::number_too_large(),
        _ => cli::number_wrong(),
    }
}

/// clap refuses a number beyond its bounds in the words `0 is not in 1..=1000`, and the end may be left out.
fn out_of_range(words: &str) -> Option<Message> {
    let (least, most) = words.split_once(" is not in ")?.1.split_once("..")?;
    let (least, most) =
        (least.parse::<i64>().ok()?, most.strip_prefix('=').unwrap_or(most).parse::<u64>().ok()?);
    Some(cli::number_out_of_range(least, most))
}

fn first(error: &clap::Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use clap::{Arg as Argument, Command, value_parser};

    use super::*;

    fn said(line: &[&str]) -> String {
        let count = Argument::new("count").long("count").value_parser(value_parser!(u32).range(1..=1000));
        let index = Argument::new("index").long("index").value_parser(value_parser!(usize));
        let pair = Argument::new("pair").long("pair").num_args(2);
        let equal = Argument::new("equal").long("equal").require_equals(true);
        let command = Command::new("test").args([count, index, pair, equal]);
        let error = command.try_get_matches_from([&["test"], line].concat()).unwrap_err();
        Misread::of(&error, |_| None).unwrap().said().to_string()
    }

    #[test]
    fn numbers_are_refused_with_what_would_be_right() {
        assert_eq!(said(&["--count", "0"]), "--count <count>: write a number from 1 to 1000");
        assert_eq!(said(&["--count", "many"]), "--count <count>: write a whole number from 0 on, in digits");
        assert_eq!(said(&["--index", "-1"]), "`-1` has no place here");
        assert_eq!(said(&["--index=-1"]), "--index <index>: write a whole number from 0 on, in digits");
        assert_eq!(
            said(&["--index", "99999999999999999999999"]),
            "--index <index>: this number is too large"
        );
    }

    #[test]
    fn what_happens_rarely_is_said_in_our_words_too() {
        assert!(said(&["--pair", "1"]).contains("another number of values"), "{}", said(&["--pair", "1"]));
        assert!(said(&["--equal", "1"]).contains('='), "{}", said(&["--equal", "1"]));
    }
}
