//! Moments and lengths of time as people write them.

use std::str::FromStr;

use percole_domain::Timestamp;
use percole_words::{Message, cli};

/// The text of `percole help times`.
pub(crate) const TIMES: &str = "\
Times

  2026-04-24T14:00:00+02:00   RFC 3339, with its offset
  2026-04-24 14:00            UTC
  now                         the moment at which the command is given
  +30m, +2h, +7d              so much after that moment

Lengths of time

  45s, 30m, 12h, 7d, 2w       seconds, minutes, hours, days of 24 hours, weeks
";

/// A moment: fixed, or counted from the moment of the command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// This one.
    At(Timestamp),
    /// So much later than the command.
    After(Length),
}

impl Moment {
    /// The moment, for a command given at `now`.
    pub(crate) fn from(self, now: Timestamp) -> Timestamp {
        match self {
            Moment::At(time) => time,
            Moment::After(length) => length.after(now),
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
        text.parse().map(Moment::At).map_err(|_| cli::not_a_moment())
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
        for (text, moment) in [
            ("2026-04-24T14:00:00+02:00", "2026-04-24T12:00:00Z"),
            ("2026-04-24 14:00", "2026-04-24T14:00:00Z"),
            ("now", "2026-04-24T12:00:00Z"),
            ("+30m", "2026-04-24T12:30:00Z"),
            ("+2h", "2026-04-24T14:00:00Z"),
            ("+7d", "2026-05-01T12:00:00Z"),
            ("+2w", "2026-05-08T12:00:00Z"),
            ("+45s", "2026-04-24T12:00:45Z"),
        ] {
            assert_eq!(text.parse::<Moment>().unwrap().from(now).to_string(), moment, "{text}");
        }
    }

    #[test]
    fn other_forms_are_refused_with_an_example() {
        for text in ["", "tomorrow", "24/04/2026", "2026-04-24"] {
            assert!(text.parse::<Moment>().unwrap_err().to_string().contains("now"), "{text}");
        }
        for text in ["", "7", "d", "+7d", "-7d", "7 d", "1.5h", "7é", "7y"] {
            assert!(text.parse::<Length>().is_err(), "{text}");
        }
        assert!("99999w".parse::<Length>().unwrap_err().to_string().contains("100 years"));
        assert_eq!("90d".parse::<Length>().unwrap().as_seconds(), 7_776_000);
    }
}
