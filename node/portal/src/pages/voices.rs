//! What each working group says of a report, its reservation in its own words.

use percole_domain::adoption::Position;
use percole_proto::v1 as pb;
use percole_words::portal;

use super::common::State;
use crate::visit::Visit;

/// One group.
pub(crate) struct Voice {
    pub(crate) group: String,
    pub(crate) state: State,
    /// Its reservation or objection, as it wrote it.
    pub(crate) statement: String,
    /// What those hold who did not agree.
    pub(crate) dissent: String,
    /// When and where it met.
    pub(crate) met: String,
}

impl Voice {
    /// Whether it has something to say that stands wherever the report stands.
    pub(crate) fn has_reservation(&self) -> bool {
        !self.statement.is_empty()
    }
}

pub(crate) fn of(visit: &Visit, voices: &[pb::GroupVoice]) -> Vec<Voice> {
    voices.iter().map(|voice| one(visit, voice)).collect()
}

fn one(visit: &Visit, voice: &pb::GroupVoice) -> Voice {
    let speech = &visit.speech;
    let group = voice.group.clone().unwrap_or_default();
    let given = voice.given.clone().unwrap_or_default();
    let met = match (given.meeting_date.as_str(), given.meeting_place.as_str()) {
        ("", "") => String::new(),
        (date, "") => speech.say(portal::met_on(speech.day(date))),
        ("", place) => speech.say(portal::met_at(place)),
        (date, place) => speech.say(portal::met_on_at(speech.day(date), place)),
    };
    let name = [group.name, group.antenne].into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    Voice {
        group: name,
        state: state(visit, &voice.position),
        statement: voice.statement.clone(),
        dissent: voice.dissent.clone(),
        met,
    }
}

fn state(visit: &Visit, position: &str) -> State {
    let word = visit.speech.word::<Position>(position);
    match position {
        "agrees" => State::done(word),
        "reservation" => State::soon(word),
        "objects" => State::late(word),
        "silent" => State::plain(visit.speech.say(portal::group_silent())),
        _ => State::plain(visit.speech.say(portal::group_awaited())),
    }
}
