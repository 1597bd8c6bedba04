//! The first line of a table.

use percole_words::{Arg, Lang, Message, documents};

use super::TableErrors;
use crate::words::{folded, nearest, shortened};

/// A column that a table may have.
pub(crate) struct Column<K> {
    pub(crate) key: K,
    /// The name in the documentation.
    pub(crate) name: &'static str,
    /// The name that a message gives it, which a table may use too.
    pub(crate) label: fn() -> Message,
    /// Other names, folded: lower case without accents.
    pub(crate) also: &'static [&'static str],
    pub(crate) needed: Needed,
}

/// Whether a table must have a column.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Needed {
    Always,
    IfKnown,
}

/// Most columns of a table.
const COLUMNS_MAX: usize = 100;

pub(super) struct Header<K> {
    titles: Vec<String>,
    keys: Vec<K>,
}

impl<K: Copy + PartialEq> Header<K> {
    /// Reads the names of the columns, or lists everything that is wrong with them.
    pub(super) fn parse(
        cells: &csv::StringRecord,
        columns: &'static [Column<K>],
        line: u64,
    ) -> Result<Header<K>, TableErrors> {
        let mut errors = TableErrors::default();
        // Empty titles at the end are what a spreadsheet leaves behind.
        let used = (0..cells.len()).rfind(|&i| !cells[i].trim().is_empty()).map_or(0, |last| last + 1);
        if used > COLUMNS_MAX {
            errors.push(line, "", documents::too_many_columns(used, names(columns)));
            return Err(errors);
        }
        let titles: Vec<String> = cells.iter().take(used).map(|title| title.trim().to_owned()).collect();
        let mut keys = Vec::with_capacity(used);
        for (index, title) in titles.iter().enumerate() {
            match columns.iter().find(|column| column.is_called(title)) {
                Some(column) if keys.contains(&column.key) => {
                    errors.push(line, shortened(title), documents::column_twice((column.label)()));
                }
                Some(column) => keys.push(column.key),
                None => errors.push(line, shown_title(title, index), unknown(title, columns)),
            }
        }
        for column in
            columns.iter().filter(|column| column.needed == Needed::Always && !keys.contains(&column.key))
        {
            errors.push(line, column.name, documents::column_missing((column.label)()));
        }
        errors.none_or(Header { titles, keys })
    }

    pub(super) fn index(&self, key: K) -> Option<usize> {
        self.keys.iter().position(|known| *known == key)
    }

    /// The title of a column as the file has it.
    pub(super) fn shown(&self, key: K) -> &str {
        self.index(key).map_or("", |index| self.title(index))
    }
}

impl<K> Header<K> {
    pub(super) fn title(&self, index: usize) -> &str {
        self.titles.get(index).map_or("", String::as_str)
    }

    pub(super) fn len(&self) -> usize {
        self.titles.len()
    }
}

impl<K> Column<K> {
    /// A column that a table must have.
    pub(crate) const fn needed(
        key: K,
        name: &'static str,
        label: fn() -> Message,
        also: &'static [&'static str],
    ) -> Column<K> {
        Column { key, name, label, also, needed: Needed::Always }
    }

    /// A column that a table may have.
    pub(crate) const fn optional(
        key: K,
        name: &'static str,
        label: fn() -> Message,
        also: &'static [&'static str],
    ) -> Column<K> {
        Column { key, name, label, also, needed: Needed::IfKnown }
    }

    fn is_called(&self, title: &str) -> bool {
        let title = plain(title);
        let labelled = || Lang::ALL.iter().any(|&lang| plain(&(self.label)().in_lang(lang)) == title);
        plain(self.name) == title || self.also.contains(&title.as_str()) || labelled()
    }
}

/// The separator of the first line: a semicolon, unless it has more commas outside quotation marks.
pub(super) fn separator(text: &str) -> u8 {
    let first = text.trim_start_matches(['\n', '\r']).lines().next().unwrap_or("");
    let mut quoted = false;
    let (mut commas, mut semicolons) = (0, 0);
    for byte in first.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            _ => {}
        }
    }
    if commas > semicolons { b',' } else { b';' }
}

/// The names of the columns, for a message.
pub(super) fn names<K>(columns: &[Column<K>]) -> Arg {
    Arg::listing(columns.iter().map(|column| (column.label)()))
}

fn unknown<K>(title: &str, columns: &'static [Column<K>]) -> Message {
    if title.contains('\t') {
        return documents::columns_with_tabs();
    }
    if title.is_empty() {
        return documents::column_without_title();
    }
    let known =
        columns.iter().flat_map(|column| std::iter::once(column.name).chain(column.also.iter().copied()));
    match nearest(&plain(title), known) {
        Some(near) => documents::column_unknown_near(near),
        None => documents::column_unknown(names(columns)),
    }
}

fn shown_title(title: &str, index: usize) -> String {
    if title.is_empty() { (index + 1).to_string() } else { shortened(title) }
}

/// A title for comparison: also without the difference between `_`, `-` and a blank.
fn plain(title: &str) -> String {
    folded(&title.replace(['_', '-'], " "))
}
