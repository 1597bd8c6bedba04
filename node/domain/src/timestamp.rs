//! Points in time.

use std::fmt;
use std::str::FromStr;

use percole_tables::text::shortened;
use percole_words::{Arg, domain};

use crate::{Refusal, WrittenTime, Zone};

const US_PER_DAY: i64 = 24 * 60 * 60 * 1_000_000;

/// A point in time: microseconds since 1970-01-01T00:00:00Z, as the log and the tables hold it.
///
/// Shown as RFC 3339 in UTC; as the argument of a message, by the clock of whoever reads it. Parsed from RFC 3339 with an
/// offset (`2026-04-24T14:00:00+02:00`) or from `YYYY-MM-DD HH:MM`, which is UTC; what people write is a [`WrittenTime`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The point in time so many microseconds after (or, negative, before) 1970-01-01T00:00:00Z.
    pub const fn from_us(microseconds: i64) -> Timestamp {
        Timestamp(microseconds)
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    pub const fn as_us(self) -> i64 {
        self.0
    }

    /// So many days of 24 hours later; stops at the end of time instead of wrapping.
    pub const fn plus_days(self, days: u32) -> Timestamp {
        Timestamp(self.0.saturating_add((days as i64).saturating_mul(US_PER_DAY)))
    }

    /// Whole days of 24 hours from `earlier` until this, rounded down; negative when this is before it.
    pub(crate) const fn days_since(self, earlier: Timestamp) -> i64 {
        self.0.saturating_sub(earlier.0).div_euclid(US_PER_DAY)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_microsecond(self.0) {
            Ok(time) => f.pad(&time.to_string()),
            // Years past 9999 have no RFC 3339 form; a peer may still have written one.
            Err(_) => write!(f, "{} microseconds since 1970", self.0),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({self})")
    }
}

impl From<Timestamp> for Arg {
    fn from(time: Timestamp) -> Arg {
        Arg::Moment(time.as_us())
    }
}

impl FromStr for Timestamp {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Timestamp, Refusal> {
        let is_minute = text.len() == "2026-04-24 14:00".len() && text.as_bytes()[10] == b' ';
        let time = match text.parse() {
            Ok(WrittenTime::Local(_)) if !is_minute => Err(domain::not_a_time(shortened(text))),
            time => time.and_then(|time| time.in_zone(Zone::UTC)),
        };
        time.map_err(|message| Refusal::invalid("time", message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_written_forms_name_the_same_moment() {
        let minute: Timestamp = "2020-04-24 12:00".parse().unwrap();
        let offset: Timestamp = "2020-04-24T14:00:00+02:00".parse().unwrap();
        assert_eq!(minute, offset);
        assert_eq!(minute.to_string(), "2020-04-24T12:00:00Z");
        assert_eq!(minute.as_us(), 1_587_729_600_000_000);
    }

    #[test]
    fn display_parses_back() {
        for us in [0, 1, -1, 1_587_729_600_123_456, -62_135_596_800_000_000] {
            let time = Timestamp::from_us(us);
            assert_eq!(time.to_string().parse::<Timestamp>().unwrap(), time);
        }
        assert!(Timestamp::from_us(i64::MAX).to_string().contains("since 1970"));
    }

    #[test]
    fn other_forms_are_refused_with_an_example() {
        for wrong in
            ["", "24/04/2020", "2020-02-30 10:00", "2020-04-24T14:00:00", "é020-04-24 14:0", "tomorrow"]
        {
            let refusal = wrong.parse::<Timestamp>().unwrap_err();
            assert!(refusal.to_string().contains("2026-04-24 14:00"), "{wrong}: {refusal}");
        }
        assert!("2020-04-24T14:00:00.1234567Z".parse::<Timestamp>().is_err());
    }

    #[test]
    fn days_are_counted_and_do_not_wrap() {
        let start: Timestamp = "2020-04-24 12:00".parse().unwrap();
        assert_eq!(start.plus_days(90).to_string(), "2020-07-23T12:00:00Z");
        assert_eq!(start.plus_days(90).days_since(start), 90);
        assert_eq!(start.days_since(start.plus_days(1)), -1);
        assert_eq!(Timestamp::from_us(i64::MAX).plus_days(u32::MAX).as_us(), i64::MAX);
    }
}
