//! What is wrong in a rule or in tallies: where, what, and what would be right.

use std::fmt;

use percole_words::{Arg, Message, documents, rules};

/// One finding in a rule or in tallies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a path such as `colleges.list[1].weight`; empty for the file as a whole.
    pub path: String,
    /// What is wrong, and what would be right.
    pub message: Message,
    /// The article that refuses it, where a law does.
    pub article: Option<Message>,
}

impl Problem {
    pub(crate) fn new(path: impl Into<String>, message: Message) -> Problem {
        Problem { path: path.into(), message, article: None }
    }

    pub(crate) fn under(mut self, article: Message) -> Problem {
        self.article = Some(article);
        self
    }

    /// Place, what is wrong, and the article, as one message.
    pub fn said(&self) -> Message {
        let what = match &self.article {
            None => self.message.clone(),
            Some(article) => rules::rule_under_article(&self.message, article),
        };
        if self.path.is_empty() { what } else { documents::fault(&self.path, what) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

/// Everything that is wrong in one file, in the order in which it is found; never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.said())]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// One problem with the file as a whole.
    pub(crate) fn of_file(message: Message) -> Problems {
        Problems(vec![Problem::new("", message)])
    }

    /// `Ok` when nothing was found.
    pub(crate) fn or_none(found: Vec<Problem>) -> Result<(), Problems> {
        if found.is_empty() { Ok(()) } else { Err(Problems(found)) }
    }

    /// All of them as one message, one on a line.
    pub fn said(&self) -> Message {
        documents::faults(Arg::lines(self.0.iter().map(Problem::said)))
    }
}
