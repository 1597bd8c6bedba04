//! Answers as tests show them: in every language, and as JSON.

use percole_domain::Timestamp;
use percole_domain::Zone;
use percole_words::{Lang, Locale};

use super::answer::{Answer, Text};
use super::failure::Failure;
use super::reader::Reader;

/// 24 April 2026, 12:00 UTC: the moment at which specimens are read.
pub(crate) const NOW_US: i64 = 1_777_032_000_000_000;

/// Somebody who reads this language in a wide window.
pub(crate) fn reader(lang: Lang) -> Reader {
    Reader { lang, zone: paris(), width: None, now: Timestamp::from_us(NOW_US) }
}

/// The time zone in which specimens are read.
fn paris() -> Zone {
    "Europe/Paris".parse().unwrap()
}

/// What a command prints, in all four languages, then its JSON.
pub(crate) fn in_every_language(show: impl Fn(Reader) -> Answer) -> String {
    let mut all = String::new();
    for &lang in Lang::ALL {
        let Answer { text, notes, .. } = show(reader(lang));
        let locale = Locale { lang, clock: paris().clock() };
        let text = match text {
            Text::Asked(text) | Text::Done { text, .. } => text.in_lang(locale),
            Text::Printed => String::new(),
        };
        let notes = notes.iter().map(|note| format!("\n[stderr] {}", note.in_lang(locale)));
        all.push_str(&format!("── {lang}\n{text}{}\n", notes.collect::<String>()));
    }
    all + &format!("── json\n{:#}\n", show(reader(Lang::En)).json)
}

/// A failure in all four languages, then its JSON.
pub(crate) fn failure_in_every_language(failure: &Failure) -> String {
    let said = Lang::ALL.iter().map(|&lang| {
        let locale = Locale { lang, clock: paris().clock() };
        format!("── {lang}\n{}\n", failure.in_lang(locale))
    });
    said.collect::<String>() + &format!("── json\n{:#}\n", failure.to_json(Lang::En))
}
