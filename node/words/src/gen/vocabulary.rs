// Generated from locales/en/vocabulary.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// `{text}` is not a recommendation state: write one of {known}
pub fn unknown_recommendation_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-recommendation-state", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a transmission state: write one of {known}
pub fn unknown_transmission_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-transmission-state", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not where an answer stands: write one of {known}
pub fn unknown_standing(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-standing", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a vote state: write one of {known}
pub fn unknown_vote_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-vote-state", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a poll state: write one of {known}
pub fn unknown_poll_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-poll-state", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a vote phase: write one of {known}
pub fn unknown_vote_phase(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-vote-phase", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a choice: write one of {known}
pub fn unknown_choice(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-choice", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a way of adopting: write one of {known}
pub fn unknown_way_of_adopting(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-way-of-adopting", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a level: write one of {known}
pub fn unknown_level(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-level", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is not a role: write one of {known}
pub fn unknown_role(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-role", vec![("text", text.into()), ("known", known.into())])
}

/// in its report
pub fn recommendation_held() -> Message {
    Message::new("recommendation-held", vec![])
}

/// taken out of its report
pub fn recommendation_dropped() -> Message {
    Message::new("recommendation-dropped", vec![])
}

/// sent
pub fn transmission_sent() -> Message {
    Message::new("transmission-sent", vec![])
}

/// received
pub fn transmission_received() -> Message {
    Message::new("transmission-received", vec![])
}

/// recalled
pub fn transmission_recalled() -> Message {
    Message::new("transmission-recalled", vec![])
}

/// handed over, not received yet
pub fn standing_on_its_way() -> Message {
    Message::new("standing-on-its-way", vec![])
}

/// answer awaited
pub fn standing_awaited() -> Message {
    Message::new("standing-awaited", vec![])
}

/// late
pub fn standing_late() -> Message {
    Message::new("standing-late", vec![])
}

/// answer was due: we do not know
pub fn standing_unknown() -> Message {
    Message::new("standing-unknown", vec![])
}

/// received, nothing to answer
pub fn standing_nothing_due() -> Message {
    Message::new("standing-nothing-due", vec![])
}

/// recalled
pub fn standing_recalled() -> Message {
    Message::new("standing-recalled", vec![])
}

/// opened
pub fn vote_opened() -> Message {
    Message::new("vote-opened", vec![])
}

/// declared
pub fn vote_declared() -> Message {
    Message::new("vote-declared", vec![])
}

/// cancelled
pub fn vote_cancelled() -> Message {
    Message::new("vote-cancelled", vec![])
}

/// planned
pub fn phase_planned() -> Message {
    Message::new("phase-planned", vec![])
}

/// open
pub fn phase_open() -> Message {
    Message::new("phase-open", vec![])
}

/// being counted
pub fn phase_counting() -> Message {
    Message::new("phase-counting", vec![])
}

/// declared
pub fn phase_declared() -> Message {
    Message::new("phase-declared", vec![])
}

/// cancelled
pub fn phase_cancelled() -> Message {
    Message::new("phase-cancelled", vec![])
}

/// under way
pub fn poll_joined() -> Message {
    Message::new("poll-joined", vec![])
}

/// declined
pub fn poll_declined() -> Message {
    Message::new("poll-declined", vec![])
}

/// closed
pub fn poll_closed() -> Message {
    Message::new("poll-closed", vec![])
}

/// counted and signed
pub fn poll_certified() -> Message {
    Message::new("poll-certified", vec![])
}

/// interrupted by a restore
pub fn poll_interrupted() -> Message {
    Message::new("poll-interrupted", vec![])
}

/// counted with its host
pub fn poll_merged() -> Message {
    Message::new("poll-merged", vec![])
}

/// left out: too few voted
pub fn poll_withheld() -> Message {
    Message::new("poll-withheld", vec![])
}

/// yes
pub fn choice_yes() -> Message {
    Message::new("choice-yes", vec![])
}

/// no
pub fn choice_no() -> Message {
    Message::new("choice-no", vec![])
}

/// abstention
pub fn choice_abstain() -> Message {
    Message::new("choice-abstain", vec![])
}

/// consensus
pub fn adopted_by_consensus() -> Message {
    Message::new("adopted-by-consensus", vec![])
}

/// consent
pub fn adopted_by_consent() -> Message {
    Message::new("adopted-by-consent", vec![])
}

/// unanimity
pub fn adopted_by_unanimity() -> Message {
    Message::new("adopted-by-unanimity", vec![])
}

/// vote
pub fn adopted_by_vote() -> Message {
    Message::new("adopted-by-vote", vec![])
}

/// local branch
pub fn level_antenne() -> Message {
    Message::new("level-antenne", vec![])
}

/// national cooperative
pub fn level_national() -> Message {
    Message::new("level-national", vec![])
}

/// all countries together
pub fn level_group() -> Message {
    Message::new("level-group", vec![])
}

/// reader
pub fn role_reader() -> Message {
    Message::new("role-reader", vec![])
}

/// secretary
pub fn role_secretary() -> Message {
    Message::new("role-secretary", vec![])
}

/// administrator
pub fn role_admin() -> Message {
    Message::new("role-admin", vec![])
}

/// this node only
pub fn scope_node() -> Message {
    Message::new("scope-node", vec![])
}

/// this node and the one above it
pub fn scope_parent() -> Message {
    Message::new("scope-parent", vec![])
}

/// this node and those below it
pub fn scope_subtree() -> Message {
    Message::new("scope-subtree", vec![])
}

/// the whole federation
pub fn scope_federation() -> Message {
    Message::new("scope-federation", vec![])
}

/// this node, those named and those between
pub fn scope_addressed() -> Message {
    Message::new("scope-addressed", vec![])
}

/// `{text}` is not an audience: write one of {known}
pub fn unknown_audience(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-audience", vec![("text", text.into()), ("known", known.into())])
}

/// everybody
pub fn audience_public() -> Message {
    Message::new("audience-public", vec![])
}

/// members
pub fn audience_members() -> Message {
    Message::new("audience-members", vec![])
}

/// members and users
pub fn audience_users() -> Message {
    Message::new("audience-users", vec![])
}

/// the body
pub fn audience_body() -> Message {
    Message::new("audience-body", vec![])
}

/// the authors
pub fn audience_authors() -> Message {
    Message::new("audience-authors", vec![])
}

/// `{text}` is not a report state: write one of {known}
pub fn unknown_report_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-report-state", vec![("text", text.into()), ("known", known.into())])
}

/// a draft
pub fn report_draft() -> Message {
    Message::new("report-draft", vec![])
}

/// open for comment
pub fn report_in_comment() -> Message {
    Message::new("report-in-comment", vec![])
}

/// with its groups
pub fn report_revision() -> Message {
    Message::new("report-revision", vec![])
}

/// adopted
pub fn report_adopted() -> Message {
    Message::new("report-adopted", vec![])
}

/// handed over
pub fn report_sent() -> Message {
    Message::new("report-sent", vec![])
}

/// withdrawn
pub fn report_withdrawn() -> Message {
    Message::new("report-withdrawn", vec![])
}

/// `{text}` is not what a group says: write one of {known}
pub fn unknown_position(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-position", vec![("text", text.into()), ("known", known.into())])
}

/// agrees
pub fn position_agrees() -> Message {
    Message::new("position-agrees", vec![])
}

/// agrees with a reservation
pub fn position_reservation() -> Message {
    Message::new("position-reservation", vec![])
}

/// objects
pub fn position_objects() -> Message {
    Message::new("position-objects", vec![])
}

/// `{text}` is not a purpose: write one of {known}
pub fn unknown_purpose(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-purpose", vec![("text", text.into()), ("known", known.into())])
}

/// for decision
pub fn purpose_decision() -> Message {
    Message::new("purpose-decision", vec![])
}

/// for an opinion, which binds nobody
pub fn purpose_opinion() -> Message {
    Message::new("purpose-opinion", vec![])
}

/// for information
pub fn purpose_information() -> Message {
    Message::new("purpose-information", vec![])
}

/// `{text}` is not a kind of report: write one of {known}
pub fn unknown_report_kind(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-report-kind", vec![("text", text.into()), ("known", known.into())])
}

/// report
pub fn kind_report() -> Message {
    Message::new("kind-report", vec![])
}

/// sheet of a group
pub fn kind_sheet() -> Message {
    Message::new("kind-sheet", vec![])
}

/// copy of a report that was passed on
pub fn kind_copy() -> Message {
    Message::new("kind-copy", vec![])
}

/// `{text}` is not what becomes of a measure: write one of {known}
pub fn unknown_fate(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-fate", vec![("text", text.into()), ("known", known.into())])
}

/// taken as
pub fn fate_taken() -> Message {
    Message::new("fate-taken", vec![])
}

/// merged into
pub fn fate_merged() -> Message {
    Message::new("fate-merged", vec![])
}

/// left out
pub fn fate_left_out() -> Message {
    Message::new("fate-left-out", vec![])
}

/// for editing
pub fn purpose_editing() -> Message {
    Message::new("purpose-editing", vec![])
}

/// `{text}` is not where a booth stands: write one of {known}
pub fn unknown_booth_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-booth-state", vec![("text", text.into()), ("known", known.into())])
}

/// open
pub fn booth_open() -> Message {
    Message::new("booth-open", vec![])
}

/// not open yet
pub fn booth_planned() -> Message {
    Message::new("booth-planned", vec![])
}

/// closed
pub fn booth_closed() -> Message {
    Message::new("booth-closed", vec![])
}

/// over
pub fn booth_ended() -> Message {
    Message::new("booth-ended", vec![])
}

/// not on the roll
pub fn booth_off_roll() -> Message {
    Message::new("booth-off-roll", vec![])
}

/// no poll here
pub fn booth_no_poll() -> Message {
    Message::new("booth-no-poll", vec![])
}

/// draft begun
pub fn happened_drafted() -> Message {
    Message::new("happened-drafted", vec![])
}

/// text recorded
pub fn happened_versioned() -> Message {
    Message::new("happened-versioned", vec![])
}

/// taken out of its report
pub fn happened_dropped() -> Message {
    Message::new("happened-dropped", vec![])
}

/// text erased
pub fn happened_erased() -> Message {
    Message::new("happened-erased", vec![])
}

/// opened for comment
pub fn happened_published() -> Message {
    Message::new("happened-published", vec![])
}

/// given to its groups
pub fn happened_revised() -> Message {
    Message::new("happened-revised", vec![])
}

/// adopted
pub fn happened_adopted() -> Message {
    Message::new("happened-adopted", vec![])
}

/// handed over
pub fn happened_sent() -> Message {
    Message::new("happened-sent", vec![])
}

/// withdrawn
pub fn happened_withdrawn() -> Message {
    Message::new("happened-withdrawn", vec![])
}

/// given back to its groups
pub fn happened_reopened() -> Message {
    Message::new("happened-reopened", vec![])
}

/// recommendation shown with its report
pub fn happened_placed() -> Message {
    Message::new("happened-placed", vec![])
}

/// a group has spoken
pub fn happened_adoption() -> Message {
    Message::new("happened-adoption", vec![])
}

/// words of a group recorded
pub fn happened_worded() -> Message {
    Message::new("happened-worded", vec![])
}

/// what became of a sheet recorded
pub fn happened_sourced() -> Message {
    Message::new("happened-sourced", vec![])
}

/// transmission sent
pub fn happened_transmitted() -> Message {
    Message::new("happened-transmitted", vec![])
}

/// transmission received
pub fn happened_received() -> Message {
    Message::new("happened-received", vec![])
}

/// transmission recalled
pub fn happened_recalled() -> Message {
    Message::new("happened-recalled", vec![])
}

/// request filed
pub fn happened_filed() -> Message {
    Message::new("happened-filed", vec![])
}

/// name of who asks recorded
pub fn happened_signed() -> Message {
    Message::new("happened-signed", vec![])
}

/// answered
pub fn happened_answered() -> Message {
    Message::new("happened-answered", vec![])
}

/// answer put in words
pub fn happened_explained() -> Message {
    Message::new("happened-explained", vec![])
}

/// request withdrawn
pub fn happened_request_withdrawn() -> Message {
    Message::new("happened-request-withdrawn", vec![])
}
