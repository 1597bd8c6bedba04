// Generated from locales/en/standing.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// this node may be older than what it published: {why}. It answers questions and writes nothing, because writing could show two histories. It goes on by itself once {missing}. If that cannot be, its operator decides: `percole node confirm` says what that risks
pub fn unconfirmed(why: impl Into<Arg>, missing: impl Into<Arg>) -> Message {
    Message::new("unconfirmed", vec![("why", why.into()), ("missing", missing.into())])
}

/// this node is starting and finds out how far its log is; try again in a moment
pub fn starting() -> Message {
    Message::new("starting", vec![])
}

/// it was restored from the backup of {time}
pub fn doubt_restored(time: impl Into<Arg>) -> Message {
    Message::new("doubt-restored", vec![("time", time.into())])
}

/// its file `last-checkpoint`, which remembers the newest head that it published, is missing
pub fn doubt_file_missing() -> Message {
    Message::new("doubt-file-missing", vec![])
}

/// its database holds {held} event | {held} events, and it published {published}
pub fn doubt_older(held: impl Into<Arg>, published: impl Into<Arg>) -> Message {
    Message::new("doubt-older", vec![("held", held.into()), ("published", published.into())])
}

/// its database was copied, moved or restored since it last ran
pub fn doubt_elsewhere() -> Message {
    Message::new("doubt-elsewhere", vec![])
}

/// it was restored, and that is not settled yet
pub fn doubt_unsettled() -> Message {
    Message::new("doubt-unsettled", vec![])
}

/// somebody else with this node’s keys wrote up to event {size} of its log. A copy of this node runs: stop one of the two, then start the other again
pub fn doubt_twin(size: impl Into<Arg>) -> Message {
    Message::new("doubt-twin", vec![("size", size.into())])
}

/// its neighbours have shown the newest head that they hold
pub fn somebody_is_asked() -> Message {
    Message::new("somebody-is-asked", vec![])
}

/// its parent {name} has shown the newest head that it holds
pub fn parent_to_be_heard(name: impl Into<Arg>) -> Message {
    Message::new("parent-to-be-heard", vec![("name", name.into())])
}

/// its child has | one of its {count} children has | {asked} of its {count} children have shown the newest head that they hold (so far {heard})
pub fn children_to_be_heard(asked: impl Into<Arg>, count: impl Into<Arg>, heard: impl Into<Arg>) -> Message {
    Message::new("children-to-be-heard", vec![("asked", asked.into()), ("count", count.into()), ("heard", heard.into())])
}

/// the events up to {size} are here again: {held} are, and the rest is being fetched from whoever holds it
pub fn events_coming(size: impl Into<Arg>, held: impl Into<Arg>) -> Message {
    Message::new("events-coming", vec![("size", size.into()), ("held", held.into())])
}

/// the events up to {size} are found: {held} are here, and nobody who was asked holds the rest, which was announced and perhaps never sent
pub fn events_to_be_had(size: impl Into<Arg>, held: impl Into<Arg>) -> Message {
    Message::new("events-to-be-had", vec![("size", size.into()), ("held", held.into())])
}

/// the events of others on which its own rest have come
pub fn causes_to_be_had() -> Message {
    Message::new("causes-to-be-had", vec![])
}

/// somebody who holds its log connects: it has neither a parent nor children to ask
pub fn nobody_to_ask() -> Message {
    Message::new("nobody-to-ask", vec![])
}

/// it is started again
pub fn twin_to_be_ended() -> Message {
    Message::new("twin-to-be-ended", vec![])
}

/// others have shown how far this node’s log is, and everything is here again: it goes on with {size} event | {size} events
pub fn confirmed_by_others(size: impl Into<Arg>) -> Message {
    Message::new("confirmed-by-others", vec![("size", size.into())])
}

/// a node says only of itself what it lost
pub fn lost_by_another() -> Message {
    Message::new("lost-by-another", vec![])
}

/// this node is called {name}, not {given}; nothing was changed
pub fn confirm_another_name(name: impl Into<Arg>, given: impl Into<Arg>) -> Message {
    Message::new("confirm-another-name", vec![("name", name.into()), ("given", given.into())])
}

/// nothing keeps this node from writing; there is nothing to confirm
pub fn confirm_nothing_to_do() -> Message {
    Message::new("confirm-nothing-to-do", vec![])
}

/// the log of this node has two histories already, and no word mends that
pub fn confirm_frozen() -> Message {
    Message::new("confirm-frozen", vec![])
}

/// this node’s log has two histories, and other nodes take nothing more from it: {why}. Whatever it would write, nobody would ever see. The people of both nodes decide; a new node (`percole-node init`) can join in its place
pub fn frozen(why: impl Into<Arg>) -> Message {
    Message::new("frozen", vec![("why", why.into())])
}

/// it signed the heads of {shorter} and {longer} entries, which contradict each other
pub fn frozen_heads(shorter: impl Into<Arg>, longer: impl Into<Arg>) -> Message {
    Message::new("frozen-heads", vec![("shorter", shorter.into()), ("longer", longer.into())])
}

/// the parent says that this node’s log has two histories, and does not show them
pub fn frozen_without_evidence() -> Message {
    Message::new("frozen-without-evidence", vec![])
}

/// the log of {name} has two histories there; nothing more is taken in from it
pub fn frozen_log_refused(name: impl Into<Arg>) -> Message {
    Message::new("frozen-log-refused", vec![("name", name.into())])
}
