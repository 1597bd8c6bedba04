//! Small closed vocabularies: one word of the wire and of the tables for each variant.

/// Makes an enum whose variants are words: `as_str`, `ALL`, `Display` and `FromStr` that names the words it knows.
macro_rules! words {
    (
        $(#[$meta:meta])*
        $name:ident, $what:literal { $( $(#[$variant_meta:meta])* $variant:ident = $word:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[$variant_meta])* $variant, )+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[ $( $name::$variant, )+ ];

            /// The word that stands for it on the wire, in tables and on the command line.
            pub fn as_str(self) -> &'static str {
                match self { $( $name::$variant => $word, )+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Refusal;

            fn from_str(text: &str) -> Result<$name, $crate::Refusal> {
                match text {
                    $( $word => Ok($name::$variant), )+
                    _ => Err($crate::words::unknown_word($what, text, &[ $( $word, )+ ])),
                }
            }
        }
    };
}
pub(crate) use words;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::Refusal;

/// The refusal for a word outside a closed vocabulary; names all of them.
pub(crate) fn unknown_word(what: &str, text: &str, known: &[&str]) -> Refusal {
    Refusal::invalid(
        what.replace(' ', "_"),
        format!("`{}` is not a {what}: write one of {}", shortened(text), known.join(", ")),
    )
}

/// A value as an error message quotes it: at most 60 characters, control characters made visible.
pub(crate) fn shortened(text: &str) -> String {
    const SHOWN_CHARS_MAX: usize = 60;
    let mut shown: String = text.chars().take(SHOWN_CHARS_MAX).flat_map(visible).collect();
    if text.chars().nth(SHOWN_CHARS_MAX).is_some() {
        shown.push('…');
    }
    shown
}

fn visible(c: char) -> Vec<char> {
    if c.is_control() { c.escape_default().collect() } else { vec![c] }
}

/// A heading, column name or choice for comparison: lower case, without accents, one kind of apostrophe, blanks as one.
pub(crate) fn folded(text: &str) -> String {
    let plain: String = text
        .nfkd()
        .filter(|&c| !is_combining_mark(c))
        .map(|c| if c == '’' { '\'' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The known word nearest to what was written, if one is near enough to be worth naming.
pub fn nearest<'a>(text: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const SIMILARITY_MIN: f64 = 0.8;
    known
        .into_iter()
        .map(|word| (strsim::jaro_winkler(text, word), word))
        .filter(|(similarity, _)| *similarity >= SIMILARITY_MIN)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, word)| word)
}
