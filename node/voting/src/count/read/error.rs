//! What is wrong with a file, and where.

/// The longest piece of a file that a message repeats, in characters.
const FOUND_CHARS_MAX: usize = 60;

/// A file is damaged, or not of the kind that its name says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: expected {expected}, found {found}")]
pub struct ReadError {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// What should be there.
    pub expected: String,
    /// What is there.
    pub found: String,
}

impl ReadError {
    pub(super) fn new((line, column): (usize, usize), expected: impl Into<String>, found: &str) -> Self {
        ReadError { line, column, expected: expected.into(), found: quoted(found) }
    }

    pub(super) fn at_end(at: (usize, usize), expected: impl Into<String>) -> Self {
        ReadError { line: at.0, column: at.1, expected: expected.into(), found: "the end of the file".into() }
    }
}

/// `found` in quotes, shortened, with control characters escaped.
fn quoted(found: &str) -> String {
    if found.is_empty() {
        return "nothing".to_owned();
    }
    let short: String = found.chars().take(FOUND_CHARS_MAX).collect();
    let more = if short.len() < found.len() { "…" } else { "" };
    format!("{short:?}{more}")
}
