//! Moments as people write them.

use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::fmt::temporal::{Pieces, PiecesOffset, TimeZoneAnnotationKind};
use jiff::tz::{AmbiguousOffset, Offset};
use percole_tables::text::shortened;
use percole_words::{Message, domain, moments, words};

use crate::{Timestamp, Zone};

/// No written moment is longer.
const TEXT_BYTES_MAX: usize = 100;
/// No country is further from UTC, in hours.
const OFFSET_HOURS_MAX: i32 = 14;

/// A moment as a person writes it: `2026-06-20 18:00` by the clock of some time zone, which is asked for later;
/// `2026-06-20T18:00+02:00` and `2026-06-20T16:00Z` with an offset; `2026-06-20T18:00[Europe/Paris]` with a zone of its
/// own, also behind an offset. RFC 3339 and RFC 9557 define the forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrittenTime {
    /// This moment, whoever reads it.
    At(Timestamp),
    /// By the clock on somebody's wall.
    Local(DateTime),
}

impl WrittenTime {
    /// The moment, when clocks are those of `zone`.
    ///
    /// # Errors
    /// When that hour is left out as the clocks are set forward, or comes twice as they are set back; with what would be right.
    pub fn in_zone(self, zone: Zone) -> Result<Timestamp, Message> {
        match self {
            WrittenTime::At(time) => Ok(time),
            WrittenTime::Local(local) => resolved(local, zone),
        }
    }
}

impl FromStr for WrittenTime {
    type Err = Message;

    fn from_str(text: &str) -> Result<WrittenTime, Message> {
        let wrong = || domain::not_a_time(shortened(text));
        let pieces =
            Some(text).filter(|text| text.len() <= TEXT_BYTES_MAX).and_then(|text| Pieces::parse(text).ok());
        let pieces = pieces.ok_or_else(wrong)?;
        let time = pieces.time().ok_or_else(|| domain::hour_missing(shortened(text)))?;
        if time.subsec_nanosecond() % 1_000 != 0 {
            return Err(domain::time_too_fine());
        }
        let local = pieces.date().to_datetime(time);
        let zone = pieces.time_zone_annotation().map(|annotation| match annotation.kind() {
            TimeZoneAnnotationKind::Named(name) => name.as_str().parse::<Zone>(),
            _ => Err(words::unknown_zone(shortened(text))),
        });
        match (pieces.offset(), zone.transpose()?) {
            (None, None) => Ok(WrittenTime::Local(local)),
            (None, Some(zone)) => resolved(local, zone).map(WrittenTime::At),
            (Some(offset), zone) => with_offset(local, offset, zone).map(WrittenTime::At),
        }
    }
}

fn with_offset(local: DateTime, written: PiecesOffset, zone: Option<Zone>) -> Result<Timestamp, Message> {
    let offset = written.to_numeric_offset();
    if offset.seconds().abs() > OFFSET_HOURS_MAX * 3_600 {
        return Err(domain::offset_too_large(moments::offset(offset.seconds(), ""), OFFSET_HOURS_MAX));
    }
    let time = moment(local, offset)?;
    let Some(zone) = zone.filter(|_| written != PiecesOffset::Zulu) else { return Ok(time) };
    let right =
        zone.rules().to_offset(jiff::Timestamp::from_microsecond(time.as_us()).map_err(|_| beyond(local))?);
    if right != offset {
        let (written, right) = (moments::offset(offset.seconds(), ""), moments::offset(right.seconds(), ""));
        return Err(domain::offset_of_other_zone(zone.name(), right, written));
    }
    Ok(time)
}

fn resolved(local: DateTime, zone: Zone) -> Result<Timestamp, Message> {
    match zone.rules().to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Unambiguous { offset } => moment(local, offset),
        AmbiguousOffset::Gap { before: old, after: new } => {
            let shown = |offset: Offset| {
                let at = offset.to_timestamp(local).map(|time| zone.rules().to_datetime(time));
                at.map_or_else(|_| written(local), written)
            };
            Err(domain::hour_left_out(written(local), zone.name(), shown(new), shown(old)))
        }
        AmbiguousOffset::Fold { before, after } => {
            let with = |offset| format!("{}{}", local.strftime("%Y-%m-%dT%H:%M"), numeric(offset));
            Err(domain::hour_twice(written(local), zone.name(), with(before), with(after)))
        }
    }
}

fn moment(local: DateTime, offset: Offset) -> Result<Timestamp, Message> {
    let time = offset.to_timestamp(local).map_err(|_| beyond(local))?;
    Ok(Timestamp::from_us(time.as_microsecond()))
}

fn beyond(local: DateTime) -> Message {
    domain::not_a_time(local.to_string())
}

