// Generated from locales/en/domain.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// {field}: {message}
pub fn at_field(field: impl Into<Arg>, message: impl Into<Arg>) -> Message {
    Message::new("at-field", vec![("field", field.into()), ("message", message.into())])
}

/// {message} (rule {rule})
pub fn under_rule(message: impl Into<Arg>, rule: impl Into<Arg>) -> Message {
    Message::new("under-rule", vec![("message", message.into()), ("rule", rule.into())])
}

/// is empty
pub fn is_empty() -> Message {
    Message::new("is-empty", vec![])
}

/// is missing
pub fn is_missing() -> Message {
    Message::new("is-missing", vec![])
}

/// has a line break: write it on one line
pub fn has_line_break() -> Message {
    Message::new("has-line-break", vec![])
}

/// has {count} characters: at most {max} are allowed
pub fn too_many_characters(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-characters", vec![("count", count.into()), ("max", max.into())])
}

/// holds the control character {code}: remove it
pub fn control_character(code: impl Into<Arg>) -> Message {
    Message::new("control-character", vec![("code", code.into())])
}

/// begins or ends with a blank: remove it
pub fn blank_at_end() -> Message {
    Message::new("blank-at-end", vec![])
}

/// holds the hidden character {code}: write the name without it
pub fn name_hides(code: impl Into<Arg>) -> Message {
    Message::new("name-hides", vec![("code", code.into())])
}

/// holds the character {code}, which is not seen: write it without
pub fn text_hides(code: impl Into<Arg>) -> Message {
    Message::new("text-hides", vec![("code", code.into())])
}

/// is not written as names are kept: write `{right}`
pub fn name_not_normal(right: impl Into<Arg>) -> Message {
    Message::new("name-not-normal", vec![("right", right.into())])
}

/// holds `{character}` ({code}), which no name has: write letters, digits and common punctuation
pub fn name_character(character: impl Into<Arg>, code: impl Into<Arg>) -> Message {
    Message::new("name-character", vec![("character", character.into()), ("code", code.into())])
}

/// has neither a letter nor a digit: give a name that can be read
pub fn name_says_nothing() -> Message {
    Message::new("name-says-nothing", vec![])
}

/// has more marks on a letter than writing needs: remove them
pub fn name_marks() -> Message {
    Message::new("name-marks", vec![])
}

/// mixes letters of several scripts in `{word}`: write each word in one script
pub fn name_mixes_scripts(word: impl Into<Arg>) -> Message {
    Message::new("name-mixes-scripts", vec![("word", word.into())])
}

/// is missing: say in a sentence why
pub fn reason_missing() -> Message {
    Message::new("reason-missing", vec![])
}

/// is not a country code: write two capitals, such as FR or BE
pub fn not_a_country() -> Message {
    Message::new("not-a-country", vec![])
}

/// `{text}` is not a language tag: write a BCP 47 tag such as fr, nl-BE or de
pub fn not_a_language_tag(text: impl Into<Arg>) -> Message {
    Message::new("not-a-language-tag", vec![("text", text.into())])
}

/// `{text}` is not a language tag: write {right}
pub fn language_tag_spelling(text: impl Into<Arg>, right: impl Into<Arg>) -> Message {
    Message::new("language-tag-spelling", vec![("text", text.into()), ("right", right.into())])
}

/// `{text}` is not a time: write 2026-04-24 14:00, or 2026-04-24T14:00+02:00, or 2026-04-24T14:00\[Europe/Paris\]
pub fn not_a_time(text: impl Into<Arg>) -> Message {
    Message::new("not-a-time", vec![("text", text.into())])
}

/// is finer than a microsecond: give at most six digits of a second
pub fn time_too_fine() -> Message {
    Message::new("time-too-fine", vec![])
}

/// `{text}` is a day, and an hour is needed too: write for example {text} 18:00
pub fn hour_missing(text: impl Into<Arg>) -> Message {
    Message::new("hour-missing", vec![("text", text.into())])
}

