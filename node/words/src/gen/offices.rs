// Generated from locales/en/offices.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// no unit {id} is known here; see `percole unit list`
pub fn unit_not_known(id: impl Into<Arg>) -> Message {
    Message::new("unit-not-known", vec![("id", id.into())])
}

/// no body {id} is known here; see `percole body list`
pub fn body_not_known(id: impl Into<Arg>) -> Message {
    Message::new("body-not-known", vec![("id", id.into())])
}

/// no mandate {id} is known here; see `percole mandate list`
pub fn mandate_not_known(id: impl Into<Arg>) -> Message {
    Message::new("mandate-not-known", vec![("id", id.into())])
}

/// no person {id} is known here; see `percole person list`
pub fn person_not_known(id: impl Into<Arg>) -> Message {
    Message::new("person-not-known", vec![("id", id.into())])
}

/// no member has the number {number}
pub fn member_not_known(number: impl Into<Arg>) -> Message {
    Message::new("member-not-known", vec![("number", number.into())])
}

/// it belongs to node {node}: only that node changes it
pub fn of_another_node(node: impl Into<Arg>) -> Message {
    Message::new("of-another-node", vec![("node", node.into())])
}

/// is a unit of another node: only its host establishes bodies in it
pub fn unit_not_hosted() -> Message {
    Message::new("unit-not-hosted", vec![])
}

/// this node has no unit yet: register the country or antenne that it is (`percole unit create`)
pub fn own_unit_missing() -> Message {
    Message::new("own-unit-missing", vec![])
}

/// {name} is the name of another unit of this node: choose another one
pub fn unit_name_taken(name: impl Into<Arg>) -> Message {
    Message::new("unit-name-taken", vec![("name", name.into())])
}

/// {name} is the name of another body of this unit: choose another one
pub fn body_name_taken(name: impl Into<Arg>) -> Message {
    Message::new("body-name-taken", vec![("name", name.into())])
}

/// is missing: the file changes one thing that is here already, say why | {count} things that are here already, say why
pub fn import_reason_missing(count: impl Into<Arg>) -> Message {
    Message::new("import-reason-missing", vec![("count", count.into())])
}

/// somebody changed the same things at this moment: look at the dry run again
pub fn import_overtaken() -> Message {
    Message::new("import-overtaken", vec![])
}

/// holds this office already since {from}, in a term that is not over by then
pub fn office_held_already(from: impl Into<Arg>) -> Message {
    Message::new("office-held-already", vec![("from", from.into())])
}

/// holds this office already, in a term that is not over by then
pub fn office_held_for_long() -> Message {
    Message::new("office-held-for-long", vec![])
}

/// “{name}” can be taken for “{other}”, who holds an office already: if they are one person, write the name alike
pub fn holder_alike(name: impl Into<Arg>, other: impl Into<Arg>) -> Message {
    Message::new("holder-alike", vec![("name", name.into()), ("other", other.into())])
}

/// no person here is the member {number}: `percole person add --member` adds one
pub fn member_is_no_person(number: impl Into<Arg>) -> Message {
    Message::new("member-is-no-person", vec![("number", number.into())])
}

/// {role} of {body}
pub fn office_of(role: impl Into<Arg>, body: impl Into<Arg>) -> Message {
    Message::new("office-of", vec![("role", role.into()), ("body", body.into())])
}

/// an office of {body}
pub fn office_in(body: impl Into<Arg>) -> Message {
    Message::new("office-in", vec![("body", body.into())])
}

/// say for which body and in which role you act
pub fn act_body_missing() -> Message {
    Message::new("act-body-missing", vec![])
}

/// {role} is a role in a body: name the body too
pub fn act_role_without_body(role: impl Into<Arg>) -> Message {
    Message::new("act-role-without-body", vec![("role", role.into())])
}

/// say in which role you act for the body
pub fn act_role_missing() -> Message {
    Message::new("act-role-missing", vec![])
}

/// {body} is a body of another node: those who hold its offices act there
pub fn act_body_elsewhere(body: impl Into<Arg>) -> Message {
    Message::new("act-body-elsewhere", vec![("body", body.into())])
}

/// you do not hold this office ({office}): act for one that is yours
pub fn act_not_yours(office: impl Into<Arg>) -> Message {
    Message::new("act-not-yours", vec![("office", office.into())])
}

/// is no mandate in this office ({office})
pub fn act_mandate_of_other_office(office: impl Into<Arg>) -> Message {
    Message::new("act-mandate-of-other-office", vec![("office", office.into())])
}

/// {count} people hold this office today: name the mandate of the one for whom you record this
pub fn act_several(count: impl Into<Arg>) -> Message {
    Message::new("act-several", vec![("count", count.into())])
}

/// nobody signs for {body} in this role today: {why}
pub fn act_vacant(body: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("act-vacant", vec![("body", body.into()), ("why", why.into())])
}

/// nobody ever held this office ({office}): begin a mandate first (`percole mandate begin`)
pub fn act_never_held(office: impl Into<Arg>) -> Message {
    Message::new("act-never-held", vec![("office", office.into())])
}

/// this is done by those who run the node, not by persons: ask its secretary
pub fn for_operators_only() -> Message {
    Message::new("for-operators-only", vec![])
}

/// this is for a person and their own token: operators have no ballot of their own
pub fn for_persons_only() -> Message {
    Message::new("for-persons-only", vec![])
}

/// `{text}` is not what a person may be here: write member, user or staff
pub fn person_status_unknown(text: impl Into<Arg>) -> Message {
    Message::new("person-status-unknown", vec![("text", text.into())])
}

/// is missing: give the member’s number on the register
pub fn person_number_missing() -> Message {
    Message::new("person-number-missing", vec![])
}

/// this member is person {id} already
pub fn person_exists(id: impl Into<Arg>) -> Message {
    Message::new("person-exists", vec![("id", id.into())])
}
