//! Days and moments, as people say them.

use jiff::{Timestamp, Zoned, civil::Date, tz::Offset};

use crate::{Arg, Locale, Message, Zone, cli};

/// A day in words: `30 June 2020`.
pub fn day(date: Date) -> Message {
    cli::day(i64::from(date.day()), i64::from(date.month()), i64::from(date.year()))
}

/// A day in figures, short and of one width: `2020-06-30`.
pub fn day_in_figures(date: Date) -> Message {
    let (day, month, year) = (two(date.day()), two(date.month()), format!("{:04}", date.year()));
    cli::day_in_figures(year, month, day)
}

/// A moment in figures, to the minute, with the offset of its zone: `2026-06-20 18:00 +02:00`.
pub fn moment_in_figures(us: i64, zone: Zone) -> Arg {
    at(us, zone).map_or_else(|| beyond(us), |at| figures(&at).into())
}

/// As [`moment_in_figures`], behind the day of the week: for what people must not miss.
pub fn closing_in_figures(us: i64, zone: Zone) -> Arg {
    let weekday = |at: &Zoned| i64::from(at.weekday().to_monday_one_offset());
    at(us, zone).map_or_else(|| beyond(us), |at| cli::closing_in_figures(weekday(&at), figures(&at)).into())
}

/// A moment in words, to the minute: `Saturday 20 June 2026, 18:00 UTC+02:00`.
pub(crate) fn moment(us: i64, locale: Locale) -> String {
    let Some(at) = at(us, locale.zone) else { return beyond(us).in_lang(locale) };
    let weekday = cli::weekday(i64::from(at.weekday().to_monday_one_offset()));
    let said =
        cli::moment(weekday, day(at.date()), two(at.hour()), two(at.minute()), offset(at.offset(), "UTC"));
    said.in_lang(locale)
}

/// As a program reads it: RFC 3339, in UTC.
pub(crate) fn plain(us: i64) -> String {
    Timestamp::from_microsecond(us).map_or_else(|_| beyond(us).to_string(), |at| at.to_string())
}

fn figures(at: &Zoned) -> Message {
    cli::moment_in_figures(
        day_in_figures(at.date()),
        two(at.hour()),
        two(at.minute()),
        offset(at.offset(), ""),
    )
}

fn at(us: i64, zone: Zone) -> Option<Zoned> {
    Some(Timestamp::from_microsecond(us).ok()?.to_zoned(zone.rules().clone()))
}

/// Years past 9999 have no date; a peer may still have written one.
fn beyond(us: i64) -> Arg {
    Arg::Text(format!("{us} µs"))
}

/// `UTC`, or the difference to it behind a prefix: `+02:00`.
pub fn offset(offset: Offset, prefix: &str) -> String {
    match offset.seconds() {
        0 => "UTC".to_owned(),
        seconds => {
            let minutes = seconds.abs() / 60;
            let sign = if seconds < 0 { '-' } else { '+' };
            format!("{prefix}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
    }
}

fn two(number: i8) -> String {
    format!("{number:02}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    /// A moment in summer, in microseconds: 2026-06-20T16:00:30.5Z.
    const SUMMER: i64 = 1_781_971_230_500_000;
    const WINTER: i64 = SUMMER + 184 * 86_400_000_000;

    fn languages(zone: &str, what: impl Fn(Locale) -> String) -> Vec<String> {
        let zone = zone.parse().unwrap();
        Lang::ALL.iter().map(|&lang| what(Locale { lang, zone })).collect()
    }

    #[test]
    fn a_moment_is_said_by_the_clock_of_the_reader() {
        let said = |us| languages("Europe/Paris", |locale| Arg::Moment(us).in_lang(locale));
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
        let utc = languages("UTC", |locale| Arg::Moment(SUMMER).in_lang(locale));
        assert_eq!(utc[2], "Saturday 20 June 2026, 16:00 UTC");
        assert_eq!(Arg::Moment(SUMMER).to_string(), utc[2]);
    }

    #[test]
    fn in_figures_the_offset_stands_behind() {
        let said =
            |us| languages("Europe/Paris", |locale| moment_in_figures(us, locale.zone).in_lang(locale));
        assert_eq!(
            said(SUMMER),
            [
                "20/06/2026 18:00 +02:00",
                "20-06-2026 18:00 +02:00",
                "2026-06-20 18:00 +02:00",
                "20.06.2026 18:00 +02:00",
            ]
        );
        let closing = languages("America/St_Johns", |at| closing_in_figures(WINTER, at.zone).in_lang(at));
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
