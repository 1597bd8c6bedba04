//! What is wrong in a rule or in tallies: where, what, and what would be right.

use std::fmt;

/// One finding in a rule or in tallies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a path such as `colleges.list[1].weight`; empty for the file as a whole.
    pub path: String,
    /// What is wrong, and what would be right.
    pub message: String,
    /// The article that refuses it, where a law does.
    pub article: Option<&'static str>,
}

impl Problem {
    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem { path: path.into(), message: message.into(), article: None }
    }

    pub(crate) fn under(mut self, article: &'static str) -> Problem {
        self.article = Some(article);
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)?;
        match self.article {
            Some(article) => write!(f, " ({article})"),
            None => Ok(()),
        }
    }
}

/// Everything that is wrong in one file, in the order in which it is found; never empty.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", lines(.0))]
pub struct Problems(pub Vec<Problem>);

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
}

impl Problems {
    /// `Ok` when nothing was found.
    pub(crate) fn or_none(found: Vec<Problem>) -> Result<(), Problems> {
        if found.is_empty() { Ok(()) } else { Err(Problems(found)) }
    }
}
