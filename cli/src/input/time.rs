//! Moments and lengths of time as people write them.

use std::str::FromStr;

use percole_domain::Zone;
use percole_domain::{Timestamp, WrittenTime};
use percole_words::{Message, cli, domain};

use crate::output::failure::Failure;

/// By whose clocks moments are written. [`Session::zone_for`](crate::session::Session::zone_for) alone tells it: nobody knows
/// what a node's clocks show before it was asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clocks(Zone);

impl Clocks {
    /// Of this zone, which was asked for or which a node named.
    pub(crate) fn of(zone: Zone) -> Clocks {
        Clocks(zone)
    }

    /// Their time zone.
    pub(crate) fn zone(self) -> Zone {
        self.0
    }
}

/// A moment: fixed, or counted from the moment of the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// This one, or what the clock of some time zone shows then.
    At(WrittenTime),
    /// So much later than the command.
    After(Length),
}

impl Moment {
    /// The moment, for a command given at `now`, by these clocks.
    ///
    /// # Errors
    /// A usage failure for the option of this name, when that hour does not exist or comes twice.
    pub(crate) fn from(self, now: Timestamp, clocks: Clocks, option: &str) -> Result<Timestamp, Failure> {
        match self {
            Moment::At(time) => {
                time.in_zone(clocks.zone()).map_err(|what| Failure::usage(what).within(option))
            }
            Moment::After(length) => Ok(length.after(now)),
        }
    }
}

impl FromStr for Moment {
    type Err = Message;

    fn from_str(text: &str) -> Result<Moment, Message> {
        if text == "now" {
            return Ok(Moment::After(Length { seconds: 0 }));
        }
        if let Some(length) = text.strip_prefix('+') {
            return length.parse().map(Moment::After);
        }
        let other_form = |message: Message| match message.id() == domain::not_a_time("").id() {
            true => cli::not_a_moment(),
            false => message,
        };
        text.parse().map(Moment::At).map_err(other_form)
    }
}

/// A length of time in whole seconds, up to 100 years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Length {
    seconds: u32,
}

const SECONDS_MAX: u64 = 100 * 365 * 86_400;

impl Length {
    /// The seconds.
    pub(crate) fn as_seconds(self) -> u32 {
        self.seconds
    }

    /// The moment so much later.
    pub(crate) fn after(self, now: Timestamp) -> Timestamp {
        Timestamp::from_us(now.as_us().saturating_add(i64::from(self.seconds) * 1_000_000))
    }
}

impl FromStr for Length {
    type Err = Message;

    fn from_str(text: &str) -> Result<Length, Message> {
        let wrong = cli::not_a_length;
        let unit = text.chars().last().ok_or_else(wrong)?;
        let unit_seconds = match unit {
            's' => 1,
            'm' => 60,
            'h' => 3_600,
            'd' => 86_400,
            'w' => 604_800,
            _ => return Err(wrong()),
        };
        let digits = &text[..text.len() - 1];
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        let number: u64 = digits.parse().map_err(|_| wrong())?;
        let seconds = number.checked_mul(unit_seconds).filter(|seconds| *seconds <= SECONDS_MAX);
        let seconds = seconds.and_then(|seconds| u32::try_from(seconds).ok());
        seconds.map(|seconds| Length { seconds }).ok_or_else(cli::length_too_long)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_form_is_read() {
        let now: Timestamp = "2026-04-24 12:00".parse().unwrap();
        let clocks = Clocks::of("Europe/Brussels".parse().unwrap());
        for (text, moment) in [
            ("2026-04-24T14:00:00+02:00", "2026-04-24T12:00:00Z"),
            ("2026-04-24 14:00", "2026-04-24T12:00:00Z"),
            ("2026-04-24T14:00[Europe/London]", "2026-04-24T13:00:00Z"),
            ("now", "2026-04-24T12:00:00Z"),
            ("+30m", "2026-04-24T12:30:00Z"),
            ("+2h", "2026-04-24T14:00:00Z"),
            ("+7d", "2026-05-01T12:00:00Z"),
            ("+2w", "2026-05-08T12:00:00Z"),
            ("+45s", "2026-04-24T12:00:45Z"),
        ] {
            assert_eq!(
                text.parse::<Moment>().unwrap().from(now, clocks, "--closes").unwrap().to_string(),
                moment,
                "{text}"
            );
        }
    }

    #[test]
    fn an_hour_that_comes_twice_is_refused_for_the_option_that_named_it() {
        let twice: Moment = "2026-10-25 02:30".parse().unwrap();
        let paris = Clocks::of("Europe/Paris".parse().unwrap());
        let failure = twice.from(Timestamp::default(), paris, "--closes").unwrap_err();
        assert!(
            failure.to_string().contains("--closes") && failure.to_string().contains("+01:00"),
            "{failure}"
        );
    }

    #[test]
    fn other_forms_are_refused_with_an_example() {
        for text in ["", "tomorrow", "24/04/2026"] {
            assert!(text.parse::<Moment>().unwrap_err().to_string().contains("now"), "{text}");
        }
        assert!("2026-04-24".parse::<Moment>().unwrap_err().to_string().contains("2026-04-24 18:00"));
        assert!("2026-04-24T14:00+20:00".parse::<Moment>().unwrap_err().to_string().contains("14"));
        for text in ["", "7", "d", "+7d", "-7d", "7 d", "1.5h", "7é", "7y"] {
            assert!(text.parse::<Length>().is_err(), "{text}");
        }
        assert!("99999w".parse::<Length>().unwrap_err().to_string().contains("100 years"));
        assert_eq!("90d".parse::<Length>().unwrap().as_seconds(), 7_776_000);
    }
}
