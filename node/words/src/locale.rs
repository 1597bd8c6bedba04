//! Who reads: in which language, and by which clock.

use crate::{Clock, Lang};

/// The language in which somebody reads, and the clock by which moments are said to them.
///
/// A language alone is one whose reader goes by UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub lang: Lang,
    /// The clock.
    pub clock: Clock,
}

impl From<Lang> for Locale {
    fn from(lang: Lang) -> Locale {
        Locale { lang, clock: Clock::UTC }
    }
}
