//! What a message is told.

use std::fmt;

use crate::{Lang, Locale, Message, moments, shown, words};

/// An argument of a [`Message`]. Shown, it is in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Shown as it is; a sentence may also choose its words by it.
    Text(String),
    /// A whole number, written as the language writes it; a sentence may choose singular or plural by it.
    Number(i128),
    /// A moment in microseconds since 1970-01-01 UTC, said by the clock of whoever reads it.
    Moment(i64),
    /// A day of the calendar: year, month (1 for January) and day.
    Day(i64, u8, u8),
    /// Another message, in the same language.
    Message(Box<Message>),
    /// Several, joined as the language joins them.
    List(Vec<Arg>, Join),
}

/// How the last two of a list are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// `a, b and c`.
    And,
    /// `a, b or c`.
    Or,
    /// `a, b, c`.
    Comma,
    /// Each on a line of its own.
    Lines,
}

impl Arg {
    /// All of them: `a, b and c`.
    pub fn all_of<T: Into<Arg>>(args: impl IntoIterator<Item = T>) -> Arg {
        Arg::list(args, Join::And)
    }

    /// One of them: `a, b or c`.
    pub fn any_of<T: Into<Arg>>(args: impl IntoIterator<Item = T>) -> Arg {
        Arg::list(args, Join::Or)
    }

    /// A bare list, e.g. of words to write: `a, b, c`.
    pub fn listing<T: Into<Arg>>(args: impl IntoIterator<Item = T>) -> Arg {
        Arg::list(args, Join::Comma)
    }

    /// Whole sentences, each on a line of its own.
    pub fn lines<T: Into<Arg>>(args: impl IntoIterator<Item = T>) -> Arg {
        Arg::list(args, Join::Lines)
    }

    fn list<T: Into<Arg>>(args: impl IntoIterator<Item = T>, join: Join) -> Arg {
        Arg::List(args.into_iter().map(Into::into).collect(), join)
    }

    /// As a person reads it; moments in UTC when only a language is given.
    pub fn in_lang(&self, reader: impl Into<Locale>) -> String {
        let locale = reader.into();
        match self {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => written(locale.lang, *number),
            Arg::Moment(us) => moments::moment(*us, locale),
            Arg::Day(year, month, day) => moments::day(*year, *month, *day).in_lang(locale),
            Arg::Message(message) => message.in_lang(locale),
            Arg::List(args, join) => {
                joined(args.iter().map(|arg| arg.in_lang(locale)).collect(), *join, locale.lang)
            }
        }
    }

    /// As it stands within a sentence: what others wrote breaks no line there.
    pub(crate) fn quoted(&self, locale: Locale) -> String {
        match self {
            Arg::Text(text) => shown::line(text).into_owned(),
            Arg::List(args, join) => {
                joined(args.iter().map(|arg| arg.quoted(locale)).collect(), *join, locale.lang)
            }
            other => other.in_lang(locale),
        }
    }

    /// As a program reads it: digits alone, moments as RFC 3339, days as ISO 8601, lists with commas, messages in English.
    pub(crate) fn plain(&self) -> String {
        match self {
            Arg::Number(number) => number.to_string(),
            Arg::Moment(us) => moments::plain(*us),
            Arg::Day(year, month, day) => moments::plain_day(*year, *month, *day),
            Arg::List(args, _) => args.iter().map(Arg::plain).collect::<Vec<_>>().join(", "),
            other => other.in_lang(Lang::En),
        }
    }
}

impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.in_lang(Lang::En))
    }
}

fn joined(mut parts: Vec<String>, join: Join, lang: Lang) -> String {
    if join == Join::Lines {
        return parts.join("\n");
    }
    let last = if parts.len() > 1 { parts.pop() } else { None };
    let before = parts.join(", ");
    match (last, join) {
        (None, _) => before,
        (Some(last), Join::Comma | Join::Lines) => format!("{before}, {last}"),
        (Some(last), Join::And) => words::list_and(before, last).in_lang(lang),
        (Some(last), Join::Or) => words::list_or(before, last).in_lang(lang),
    }
}

/// A number as the language writes it: from five digits on in groups of three, so that years stay as they are.
pub(crate) fn written(lang: Lang, number: i128) -> String {
    const UNGROUPED_MAX: u128 = 9_999;
    let separator = match lang {
        Lang::Fr => '\u{202f}',
        Lang::Nl | Lang::De => '.',
        Lang::En => ',',
    };
    let digits = number.unsigned_abs().to_string();
    let mut out = if number < 0 { "-".to_owned() } else { String::new() };
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) && number.unsigned_abs() > UNGROUPED_MAX {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}

impl From<char> for Arg {
    fn from(text: char) -> Arg {
        Arg::Text(text.to_string())
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Arg {
        Arg::Message(Box::new(message))
    }
}

impl From<&Message> for Arg {
    fn from(message: &Message) -> Arg {
        Arg::from(message.clone())
    }
}

impl From<Lang> for Arg {
    fn from(lang: Lang) -> Arg {
        Arg::Text(lang.as_str().to_owned())
    }
}

macro_rules! from_numbers {
    ($($number:ty)+) => { $(
        impl From<$number> for Arg {
            fn from(number: $number) -> Arg {
                Arg::Number(i128::from(number))
            }
        }
    )+ };
}
from_numbers!(u8 u16 u32 u64 i32 i64);

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(number as i128)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        let languages = |number| Lang::ALL.iter().map(|&lang| written(lang, number)).collect::<Vec<_>>();
        assert_eq!(languages(2026), ["2026"; 4]);
        assert_eq!(languages(27_100), ["27\u{202f}100", "27.100", "27,100", "27.100"]);
        assert_eq!(written(Lang::En, -1_000_000), "-1,000,000");
        assert_eq!(written(Lang::De, i128::from(u64::MAX)), "18.446.744.073.709.551.615");
    }

    #[test]
    fn lists_are_joined_as_the_language_joins_them() {
        let three = Arg::any_of(["a", "b", "c"]);
        let joined: Vec<_> = Lang::ALL.iter().map(|&lang| three.in_lang(lang)).collect();
        assert_eq!(joined, ["a, b ou c", "a, b of c", "a, b or c", "a, b oder c"]);
        assert_eq!(Arg::all_of([1u64, 20_000]).in_lang(Lang::De), "1 und 20.000");
        assert_eq!(Arg::listing(["a", "b"]).in_lang(Lang::Fr), "a, b");
        assert_eq!(Arg::lines(["a", "b", "c"]).in_lang(Lang::Fr), "a\nb\nc");
        assert_eq!(Arg::any_of(["a"]).in_lang(Lang::Nl), "a");
        assert_eq!(Arg::any_of([""; 0]).in_lang(Lang::Nl), "");
        assert_eq!(Arg::all_of([1u64, 20_000]).plain(), "1, 20000");
    }
}
