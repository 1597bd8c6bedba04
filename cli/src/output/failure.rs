//! Why a command did not do what was asked.

use std::fmt;

use serde_json::{Map, Value, json};

use super::exit::Exit;

/// What is wrong in one line, where, and what to do next.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    /// The exit code.
    pub(crate) exit: Exit,
    /// A word for machines, such as `not_found`.
    pub(crate) code: &'static str,
    what: String,
    details: Vec<String>,
    next: Option<String>,
    fields: Map<String, Value>,
}

impl Failure {
    /// The command line or a file is not as it should be.
    pub(crate) fn usage(what: impl Into<String>) -> Failure {
        Failure::new(Exit::Usage, "usage", what)
    }

    /// A check found what must not be.
    pub(crate) fn negative(code: &'static str, what: impl Into<String>) -> Failure {
        Failure::new(Exit::Negative, code, what)
    }

    /// The node said no.
    pub(crate) fn refused(code: &'static str, what: impl Into<String>) -> Failure {
        Failure::new(Exit::Refused, code, what)
    }

    /// There is no answer from the node.
    pub(crate) fn unreachable(what: impl Into<String>) -> Failure {
        Failure::new(Exit::Unreachable, "unavailable", what)
    }

    /// A part is done.
    pub(crate) fn partly(what: impl Into<String>) -> Failure {
        Failure::new(Exit::Partly, "partly_done", what)
    }

    fn new(exit: Exit, code: &'static str, what: impl Into<String>) -> Failure {
        Failure { exit, code, what: what.into(), details: Vec::new(), next: None, fields: Map::new() }
    }

    /// Adds what to do next, in place of what was said before.
    pub(crate) fn next(mut self, next: impl Into<String>) -> Failure {
        self.next = Some(next.into());
        self
    }

    /// Adds lines that say where.
    pub(crate) fn details(mut self, details: impl IntoIterator<Item = String>) -> Failure {
        self.details.extend(details);
        self
    }

    /// Adds a field to the JSON form.
    pub(crate) fn field(mut self, name: &str, value: Value) -> Failure {
        self.fields.insert(name.to_owned(), value);
        self
    }

    /// Puts words before what is wrong.
    pub(crate) fn within(mut self, place: &str) -> Failure {
        self.what = format!("{place}: {}", self.what);
        self
    }

    /// What is wrong, in one line.
    pub(crate) fn what(&self) -> &str {
        &self.what
    }

    /// The document that `--json` prints.
    pub(crate) fn to_json(&self) -> Value {
        let mut error = self.fields.clone();
        error.insert("exit_code".to_owned(), json!(self.exit as u8));
        error.insert("code".to_owned(), json!(self.code));
        error.insert("message".to_owned(), json!(self.what));
        error.insert("details".to_owned(), json!(self.details));
        error.insert("next".to_owned(), json!(self.next));
        json!({ "error": error })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.what)?;
        for detail in &self.details {
            write!(f, "\n  - {detail}")?;
        }
        match &self.next {
            Some(next) => write!(f, "\nnext:  {next}"),
            None => Ok(()),
        }
    }
}
