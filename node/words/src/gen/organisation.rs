// Generated from locales/en/organisation.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// general assembly
pub fn kind_assembly() -> Message {
    Message::new("kind-assembly", vec![])
}

/// board
pub fn kind_board() -> Message {
    Message::new("kind-board", vec![])
}

/// management
pub fn kind_management() -> Message {
    Message::new("kind-management", vec![])
}

/// ethics committee
pub fn kind_ethics_committee() -> Message {
    Message::new("kind-ethics-committee", vec![])
}

/// antenne assembly
pub fn kind_antenne_assembly() -> Message {
    Message::new("kind-antenne-assembly", vec![])
}

/// local representation
pub fn kind_local_representation() -> Message {
    Message::new("kind-local-representation", vec![])
}

/// working group
pub fn kind_working_group() -> Message {
    Message::new("kind-working-group", vec![])
}

/// works council
pub fn kind_works_council() -> Message {
    Message::new("kind-works-council", vec![])
}

/// staff representatives
pub fn kind_staff_representatives() -> Message {
    Message::new("kind-staff-representatives", vec![])
}

/// auditors
pub fn kind_auditors() -> Message {
    Message::new("kind-auditors", vec![])
}

/// chair
pub fn mandate_chair() -> Message {
    Message::new("mandate-chair", vec![])
}

/// vice-chair
pub fn mandate_vice_chair() -> Message {
    Message::new("mandate-vice-chair", vec![])
}

/// secretary
pub fn mandate_secretary() -> Message {
    Message::new("mandate-secretary", vec![])
}

/// treasurer
pub fn mandate_treasurer() -> Message {
    Message::new("mandate-treasurer", vec![])
}

/// member
pub fn mandate_member() -> Message {
    Message::new("mandate-member", vec![])
}

/// substitute
pub fn mandate_substitute() -> Message {
    Message::new("mandate-substitute", vec![])
}

/// board referent
pub fn mandate_referent() -> Message {
    Message::new("mandate-referent", vec![])
}

/// facilitator
pub fn mandate_facilitator() -> Message {
    Message::new("mandate-facilitator", vec![])
}

/// rapporteur
pub fn mandate_rapporteur() -> Message {
    Message::new("mandate-rapporteur", vec![])
}

/// managing director
pub fn mandate_managing_director() -> Message {
    Message::new("mandate-managing-director", vec![])
}

/// observer
pub fn mandate_observer() -> Message {
    Message::new("mandate-observer", vec![])
}

