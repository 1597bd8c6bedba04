//! What the clock of a place shows: handed in, so that this crate knows no rules of time zones.

use std::fmt;

/// A day and an hour as they are shown somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Year.
    pub year: i64,
    /// Month, 1 for January.
    pub month: u8,
    /// Day of the month.
    pub day: u8,
    /// Day of the week, 1 for Monday.
    pub weekday: u8,
    /// Hour.
    pub hour: u8,
    /// Minute.
    pub minute: u8,
    /// By how much it is ahead of UTC, in seconds.
    pub offset_s: i32,
}

/// A clock by its name, e.g. of a time zone; in UTC by default.
#[derive(Clone, Copy)]
pub struct Clock {
    name: &'static str,
    shows: fn(&'static str, i64) -> Option<Shown>,
}

impl Clock {
    /// The clock of coordinated universal time.
    pub const UTC: Clock = Clock { name: "UTC", shows: |_, us| utc(us) };

    /// A clock of this name, of which `shows` tells for a name and microseconds since 1970-01-01 UTC what it shows; nothing
    /// for what no calendar has.
    pub const fn new(name: &'static str, shows: fn(&'static str, i64) -> Option<Shown>) -> Clock {
        Clock { name, shows }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// What it shows at a moment, in microseconds since 1970-01-01 UTC.
    pub fn at(self, us: i64) -> Option<Shown> {
        (self.shows)(self.name, us)
    }
}

impl PartialEq for Clock {
    fn eq(&self, other: &Clock) -> bool {
        self.name == other.name
    }
}

impl Eq for Clock {}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clock({})", self.name)
    }
}

/// The Gregorian calendar in UTC, for years of four digits.
///
/// Days are counted from 1 March of year 0, so that a leap day is the last of its year (Howard Hinnant, *chrono-Compatible
/// Low-Level Date Algorithms*).
fn utc(us: i64) -> Option<Shown> {
    const DAY_US: i64 = 86_400_000_000;
    const DAYS_TO_1970: i64 = 719_468;
    const DAYS_OF_400_YEARS: i64 = 146_097;
    let since_1970 = us.div_euclid(DAY_US);
    let minutes = us.rem_euclid(DAY_US) / 60_000_000;
    let (era, of_era) = {
        let days = since_1970 + DAYS_TO_1970;
        (days.div_euclid(DAYS_OF_400_YEARS), days.rem_euclid(DAYS_OF_400_YEARS))
    };
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    Some(Shown {
        year: Some(year).filter(|year| (0..=9_999).contains(year))?,
        month: u8::try_from(month).ok()?,
        day: u8::try_from(day).ok()?,
        weekday: u8::try_from((since_1970 + 3).rem_euclid(7) + 1).ok()?,
        hour: u8::try_from(minutes / 60).ok()?,
        minute: u8::try_from(minutes % 60).ok()?,
        offset_s: 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utc_is_a_gregorian_calendar() {
        let shown = |us| {
            let Shown { year, month, day, weekday, hour, minute, .. } = Clock::UTC.at(us).unwrap();
            (year, month, day, weekday, hour, minute)
        };
        assert_eq!(shown(0), (1970, 1, 1, 4, 0, 0));
        assert_eq!(shown(-1), (1969, 12, 31, 3, 23, 59));
        assert_eq!(shown(1_781_971_230_500_000), (2026, 6, 20, 6, 16, 0));
        assert_eq!(shown(951_782_400_000_000), (2000, 2, 29, 2, 0, 0));
        assert_eq!(shown(-2_203_891_200_000_000), (1900, 3, 1, 4, 0, 0));
        assert_eq!(shown(253_402_300_799_000_000), (9999, 12, 31, 5, 23, 59));
        assert_eq!(Clock::UTC.at(253_402_300_800_000_000), None);
        assert_eq!(Clock::UTC.at(i64::MIN), None);
    }
}
