//! Why a command did not do what was asked.

use std::collections::BTreeMap;
use std::fmt;

use percole_words::{Arg, Lang, Locale, cli};
use serde_json::{Map, Value, json};

use super::exit::Exit;

/// What is wrong, where, and what to do next: data, until it is printed in somebody's language.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    /// The exit code.
    pub(crate) exit: Exit,
    /// A word for machines, such as `not_found`.
    pub(crate) code: &'static str,
    words: Box<Words>,
}

/// What is read of a failure; apart, because every command carries room for one.
#[derive(Clone, Debug, PartialEq)]
struct Words {
    what: Arg,
    reason: Option<Reason>,
    details: Vec<Arg>,
    next: Option<Arg>,
    fields: Map<String, Value>,
}

/// Which sentence it is, and what it is told, for programs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reason {
    pub(crate) id: String,
    pub(crate) arguments: BTreeMap<String, String>,
}

impl Failure {
    /// The command line or a file is not as it should be.
    pub(crate) fn usage(what: impl Into<Arg>) -> Failure {
        Failure::new(Exit::Usage, "usage", what)
    }

    /// A check found what must not be.
    pub(crate) fn negative(code: &'static str, what: impl Into<Arg>) -> Failure {
        Failure::new(Exit::Negative, code, what)
    }

    /// The node said no.
    pub(crate) fn refused(code: &'static str, what: impl Into<Arg>) -> Failure {
        Failure::new(Exit::Refused, code, what)
    }

    /// There is no answer from the node.
    pub(crate) fn unreachable(what: impl Into<Arg>) -> Failure {
        Failure::new(Exit::Unreachable, "unavailable", what)
    }

    /// A part is done.
    pub(crate) fn partly(what: impl Into<Arg>) -> Failure {
        Failure::new(Exit::Partly, "partly_done", what)
    }

    fn new(exit: Exit, code: &'static str, what: impl Into<Arg>) -> Failure {
        let (what, details) = (what.into(), Vec::new());
        let words = Words { reason: reason_of(&what), what, details, next: None, fields: Map::new() };
        Failure { exit, code, words: Box::new(words) }
    }

    /// Adds what to do next, in place of what was said before.
    pub(crate) fn next(mut self, next: impl Into<Arg>) -> Failure {
        self.words.next = Some(next.into());
        self
    }

    /// Adds lines that say where.
    pub(crate) fn details<T: Into<Arg>>(mut self, details: impl IntoIterator<Item = T>) -> Failure {
        self.words.details.extend(details.into_iter().map(Into::into));
        self
    }

    /// Adds a field to the JSON form.
    pub(crate) fn field(mut self, name: &str, value: Value) -> Failure {
        self.words.fields.insert(name.to_owned(), value);
        self
    }

    /// Names the sentence, when it comes in words from elsewhere.
    pub(crate) fn because(mut self, reason: Reason) -> Failure {
        self.words.reason = Some(reason);
        self
    }

    /// Puts words before what is wrong.
    pub(crate) fn within(mut self, place: impl Into<Arg>) -> Failure {
        self.words.what = cli::within(place, self.words.what).into();
        self
    }

    /// What is wrong.
    pub(crate) fn what(&self) -> &Arg {
        &self.words.what
    }

    /// What people read.
    pub(crate) fn in_lang(&self, reader: impl Into<Locale>) -> String {
        let locale = reader.into();
        let mut text = cli::error(self.words.what.clone()).in_lang(locale);
        for detail in &self.words.details {
            text.push_str(&format!("\n  - {}", detail.in_lang(locale)));
        }
        if let Some(next) = &self.words.next {
            text.push_str(&format!("\n{}", cli::next(next.clone()).in_lang(locale)));
        }
        text
    }

    /// The document that `--json` prints.
    pub(crate) fn to_json(&self, reader: impl Into<Locale>) -> Value {
        let locale = reader.into();
        let said = |arg: &Arg| arg.in_lang(locale);
        let mut error = self.words.fields.clone();
        error.insert("exit_code".to_owned(), json!(self.exit as u8));
        error.insert("code".to_owned(), json!(self.code));
        error.insert("reason".to_owned(), json!(self.words.reason.as_ref().map(|reason| &reason.id)));
        error.insert(
            "arguments".to_owned(),
            json!(self.words.reason.as_ref().map(|reason| &reason.arguments)),
        );
        error.insert("message".to_owned(), json!(said(&self.words.what)));
        error.insert("details".to_owned(), self.words.details.iter().map(said).collect());
        error.insert("next".to_owned(), json!(self.words.next.as_ref().map(said)));
        json!({ "error": error })
    }
}

fn reason_of(what: &Arg) -> Option<Reason> {
    let Arg::Message(message) = what else { return None };
    let arguments = message.args().map(|(name, value)| (name.to_owned(), value)).collect();
    Some(Reason { id: message.id().to_owned(), arguments })
}

/// In English.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.in_lang(Lang::En))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::specimen::failure_in_every_language;

    #[test]
    fn a_failure_is_said_in_every_language_and_named_for_programs() {
        let failure =
            Failure::usage(cli::unknown_command("ab")).details(["x"]).next(cli::commands_and_topics());
        insta::assert_snapshot!(failure_in_every_language(&failure));
    }
}
