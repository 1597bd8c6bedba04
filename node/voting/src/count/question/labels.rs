//! What options and grades are called, made ready for being looked up in every answer of a file.

use std::collections::HashMap;

use super::text::place;
use percole_tables::text::{key, shortened, tidy};
use percole_words::{Message, question};

/// What the options and grades of a question are called: of each all its names, in all languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    /// The options.
    pub(super) options: Things,
    /// The grades, best first.
    pub(super) grades: Things,
}

impl Labels {
    /// Of each option and of each grade all its names.
    pub fn new(options: Vec<Vec<String>>, grades: Vec<Vec<String>>) -> Labels {
        Labels { options: Things::new(options), grades: Things::new(grades) }
    }
}

/// Things with names; each name is made comparable once, and not for every answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Things {
    names: Vec<Vec<String>>,
    /// Numbers from 1 by tidy name; nothing for a name that several have.
    exact: HashMap<String, Option<u32>>,
    /// The same by key.
    by_key: HashMap<String, Option<u32>>,
}

impl Things {
    fn new(names: Vec<Vec<String>>) -> Things {
        let (mut exact, mut by_key) = (HashMap::new(), HashMap::new());
        for (number, names) in (1..).zip(&names) {
            for name in names {
                note(&mut exact, tidy(name).text, number);
                note(&mut by_key, key(name), number);
            }
        }
        Things { names, exact, by_key }
    }

    /// Of each thing all its names.
    pub(super) fn names(&self) -> &[Vec<String>] {
        &self.names
    }

    /// The number of what has a name that nothing else has.
    pub(super) fn named(&self, name: &str) -> Option<u32> {
        match self.exact.get(&tidy(name).text) {
            Some(number) => *number,
            None => self.by_key.get(&key(name)).copied().flatten(),
        }
    }

    /// The number, from 1, of what is called so: by its number, or by a name that nothing else has; nothing when nothing is.
    ///
    /// # Errors
    /// When one thing has the number and another the name.
    pub(super) fn number_of(&self, name: &str) -> Result<Option<u32>, Message> {
        let name = name.trim();
        if let Some(number) = name.strip_prefix('#').and_then(|number| place(number, self.names.len())) {
            return Ok(Some(number));
        }
        match (self.named(name), place(name, self.names.len())) {
            (Some(named), Some(place)) if named != place => Err(question::means_two(shortened(name), place)),
            (named, place) => Ok(named.or(place)),
        }
    }
}

fn note(numbers: &mut HashMap<String, Option<u32>>, name: String, number: u32) {
    numbers
        .entry(name)
        .and_modify(|held| *held = held.filter(|held| *held == number))
        .or_insert(Some(number));
}
