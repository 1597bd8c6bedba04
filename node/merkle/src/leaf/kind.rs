//! The kind of an event.

use std::fmt;
use std::str::FromStr;

use super::LeafError;

/// The longest kind, in bytes.
pub const KIND_BYTES_MAX: usize = 64;

/// What happened, as text that any reader can show: `recommendation.published`.
///
/// Two or more words of `a`–`z` and `_`, joined by `.`; at most [`KIND_BYTES_MAX`] bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind(String);

impl Kind {
    /// The kind as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first word, which names the family of the subject: `recommendation`.
    pub fn family(&self) -> &str {
        self.0.split('.').next().unwrap_or(&self.0)
    }
}

impl FromStr for Kind {
    type Err = LeafError;

    fn from_str(text: &str) -> Result<Kind, LeafError> {
        let is_word =
            |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        let valid = text.len() <= KIND_BYTES_MAX && text.contains('.') && text.split('.').all(is_word);
        if valid { Ok(Kind(text.to_owned())) } else { Err(LeafError::Kind) }
    }
}

impl AsRef<str> for Kind {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kind({})", self.0)
    }
}
