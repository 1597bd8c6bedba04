//! The row that names the columns.

use percole_words::{Arg, Lang, Message, documents};

use crate::errors::TableErrors;
use crate::record::Record;
use crate::text::{key, nearest, shortened};

/// A column that a table may have.
#[derive(Clone, Copy)]
pub struct Column<K> {
    /// What the program calls it.
    pub key: K,
    /// The name in the documentation.
    pub name: &'static str,
    /// The name that a message gives it, which a table may use too.
    pub label: fn() -> Message,
    /// Other names, in lower case without accents.
    pub also: &'static [&'static str],
    /// Whether a table must have it.
    pub needed: Needed,
    /// What its cells are.
    pub holds: Holds,
}

/// Whether a table must have a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// It must.
    Always,
    /// It may.
    IfKnown,
}

/// What the cells of a column are, which says what their normal form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Text that people read: invisible characters are removed, and that is said.
    Text,
    /// A name for one thing or person: what is invisible or mangled is refused.
    Identifier,
}

/// What becomes of columns that nobody knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OtherColumns {
    /// They are refused: a misspelt title must not lose its column.
    #[default]
    Refused,
    /// They are left out, and named.
    Ignored,
}

/// Most columns with a title.
const TITLES_MAX: usize = 200;

impl<K: Copy> Column<K> {
    /// A column that a table must have.
    pub const fn needed(
        key: K,
        name: &'static str,
        label: fn() -> Message,
        also: &'static [&'static str],
    ) -> Column<K> {
        Column { key, name, label, also, needed: Needed::Always, holds: Holds::Text }
    }

    /// A column that a table may have.
    pub const fn optional(
        key: K,
        name: &'static str,
        label: fn() -> Message,
        also: &'static [&'static str],
    ) -> Column<K> {
        Column { key, name, label, also, needed: Needed::IfKnown, holds: Holds::Text }
    }

    /// The same column, whose cells are identifiers.
    #[must_use]
    pub const fn of_identifiers(self) -> Column<K> {
        Column { holds: Holds::Identifier, ..self }
    }

    fn is_called(&self, title: &str) -> bool {
        let labelled = || Lang::ALL.iter().any(|&lang| plain(&(self.label)().in_lang(lang)) == title);
        plain(self.name) == title || self.also.iter().any(|also| plain(also) == title) || labelled()
    }
}

/// Which column of a file is what.
pub(crate) struct Header<K: 'static> {
    pub(crate) titles: Vec<String>,
    /// For each column of the file the one that is meant; nothing for one that is left out.
    pub(crate) columns: Vec<Option<&'static Column<K>>>,
}

impl<K: Copy + PartialEq> Header<K> {
    /// Reads the names of the columns, or lists everything that is wrong with them.
    pub(crate) fn parse(
        record: &Record,
        known: &'static [Column<K>],
        others: OtherColumns,
    ) -> Result<Header<K>, TableErrors> {
        let (mut errors, line) = (TableErrors::default(), record.line());
        if record.len() > TITLES_MAX {
            errors.push(line, "", documents::too_many_columns(record.len(), names(known)));
            return Err(errors);
        }
        let titles: Vec<String> = record.cells().map(|title| crate::text::tidy(title).text).collect();
        let mut columns: Vec<Option<&Column<K>>> = Vec::with_capacity(titles.len());
        for (index, title) in titles.iter().enumerate() {
            let named = plain(title);
            let found = known.iter().find(|column| column.is_called(&named));
            let is_second =
                |column: &Column<K>| columns.iter().flatten().any(|other| other.key == column.key);
            match found {
                Some(column) if is_second(column) => {
                    errors.push(line, shortened(title), documents::column_twice((column.label)()));
                }
                None if others == OtherColumns::Refused => {
                    errors.push(line, shown_title(title, index), unknown(title, known));
                }
                _ => {}
            }
            columns.push(found);
        }
        let is_there = |key: K| columns.iter().flatten().any(|column| column.key == key);
        for column in known.iter().filter(|column| column.needed == Needed::Always && !is_there(column.key)) {
            errors.push(line, column.name, documents::column_missing((column.label)()));
        }
        errors.none_or(Header { titles, columns })
    }

    pub(crate) fn index(&self, key: K) -> Option<usize> {
        self.columns.iter().position(|column| column.is_some_and(|column| column.key == key))
    }

    /// The title of a column as the file has it.
    pub(crate) fn shown(&self, key: K) -> &str {
        self.index(key).map_or("", |index| self.title(index))
    }

    /// Titles of the columns that are left out.
    pub(crate) fn ignored(&self) -> Vec<String> {
        let titles = self.titles.iter().zip(&self.columns).enumerate();
        titles
            .filter(|(_, (_, column))| column.is_none())
            .map(|(at, (title, _))| shown_title(title, at))
            .collect()
    }
}

impl<K> Header<K> {
    pub(crate) fn title(&self, index: usize) -> &str {
        self.titles.get(index).map_or("", String::as_str)
    }
}

/// The names of the columns, for a message.
pub(crate) fn names<K>(columns: &[Column<K>]) -> Arg {
    Arg::listing(columns.iter().map(|column| (column.label)()))
}

fn unknown<K: Copy>(title: &str, columns: &'static [Column<K>]) -> Message {
    if title.is_empty() {
        return documents::column_without_title();
    }
    let known =
        columns.iter().flat_map(|column| std::iter::once(column.name).chain(column.also.iter().copied()));
    match nearest(&key(title), known) {
        Some(near) => documents::column_unknown_near(near),
        None => documents::column_unknown(names(columns)),
    }
}

fn shown_title(title: &str, index: usize) -> String {
    if title.is_empty() { (index + 1).to_string() } else { shortened(title) }
}

/// A title for comparison: without case, accents, punctuation, articles and prepositions, and with one word for "number"
/// (`N° de sociétaire`, `Numéro sociétaire`).
pub fn plain(title: &str) -> String {
    const SMALL: &[&str] =
        &["de", "d", "du", "des", "l", "la", "le", "les", "of", "the", "van", "der", "des"];
    const NUMBER: &[&str] = &["no", "n", "num", "numero", "nr", "nº"];
    // The sign of "numéro" is written with a degree sign on most keyboards, which means an o.
    let folded = key(&title.replace('°', "o "));
    let is_break = |c: char| c.is_whitespace() || matches!(c, '_' | '-' | '\'' | '.' | ':' | '*' | '/');
    let words: Vec<&str> = folded.split(is_break).filter(|word| !word.is_empty()).collect();
    let kept: Vec<&str> = words.iter().copied().filter(|word| !SMALL.contains(word)).collect();
    let words = if kept.is_empty() { words } else { kept };
    let one = words.iter().map(|word| if NUMBER.contains(word) { "numero" } else { word });
    one.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_compared_by_what_they_mean() {
        for title in [
            "N° de sociétaire",
            "numéro sociétaire",
            "Num. de sociétaire",
            "NO_SOCIETAIRE",
            "nº socie\u{301}taire\u{200b}",
        ] {
            assert_eq!(plain(title), "numero societaire", "{title}");
        }
        assert_eq!(plain("Du"), "du");
        assert_eq!(plain("E-mail :"), "e mail");
    }
}
