//! How pages speak: sentences, numbers, days and moments in the reader's language and by the node's clock.

use std::str::FromStr;

use percole_domain::{
    Date, Timestamp, Zone,
    vocabulary::{Term, Vocabulary},
};
use percole_words::{Arg, Lang, Locale, Message, portal, span};

const MINUTE_US: i64 = 60_000_000;

/// A language, a clock, and what time it is.
#[derive(Clone, Copy)]
pub(crate) struct Speech {
    pub(crate) locale: Locale,
    pub(crate) zone: Zone,
    pub(crate) now: Timestamp,
}

impl Speech {
    pub(crate) fn lang(&self) -> Lang {
        self.locale.lang
    }

    /// The text of a message, a number, a list.
    pub(crate) fn say(&self, what: impl Into<Arg>) -> String {
        unbroken(&what.into().in_lang(self.locale))
    }

    /// A word of a closed list of the domain; one that is not in it is shown as it is.
    pub(crate) fn word<T: FromStr + Into<Arg>>(&self, word: &str) -> String {
        word.parse::<T>().map_or_else(|_| word.to_owned(), |value| self.say(value))
    }

    /// A word that is known everywhere, or one of the organisation's own.
    pub(crate) fn term<K: Vocabulary>(&self, word: &str) -> String {
        word.parse::<Term<K>>().map_or_else(|_| word.to_owned(), |term| self.say(term.label()))
    }

    /// A whole number, as the language writes it.
    pub(crate) fn number(&self, number: impl Into<i128>) -> String {
        self.say(Arg::Number(number.into()))
    }

    /// A day of the wire, `2020-06-30`, in words: `30 June 2020`; nothing when there is none.
    pub(crate) fn day(&self, iso: &str) -> String {
        self.say(percole_domain::said_day(iso))
    }

    /// The day of a moment in microseconds, in words.
    pub(crate) fn day_of(&self, us: i64) -> String {
        self.say(Date::of(Timestamp::from_us(us), self.zone))
    }

    /// A moment in words, with its weekday: `Friday 24 April 2020, 18:00 UTC+02:00`.
    pub(crate) fn moment(&self, us: i64) -> String {
        self.say(Arg::Moment(us))
    }

    /// How long ago something was: `3 days ago`, `just now` within a minute; `never` for 0.
    pub(crate) fn ago_message(&self, us: i64) -> Message {
        match self.now.as_us().saturating_sub(us) {
            _ if us == 0 => percole_words::cli::never(),
            ..MINUTE_US => portal::just_now(),
            since => percole_words::cli::ago(span(since)),
        }
    }

    /// What remains until a moment in whole days, or nothing once it has passed: `4 days left`, `today`.
    pub(crate) fn left(&self, until_us: i64) -> Option<String> {
        let day = |at: Timestamp| Date::of(at, self.zone);
        if until_us < self.now.as_us() {
            return None;
        }
        let days = day(self.now).days_until(day(Timestamp::from_us(until_us)));
        Some(self.say(portal::days_left(days)))
    }
}

/// An hour stays on one line, as French writes it: `18 h 30`.
fn unbroken(text: &str) -> String {
    let is_digit = |sign: char| sign.is_ascii_digit();
    text.split(" h ").fold(String::new(), |before, part| match before.ends_with(is_digit) {
        true if part.starts_with(is_digit) => format!("{before}\u{a0}h\u{a0}{part}"),
        _ if before.is_empty() => part.to_owned(),
        _ => format!("{before} h {part}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_never_broken_over_two_lines() {
        let said = unbroken("du 1 h 05 au mardi 28 à 18 h 30, le plan h 3, h");
        assert_eq!(said, "du 1\u{a0}h\u{a0}05 au mardi 28 à 18\u{a0}h\u{a0}30, le plan h 3, h");
        assert_eq!(unbroken(""), "");
    }
}
