//! Civil dates: days without a time zone, for terms of office and the like.

use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, civil};
use percole_words::{Arg, organisation};

use crate::{Refusal, Timestamp, Zone};
use percole_tables::text::shortened;

/// A day of the calendar, shown and parsed as ISO 8601: `2020-06-30`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// Reads a day as spreadsheets and people write it: ISO 8601, or day, month and year as in `30/06/2020` or
    /// `30.6.2020`.
    ///
    /// # Errors
    /// `invalid_argument` when it is neither, or no day of the calendar.
    pub fn from_any_form(text: &str) -> Result<Date, Refusal> {
        day_first(text).map_or_else(|| text.parse(), Ok)
    }

    /// The day of a moment, by the calendar of a time zone.
    pub fn of(moment: Timestamp, zone: Zone) -> Date {
        let us = moment.as_us();
        // Years past 9999 have no date; a peer may still have written one.
        let end = if us < 0 { jiff::Timestamp::MIN } else { jiff::Timestamp::MAX };
        Date(zone.rules().to_datetime(jiff::Timestamp::from_microsecond(us).unwrap_or(end)).date())
    }

    /// The moment at which the day ends, in UTC.
    pub fn end(self) -> Timestamp {
        const DAY_US: i64 = 86_400_000_000;
        Timestamp::from_us((Date(civil::date(1970, 1, 1)).days_until(self) + 1) * DAY_US)
    }

    /// The moment at which the day begins, by the clocks of a time zone; where they skip midnight, the first one that there is.
    pub fn begin(self, zone: Zone) -> Timestamp {
        let begin = zone.rules().to_timestamp(self.0.at(0, 0, 0, 0));
        begin.map_or_else(|_| self.end(), |begin| Timestamp::from_us(begin.as_microsecond()))
    }

    /// Year, month (1 for January) and day.
    pub fn parts(self) -> (i64, u8, u8) {
        let small = |number: i8| u8::try_from(number).unwrap_or_default();
        (i64::from(self.0.year()), small(self.0.month()), small(self.0.day()))
    }

    /// So many days later; stops at the end of the calendar, in the year 9999.
    pub fn plus_days(self, days: u32) -> Date {
        Date(self.0.saturating_add(SignedDuration::from_hours(24 * i64::from(days))))
    }

    /// Days from this until `later`; negative when that is before it.
    pub fn days_until(self, later: Date) -> i64 {
        i64::from(later.0.since(self.0).map_or(0, |span| span.get_days()))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.to_string())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({self})")
    }
}

/// A day of the wire or of a table, `2020-06-30`, as a message says it. What is no day is shown as it is.
pub fn said_day(iso: &str) -> Arg {
    iso.parse().map_or_else(|_| Arg::from(iso), |day: Date| day.into())
}

impl From<Date> for Arg {
    fn from(date: Date) -> Arg {
        let (year, month, day) = date.parts();
        Arg::Day(year, month, day)
    }
}

impl FromStr for Date {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Date, Refusal> {
        let is_iso =
            text.len() == "2020-06-30".len() && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let date = is_iso.then(|| text.parse().ok()).flatten();
        date.map(Date).ok_or_else(|| Refusal::invalid("date", organisation::not_a_day(shortened(text))))
    }
}

/// Day, month and year in this order, with four digits for the year, since two do not say which century.
fn day_first(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['/', '.']).collect();
    let [day, month, year] = parts[..] else { return None };
    let digits = |part: &str, most: usize| part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(day, 2) || !digits(month, 2) || !digits(year, 4) || year.len() != 4 {
        return None;
    }
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    civil::Date::new(year, month, day).ok().map(Date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_in_one_form_and_read_in_three() {
        let day: Date = "2020-06-30".parse().unwrap();
        assert_eq!(day.to_string(), "2020-06-30");
        for text in ["2020-06-30", "30/06/2020", "30.6.2020"] {
            assert_eq!(Date::from_any_form(text).unwrap(), day, "{text}");
        }
        assert!("30/06/2020".parse::<Date>().is_err());
    }

    #[test]
    fn a_moment_is_of_the_day_that_ends_after_it() {
        let moment: Timestamp = "2020-06-30 23:59".parse().unwrap();
        let day = Date::of(moment, Zone::UTC);
        assert_eq!(day.to_string(), "2020-06-30");
        assert_eq!(Date::of(moment, "Europe/Paris".parse().unwrap()).to_string(), "2020-07-01");
        assert_eq!(day.end(), "2020-07-01 00:00".parse().unwrap());
        assert_eq!(Date::of(Timestamp::from_us(-1), Zone::UTC).to_string(), "1969-12-31");
        assert_eq!(Date::of(Timestamp::from_us(i64::MAX), Zone::UTC).to_string(), "9999-12-30");
    }

    #[test]
    fn a_day_begins_by_the_clocks_of_its_zone() {
        let begin = |day: &str, zone: &str| day.parse::<Date>().unwrap().begin(zone.parse().unwrap());
        assert_eq!(begin("2020-06-30", "Europe/Paris"), "2020-06-29 22:00".parse().unwrap());
        assert_eq!(begin("2020-01-30", "Europe/Paris"), "2020-01-29 23:00".parse().unwrap());
        // Where summer time began at midnight, the day began at one.
        assert_eq!(begin("2018-11-04", "America/Sao_Paulo"), "2018-11-04 03:00".parse().unwrap());
    }

    #[test]
    fn what_is_no_day_is_refused_with_an_example() {
        for wrong in [
            "",
            "2020-02-30",
            "31/02/2020",
            "30/06/20",
            "06/2020",
            "20200630",
            "2020-6-30",
            "été",
            "+20200630",
        ] {
            let refusal = Date::from_any_form(wrong).unwrap_err();
            assert!(refusal.to_string().contains("2020-06-30"), "{wrong}: {refusal}");
        }
    }

    #[test]
    fn days_are_counted_over_leap_years_and_stop_at_the_end() {
        let day: Date = "2020-02-28".parse().unwrap();
        assert_eq!(day.plus_days(2).to_string(), "2020-03-01");
        assert_eq!(day.days_until(day.plus_days(366)), 366);
        assert_eq!(day.plus_days(3).days_until(day), -3);
        assert_eq!(day.plus_days(u32::MAX).to_string(), "9999-12-31");
    }
}
