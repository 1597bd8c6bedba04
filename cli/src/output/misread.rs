//! A command line that cannot be read: what is wrong with it, in the reader's language.

use std::error::Error;

use clap::CommandFactory;
use percole_domain::Refusal;
use percole_words::{Message, cli, command_line::Misread};

use super::failure::Failure;
use crate::args::Cli;

/// What is wrong with the command line; nothing when help was asked for, or is the answer.
pub(crate) fn failure_of(error: &clap::Error, line: &[String]) -> Option<Failure> {
    let Misread { place, what, near } = Misread::of(error, of_domain)?;
    let failure = Failure::usage(what);
    let failure = match place {
        Some(place) => failure.within(place),
        None => failure,
    };
    Some(failure.details(near).next(cli::see_help(command(line))))
}

fn of_domain(error: &(dyn Error + 'static)) -> Option<Message> {
    error.downcast_ref::<Refusal>().map(|refusal| refusal.message().clone())
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
            "percole log proof first",
            "percole member list --limit many",
        ] {
            let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
            let error = Cli::try_parse_from(&words).err().unwrap();
            let failure = failure_of(&error, &words).unwrap();
            insta::assert_snapshot!(line.replace(' ', "_"), failure_in_every_language(&failure));
        }
        assert!(failure_of(&Cli::try_parse_from(["percole", "--help"]).err().unwrap(), &[]).is_none());
    }
}