/// no place on Earth is {offset} away from UTC: an offset is at most {hours} hours, such as +02:00
pub fn offset_too_large(offset: impl Into<Arg>, hours: impl Into<Arg>) -> Message {
    Message::new("offset-too-large", vec![("offset", offset.into()), ("hours", hours.into())])
}

/// {zone} is {right} away from UTC at that moment, not {offset}: write the one or the other
pub fn offset_of_other_zone(zone: impl Into<Arg>, right: impl Into<Arg>, offset: impl Into<Arg>) -> Message {
    Message::new("offset-of-other-zone", vec![("zone", zone.into()), ("right", right.into()), ("offset", offset.into())])
}

/// {time} does not exist in {zone}, since the clocks are set forward then: write {before} or {after}
pub fn hour_left_out(time: impl Into<Arg>, zone: impl Into<Arg>, before: impl Into<Arg>, after: impl Into<Arg>) -> Message {
    Message::new("hour-left-out", vec![("time", time.into()), ("zone", zone.into()), ("before", before.into()), ("after", after.into())])
}

/// {time} comes twice in {zone}, since the clocks are set back then: write {first} for the first time or {second} for the second
pub fn hour_twice(time: impl Into<Arg>, zone: impl Into<Arg>, first: impl Into<Arg>, second: impl Into<Arg>) -> Message {
    Message::new("hour-twice", vec![("time", time.into()), ("zone", zone.into()), ("first", first.into()), ("second", second.into())])
}

/// has {count} paragraphs: at most {max} are allowed
pub fn too_many_paragraphs(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-paragraphs", vec![("count", count.into()), ("max", max.into())])
}

/// has {count} measures: at most {max} are allowed
pub fn too_many_measures(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-measures", vec![("count", count.into()), ("max", max.into())])
}

/// has {count} bytes: at most {max} are allowed
pub fn too_many_bytes(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-bytes", vec![("count", count.into()), ("max", max.into())])
}

/// has {count} groups: at most {max} are allowed
pub fn too_many_groups(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-groups", vec![("count", count.into()), ("max", max.into())])
}

/// has {count} links: at most {max} are allowed
pub fn too_many_links(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-links", vec![("count", count.into()), ("max", max.into())])
}

/// has {count} lines: at most {max} are allowed
pub fn too_many_lines(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-lines", vec![("count", count.into()), ("max", max.into())])
}

/// has {count} preambles: at most {max} are allowed
pub fn too_many_preambles(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-preambles", vec![("count", count.into()), ("max", max.into())])
}

/// has {count} drafters: at most {max} are allowed
pub fn too_many_drafters(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-drafters", vec![("count", count.into()), ("max", max.into())])
}

/// has {count} nodes: at most {max} are allowed
pub fn too_many_nodes(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-nodes", vec![("count", count.into()), ("max", max.into())])
}

/// has {count} recommendations: at most {max} are allowed
pub fn too_many_recommendations(count: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("too-many-recommendations", vec![("count", count.into()), ("max", max.into())])
}

/// measure {id} is not in the current text: leave that id out, and the measure gets one that was never used
pub fn measure_unknown(id: impl Into<Arg>) -> Message {
    Message::new("measure-unknown", vec![("id", id.into())])
}

/// {id} is a measure further up in this text already
pub fn measure_twice(id: impl Into<Arg>) -> Message {
    Message::new("measure-twice", vec![("id", id.into())])
}

/// {number} is no number of a measure: from 1 to {max}
pub fn measure_number_beyond(number: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("measure-number-beyond", vec![("number", number.into()), ("max", max.into())])
}

/// version {version} does not follow version {newest}: read the newest version first
pub fn version_does_not_follow(version: impl Into<Arg>, newest: impl Into<Arg>) -> Message {
    Message::new("version-does-not-follow", vec![("version", version.into()), ("newest", newest.into())])
}

/// version {version} is not the current one: that is version {newest}
pub fn version_not_current(version: impl Into<Arg>, newest: impl Into<Arg>) -> Message {
    Message::new("version-not-current", vec![("version", version.into()), ("newest", newest.into())])
}