/// `{text}` is not a kind of body that is known everywhere: write one of {known}
pub fn unknown_kind(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-kind", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a role in a body that is known everywhere: write one of {known}
pub fn unknown_mandate_role(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-mandate-role", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a state of a unit: write one of {known}
pub fn unknown_unit_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-unit-state", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a state of a body: write one of {known}
pub fn unknown_body_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-body-state", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a state of a mandate: write one of {known}
pub fn unknown_mandate_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-mandate-state", vec![("text", text.into()), ("known", known.into())])
}

/// active
pub fn unit_active() -> Message {
    Message::new("unit-active", vec![])
}

/// moved to another node
pub fn unit_moved() -> Message {
    Message::new("unit-moved", vec![])
}

/// active
pub fn body_active() -> Message {
    Message::new("body-active", vec![])
}

/// dissolved
pub fn body_dissolved() -> Message {
    Message::new("body-dissolved", vec![])
}

/// running
pub fn mandate_running() -> Message {
    Message::new("mandate-running", vec![])
}

/// ended
pub fn mandate_ended() -> Message {
    Message::new("mandate-ended", vec![])
}

/// to begin
pub fn mandate_to_begin() -> Message {
    Message::new("mandate-to-begin", vec![])
}

/// cannot count a unit that is {state}: it must be {allowed}
pub fn cannot_unit_count(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-unit-count", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot move a unit that is {state}: it must be {allowed}
pub fn cannot_unit_move(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-unit-move", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot change a body that is {state}: it must be {allowed}
pub fn cannot_body_change(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-body-change", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot dissolve a body that is {state}: it must be {allowed}
pub fn cannot_body_dissolve(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-body-dissolve", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot end a mandate that is {state}: it must be {allowed}
pub fn cannot_mandate_end(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-mandate-end", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// this unit exists already
pub fn unit_exists() -> Message {
    Message::new("unit-exists", vec![])
}

/// this unit does not exist yet
pub fn unit_absent() -> Message {
    Message::new("unit-absent", vec![])
}

/// this body exists already
pub fn body_exists() -> Message {
    Message::new("body-exists", vec![])
}

/// this body does not exist yet
pub fn body_absent() -> Message {
    Message::new("body-absent", vec![])
}

/// this mandate exists already
pub fn mandate_exists() -> Message {
    Message::new("mandate-exists", vec![])
}

/// this mandate does not exist yet
pub fn mandate_absent() -> Message {
    Message::new("mandate-absent", vec![])
}

/// has {count} parts: at most {max} are allowed
pub fn too_many_parts(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-parts", vec![("count", count.into()), ("max", max.into())])
}

/// has {count} languages: at most {max} are allowed
pub fn too_many_languages(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-languages", vec![("count", count.into()), ("max", max.into())])
}

/// is missing: name the language that the unit works in
pub fn unit_language_missing() -> Message {
    Message::new("unit-language-missing", vec![])
}

/// the part `{part}` has fewer than {threshold} people: join it to another one
pub fn part_too_small(part: impl Into<Arg>, threshold: impl Into<Arg>) -> Message {
    Message::new("part-too-small", vec![("part", part.into()), ("threshold", threshold.into())])
}

/// add up to {members} member | {members} members and {users} user | {users} users, the totals are {all-members} and {all-users}
pub fn parts_do_not_add_up(members: impl Into<Arg>, users: impl Into<Arg>, all_members: impl Into<Arg>, all_users: impl Into<Arg>) -> Message {
    Message::new("parts-do-not-add-up", vec![("members", members.into()), ("users", users.into()), ("all-members", all_members.into()), ("all-users", all_users.into())])
}

/// {unit} has moved to another node: do this there
pub fn unit_moved_away(unit: impl Into<Arg>) -> Message {
    Message::new("unit-moved-away", vec![("unit", unit.into())])
}

/// is for working groups, and this is: {kind}
pub fn brief_for_groups_only(kind: impl Into<Arg>) -> Message {
    Message::new("brief-for-groups-only", vec![("kind", kind.into())])
}

/// is {figure}: give 1 to {max}, or nothing when it is not fixed
pub fn figure_out_of_range(figure: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("figure-out-of-range", vec![("figure", figure.into()), ("max", max.into())])
}

/// is {last}: the body was established on {first}
pub fn dissolved_before_established(last: impl Into<Arg>, first: impl Into<Arg>) -> Message {
    Message::new("dissolved-before-established", vec![("last", last.into()), ("first", first.into())])
}

/// {body} was dissolved on {last}: nobody holds an office in it since
pub fn body_was_dissolved(body: impl Into<Arg>, last: impl Into<Arg>) -> Message {
    Message::new("body-was-dissolved", vec![("body", body.into()), ("last", last.into())])
}

/// is {last}, before the first day {first}
pub fn ends_before_beginning(last: impl Into<Arg>, first: impl Into<Arg>) -> Message {
    Message::new("ends-before-beginning", vec![("last", last.into()), ("first", first.into())])
}

/// this mandate’s term is over since {to}: there is nothing to end on {date}
pub fn mandate_term_over(to: impl Into<Arg>, date: impl Into<Arg>) -> Message {
    Message::new("mandate-term-over", vec![("to", to.into()), ("date", date.into())])
}

/// this mandate ({role}) begins on {first}: nobody signs by it before
pub fn mandate_begins_on(role: impl Into<Arg>, first: impl Into<Arg>) -> Message {
    Message::new("mandate-begins-on", vec![("role", role.into()), ("first", first.into())])
}

/// this mandate ({role}) ended on {last}: nobody signs by it since {since}
pub fn mandate_ended_on(role: impl Into<Arg>, last: impl Into<Arg>, since: impl Into<Arg>) -> Message {
    Message::new("mandate-ended-on", vec![("role", role.into()), ("last", last.into()), ("since", since.into())])
}

/// `{text}` is not a day: write 2020-06-30
pub fn not_a_day(text: impl Into<Arg>) -> Message {
    Message::new("not-a-day", vec![("text", text.into())])
}

/// has {bytes} bytes: give the SHA-256 of the picture, 32 bytes
pub fn not_a_portrait(bytes: impl Into<Arg>) -> Message {
    Message::new("not-a-portrait", vec![("bytes", bytes.into())])
}

/// is on line {line} already: keep one of the two lines
pub fn line_twice(line: impl Into<Arg>) -> Message {
    Message::new("line-twice", vec![("line", line.into())])
}

/// `{text}` is no unit here: add it first, or correct the name
pub fn unit_unknown(text: impl Into<Arg>) -> Message {
    Message::new("unit-unknown", vec![("text", text.into())])
}

/// `{text}` is no unit here: did you mean {near}?
pub fn unit_unknown_near(text: impl Into<Arg>, near: impl Into<Arg>) -> Message {
    Message::new("unit-unknown-near", vec![("text", text.into()), ("near", near.into())])
}

/// `{text}` is no body here: add it first, or correct the name
pub fn body_unknown(text: impl Into<Arg>) -> Message {
    Message::new("body-unknown", vec![("text", text.into())])
}

/// `{text}` is no body here: did you mean {near}?
pub fn body_unknown_near(text: impl Into<Arg>, near: impl Into<Arg>) -> Message {
    Message::new("body-unknown-near", vec![("text", text.into()), ("near", near.into())])
}

/// `{text}` may mean {places}: write for example {example}
pub fn body_ambiguous(text: impl Into<Arg>, places: impl Into<Arg>, example: impl Into<Arg>) -> Message {
    Message::new("body-ambiguous", vec![("text", text.into()), ("places", places.into()), ("example", example.into())])
}

/// `{text}` is no body of {unit}: add it first, or correct one of the two
pub fn body_not_in_unit(text: impl Into<Arg>, unit: impl Into<Arg>) -> Message {
    Message::new("body-not-in-unit", vec![("text", text.into()), ("unit", unit.into())])
}

/// is no body that the node has
pub fn body_only_in_file() -> Message {
    Message::new("body-only-in-file", vec![])
}

/// {name} ({unit})
pub fn name_and_unit(name: impl Into<Arg>, unit: impl Into<Arg>) -> Message {
    Message::new("name-and-unit", vec![("name", name.into()), ("unit", unit.into())])
}

/// leads back to {unit}: no unit is a part of itself
pub fn unit_in_circle(unit: impl Into<Arg>) -> Message {
    Message::new("unit-in-circle", vec![("unit", unit.into())])
}

/// leads back to {body}: who stands highest answers to nobody
pub fn body_in_circle(body: impl Into<Arg>) -> Message {
    Message::new("body-in-circle", vec![("body", body.into())])
}

/// is for working groups: leave it empty, or write working group as the kind
pub fn brief_not_of_group() -> Message {
    Message::new("brief-not-of-group", vec![])
}

/// is given without a theme: name the theme of the group
pub fn theme_missing() -> Message {
    Message::new("theme-missing", vec![])
}

/// `{text}` is no number from 1 to {max}: leave it empty when it is not fixed
pub fn number_out_of_range(text: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("number-out-of-range", vec![("text", text.into()), ("max", max.into())])
}

/// `{text}` is no term: write a number of months, at most {max}, or for instance 2 years; leave it empty when it is not fixed
pub fn term_unreadable(text: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("term-unreadable", vec![("text", text.into()), ("max", max.into())])
}

/// is on line {line} already with the same office at the same time: keep one of the two
pub fn office_twice(line: impl Into<Arg>) -> Message {
    Message::new("office-twice", vec![("line", line.into())])
}

/// unit
pub fn column_unit() -> Message {
    Message::new("column-unit", vec![])
}

/// languages
pub fn column_languages() -> Message {
    Message::new("column-languages", vec![])
}

/// level
pub fn column_level() -> Message {
    Message::new("column-level", vec![])
}

/// part of
pub fn column_part_of() -> Message {
    Message::new("column-part-of", vec![])
}

/// body
pub fn column_body() -> Message {
    Message::new("column-body", vec![])
}

/// kind
pub fn column_kind() -> Message {
    Message::new("column-kind", vec![])
}

/// seats
pub fn column_seats() -> Message {
    Message::new("column-seats", vec![])
}

/// term in months
pub fn column_term() -> Message {
    Message::new("column-term", vec![])
}

/// answers to
pub fn column_answers_to() -> Message {
    Message::new("column-answers-to", vec![])
}

/// article
pub fn column_article() -> Message {
    Message::new("column-article", vec![])
}

/// established
pub fn column_established() -> Message {
    Message::new("column-established", vec![])
}

/// theme
pub fn column_theme() -> Message {
    Message::new("column-theme", vec![])
}

/// brief
pub fn column_brief() -> Message {
    Message::new("column-brief", vec![])
}

/// due
pub fn column_due() -> Message {
    Message::new("column-due", vec![])
}

/// role
pub fn column_role() -> Message {
    Message::new("column-role", vec![])
}

/// from
pub fn column_from() -> Message {
    Message::new("column-from", vec![])
}

/// appointed by
pub fn column_appointed() -> Message {
    Message::new("column-appointed", vec![])
}

/// until
pub fn column_to() -> Message {
    Message::new("column-to", vec![])
}

/// answers to {body} ({unit})
pub fn map_answers_to(body: impl Into<Arg>, unit: impl Into<Arg>) -> Message {
    Message::new("map-answers-to", vec![("body", body.into()), ("unit", unit.into())])
}

/// name not published
pub fn map_no_name() -> Message {
    Message::new("map-no-name", vec![])
}

/// unit not known here
pub fn map_no_unit() -> Message {
    Message::new("map-no-unit", vec![])
}

/// {role}: {name}
pub fn map_office(role: impl Into<Arg>, name: impl Into<Arg>) -> Message {
    Message::new("map-office", vec![("role", role.into()), ("name", name.into())])
}

/// {role}: {name}, until {last}
pub fn map_office_until(role: impl Into<Arg>, name: impl Into<Arg>, last: impl Into<Arg>) -> Message {
    Message::new("map-office-until", vec![("role", role.into()), ("name", name.into()), ("last", last.into())])
}

/// {filled} of {seats}
pub fn seats_all_filled(filled: impl Into<Arg>, seats: impl Into<Arg>) -> Message {
    Message::new("seats-all-filled", vec![("filled", filled.into()), ("seats", seats.into())])
}

/// {filled} of {seats}, {vacant} seat vacant | {vacant} seats vacant
pub fn seats_some_vacant(filled: impl Into<Arg>, seats: impl Into<Arg>, vacant: impl Into<Arg>) -> Message {
    Message::new("seats-some-vacant", vec![("filled", filled.into()), ("seats", seats.into()), ("vacant", vacant.into())])
}

/// {filled} seat filled | {filled} seats filled
pub fn seats_filled(filled: impl Into<Arg>) -> Message {
    Message::new("seats-filled", vec![("filled", filled.into())])
}
