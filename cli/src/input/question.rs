//! A question to be answered with yes, before what cannot be taken back.

use std::io::{BufRead, IsTerminal, Write};

use percole_words::{Message, cli_node, foreign};

use crate::output::failure::Failure;
use crate::output::reader::Reader;
use crate::output::screen::Remarks;

/// Whether somebody can be asked: a question needs a terminal.
pub(crate) fn can_be_asked() -> bool {
    std::io::stdin().is_terminal()
}

/// Shows what it is about and asks, whatever else is hidden: the answer depends on it.
///
/// # Errors
/// When the answer cannot be read.
pub(crate) fn is_yes(reader: Reader, shown: &str, question: Message) -> Result<bool, Failure> {
    Remarks::Shown.say(&format!("{shown}\n"));
    let line = line(reader, question)?;
    Ok(matches!(line.trim().to_lowercase().as_str(), "y" | "yes" | "oui" | "ja"))
}

/// Asks at the terminal for a line of text.
///
/// # Errors
/// When there is nobody to ask, or the answer cannot be read.
pub(crate) fn answer(reader: Reader, question: Message) -> Result<String, Failure> {
    if !can_be_asked() {
        return Err(Failure::usage(cli_node::nobody_to_ask()).next(cli_node::invitation_on_input()));
    }
    line(reader, question)
}

fn line(reader: Reader, question: Message) -> Result<String, Failure> {
    let mut err = std::io::stderr();
    let question = reader.say(question);
    let _ = write!(err, "{question} ").and_then(|()| err.flush());
    let mut line = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|error| Failure::usage(cli_node::answer_unreadable(foreign::of_system(&error))))?;
    Ok(line)
}
