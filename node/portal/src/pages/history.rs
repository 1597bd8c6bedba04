//! What happened to a text, who did it and when.

use percole_domain::{happened, vocabulary::MandateRole};
use percole_proto::v1 as pb;
use percole_words::{Arg, portal};

use crate::visit::Visit;

/// One step.
pub(crate) struct Step {
    pub(crate) what: String,
    /// In which role, and on which site.
    pub(crate) by: String,
    pub(crate) when: String,
    pub(crate) reason: String,
}

/// The steps of a history, the newest first. What people have no word for is left to the log.
pub(crate) fn of(visit: &Visit, entries: &[pb::TimelineEntry]) -> Vec<Step> {
    entries.iter().rev().filter_map(|entry| step(visit, entry)).collect()
}

/// One step; `None` for what people have no word for.
pub(crate) fn step(visit: &Visit, entry: &pb::TimelineEntry) -> Option<Step> {
    let speech = &visit.speech;
    let role = entry.act.as_ref().map(|act| act.role.as_str()).unwrap_or_default();
    let site = entry.node.parse().map(|node| visit.node().directory().name_of(&node)).unwrap_or_default();
    Some(Step {
        what: speech.say(happened(&entry.kind)?),
        by: match who(role) {
            Some(who) => speech.say(portal::done_by_at(who, site)),
            None => site,
        },
        when: speech.moment(entry.at_us),
        reason: speech.say(Arg::read(&entry.reason)),
    })
}

/// In which role; nothing for what a site does by itself.
fn who(role: &str) -> Option<Arg> {
    match role {
        "" | "node" => None,
        "operator" => Some(portal::done_by_secretariat().into()),
        role => Some(role.parse().map_or_else(|_| role.into(), |role: MandateRole| role.label())),
    }
}
