//! Who reads: in which language, and by which clock.

use crate::{Lang, Zone};

/// The language in which somebody reads, and the time zone in which moments are shown to them.
///
/// A language alone is one whose reader sees moments in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub lang: Lang,
    /// The time zone.
    pub zone: Zone,
}

impl From<Lang> for Locale {
    fn from(lang: Lang) -> Locale {
        Locale { lang, zone: Zone::UTC }
    }
}
