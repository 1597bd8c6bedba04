//! Reading a TOML table key by key, collecting every problem with its path.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::str::FromStr;

use percole_tables::text::shortened;
use percole_words::{Arg, Message, documents, rules};
use toml::{Table, Value};

use crate::decide::lang::Lang;
use crate::decide::problem::Problem;

/// Entries of one list in a rule at most.
const LIST_MAX: usize = 200;
/// Bytes of one text in a rule at most.
const TEXT_MAX: usize = 2_000;
/// Characters of an id at most.
const ID_MAX: usize = 64;
/// The largest whole number in a rule.
const WHOLE_MAX: u64 = 1_000_000;

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
            section.report(
                key,
                match near(key, keys) {
                    Some(near) => rules::rule_key_unknown_near(near, Arg::listing(keys.iter().copied())),
                    None => rules::rule_key_unknown(Arg::listing(keys.iter().copied())),
                },
            );
        }
        section
    }

    /// The path of one key of this section.
    pub(super) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// Notes a problem with one key.
    pub(super) fn report(&self, key: &str, message: Message) {
        self.problems.borrow_mut().push(Problem::new(self.path_of(key), message));
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Notes that one key holds a value of another kind.
    fn report_kind(&self, key: &str, expected: Message, found: &Value) {
        self.report(key, documents::value_of_other_kind(expected, kind(found)));
    }

    /// A table within this one.
    pub(super) fn section(&self, key: &str, keys: &[&str]) -> Option<Section<'a>> {
        match self.table.get(key)? {
            Value::Table(table) => Some(Section::opened(table, self.path_of(key), keys, self.problems)),
            other => {
                self.report_kind(key, documents::kind_keys(), other);
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
                other => self.report_kind(&name, documents::kind_keys(), other),
            }
        }
        sections
    }

    fn values(&self, key: &str) -> &'a [Value] {
        match self.table.get(key) {
            None => &[],
            Some(Value::Array(values)) if values.len() > LIST_MAX => {
                self.report(key, rules::rule_list_too_long(LIST_MAX));
                &[]
            }
            Some(Value::Array(values)) => values,
            Some(other) => {
                self.report_kind(key, documents::kind_list(), other);
                &[]
            }
        }
    }

    /// A text, when the key is there.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        match self.table.get(key)? {
            Value::String(text) if text.len() > TEXT_MAX => {
                self.report(key, rules::rule_text_too_long(TEXT_MAX));
                None
            }
            Value::String(text) => Some(text),
            other => {
                self.report_kind(key, documents::kind_text(), other);
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
                _ => self.report(&format!("{key}[{index}]"), rules::rule_text_needed()),
            }
        }
        texts
    }

    /// An id: 1 to 64 lower-case letters, digits and hyphens.
    pub(super) fn id(&self, key: &str) -> String {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        match self.text(key) {
            Some(id) if (1..=ID_MAX).contains(&id.len()) && id.bytes().all(plain) => id.to_owned(),
            Some(_) => {
                self.report(key, rules::rule_id_form(ID_MAX));
                String::new()
            }
            None if self.has(key) => String::new(),
            None => {
                self.report(key, rules::rule_id_missing());
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
        self.report(key, not_known::<T>(text));
        default
    }

    /// One of the named values; the key must be there.
    pub(super) fn required_choice<T: Named>(&self, key: &str, default: T) -> T {
        if !self.has(key) {
            self.report(key, rules::rule_choice_missing(Arg::listing(names::<T>())));
        }
        self.choice(key, default)
    }

    /// Several of the named values.
    pub(super) fn choices<T: Named>(&self, key: &str) -> Vec<T> {
        let mut found = Vec::new();
        for (index, text) in self.texts(key).iter().enumerate() {
            match T::ALL.iter().find(|(name, _)| name == text) {
                Some((_, value)) => found.push(*value),
                None => self.report(&format!("{key}[{index}]"), not_known::<T>(text)),
            }
        }
        found
    }

    /// A text that reads as a `T`, when the key is there.
    pub(super) fn parsed<T: FromStr<Err: Into<Message>>>(&self, key: &str) -> Option<T> {
        self.text(key)?.parse().map_err(|error: T::Err| self.report(key, error.into())).ok()
    }

    /// A text that reads as a `T`; the key must be there.
    pub(super) fn required<T: FromStr<Err: Into<Message>>>(&self, key: &str, example: &str, default: T) -> T {
        if !self.has(key) {
            self.report(key, rules::rule_value_missing(example));
        }
        self.parsed(key).unwrap_or(default)
    }

    /// A whole number, when the key is there and holds one.
    pub(super) fn whole(&self, key: &str) -> Option<u64> {
        let number = self.table.get(key)?.as_integer().and_then(|number| u64::try_from(number).ok());
        let number = number.filter(|number| *number <= WHOLE_MAX);
        if number.is_none() {
            self.report(key, rules::rule_whole_number(WHOLE_MAX));
        }
        number
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
        let table = match self.table.get(key) {
            Some(Value::Table(table)) => table,
            Some(other) => {
                self.report_kind(key, documents::kind_keys(), other);
                return BTreeMap::new();
            }
            None => return BTreeMap::new(),
        };
        let mut pairs = BTreeMap::new();
        for (name, value) in table {
            match value.as_str() {
                Some(text) => drop(pairs.insert(name.clone(), text.to_owned())),
                None => self.report_kind(&format!("{key}.{name}"), documents::kind_text(), value),
            }
        }
        pairs
    }
}

fn names<T: Named>() -> Vec<&'static str> {
    T::ALL.iter().map(|(name, _)| *name).collect()
}

/// That a text is none of the named values.
fn not_known<T: Named>(text: &str) -> Message {
    let names = names::<T>();
    match near(text, &names) {
        Some(near) => documents::value_not_known_near(shortened(text), near, Arg::listing(names)),
        None => documents::value_not_known(shortened(text), Arg::listing(names)),
    }
}

/// The name nearest to `wrong`, when one is near.
fn near<'n>(wrong: &str, names: &[&'n str]) -> Option<&'n str> {
    let best = names.iter().map(|name| (strsim::damerau_levenshtein(wrong, name), *name)).min()?;
    (best.0 <= 1 + best.1.len() / 2).then_some(best.1)
}

/// What kind of value stands there.
fn kind(value: &Value) -> Message {
    match value {
        Value::String(_) => documents::kind_text(),
        Value::Integer(_) => documents::kind_number(),
        Value::Float(_) => documents::kind_fraction(),
        Value::Boolean(_) => documents::kind_yes_or_no(),
        Value::Datetime(_) => documents::kind_date(),
        Value::Array(_) => documents::kind_list(),
        Value::Table(_) => documents::kind_keys(),
    }
}
