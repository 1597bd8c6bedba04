//! Days, moments and spans of time, as people read them.

use percole_domain::{Date, Timestamp};
use percole_words::{Arg, Message, cli, cli_acts, moments};

pub(crate) use percole_words::span;

/// A day of the wire, `2020-06-30`, in words: `30 June 2020`. What is no day is shown as it is.
pub(crate) use percole_domain::said_day as day;

/// A day on which something ends, in words; today when none is given.
pub(crate) fn day_or_today(day: Option<Date>) -> Arg {
    day.map_or_else(
        || cli_acts::today().into(),
        |day| {
            let (year, month, day) = day.parts();
            Arg::Day(year, month, day)
        },
    )
}

/// As [`day`], short and of one width.
pub(crate) fn day_in_figures(iso: &str) -> Arg {
    match day(iso) {
        Arg::Day(year, month, day) => moments::day_in_figures(year, month, day).into(),
        other => other,
    }
}

/// A moment in microseconds to the minute, in words, by the clock of whoever reads it.
pub(crate) fn moment(us: i64) -> Arg {
    Arg::Moment(us)
}

/// How long ago it was, such as `12 s ago`; `never` for 0.
pub(crate) fn ago(us: i64, now: Timestamp) -> Message {
    match us {
        0 => cli::never(),
        _ => cli::ago(span(now.as_us().saturating_sub(us))),
    }
}

#[cfg(test)]
mod tests {
    use percole_words::Lang;

    use super::*;

    fn languages(what: impl Into<Arg>) -> Vec<String> {
        let what = what.into();
        Lang::ALL.iter().map(|&lang| what.in_lang(lang)).collect()
    }

    #[test]
    fn spans_use_the_largest_two_units() {
        for (us, text) in [
            (0, "0 ms"),
            (850_000, "850 ms"),
            (12_400_000, "12 s"),
            (180_000_000, "3 min"),
            (7_500_000_000, "2 h 5 min"),
            (356_400_000_000, "4 d 3 h"),
            (-5, "0 ms"),
        ] {
            assert_eq!(span(us).to_string(), text);
        }
        assert_eq!(languages(span(356_400_000_000)), ["4 j 3 h", "4 d 3 u", "4 d 3 h", "4 T 3 Std"]);
    }

    #[test]
    fn days_are_written_as_the_language_writes_them() {
        assert_eq!(
            languages(day("2026-03-01")),
            ["1er mars 2026", "1 maart 2026", "1 March 2026", "1. März 2026"]
        );
        assert_eq!(
            languages(day_in_figures("2026-03-01")),
            ["01/03/2026", "01-03-2026", "2026-03-01", "01.03.2026"]
        );
        assert_eq!(languages(day("")), [""; 4]);
    }

    #[test]
    fn never_is_not_long_ago() {
        assert_eq!(ago(0, Timestamp::from_us(5)).to_string(), "never");
        assert_eq!(languages(ago(1, Timestamp::from_us(3_000_001)))[0], "il y a 3 s");
    }
}
