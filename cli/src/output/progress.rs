//! Bars on long work, on standard error.

use indicatif::{ProgressBar, ProgressStyle};

use super::screen::Screen;

/// A bar over a known number of steps; invisible unless a person watches.
pub(crate) fn bar(screen: &Screen, total: u64, unit: &str) -> ProgressBar {
    let template = format!("{{bar:30}} {{human_pos}} of {{human_len}} {unit}, {{per_sec}}, {{eta}} left");
    visible(screen, ProgressBar::new(total), &template)
}

/// A bar over a number of bytes.
pub(crate) fn bytes(screen: &Screen, total: u64) -> ProgressBar {
    visible(screen, ProgressBar::new(total), "{bar:30} {bytes} of {total_bytes}, {eta} left")
}

fn visible(screen: &Screen, bar: ProgressBar, template: &str) -> ProgressBar {
    if !screen.shows_progress() {
        return ProgressBar::hidden();
    }
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
