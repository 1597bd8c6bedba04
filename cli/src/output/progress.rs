//! Bars on long work, on standard error.

use indicatif::{ProgressBar, ProgressStyle};
use percole_words::{Arg, Message, cli};

use crate::session::Session;

/// A bar over a known number of steps; invisible unless a person watches.
pub(crate) fn bar(session: &Session, total: u64, unit: impl Into<Arg>) -> ProgressBar {
    let words = cli::progress("{human_pos}", "{human_len}", unit, "{per_sec}", "{eta}");
    visible(session, ProgressBar::new(total), &words)
}

/// A bar over a number of bytes.
pub(crate) fn bytes(session: &Session, total: u64) -> ProgressBar {
    visible(session, ProgressBar::new(total), &cli::progress_bytes("{bytes}", "{total_bytes}", "{eta}"))
}

fn visible(session: &Session, bar: ProgressBar, words: &Message) -> ProgressBar {
    if !session.screen.shows_progress() {
        return ProgressBar::hidden();
    }
    match ProgressStyle::with_template(&format!("{{bar:30}} {}", words.in_lang(session.lang()))) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
