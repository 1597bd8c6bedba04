//! Answers as tests show them: in every language, and as JSON.

use clap::Parser;
use percole_domain::Timestamp;
use percole_domain::Zone;
use percole_words::{Lang, Locale};

use super::answer::{Answer, Text};
use super::failure::Failure;
use super::reader::Reader;
use super::screen::Screen;
use crate::ambient::Ambient;
use crate::args::Cli;
use crate::input::environment::Environment;
use crate::session::Session;

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
    let said = Lang::ALL.iter().map(|&lang| said(&show(reader(lang)), lang));
    said.collect::<String>() + &json(&show(reader(Lang::En)))
}

/// What an answer says that is the same for whoever reads it, in all four languages, then its JSON.
pub(crate) fn once_in_every_language(answer: &Answer) -> String {
    Lang::ALL.iter().map(|&lang| said(answer, lang)).collect::<String>() + &json(answer)
}

fn said(answer: &Answer, lang: Lang) -> String {
    let locale = Locale { lang, clock: paris().clock() };
    let text = match &answer.text {
        Text::Asked(text) | Text::Done { text, .. } => text.in_lang(locale),
        Text::Printed => String::new(),
    };
    let notes = answer.notes.iter().map(|note| format!("\n[stderr] {}", note.in_lang(locale)));
    format!("── {lang}\n{text}{}\n", notes.collect::<String>())
}

fn json(answer: &Answer) -> String {
    format!("── json\n{:#}\n", answer.json)
}

/// Carries out a command line that needs no node, when the clock shows [`NOW_US`], with chance that gives the same each time.
pub(crate) async fn carried_out(line: &[&str]) -> Result<Answer, Failure> {
    let cli = Cli::try_parse_from(std::iter::once(&"percole").chain(line)).unwrap();
    let ambient = Ambient { now: || Timestamp::from_us(NOW_US), fill: |bytes| bytes.fill(7) };
    let screen = Screen::of_process(false, true);
    let session = Session::new(cli.global, ambient, Environment::default(), screen);
    cli.command.run(&session).await
}

/// A failure in all four languages, then its JSON.
pub(crate) fn failure_in_every_language(failure: &Failure) -> String {
    let said = Lang::ALL.iter().map(|&lang| {
        let locale = Locale { lang, clock: paris().clock() };
        format!("── {lang}\n{}\n", failure.in_lang(locale))
    });
    said.collect::<String>() + &format!("── json\n{:#}\n", failure.to_json(Lang::En))
}
