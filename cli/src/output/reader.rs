//! Whom an answer is for.

use std::str::FromStr;

use percole_domain::{Date, Timestamp, Zone, scope};
use percole_words::{Arg, Lang, Locale, Message, moments};

use super::table::{self, Table};
use super::times;

/// The language and time zone, the width of the terminal and the time at which somebody reads an answer.
///
/// What a command shows is a function of this and of the node's answer, so that tests show it in every language.
#[derive(Clone, Copy)]
pub(crate) struct Reader {
    pub(crate) lang: Lang,
    pub(crate) zone: Zone,
    /// Columns of the terminal, when there is one.
    pub(crate) width: Option<u16>,
    pub(crate) now: Timestamp,
}

impl Reader {
    /// The text of a message, a number, a list.
    pub(crate) fn say(&self, what: impl Into<Arg>) -> String {
        what.into().in_lang(Locale { lang: self.lang, clock: self.zone.clock() })
    }

    /// A word of a closed list of the domain, as people read it; one that is not in it is shown as it is.
    pub(crate) fn word<T: FromStr + Into<Arg>>(&self, word: &str) -> String {
        word.parse::<T>().map_or_else(|_| word.to_owned(), |value| self.say(value))
    }

    /// Who may read what is shown in a scope of the wire; a word that is none is shown as it is.
    pub(crate) fn readers(&self, scope: &str) -> String {
        scope.parse().map_or_else(|_| scope.to_owned(), |scope| self.say(scope::readers(scope)))
    }

    /// Which day it is in the time zone, as the wire writes it.
    pub(crate) fn today(&self) -> String {
        Date::of(self.now, self.zone).to_string()
    }

    /// A day of the wire, `2020-06-30`, as tables show it; nothing when there is none.
    pub(crate) fn day(&self, iso: &str) -> String {
        self.say(times::day_in_figures(iso))
    }

    /// A moment in microseconds, to the minute, as tables show it; nothing for 0, which means never.
    pub(crate) fn moment(&self, us: i64) -> String {
        match us {
            0 => String::new(),
            _ => self.say(moments::moment_in_figures(us, self.zone.clock())),
        }
    }

    /// As [`Reader::moment`], with the day of the week: for the end of something that people must not miss.
    pub(crate) fn closing(&self, us: i64) -> String {
        match us {
            0 => String::new(),
            _ => self.say(moments::closing_in_figures(us, self.zone.clock())),
        }
    }

    /// How long ago it was, such as `12 s ago`; `never` for 0.
    pub(crate) fn ago(&self, us: i64) -> String {
        self.say(times::ago(us, self.now))
    }

    /// Rows under titles, or `none` when there are no rows. A title behind `>` is of numbers, which stand to the right.
    pub(crate) fn table<const N: usize>(
        &self,
        titles: [impl Into<Title>; N],
        rows: impl IntoIterator<Item = [String; N]>,
        none: &Message,
    ) -> String {
        self.table_of(titles.map(Into::into), rows, none)
    }

    /// The same with as many columns as there are.
    pub(crate) fn table_of(
        &self,
        titles: impl IntoIterator<Item = Title>,
        rows: impl IntoIterator<Item = impl IntoIterator<Item = String>>,
        none: &Message,
    ) -> String {
        let titles = titles.into_iter().map(|Title { message, side }| (self.say(message), side));
        let mut table = Table::with_titles(titles);
        rows.into_iter().for_each(|row| table.row(row));
        table.render(self.width, &self.say(none))
    }

    /// Name and value of each thing; those without a value are left out.
    pub(crate) fn facts(&self, facts: impl IntoIterator<Item = (Message, String)>) -> String {
        let facts: Vec<(String, String)> =
            facts.into_iter().map(|(name, value)| (self.say(name), value)).collect();
        table::facts(facts.iter().map(|(name, value)| (name.as_str(), value.clone())))
    }
}

/// The head of a column.
pub(crate) struct Title {
    message: Message,
    side: table::Side,
}

impl From<Message> for Title {
    fn from(message: Message) -> Title {
        Title { message, side: table::Side::Left }
    }
}

/// The head of a column of numbers.
pub(crate) fn numbers(message: Message) -> Title {
    Title { message, side: table::Side::Right }
}

/// What is not empty, with an empty line between.
pub(crate) fn paragraphs(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}
