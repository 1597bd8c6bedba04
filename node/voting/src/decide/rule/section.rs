//! Reading a TOML table key by key, collecting every problem with its path.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;

use toml::{Table, Value};

use crate::decide::lang::Lang;
use crate::decide::problem::Problem;

/// Entries of one list in a rule at most.
const LIST_MAX: usize = 200;
/// Bytes of one text in a rule at most.
const TEXT_MAX: usize = 2_000;

/// An enum whose variants have names in TOML.
pub(crate) trait Named: Copy + 'static {
    /// Names and variants.
    const ALL: &'static [(&'static str, Self)];
}

/// One table of a rule, with its path and the place where problems go.
pub(super) struct Section<'a> {
    table: &'a Table,
    path: String,
    problems: &'a RefCell<Vec<Problem>>,
}

impl<'a> Section<'a> {
    /// The whole file. Keys other than `keys` are reported.
    pub(super) fn root(table: &'a Table, keys: &[&str], problems: &'a RefCell<Vec<Problem>>) -> Section<'a> {
        Section::opened(table, String::new(), keys, problems)
    }

    fn opened(
        table: &'a Table,
        path: String,
        keys: &[&str],
        problems: &'a RefCell<Vec<Problem>>,
    ) -> Section<'a> {
        let section = Section { table, path, problems };
        for key in table.keys().filter(|key| !keys.contains(&key.as_str())) {
            section.report(key, format!("unknown key; {}", nearest(key, keys)));
        }
        section
    }

    /// The path of one key of this section.
    pub(super) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// Notes a problem with one key.
    pub(super) fn report(&self, key: &str, message: impl Into<String>) {
        self.problems.borrow_mut().push(Problem::new(self.path_of(key), message));
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    fn missing(&self, key: &str, right: impl Display) {
        self.report(key, format!("missing; write {right}"));
    }

    /// A table within this one.
    pub(super) fn section(&self, key: &str, keys: &[&str]) -> Option<Section<'a>> {
        match self.table.get(key)? {
            Value::Table(table) => Some(Section::opened(table, self.path_of(key), keys, self.problems)),
            other => {
                self.report(key, format!("a table is expected here, not {}", other.type_str()));
                None
            }
        }
    }

    /// A list of tables (`[[key]]`).
    pub(super) fn sections(&self, key: &str, keys: &[&str]) -> Vec<Section<'a>> {
        let mut sections = Vec::new();
        for (index, value) in self.values(key).iter().enumerate() {
            let name = format!("{key}[{index}]");
            match value {
                Value::Table(table) => {
                    sections.push(Section::opened(table, self.path_of(&name), keys, self.problems));
                }
                other => self.report(&name, format!("a table is expected here, not {}", other.type_str())),
            }
        }
        sections
    }

    fn values(&self, key: &str) -> &'a [Value] {
        match self.table.get(key) {
            None => &[],
            Some(Value::Array(values)) if values.len() > LIST_MAX => {
                self.report(key, format!("at most {LIST_MAX} entries are allowed"));
                &[]
            }
            Some(Value::Array(values)) => values,
            Some(other) => {
                self.report(key, format!("a list is expected here, not {}", other.type_str()));
                &[]
            }
        }
    }

    /// A text, when the key is there.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        match self.table.get(key)? {
            Value::String(text) if text.len() > TEXT_MAX => {
                self.report(key, format!("a text has at most {TEXT_MAX} bytes"));
                None
            }
            Value::String(text) => Some(text),
            other => {
                self.report(key, format!("a text in quotes is expected here, not {}", other.type_str()));
                None
            }
        }
    }

    /// A list of texts; empty when the key is missing.
    pub(super) fn texts(&self, key: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for (index, value) in self.values(key).iter().enumerate() {
            match value.as_str() {
                Some(text) if !text.is_empty() && text.len() <= TEXT_MAX => texts.push(text.to_owned()),
                _ => self.report(&format!("{key}[{index}]"), "a text in quotes, not empty, is expected here"),
            }
        }
        texts
    }

    /// An id: 1 to 64 lower-case letters, digits and hyphens.
    pub(super) fn id(&self, key: &str) -> String {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        match self.text(key) {
            Some(id) if (1..=64).contains(&id.len()) && id.bytes().all(plain) => id.to_owned(),
            Some(_) => {
                self.report(key, "an id has 1 to 64 lower-case letters, digits and hyphens");
                String::new()
            }
            None if self.has(key) => String::new(),
            None => {
                self.missing(key, "an id of lower-case letters, digits and hyphens");
                String::new()
            }
        }
    }

    /// One of the named values, or `default` when the key is missing.
    pub(super) fn choice<T: Named>(&self, key: &str, default: T) -> T {
        let Some(text) = self.text(key) else { return default };
        if let Some((_, value)) = T::ALL.iter().find(|(name, _)| *name == text) {
            return *value;
        }
        let names: Vec<&str> = T::ALL.iter().map(|(name, _)| *name).collect();
        self.report(key, format!("`{text}` is not known here; {}", nearest(text, &names)));
        default
    }

    /// One of the named values; the key must be there.
    pub(super) fn required_choice<T: Named>(&self, key: &str, default: T) -> T {
        if !self.has(key) {
            let names: Vec<&str> = T::ALL.iter().map(|(name, _)| *name).collect();
            self.missing(key, format!("one of {}", names.join(", ")));
        }
        self.choice(key, default)
    }

    /// Several of the named values.
    pub(super) fn choices<T: Named>(&self, key: &str) -> Vec<T> {
        let names: Vec<&str> = T::ALL.iter().map(|(name, _)| *name).collect();
        let mut found = Vec::new();
        for (index, text) in self.texts(key).iter().enumerate() {
            match T::ALL.iter().find(|(name, _)| name == text) {
                Some((_, value)) => found.push(*value),
                None => {
                    let message = format!("`{text}` is not known here; {}", nearest(text, &names));
                    self.report(&format!("{key}[{index}]"), message);
                }
            }
        }
        found
    }

    /// A text that reads as a `T`, when the key is there.
    pub(super) fn parsed<T: FromStr<Err: Display>>(&self, key: &str) -> Option<T> {
        match self.text(key)?.parse() {
            Ok(value) => Some(value),
            Err(error) => {
                self.report(key, error.to_string());
                None
            }
        }
    }

    /// A text that reads as a `T`; the key must be there.
    pub(super) fn required<T: FromStr<Err: Display>>(&self, key: &str, example: &str, default: T) -> T {
        if !self.has(key) {
            self.missing(key, format!("a value such as \"{example}\""));
        }
        self.parsed(key).unwrap_or(default)
    }

    /// A whole number, when the key is there and holds one.
    pub(super) fn whole(&self, key: &str) -> Option<u64> {
        match self.table.get(key)? {
            Value::Integer(n) if (0..=1_000_000).contains(n) => u64::try_from(*n).ok(),
            _ => {
                self.report(key, "a whole number from 0 to 1000000 is expected here");
                None
            }
        }
    }

    /// Whether the key holds a number.
    pub(super) fn is_whole(&self, key: &str) -> bool {
        matches!(self.table.get(key), Some(Value::Integer(_)))
    }

    /// Texts by language.
    pub(super) fn labels(&self, key: &str) -> BTreeMap<Lang, String> {
        let Some(labels) = self.section(key, &["fr", "nl", "en", "de"]) else { return BTreeMap::new() };
        let text = |lang: Lang| labels.text(lang.code()).map(|text| (lang, text.to_owned()));
        Lang::ALL.into_iter().filter_map(text).collect()
    }

    /// A table of texts with free keys.
    pub(super) fn pairs(&self, key: &str) -> BTreeMap<String, String> {
        let Some(Value::Table(table)) = self.table.get(key) else {
            if self.has(key) {
                self.report(key, "a table of texts is expected here");
            }
            return BTreeMap::new();
        };
        let mut pairs = BTreeMap::new();
        for (name, value) in table {
            match value.as_str() {
                Some(text) => drop(pairs.insert(name.clone(), text.to_owned())),
                None => self.report(&format!("{key}.{name}"), "a text in quotes is expected here"),
            }
        }
        pairs
    }
}

/// What would be right instead of `wrong`: the nearest name when one is near, and all of them.
fn nearest(wrong: &str, names: &[&str]) -> String {
    let best = names.iter().map(|name| (strsim::damerau_levenshtein(wrong, name), *name)).min();
    let all = names.join(", ");
    match best {
        Some((distance, name)) if distance <= 1 + name.len() / 2 => {
            format!("did you mean `{name}`? Known are {all}")
        }
        _ => format!("known are {all}"),
    }
}
