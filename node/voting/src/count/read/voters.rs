//! Who voted, so that nobody's paper counts twice.

use super::error::ReadError;
use super::memory::Memory;
use super::text::Piece;
use percole_tables::text::{identifier, identifier_key, shortened};
use percole_words::counting;
use std::collections::HashMap;

/// The voters of a file so far; either every paper names its voter, or none does.
#[derive(Default)]
pub(super) struct Voters {
    by_key: HashMap<String, (String, u64)>,
    /// A paper names nobody.
    nameless: bool,
    memory: Memory,
}

impl Voters {
    /// Adds the voter of a paper.
    ///
    /// # Errors
    /// A voter who is there already, or may be; one who is not named while others are; what no person writes.
    pub(super) fn add(&mut self, voter: Piece<'_>, line: u64) -> Result<(), ReadError> {
        let name = identifier(voter.text).map_err(|message| ReadError::wrong(voter.at(), message))?;
        let is_first_of_its_kind = self.by_key.is_empty() && !self.nameless;
        if is_first_of_its_kind {
            self.nameless = name.is_empty();
        }
        if name.is_empty() != self.nameless {
            return Err(voter.refuse(counting::voter_missing()));
        }
        if self.nameless {
            return Ok(());
        }
        let key = identifier_key(&name);
        if let Some((other, earlier)) = self.by_key.get(&key) {
            let (shown, line) = (shortened(&name), earlier.to_string());
            let message = match *other == name {
                true => counting::voter_twice(shown, line),
                false => counting::voter_near(shown, shortened(other), line),
            };
            return Err(ReadError::wrong(voter.at(), message));
        }
        self.memory.take(name.as_str()).map_err(|expected| voter.refuse(expected))?;
        self.by_key.insert(key, (name, line));
        Ok(())
    }
}
