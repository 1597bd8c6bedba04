//! Texts on the command line pass the same door as those of files: one normal form, and nothing in it that is not seen.

use std::any::TypeId;
use std::sync::{Mutex, PoisonError};

use clap::{Arg, Command};
use percole_tables::text::{identifier, shortened, tidy};
use percole_words::{Message, cli};

/// Identifiers: what is not seen in them is refused, since it may be another identifier.
const IDENTIFIERS: &[&str] = &["number", "member", "after", "signed"];
/// What is taken as it was made elsewhere, sign by sign.
const EXACT: &[&str] = &["tie_seed", "invitation", "uuid", "cursor", "command_key"];

/// The command line, whose texts are put in their normal form as they are read.
pub(crate) fn guarded(command: Command) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    let command = command.mut_args(argument);
    names.iter().fold(command, |command, name| command.mut_subcommand(name, guarded))
}

fn argument(arg: Arg) -> Arg {
    let id = arg.get_id().as_str();
    let is_text = arg.get_value_parser().type_id() == TypeId::of::<String>();
    if !is_text || !arg.get_possible_values().is_empty() || EXACT.contains(&id) {
        return arg;
    }
    match IDENTIFIERS.contains(&id) {
        true => arg.value_parser(identifier),
        false => arg.value_parser(text),
    }
}

/// A text, line by line in its normal form.
fn text(given: &str) -> Result<String, Message> {
    Ok(lines(given))
}

/// One line of what was written, on the command line or in a file that goes with it; what is removed from it is said.
pub(crate) fn line(written: &str) -> String {
    let line = tidy(written);
    if let Some(code) = line.removed {
        note(cli::invisible_removed(code, shortened(&line.text)));
    }
    line.text
}

/// As [`line`], for a text of several.
pub(crate) fn lines(written: &str) -> String {
    written.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// What was removed while the command line was read. clap hands nothing on beside the value, and reads the line once.
static REMARKS: Mutex<Vec<Message>> = Mutex::new(Vec::new());

fn note(remark: Message) {
    let mut remarks = REMARKS.lock().unwrap_or_else(PoisonError::into_inner);
    if !remarks.contains(&remark) {
        remarks.push(remark);
    }
}

/// What there is to say of the command line, once.
pub(crate) fn remarks() -> Vec<Message> {
    std::mem::take(&mut *REMARKS.lock().unwrap_or_else(PoisonError::into_inner))
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, FromArgMatches};

    use super::*;
    use crate::args::Cli;
    use crate::output::misread;

    fn read(line: &[&str]) -> Result<clap::ArgMatches, clap::Error> {
        guarded(Cli::command()).try_get_matches_from(line)
    }

    /// The value of an option of a command two levels deep.
    fn value(line: &[&str], name: &str) -> String {
        let matches = read(line).unwrap();
        let (_, family) = matches.subcommand().unwrap();
        let (_, command) = family.subcommand().unwrap();
        command.get_one::<String>(name).unwrap().clone()
    }

    #[test]
    fn names_are_put_in_their_normal_form_and_what_was_not_seen_is_told() {
        let line =
            ["percole", "member", "add", " 42 ", "--name", "Zoe\u{301} \u{200b}Lambert", "--category", "x"];
        assert_eq!(value(&line, "name"), "Zoé Lambert");
        assert_eq!(value(&line, "number"), "42");
        let told = remarks().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        assert!(told.contains("U+200B") && told.contains("Zoé Lambert"), "{told}");
        let reason =
            ["percole", "member", "end", "42", "--reason", " Moved  away \n\n\u{feff}to Lie\u{300}ge"];
        assert_eq!(value(&reason, "reason"), "Moved away\n\nto Liège");
        assert!(Cli::from_arg_matches(&read(&reason).unwrap()).is_ok());
    }

    #[test]
    fn an_identifier_with_something_unseen_is_refused_in_every_language() {
        let line = ["percole", "ballot", "cast", "0123", "--member", "4\u{200b}2"].map(str::to_owned);
        let error = guarded(Cli::command()).try_get_matches_from(&line).err().unwrap();
        let failure = misread::failure_of(&error, &line).unwrap().to_string();
        assert!(failure.contains("--member") && failure.contains("U+200B"), "{failure}");
        for wrong in ["#N/A", "1,00E+05"] {
            assert!(read(&["percole", "member", "show", wrong]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_guarded_command_line_is_well_formed() {
        guarded(Cli::command()).debug_assert();
    }
}
