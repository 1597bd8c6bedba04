//! What a command found or did.

use percole_words::{Arg, cli};
use prost::Name;
use serde_json::Value;

use super::document;
use super::exit::Exit;

/// What a command prints: one JSON document or a text, and remarks for people.
pub(crate) struct Answer {
    pub(crate) json: Value,
    pub(crate) text: Text,
    pub(crate) notes: Vec<Arg>,
    pub(crate) exit: Exit,
}

/// What goes to standard output without `--json`.
pub(crate) enum Text {
    /// What was asked for; printed always.
    Asked(Arg),
    /// A word that something was done; under `--quiet` only the id of what was made, if anything was.
    Done { text: Arg, made: Option<String> },
    /// All is printed already.
    Printed,
}

impl Answer {
    /// What the node answered: a message, and how people read it.
    pub(crate) fn of<T: Name>(message: &T, text: impl Into<Arg>) -> Answer {
        Answer::asked(document::of(message), text)
    }

    /// What was asked for.
    pub(crate) fn asked(json: Value, text: impl Into<Arg>) -> Answer {
        Answer::new(json, Text::Asked(text.into()))
    }

    /// Something was done.
    pub(crate) fn done(json: Value, text: impl Into<Arg>) -> Answer {
        Answer::new(json, Text::Done { text: text.into(), made: None })
    }

    /// Something was made that later commands name by its id.
    pub(crate) fn made(json: Value, text: impl Into<Arg>, id: impl Into<String>) -> Answer {
        Answer::new(json, Text::Done { text: text.into(), made: Some(id.into()) })
    }

    /// The command printed as it went.
    pub(crate) fn printed() -> Answer {
        Answer::new(Value::Null, Text::Printed)
    }

    fn new(json: Value, text: Text) -> Answer {
        Answer { json, text, notes: Vec::new(), exit: Exit::Done }
    }

    /// Adds a remark for people, on standard error.
    pub(crate) fn note(mut self, note: impl Into<Arg>) -> Answer {
        self.notes.push(note.into());
        self
    }

    /// Says how the list goes on; nothing when this was its last page.
    pub(crate) fn goes_on(self, next_cursor: &str) -> Answer {
        match next_cursor {
            "" => self,
            cursor => self.note(cli::goes_on(cursor)),
        }
    }

    /// Adds remarks.
    pub(crate) fn notes<T: Into<Arg>>(mut self, notes: impl IntoIterator<Item = T>) -> Answer {
        self.notes.extend(notes.into_iter().map(Into::into));
        self
    }

    /// Says in the document that the node's time is simulated, so that no program takes its moments for real ones.
    pub(crate) fn of_simulated_time(mut self) -> Answer {
        if let Some(fields) = self.json.as_object_mut() {
            fields.insert("time_is_simulated".to_owned(), true.into());
        }
        self
    }

    /// The check that was asked for came out negative.
    pub(crate) fn negative(mut self) -> Answer {
        self.exit = Exit::Negative;
        self
    }
}