/// version {version} goes back behind version {newest}
pub fn version_goes_back(version: impl Into<Arg>, newest: impl Into<Arg>) -> Message {
    Message::new("version-goes-back", vec![("version", version.into()), ("newest", newest.into())])
}

/// the comment window ends at {until}: it must be open for at least one day | {days} days, until {earliest} or later
pub fn comment_window_too_short(until: impl Into<Arg>, days: impl Into<Arg>, earliest: impl Into<Arg>) -> Message {
    Message::new("comment-window-too-short", vec![("until", until.into()), ("days", days.into()), ("earliest", earliest.into())])
}

/// comments are open until {until}: revise after that
pub fn comments_open_until(until: impl Into<Arg>) -> Message {
    Message::new("comments-open-until", vec![("until", until.into())])
}

/// the charter has a comment phase: publish the draft and revise it before it is adopted
pub fn comment_phase_first() -> Message {
    Message::new("comment-phase-first", vec![])
}

/// names nobody: say how many of each category were present
pub fn nobody_present() -> Message {
    Message::new("nobody-present", vec![])
}

/// {number} is not another recommendation of the report, named once
pub fn not_another_recommendation(number: impl Into<Arg>) -> Message {
    Message::new("not-another-recommendation", vec![("number", number.into())])
}

/// it changes a recommendation that was never begun
pub fn never_begun() -> Message {
    Message::new("never-begun", vec![])
}

/// it begins a recommendation that exists already
pub fn begun_already() -> Message {
    Message::new("begun-already", vec![])
}

/// it was taken out of its report
pub fn dropped_already() -> Message {
    Message::new("dropped-already", vec![])
}

/// `{text}` is not the id of a report
pub fn not_a_report_id(text: impl Into<Arg>) -> Message {
    Message::new("not-a-report-id", vec![("text", text.into())])
}

/// is {days}: give 1 to {max} days
pub fn answer_days_out_of_range(days: impl Into<Arg>, max: impl Into<Arg>) -> Message {
    Message::new("answer-days-out-of-range", vec![("days", days.into()), ("max", max.into())])
}

/// the answer cannot be due at {due}: it was received at {received}
pub fn due_before_receipt(due: impl Into<Arg>, received: impl Into<Arg>) -> Message {
    Message::new("due-before-receipt", vec![("due", due.into()), ("received", received.into())])
}

/// the answer is due as its sender asked, not at all | one day after the receipt | {days} days after the receipt
pub fn due_otherwise_than_asked(days: impl Into<Arg>) -> Message {
    Message::new("due-otherwise-than-asked", vec![("days", days.into())])
}

/// is {closes}: the vote must close after it opens at {opens}
pub fn closes_before_opening(closes: impl Into<Arg>, opens: impl Into<Arg>) -> Message {
    Message::new("closes-before-opening", vec![("closes", closes.into()), ("opens", opens.into())])
}

/// is {report\_by}: nodes can report from the closing at {closes} on, not before
pub fn report_by_before_closing(report_by: impl Into<Arg>, closes: impl Into<Arg>) -> Message {
    Message::new("report-by-before-closing", vec![("report_by", report_by.into()), ("closes", closes.into())])
}

/// is {closes}: that is over, it is {now}
pub fn closed_already(closes: impl Into<Arg>, now: impl Into<Arg>) -> Message {
    Message::new("closed-already", vec![("closes", closes.into()), ("now", now.into())])
}

/// ballots are accepted until {closes}: the outcome comes after that
pub fn outcome_before_closing(closes: impl Into<Arg>) -> Message {
    Message::new("outcome-before-closing", vec![("closes", closes.into())])
}

/// ballots are accepted from {opens} on, not yet
pub fn ballots_not_yet(opens: impl Into<Arg>) -> Message {
    Message::new("ballots-not-yet", vec![("opens", opens.into())])
}

