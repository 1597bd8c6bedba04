//! Time zones, by their names in the IANA database.

use std::{
    collections::BTreeMap,
    fmt,
    str::FromStr,
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use jiff::tz::{self, TimeZone, TimeZoneDatabase};
use percole_words::{Clock, Message, Shown, words};

/// A time zone of the IANA database, such as `Europe/Paris`; `UTC` by default.
///
/// Its rules are those of the machine where it has any, since they are kept up to date there; else those that percole
/// brings along.
#[derive(Clone, Copy)]
pub struct Zone(&'static TimeZone);

static UTC: TimeZone = TimeZone::UTC;
/// No name of the database is longer.
const NAME_BYTES_MAX: usize = 64;

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Zone = Zone(&UTC);

    /// The machine's time zone, when it has one that the database knows by a name.
    pub fn of_machine() -> Option<Zone> {
        TimeZone::try_system().ok()?.iana_name()?.parse().ok()
    }

    /// Its name, as the database writes it.
    pub fn name(self) -> &'static str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// What its clocks show.
    pub fn clock(self) -> Clock {
        match self == Zone::UTC {
            true => Clock::UTC,
            false => Clock::new(self.name(), shows),
        }
    }

    /// Its rules.
    pub(crate) fn rules(self) -> &'static TimeZone {
        self.0
    }
}

/// What the clocks of a zone show; a clock knows the name, by which the zone is held.
fn shows(name: &'static str, us: i64) -> Option<Shown> {
    let zone: Zone = name.parse().ok()?;
    let at = Timestamp::from_microsecond(us).ok()?.to_zoned(zone.rules().clone());
    let number = |number: i8| u8::try_from(number).ok();
    Some(Shown {
        year: i64::from(at.year()),
        month: number(at.month())?,
        day: number(at.day())?,
        weekday: number(at.weekday().to_monday_one_offset())?,
        hour: number(at.hour())?,
        minute: number(at.minute())?,
        offset_s: at.offset().seconds(),
    })
}

impl FromStr for Zone {
    type Err = Message;

    fn from_str(text: &str) -> Result<Zone, Message> {
        let found = (text.len() <= NAME_BYTES_MAX).then(|| find(text)).flatten();
        found.map(kept).ok_or_else(|| {
            let shown: String = text.chars().take(NAME_BYTES_MAX).collect();
            words::unknown_zone(shown)
        })
    }
}

fn find(name: &str) -> Option<TimeZone> {
    let found = tz::db().get(name).or_else(|_| TimeZoneDatabase::bundled().get(name));
    found.ok().filter(|zone| !zone.is_unknown())
}

/// The same zone for each name, and forever: the database has some 600 of them.
fn kept(found: TimeZone) -> Zone {
    static KEPT: Mutex<BTreeMap<String, &'static TimeZone>> = Mutex::new(BTreeMap::new());
    let Some(name) = found.iana_name().map(str::to_owned) else { return Zone::UTC };
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    Zone(kept.entry(name).or_insert_with(|| Box::leak(Box::new(found))))
}

impl Default for Zone {
    fn default() -> Zone {
        Zone::UTC
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Zone) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_have_their_names_in_the_database() {
        for (text, name) in
            [("Europe/Paris", "Europe/Paris"), ("europe/brussels", "Europe/Brussels"), ("UTC", "UTC")]
        {
            let zone: Zone = text.parse().unwrap();
            assert_eq!(zone.to_string(), name);
            assert_eq!(zone, text.parse().unwrap());
        }
        assert_ne!("Europe/Paris".parse::<Zone>().unwrap(), Zone::UTC);
        for name in TimeZoneDatabase::bundled().available() {
            assert!(name.as_str().len() <= NAME_BYTES_MAX, "{name}");
        }
    }

    #[test]
    fn clocks_are_set_forward_in_spring() {
        let paris: Zone = "Europe/Paris".parse().unwrap();
        let spring = 1_774_746_000_000_000;
        let shown = |us| paris.clock().at(us).map(|at| (at.day, at.weekday, at.hour, at.minute, at.offset_s));
        assert_eq!(shown(spring - 1), Some((29, 7, 1, 59, 3_600)));
        assert_eq!(shown(spring), Some((29, 7, 3, 0, 7_200)));
        assert_eq!(shown(i64::MAX), None);
        for us in [0, -1, spring, -62_135_596_800_000_000, 253_402_200_000_000_000] {
            assert_eq!(Clock::UTC.at(us), shows("UTC", us), "{us}");
        }
    }

    #[test]
    fn an_unknown_zone_is_refused_with_an_example() {
        for text in [
            "",
            "Paris",
            "Europe/Pariss",
            "CEST",
            "+02:00",
            "Europe/./UTC",
            "Etc/Unknown",
            &"x".repeat(1_000),
        ] {
            let refusal = text.parse::<Zone>().unwrap_err().to_string();
            assert!(refusal.contains("Europe/Paris") && refusal.len() < 200, "{refusal}");
        }
    }
}