fn written(local: DateTime) -> String {
    local.strftime("%Y-%m-%d %H:%M").to_string()
}

/// Also for UTC with a sign, so that it can be written behind a time.
fn numeric(offset: Offset) -> String {
    match offset.is_zero() {
        true => "+00:00".to_owned(),
        false => moments::offset(offset.seconds(), ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, zone: &str) -> Result<String, String> {
        let time = text.parse::<WrittenTime>().and_then(|time| time.in_zone(zone.parse()?));
        time.map(|time| time.to_string()).map_err(|message| message.to_string())
    }

    #[test]
    fn a_time_is_of_the_zone_that_it_names_or_else_of_the_readers() {
        for (text, zone, moment) in [
            ("2026-06-20 18:00", "Europe/Paris", "2026-06-20T16:00:00Z"),
            ("2026-12-20T18:00", "Europe/Paris", "2026-12-20T17:00:00Z"),
            ("2026-06-20 18:00", "UTC", "2026-06-20T18:00:00Z"),
            ("2026-06-20T18:00+02:00", "America/New_York", "2026-06-20T16:00:00Z"),
            ("2026-06-20T18:00:30.5+02:00", "UTC", "2026-06-20T16:00:30.5Z"),
            ("2026-06-20T16:00Z", "Europe/Paris", "2026-06-20T16:00:00Z"),
            ("2026-06-20T18:00[Europe/Paris]", "UTC", "2026-06-20T16:00:00Z"),
            ("2026-06-20 18:00[europe/brussels]", "UTC", "2026-06-20T16:00:00Z"),
            ("2026-06-20T18:00+02:00[Europe/Paris]", "UTC", "2026-06-20T16:00:00Z"),
            ("2026-06-20T16:00Z[Europe/Paris]", "UTC", "2026-06-20T16:00:00Z"),
            ("2026-10-25T02:30+01:00[Europe/Paris]", "UTC", "2026-10-25T01:30:00Z"),
            ("2026-06-20T18:00+14:00", "UTC", "2026-06-20T04:00:00Z"),
        ] {
            assert_eq!(read(text, zone).as_deref(), Ok(moment), "{text}");
        }
    }

    #[test]
    fn an_hour_that_does_not_exist_or_comes_twice_is_refused_with_what_would_be_right() {
        let gap = read("2026-03-29 02:30", "Europe/Paris").unwrap_err();
        assert!(gap.contains("2026-03-29 01:30") && gap.contains("2026-03-29 03:30"), "{gap}");
        assert!(gap.contains("Europe/Paris"), "{gap}");
        assert!(read("2026-03-29T02:30[Europe/Brussels]", "UTC").unwrap_err().contains("03:30"));
        let twice = read("2026-10-25 02:30", "Europe/Paris").unwrap_err();
        assert!(
            twice.contains("2026-10-25T02:30+02:00") && twice.contains("2026-10-25T02:30+01:00"),
            "{twice}"
        );
        let london = read("2026-10-25 01:30", "Europe/London").unwrap_err();
        assert!(london.contains("2026-10-25T01:30+00:00"), "{london}");
        for again in ["2026-10-25T01:30+00:00", "2026-10-25T01:30+01:00"] {
            assert!(read(again, "Europe/London").is_ok(), "{again}");
        }
    }

    #[test]
    fn an_offset_that_no_country_has_or_that_its_zone_has_not_is_refused() {
        assert!(read("2026-06-20T18:00+14:30", "UTC").unwrap_err().contains("14"));
        assert!(read("2026-06-20T18:00-23:00", "UTC").unwrap_err().contains("14"));
        let other = read("2026-06-20T18:00+01:00[Europe/Paris]", "UTC").unwrap_err();
        assert!(
            other.starts_with("Europe/Paris is +02:00 away from UTC at that moment, not +01:00"),
            "{other}"
        );
        assert!(read("2026-06-20T18:00[Europe/Pari]", "UTC").unwrap_err().contains("`Europe/Pari`"));
        assert!(read("2026-06-20T18:00[+02:00]", "UTC").is_err());
    }

    #[test]
    fn a_day_alone_is_told_to_name_the_hour_and_other_texts_are_no_times() {
        assert!(read("2026-06-20", "UTC").unwrap_err().contains("hour"));
        for text in ["", "tomorrow", "20/06/2026 18:00", "2026-02-30 10:00", "é", &"9".repeat(500)] {
            assert!(read(text, "UTC").unwrap_err().contains("2026-04-24 14:00"), "{text}");
        }
        assert!(read("2026-06-20T18:00:00.1234567Z", "UTC").unwrap_err().contains("microsecond"));
        assert!(read("9999-12-31T23:59-10:00", "UTC").is_err());
    }
}
