//! To whom something was handed over, for what, and until when an answer is due.

use percole_domain::{
    transmission::{Purpose, Standing},
    vocabulary::KnownBodyKind,
};
use percole_proto::v1 as pb;
use percole_words::portal;

use super::common::State;
use crate::visit::Visit;

/// One handing over.
pub(crate) struct Handed {
    /// The body and its site.
    pub(crate) to: String,
    pub(crate) purpose: String,
    pub(crate) sent: String,
    pub(crate) state: State,
}

pub(crate) fn of(visit: &Visit, lines: &[pb::TransmissionLine]) -> Vec<Handed> {
    lines.iter().map(|line| one(visit, line)).collect()
}

fn one(visit: &Visit, line: &pb::TransmissionLine) -> Handed {
    let speech = &visit.speech;
    // A body that is not known here has the name of its kind.
    let body = speech.term::<KnownBodyKind>(&line.body_name);
    Handed {
        to: speech.say(portal::body_at(body.as_str(), line.recipient_name.as_str())),
        purpose: speech.word::<Purpose>(&line.purpose),
        sent: speech.say(portal::handed_on(speech.day_of(line.sent_us))),
        state: state(visit, line),
    }
}

fn state(visit: &Visit, line: &pb::TransmissionLine) -> State {
    let speech = &visit.speech;
    match line.standing.parse() {
        Ok(Standing::Recalled) => State::plain(speech.say(portal::recalled())),
        Ok(Standing::OnItsWay) => {
            State::plain(speech.say(portal::not_received(speech.ago_message(line.sent_us))))
        }
        Ok(Standing::Late) => State::late(speech.say(portal::answer_late(speech.day_of(line.due_us)))),
        Ok(Standing::Awaited) => State::soon(speech.say(portal::answer_due(speech.day_of(line.due_us)))),
        _ => State::plain(speech.word::<Standing>(&line.standing)),
    }
}
