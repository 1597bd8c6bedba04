//! Small closed vocabularies: one word of the wire and of the tables for each variant.

use percole_tables::text::{key as folded, shortened};
use percole_words::{Arg, Message};

use crate::Refusal;

/// Makes an enum whose variants are words of a closed list.
///
/// After the name stand the field that a refusal names and the message for a word outside the list. A variant has its word
/// of the wire, then other words by which people may call it, then what people read for it; both may be left out.
///
/// The enum has `ALL`, `as_str`, `words` (for completions), `named` (what people write), `label` (what people read),
/// `Display` and `FromStr` (the wire: its word and nothing else).
///
/// ```
/// use percole_words::vocabulary;
/// percole_domain::words! {
///     /// An answer.
///     pub enum Answer: "answer", vocabulary::unknown_choice {
///         /// For.
///         Yes = "yes" | "oui" | "ja" => vocabulary::choice_yes,
///         /// Against.
///         No = "no" | "non" | "nee" | "nein" => vocabulary::choice_no,
///     }
/// }
/// assert_eq!(Answer::named("Oui"), Ok(Answer::Yes));
/// assert!("Oui".parse::<Answer>().is_err());
/// assert_eq!(Answer::words().collect::<Vec<_>>(), ["yes", "no"]);
/// assert_eq!(Answer::No.label().in_lang(percole_words::Lang::Fr), "non");
/// ```
#[macro_export]
macro_rules! words {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident: $field:literal, $unknown:path {
            $( $(#[$variant_meta:meta])* $variant:ident = $word:literal $(| $also:literal)* $(=> $label:path)?, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $( $(#[$variant_meta])* $variant, )+ }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [$name] = &[ $( $name::$variant, )+ ];

            /// The word that stands for it on the wire, in tables and on the command line.
            pub const fn as_str(self) -> &'static str {
                match self { $( $name::$variant => $word, )+ }
            }

            /// The words of all values, in order.
            pub fn words() -> impl Iterator<Item = &'static str> {
                $name::ALL.iter().map(|value| value.as_str())
            }

            /// The value that people call by this word, whatever its case and accents, also in another language.
            ///
            /// # Errors
            /// `invalid_argument` naming the words that are known.
            pub fn named(text: &str) -> Result<$name, $crate::Refusal> {
                const NAMES: &[($name, &[&str])] =
                    &[ $( ($name::$variant, &[ $word, $( $also, )* ]), )+ ];
                $crate::called(NAMES, text).ok_or_else(|| $name::unknown(text))
            }

            /// What people read for it; its word when there is nothing better.
            pub fn label(self) -> $crate::Arg {
                let label: Option<fn() -> $crate::Message> = match self {
                    $( $name::$variant => $crate::first(&[ $( $label, )? ]), )+
                };
                label.map_or_else(|| $crate::Arg::from(self.as_str()), |label| label().into())
            }

            fn unknown(text: &str) -> $crate::Refusal {
                $crate::unknown_word($field, text, $name::words(), $unknown)
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
                    _ => Err($name::unknown(text)),
                }
            }
        }

        impl From<$name> for $crate::Arg {
            fn from(value: $name) -> $crate::Arg {
                value.label()
            }
        }
    };
}

/// The refusal for a word outside a closed vocabulary; names all of them.
#[doc(hidden)]
pub fn unknown_word(
    field: &str,
    text: &str,
    known: impl Iterator<Item = &'static str>,
    message: fn(Arg, Arg) -> Message,
) -> Refusal {
    Refusal::invalid(field, message(shortened(text).into(), Arg::listing(known)))
}

/// The value one of whose names the text is, whatever its case and accents.
#[doc(hidden)]
pub fn called<T: Copy>(names: &[(T, &[&str])], text: &str) -> Option<T> {
    // Most files hold the word itself: folding every name for every row would cost more than all the rest.
    if let Some((value, _)) = names.iter().find(|(_, names)| names.contains(&text)) {
        return Some(*value);
    }
    let text = folded(text);
    names.iter().find(|(_, names)| names.iter().any(|name| folded(name) == text)).map(|(value, _)| *value)
}

/// The label of a variant, when it has one.
#[doc(hidden)]
pub const fn first(labels: &[fn() -> Message]) -> Option<fn() -> Message> {
    match labels {
        [label, ..] => Some(*label),
        [] => None,
    }
}
