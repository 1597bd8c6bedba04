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
    line(reader, question).map(|answer| agrees(&answer))
}

/// Whether an answer is a yes in any language that percole speaks. Everything else is a no, a typing error too.
fn agrees(answer: &str) -> bool {
    matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "o" | "oui" | "j" | "ja")
}

/// Asks at the terminal for a text: the first line, and those after it until it is whole, or one is empty. What somebody
/// pastes may have been broken into lines.
///
/// # Errors
/// When there is nobody to ask, or the answer cannot be read.
pub(crate) fn answer(
    reader: Reader,
    question: Message,
    is_whole: impl Fn(&str) -> bool,
) -> Result<String, Failure> {
    if !can_be_asked() {
        return Err(Failure::usage(cli_node::nobody_to_ask()).next(cli_node::invitation_on_input()));
    }
    let mut text = line(reader, question)?;
    while !text.trim().is_empty() && !is_whole(&text) {
        match next_line()? {
            line if line.trim().is_empty() => break,
            line => text.push_str(&line),
        }
    }
    Ok(text)
}

fn line(reader: Reader, question: Message) -> Result<String, Failure> {
    let mut err = std::io::stderr();
    let question = reader.say(question);
    let _ = write!(err, "{question} ").and_then(|()| err.flush());
    next_line()
}

fn next_line() -> Result<String, Failure> {
    let mut line = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|error| Failure::usage(cli_node::answer_unreadable(foreign::of_system(&error))))?;
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_yes_is_understood_in_every_language_and_nothing_else_is_one() {
        for yes in ["y", "yes", "oui\n", " Oui ", "O", "ja", "JA\r\n", "j"] {
            assert!(agrees(yes), "{yes}");
        }
        for no in ["", "\n", "n", "no", "non", "nee", "nein", "yess", "oui non", "1"] {
            assert!(!agrees(no), "{no}");
        }
    }
}
