//! A text for people, as data.

use std::{borrow::Cow, fmt};

use crate::{Arg, Lang, Locale, catalogue};

/// An id with arguments, which becomes a sentence in the language of whoever reads it.
///
/// Made by the functions of the areas, e.g. [`crate::words::unknown_language`]. Shown, it is in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    id: Cow<'static, str>,
    args: Vec<NamedArg>,
}

/// An argument with its name.
pub(crate) type NamedArg = (Cow<'static, str>, Arg);

impl Message {
    pub(crate) fn new(id: &'static str, args: Vec<(&'static str, Arg)>) -> Message {
        Message {
            id: Cow::Borrowed(id),
            args: args.into_iter().map(|(name, arg)| (Cow::Borrowed(name), arg)).collect(),
        }
    }

    /// What was stored of a message; whether anything says it is another matter.
    pub(crate) fn read(id: String, args: Vec<NamedArg>) -> Message {
        Message { id: Cow::Owned(id), args }
    }

    /// The id, unique over all areas, e.g. `unknown-language`: stable enough for programs to tell messages apart.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The arguments by name, as a program reads them: digits alone, lists with commas, messages within in English.
    pub fn args(&self) -> impl Iterator<Item = (&str, String)> {
        self.args.iter().map(|(name, arg)| (name.as_ref(), arg.plain()))
    }

    /// The arguments by name.
    pub(crate) fn named_args(&self) -> &[NamedArg] {
        &self.args
    }

    /// The sentence, without a full stop at its end; moments in UTC when only a language is given.
    pub fn in_lang(&self, reader: impl Into<Locale>) -> String {
        let locale = reader.into();
        // The tests show that every message has its sentence in every language, so that the rest is never needed.
        catalogue::sentence(locale, &self.id, &self.args)
            .or_else(|_| catalogue::sentence(Locale { lang: Lang::En, ..locale }, &self.id, &self.args))
            .unwrap_or_else(|_| self.id.clone().into_owned())
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.in_lang(Lang::En))
    }
}

impl std::error::Error for Message {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn a_message_is_data_until_it_is_read() {
        let list = words::list_and(words::unknown_language("it"), 12_345u64);
        assert_eq!(list.id(), "list-and");
        let args: Vec<_> = list.args().collect();
        assert_eq!(args[1], ("last", "12345".to_owned()));
        assert!(args[0].1.starts_with("`it` is not"), "{args:?}");
        assert!(list.in_lang(Lang::Fr).ends_with(" et 12\u{202f}345"), "{}", list.in_lang(Lang::Fr));
        assert_eq!(list, words::list_and(words::unknown_language("it"), 12_345u64));
    }

    #[test]
    fn no_isolation_marks_stand_around_arguments() {
        let sentence = words::unknown_language("it").to_string();
        assert!(!sentence.contains(['\u{2068}', '\u{2069}']), "{sentence:?}");
    }
}
