//! Day and hours of a meeting, as a form asks for them.

use percole_core::error::Error;
use percole_domain::{Date, Timestamp, Zone, meetings};
use percole_proto::event::v1 as ev;
use percole_words::portal_desk;

use super::sheet::{Group, Input};
use crate::{form::Fields, visit::Visit};

/// The inputs.
pub(super) fn inputs(visit: &Visit, fields: &Fields, zone: Zone) -> Group {
    let say = |message| visit.speech.say(message);
    let inputs = vec![
        Input::of_kind("date", "day", say(portal_desk::day()), fields),
        Input::of_kind("time", "time.start", say(portal_desk::start()), fields),
        Input::of_kind("time", "time.end", say(portal_desk::end()), fields),
    ];
    Group::new(say(portal_desk::when()), inputs).in_a_row().with_hint(say(portal_desk::clock(zone.name())))
}

/// What a meeting's time is as these inputs show it.
pub(super) fn shown(time: &ev::MeetingTime, zone: Zone) -> Vec<(String, String)> {
    let day = Date::of(Timestamp::from_us(time.start_us), zone).to_string();
    let hour = |us: i64| {
        zone.clock().at(us).map(|shown| format!("{:02}:{:02}", shown.hour, shown.minute)).unwrap_or_default()
    };
    let end = if time.end_us == 0 { String::new() } else { hour(time.end_us) };
    [("day", day), ("time.start", hour(time.start_us)), ("time.end", end)]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
}

/// What was filled in, by the clocks of a zone; what ends before it begins ends after midnight.
///
/// # Errors
/// `InvalidArgument` on the input.
pub(super) fn read(fields: &Fields, zone: Zone) -> Result<ev::MeetingTime, Error> {
    let day = Date::from_any_form(fields.one("day"))
        .map_err(|refusal| Error::invalid("day", refusal.message().clone()))?;
    let at = |name: &str, day: Date| {
        meetings::moment(day, fields.one(name), zone).map_err(|message| Error::invalid(name, message))
    };
    let start = at("time.start", day)?;
    let end = match fields.one("time.end") {
        "" => None,
        _ => Some(at("time.end", day)?),
    };
    let end = match end {
        Some(end) if end <= start => Some(at("time.end", day.plus_days(1))?),
        end => end,
    };
    let end_us = end.map_or(0, Timestamp::as_us);
    Ok(ev::MeetingTime { start_us: start.as_us(), end_us, zone: zone.name().to_owned() })
}