/// ballots were accepted before {closes}: it is too late
pub fn ballots_too_late(closes: impl Into<Arg>) -> Message {
    Message::new("ballots-too-late", vec![("closes", closes.into())])
}

/// ballots are accepted until {closes}: a vote is extended a day or more before that
pub fn extended_late(closes: impl Into<Arg>) -> Message {
    Message::new("extended-late", vec![("closes", closes.into())])
}

/// ballots were accepted before {closes}: nobody is passed over any more
pub fn passed_over_late(closes: impl Into<Arg>) -> Message {
    Message::new("passed-over-late", vec![("closes", closes.into())])
}

/// is {closes}: a vote is extended to a time after {old}, when it closes so far
pub fn extends_to_earlier(closes: impl Into<Arg>, old: impl Into<Arg>) -> Message {
    Message::new("extends-to-earlier", vec![("closes", closes.into()), ("old", old.into())])
}

/// is empty: a vote needs a decision rule
pub fn decision_rule_missing() -> Message {
    Message::new("decision-rule-missing", vec![])
}

/// is empty: ask at least one node
pub fn no_participants() -> Message {
    Message::new("no-participants", vec![])
}

/// {node} is named twice
pub fn participant_twice(node: impl Into<Arg>) -> Message {
    Message::new("participant-twice", vec![("node", node.into())])
}

/// `{text}` is not the id of a node
pub fn not_a_node_id(text: impl Into<Arg>) -> Message {
    Message::new("not-a-node-id", vec![("text", text.into())])
}

/// the site is not asked to take part in this vote: whoever opens a vote names its participants then, itself too if its members are to vote
pub fn not_a_participant() -> Message {
    Message::new("not-a-participant", vec![])
}

/// is {freezes}: rolls freeze after now and before ballots close at {closes}
pub fn rolls_freeze_late(freezes: impl Into<Arg>, closes: impl Into<Arg>) -> Message {
    Message::new("rolls-freeze-late", vec![("freezes", freezes.into()), ("closes", closes.into())])
}

/// is empty: nobody of the register may vote, check the categories
pub fn nobody_entitled() -> Message {
    Message::new("nobody-entitled", vec![])
}

/// units that count within another one joined or declined before {freezes}, when its roll froze: it is too late
pub fn joining_after_freeze(freezes: impl Into<Arg>) -> Message {
    Message::new("joining-after-freeze", vec![("freezes", freezes.into())])
}

/// member {number} is on it twice
pub fn member_on_roll_twice(number: impl Into<Arg>) -> Message {
    Message::new("member-on-roll-twice", vec![("number", number.into())])
}

/// ballots are accepted until {closes}: the poll closes then, not before
pub fn poll_closes_later(closes: impl Into<Arg>) -> Message {
    Message::new("poll-closes-later", vec![("closes", closes.into())])
}

/// ballots were accepted before {closes}: a poll that closes then is no longer extended
pub fn poll_extended_late(closes: impl Into<Arg>) -> Message {
    Message::new("poll-extended-late", vec![("closes", closes.into())])
}

/// this site’s poll is {state}: it takes no ballots
pub fn poll_takes_no_ballots(state: impl Into<Arg>) -> Message {
    Message::new("poll-takes-no-ballots", vec![("state", state.into())])
}

/// this site’s poll ended on {at}, {why}: it takes no ballots
pub fn poll_was_interrupted(at: impl Into<Arg>, why: impl Into<Arg>) -> Message {
    Message::new("poll-was-interrupted", vec![("at", at.into()), ("why", why.into())])
}

/// {number} is not on the roll, which has numbers 1 to {size}
pub fn number_not_on_roll(number: impl Into<Arg>, size: impl Into<Arg>) -> Message {
    Message::new("number-not-on-roll", vec![("number", number.into()), ("size", size.into())])
}

/// member {number} is not on the roll of this poll, which was frozen when the site joined
pub fn member_not_on_roll(number: impl Into<Arg>) -> Message {
    Message::new("member-not-on-roll", vec![("number", number.into())])
}

