//! A command line that cannot be read: what is wrong with it, in the reader's language.

use std::error::Error;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use percole_domain::Refusal;
use percole_words::{Arg, Message, cli};

use super::failure::Failure;
use crate::args::Cli;

/// What is wrong with the command line; nothing when help was asked for, or is the answer.
pub(crate) fn failure_of(error: &clap::Error, line: &[String]) -> Option<Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        _ => {}
    }
    let failure = wrong(error).unwrap_or_else(|| Failure::usage(in_english(error)));
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let near = near.into_iter().flat_map(|kind| texts(error, kind)).map(cli::did_you_mean);
    Some(failure.details(near).next(cli::see_help(command(line))))
}

fn wrong(error: &clap::Error) -> Option<Failure> {
    let name = || texts(error, ContextKind::InvalidArg).into_iter().next();
    let value = || texts(error, ContextKind::InvalidValue).into_iter().next();
    let all = |kind| Arg::listing(texts(error, kind));
    Some(Failure::usage(match error.kind() {
        ErrorKind::InvalidSubcommand => {
            cli::unknown_command(texts(error, ContextKind::InvalidSubcommand).first()?)
        }
        ErrorKind::UnknownArgument => cli::unknown_argument(name()?),
        ErrorKind::MissingRequiredArgument => cli::arguments_missing(all(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue if value()?.is_empty() => cli::value_missing(name()?),
        ErrorKind::InvalidValue => cli::value_unknown(value()?, name()?, all(ContextKind::ValidValue)),
        ErrorKind::ValueValidation => return Some(value_wrong(error, name()?, value()?)),
        ErrorKind::ArgumentConflict => cli::arguments_together(name()?, all(ContextKind::PriorArg)),
        _ => return None,
    }))
}

/// Why a value cannot be read, as its reader says it.
fn value_wrong(error: &clap::Error, name: String, value: String) -> Failure {
    let source = error.source();
    let message = source.and_then(|source| source.downcast_ref::<Message>());
    let refusal = source.and_then(|source| source.downcast_ref::<Refusal>());
    match message.or_else(|| refusal.map(Refusal::message)) {
        Some(message) => Failure::usage(message).within(name),
        None => {
            let why = source.map(ToString::to_string).unwrap_or_default();
            Failure::usage(cli::value_wrong(name, value, why))
        }
    }
}

/// What happens so rarely that it is said in clap's words.
fn in_english(error: &clap::Error) -> Arg {
    let words = error.to_string();
    words.lines().next().unwrap_or_default().trim_start_matches("error: ").into()
}

/// The command that was to be given, as far as it can be read.
fn command(line: &[String]) -> String {
    let root = Cli::command();
    let (mut at, mut path) = (&root, root.get_name().to_owned());
    for word in line.iter().skip(1) {
        if let Some(below) = at.find_subcommand(word) {
            path.push_str(&format!(" {}", below.get_name()));
            at = below;
        }
    }
    path
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
    use clap::Parser;

    use super::*;
    use crate::output::specimen::failure_in_every_language;

    #[test]
    fn what_is_wrong_with_a_command_line_is_said_in_every_language() {
        for line in [
            "percole vote opne",
            "percole vote list --al",
            "percole vote show",
            "percole vote show 0123 --wait",
            "percole unit list --state gone",
            "percole mandate end 0123 --reason x --date soon",
            "percole person add --member 3 --status user",
        ] {
            let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
            let error = Cli::try_parse_from(&words).err().unwrap();
            let failure = failure_of(&error, &words).unwrap();
            insta::assert_snapshot!(line.replace(' ', "_"), failure_in_every_language(&failure));
        }
        assert!(failure_of(&Cli::try_parse_from(["percole", "--help"]).err().unwrap(), &[]).is_none());
    }
}
