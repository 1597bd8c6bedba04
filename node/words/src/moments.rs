//! Days and moments, as people say them.

use crate::{Arg, Clock, Locale, Message, Shown, cli};

/// A day in words: `30 June 2020`.
pub fn day(year: i64, month: u8, day: u8) -> Message {
    cli::day(day, month, year)
}

/// A day in figures, short and of one width: `2020-06-30`.
pub fn day_in_figures(year: i64, month: u8, day: u8) -> Message {
    cli::day_in_figures(format!("{year:04}"), two(month), two(day))
}

/// A moment in figures, to the minute, with the offset of its clock: `2026-06-20 18:00 +02:00`.
pub fn moment_in_figures(us: i64, clock: Clock) -> Arg {
    clock.at(us).map_or_else(|| beyond(us), |shown| figures(shown).into())
}

/// As [`moment_in_figures`], behind the day of the week: for what people must not miss.
pub fn closing_in_figures(us: i64, clock: Clock) -> Arg {
    let closing = |shown: Shown| cli::closing_in_figures(shown.weekday, figures(shown));
    clock.at(us).map_or_else(|| beyond(us), |shown| closing(shown).into())
}

/// `UTC`, or the difference to it in seconds behind a prefix: `+02:00`.
pub fn offset(seconds: i32, prefix: &str) -> String {
    if seconds == 0 {
        return "UTC".to_owned();
    }
    let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
    format!("{prefix}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// A moment in words, to the minute: `Saturday 20 June 2026, 18:00 UTC+02:00`.
pub(crate) fn moment(us: i64, locale: Locale) -> String {
    let Some(at) = locale.clock.at(us) else { return beyond(us).in_lang(locale) };
    let day = day(at.year, at.month, at.day);
    let offset = offset(at.offset_s, "UTC");
    cli::moment(cli::weekday(at.weekday), day, two(at.hour), two(at.minute), offset).in_lang(locale)
}

/// As a program reads it: RFC 3339, in UTC, with the digits of a second that there are.
pub(crate) fn plain(us: i64) -> String {
    let Some(Shown { year, month, day, hour, minute, .. }) = Clock::UTC.at(us) else {
        return beyond(us).to_string();
    };
    let (second, fraction) = (us.div_euclid(1_000_000).rem_euclid(60), us.rem_euclid(1_000_000));
    let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
    match fraction {
        0 => format!("{text}Z"),
        _ => format!("{text}.{}Z", format!("{fraction:06}").trim_end_matches('0')),
    }
}

/// As a program reads it: ISO 8601.
pub(crate) fn plain_day(year: i64, month: u8, day: u8) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// The day that [`plain_day`] wrote.
pub(crate) fn read_day(text: &str) -> Option<(i64, u8, u8)> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) =
        (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((year, month, day))
}

fn figures(at: Shown) -> Message {
    let day = day_in_figures(at.year, at.month, at.day);
    cli::moment_in_figures(day, two(at.hour), two(at.minute), offset(at.offset_s, ""))
}

/// Years past 9999 have no date; a peer may still have written one.
fn beyond(us: i64) -> Arg {
    Arg::Text(format!("{us} µs"))
}

fn two(number: u8) -> String {
    format!("{number:02}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    /// A moment in summer, in microseconds: 2026-06-20T16:00:30.5Z.
    const SUMMER: i64 = 1_781_971_230_500_000;
    const WINTER: i64 = SUMMER + 184 * 86_400_000_000;

    /// So many minutes ahead of UTC in summer, and an hour less in winter.
    fn clock(minutes: fn(i64) -> i32) -> Clock {
        // A clock has no state: each of the tests is a function of its own.
        match minutes(SUMMER) {
            120 => Clock::new("Paris", |_, us| shifted(us, paris(us))),
            _ => Clock::new("St. John’s", |_, us| shifted(us, -210)),
        }
    }

    fn paris(us: i64) -> i32 {
        if us < WINTER { 120 } else { 60 }
    }

    fn shifted(us: i64, minutes: i32) -> Option<Shown> {
        let shown = Clock::UTC.at(us.checked_add(i64::from(minutes) * 60_000_000)?)?;
        Some(Shown { offset_s: minutes * 60, ..shown })
    }

    fn languages(minutes: fn(i64) -> i32, what: impl Fn(Locale) -> String) -> Vec<String> {
        Lang::ALL.iter().map(|&lang| what(Locale { lang, clock: clock(minutes) })).collect()
    }

    #[test]
    fn a_moment_is_said_by_the_clock_of_the_reader() {
        let said = |us| languages(paris, |locale| Arg::Moment(us).in_lang(locale));
        assert_eq!(
            said(SUMMER),
            [
                "samedi 20 juin 2026 à 18 h 00 UTC+02:00",
                "zaterdag 20 juni 2026 om 18.00 uur UTC+02:00",
                "Saturday 20 June 2026, 18:00 UTC+02:00",
                "Samstag, 20. Juni 2026, 18.00 Uhr UTC+02:00",
            ]
        );
        assert!(said(WINTER)[2].ends_with("21 December 2026, 17:00 UTC+01:00"), "{}", said(WINTER)[2]);
        assert_eq!(Arg::Moment(SUMMER).to_string(), "Saturday 20 June 2026, 16:00 UTC");
    }

    #[test]
    fn in_figures_the_offset_stands_behind() {
        let said = |us| languages(paris, |locale| moment_in_figures(us, locale.clock).in_lang(locale));
        assert_eq!(
            said(SUMMER),
            [
                "20/06/2026 18:00 +02:00",
                "20-06-2026 18:00 +02:00",
                "2026-06-20 18:00 +02:00",
                "20.06.2026 18:00 +02:00",
            ]
        );
        let closing = languages(|_| -210, |at| closing_in_figures(WINTER, at.clock).in_lang(at));
        assert_eq!(
            closing,
            [
                "lun. 21/12/2026 12:30 -03:30",
                "ma 21-12-2026 12:30 -03:30",
                "Mon 2026-12-21 12:30 -03:30",
                "Mo 21.12.2026 12:30 -03:30",
            ]
        );
    }

    #[test]
    fn programs_read_the_instant_and_the_end_of_the_calendar_is_no_fault() {
        assert_eq!(plain(SUMMER), "2026-06-20T16:00:30.5Z");
        assert_eq!(Arg::Moment(i64::MAX).to_string(), format!("{} µs", i64::MAX));
        assert!(plain(i64::MIN).ends_with("µs"));
    }
}