/// member {number} is not on the roll of this poll: did you mean {near}?
pub fn member_not_on_roll_near(number: impl Into<Arg>, near: impl Into<Arg>) -> Message {
    Message::new("member-not-on-roll-near", vec![("number", number.into()), ("near", near.into())])
}

/// is {size}: the roll was frozen with {frozen} member | {frozen} members
pub fn roll_size_differs(size: impl Into<Arg>, frozen: impl Into<Arg>) -> Message {
    Message::new("roll-size-differs", vec![("size", size.into()), ("frozen", frozen.into())])
}

/// the vote was cancelled on {at}: {reason}
pub fn vote_was_cancelled(at: impl Into<Arg>, reason: impl Into<Arg>) -> Message {
    Message::new("vote-was-cancelled", vec![("at", at.into()), ("reason", reason.into())])
}

/// the vote closed at {closes}: a node joins or declines before that
pub fn joining_too_late(closes: impl Into<Arg>) -> Message {
    Message::new("joining-too-late", vec![("closes", closes.into())])
}

/// is {voters}, but {papers} paper is | {papers} papers are counted for question {question}
pub fn papers_differ(voters: impl Into<Arg>, papers: impl Into<Arg>, question: impl Into<Arg>) -> Message {
    Message::new("papers-differ", vec![("voters", voters.into()), ("papers", papers.into()), ("question", question.into())])
}

/// is {voters}, more than the {size} member | the {size} members on the roll
pub fn more_voters_than_roll(voters: impl Into<Arg>, size: impl Into<Arg>) -> Message {
    Message::new("more-voters-than-roll", vec![("voters", voters.into()), ("size", size.into())])
}

/// version {version} was shown before with another text
pub fn another_text_of_version(version: impl Into<Arg>) -> Message {
    Message::new("another-text-of-version", vec![("version", version.into())])
}

/// `{text}` is not the id of a recommendation
pub fn not_a_recommendation_id(text: impl Into<Arg>) -> Message {
    Message::new("not-a-recommendation-id", vec![("text", text.into())])
}

/// needs {needed} name | {needed} names, and has {found}
pub fn names_needed(needed: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("names-needed", vec![("needed", needed.into()), ("found", found.into())])
}

/// is there twice in one language
pub fn language_twice() -> Message {
    Message::new("language-twice", vec![])
}

/// `{text}` is the name of another one already
pub fn named_twice(text: impl Into<Arg>) -> Message {
    Message::new("named-twice", vec![("text", text.into())])
}

/// are {count}: a vote has 1 to {most}
pub fn number_of_questions(count: impl Into<Arg>, most: impl Into<Arg>) -> Message {
    Message::new("number-of-questions", vec![("count", count.into()), ("most", most.into())])
}

/// the texts of a report that is {state} are frozen: reopen the report first, or begin another one
pub fn report_text_frozen(state: impl Into<Arg>) -> Message {
    Message::new("report-text-frozen", vec![("state", state.into())])
}

/// groups say nothing of a report that is {state}: they are asked once its node gives it to them (`percole report revise`), until it is handed over
pub fn groups_not_asked(state: impl Into<Arg>) -> Message {
    Message::new("groups-not-asked", vec![("state", state.into())])
}

/// nothing leads a report from {from} to {to}
pub fn nothing_leads_report(from: impl Into<Arg>, to: impl Into<Arg>) -> Message {
    Message::new("nothing-leads-report", vec![("from", from.into()), ("to", to.into())])
}

/// belongs to a reservation or an objection: a group that agrees says nothing more
pub fn agrees_with_words() -> Message {
    Message::new("agrees-with-words", vec![])
}

/// is missing: say what the reservation or the objection is
pub fn statement_missing() -> Message {
    Message::new("statement-missing", vec![])
}

/// belongs to a measure that is in the report: one that was left out went nowhere
pub fn left_out_into() -> Message {
    Message::new("left-out-into", vec![])
}
