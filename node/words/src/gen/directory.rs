// Generated from locales/en/directory.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// node
pub fn title_host() -> Message {
    Message::new("title-host", vec![])
}

/// members
pub fn title_members() -> Message {
    Message::new("title-members", vec![])
}

/// bodies
pub fn title_bodies() -> Message {
    Message::new("title-bodies", vec![])
}

/// dissolved
pub fn title_dissolved() -> Message {
    Message::new("title-dissolved", vec![])
}

/// no units are known here: `percole unit create` registers one
pub fn no_units() -> Message {
    Message::new("no-units", vec![])
}

/// no bodies fit
pub fn no_bodies() -> Message {
    Message::new("no-bodies", vec![])
}

/// {members} on {date}
pub fn members_on(members: impl Into<Arg>, date: impl Into<Arg>) -> Message {
    Message::new("members-on", vec![("members", members.into()), ("date", date.into())])
}

/// {unit} is registered
pub fn unit_created(unit: impl Into<Arg>) -> Message {
    Message::new("unit-created", vec![("unit", unit.into())])
}

/// the members of {unit} are counted
pub fn unit_counted(unit: impl Into<Arg>) -> Message {
    Message::new("unit-counted", vec![("unit", unit.into())])
}

/// {unit} is handed over to node {node}
pub fn unit_moved_to(unit: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("unit-moved-to", vec![("unit", unit.into()), ("node", node.into())])
}

/// {body} is established
pub fn body_created(body: impl Into<Arg>) -> Message {
    Message::new("body-created", vec![("body", body.into())])
}

/// {body} is described anew
pub fn body_changed(body: impl Into<Arg>) -> Message {
    Message::new("body-changed", vec![("body", body.into())])
}

/// {body} is dissolved
pub fn body_ended(body: impl Into<Arg>) -> Message {
    Message::new("body-ended", vec![("body", body.into())])
}

/// {added} added, {changed} changed, {unchanged} unchanged
pub fn import_gave(added: impl Into<Arg>, changed: impl Into<Arg>, unchanged: impl Into<Arg>) -> Message {
    Message::new("import-gave", vec![("added", added.into()), ("changed", changed.into()), ("unchanged", unchanged.into())])
}

/// the file is good; it would give: {added} added, {changed} changed, {unchanged} unchanged, and nothing was written
pub fn import_would_give(added: impl Into<Arg>, changed: impl Into<Arg>, unchanged: impl Into<Arg>) -> Message {
    Message::new("import-would-give", vec![("added", added.into()), ("changed", changed.into()), ("unchanged", unchanged.into())])
}

/// line {line}: {name} is new
pub fn import_line_added(line: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("import-line-added", vec![("line", line.into()), ("name", name.into())])
}

/// line {line}: {name} changes
pub fn import_line_changed(line: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("import-line-changed", vec![("line", line.into()), ("name", name.into())])
}

/// antenne {antenne}: one member | {members} members would belong to the unit {unit} with --link-units
pub fn antenne_is_unit(antenne: impl Into<Arg>, members: impl Into<Arg>, unit: impl Into<Arg>) -> Message {
    Message::new("antenne-is-unit", vec![("antenne", antenne.into()), ("members", members.into()), ("unit", unit.into())])
}

/// antenne {antenne} is called like no unit of this node
pub fn antenne_without_unit(antenne: impl Into<Arg>) -> Message {
    Message::new("antenne-without-unit", vec![("antenne", antenne.into())])
}

/// no mandates fit
pub fn no_mandates() -> Message {
    Message::new("no-mandates", vec![])
}

/// the mandate ({role}) in {body} is recorded
pub fn mandate_begun(role: impl Into<Arg>, body: impl Into<Arg>) -> Message {
    Message::new("mandate-begun", vec![("role", role.into()), ("body", body.into())])
}

/// {name} is recorded as its holder
pub fn mandate_named(name: impl Into<Arg>) -> Message {
    Message::new("mandate-named", vec![("name", name.into())])
}

/// the end of the mandate is recorded
pub fn mandate_over() -> Message {
    Message::new("mandate-over", vec![])
}

/// {body}: {seats}
pub fn body_with_seats(body: impl Into<Arg>, seats: impl Into<Arg>) -> Message {
    Message::new("body-with-seats", vec![("body", body.into()), ("seats", seats.into())])
}

/// {office} – last day today | {days} days left
pub fn office_ends_soon(office: impl Into<Arg>, days: impl Into<Arg>) -> Message {
    Message::new("office-ends-soon", vec![("office", office.into()), ("days", days.into())])
}

/// offices
pub fn title_offices() -> Message {
    Message::new("title-offices", vec![])
}

/// no persons are known here: `percole person add` adds one
pub fn no_persons() -> Message {
    Message::new("no-persons", vec![])
}

/// {name} is added as person {id}
pub fn person_added(name: impl Into<Arg>, id: impl Into<Arg>) -> Message {
    Message::new("person-added", vec![("name", name.into()), ("id", id.into())])
}

/// person {id} may do nothing here any more
pub fn person_ended(id: impl Into<Arg>) -> Message {
    Message::new("person-ended", vec![("id", id.into())])
}

/// save this as a file that only its owner reads; it is not shown again
pub fn token_shown_once() -> Message {
    Message::new("token-shown-once", vec![])
}

/// the token file is {file}; it is the only copy
pub fn token_written(file: impl Into<Arg>) -> Message {
    Message::new("token-written", vec![("file", file.into())])
}

/// member
pub fn person_member() -> Message {
    Message::new("person-member", vec![])
}

/// user
pub fn person_user() -> Message {
    Message::new("person-user", vec![])
}

/// staff
pub fn person_staff() -> Message {
    Message::new("person-staff", vec![])
}

/// `{text}` is not what a person may be here: write one of {known}
pub fn unknown_person_status(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-person-status", vec![("text", text.into()), ("known", known.into())])
}

/// what is decided
pub fn competences_title_subject() -> Message {
    Message::new("competences-title-subject", vec![])
}

/// decides
pub fn competences_title_decides() -> Message {
    Message::new("competences-title-decides", vec![])
}

/// gives an opinion
pub fn competences_title_advises() -> Message {
    Message::new("competences-title-advises", vec![])
}

/// is told
pub fn competences_title_informed() -> Message {
    Message::new("competences-title-informed", vec![])
}

/// others take part by
pub fn competences_title_level() -> Message {
    Message::new("competences-title-level", vec![])
}

/// no open edition says who decides on what: see `percole charter show`
pub fn competences_none() -> Message {
    Message::new("competences-none", vec![])
}

/// the portrait is given
pub fn portrait_given() -> Message {
    Message::new("portrait-given", vec![])
}

/// the portrait is removed
pub fn portrait_removed() -> Message {
    Message::new("portrait-removed", vec![])
}
