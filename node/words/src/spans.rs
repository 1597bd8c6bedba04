//! Lengths of time, as people say them.

use crate::{Arg, Message, cli};

/// A length of time in microseconds in its largest two units: `850 ms`, `12 s`, `3 min`, `2 h 5 min`, `4 d 3 h`.
pub fn span(us: i64) -> Arg {
    let ms = us.max(0) / 1_000;
    let (s, min, h, d) = (ms / 1_000, ms / 60_000, ms / 3_600_000, ms / 86_400_000);
    match (d, h, min, s) {
        (0, 0, 0, 0) => cli::milliseconds(ms).into(),
        (0, 0, 0, _) => cli::seconds(s).into(),
        (0, 0, _, _) => two(cli::minutes(min), s % 60, cli::seconds),
        (0, _, _, _) => two(cli::hours(h), min % 60, cli::minutes),
        _ => two(cli::days(d), h % 24, cli::hours),
    }
}

fn two(large: Message, small: i64, unit: impl Fn(i64) -> Message) -> Arg {
    match small {
        0 => large.into(),
        _ => cli::two_units(large, unit(small)).into(),
    }
}
