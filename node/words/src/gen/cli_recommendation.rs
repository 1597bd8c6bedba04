// Generated from locales/en/cli_recommendation.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// number
pub fn title_number() -> Message {
    Message::new("cli-recommendation-title-number", vec![])
}

/// title
pub fn title_title() -> Message {
    Message::new("cli-recommendation-title-title", vec![])
}

/// version
pub fn title_version() -> Message {
    Message::new("cli-recommendation-title-version", vec![])
}

/// measures
pub fn title_measures() -> Message {
    Message::new("cli-recommendation-title-measures", vec![])
}

/// node
pub fn title_node() -> Message {
    Message::new("cli-recommendation-title-node", vec![])
}

/// report
pub fn title_report() -> Message {
    Message::new("cli-recommendation-title-report", vec![])
}

/// linked to
pub fn title_linked_to() -> Message {
    Message::new("cli-recommendation-title-linked-to", vec![])
}

/// working groups
pub fn title_groups() -> Message {
    Message::new("cli-recommendation-title-groups", vec![])
}

/// comments until
pub fn title_comment_until() -> Message {
    Message::new("cli-recommendation-title-comment-until", vec![])
}

/// visible to
pub fn title_scope() -> Message {
    Message::new("cli-recommendation-title-scope", vec![])
}

/// transmission
pub fn title_transmission() -> Message {
    Message::new("cli-recommendation-title-transmission", vec![])
}

/// recommendation
pub fn title_recommendation() -> Message {
    Message::new("cli-recommendation-title-recommendation", vec![])
}

/// from
pub fn title_sender() -> Message {
    Message::new("cli-recommendation-title-sender", vec![])
}

/// to
pub fn title_recipient() -> Message {
    Message::new("cli-recommendation-title-recipient", vec![])
}

/// sent on
pub fn title_sent() -> Message {
    Message::new("cli-recommendation-title-sent", vec![])
}

/// answer due
pub fn title_answer_due() -> Message {
    Message::new("cli-recommendation-title-answer-due", vec![])
}

/// when
pub fn title_when() -> Message {
    Message::new("cli-recommendation-title-when", vec![])
}

/// what happened
pub fn title_what() -> Message {
    Message::new("cli-recommendation-title-what", vec![])
}

/// who
pub fn title_who() -> Message {
    Message::new("cli-recommendation-title-who", vec![])
}

/// event
pub fn title_event() -> Message {
    Message::new("cli-recommendation-title-event", vec![])
}

/// adopted on
pub fn title_adopted() -> Message {
    Message::new("cli-recommendation-title-adopted", vec![])
}

/// meeting
pub fn title_meeting() -> Message {
    Message::new("cli-recommendation-title-meeting", vec![])
}

/// decided by
pub fn title_how() -> Message {
    Message::new("cli-recommendation-title-how", vec![])
}

/// present
pub fn title_present() -> Message {
    Message::new("cli-recommendation-title-present", vec![])
}

/// those who do not agree
pub fn title_dissent() -> Message {
    Message::new("cli-recommendation-title-dissent", vec![])
}

/// recorded by
pub fn title_recorded_by() -> Message {
    Message::new("cli-recommendation-title-recorded-by", vec![])
}

/// {category}: {count}
pub fn present(category: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-present", vec![("category", category.into()), ("count", count.into())])
}

/// {holder}, {office}
pub fn office_of_holder(holder: impl Into<Arg>, office: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-office-of-holder", vec![("holder", holder.into()), ("office", office.into())])
}

/// {office} (entered by an operator)
pub fn recorded_for(office: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-recorded-for", vec![("office", office.into())])
}

/// no recommendations fit
pub fn none_fit() -> Message {
    Message::new("cli-recommendation-none-fit", vec![])
}

/// no transmissions: `percole report transmit` hands a report over
pub fn no_transmissions() -> Message {
    Message::new("cli-recommendation-no-transmissions", vec![])
}

/// Earlier events are not shown.
pub fn earlier_left_out() -> Message {
    Message::new("cli-recommendation-earlier-left-out", vec![])
}

/// nothing has happened yet
pub fn nothing_happened() -> Message {
    Message::new("cli-recommendation-nothing-happened", vec![])
}

/// one day after receipt | {days} days after receipt
pub fn days_after_receipt(days: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-days-after-receipt", vec![("days", days.into())])
}

/// {due}, overdue
pub fn overdue(due: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-overdue", vec![("due", due.into())])
}

/// Measure asked for | Measures asked for
pub fn measures_asked(measures: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-measures-asked", vec![("measures", measures.into())])
}

/// draft begun
pub fn happened_drafted() -> Message {
    Message::new("cli-recommendation-happened-drafted", vec![])
}

/// text recorded
pub fn happened_versioned() -> Message {
    Message::new("cli-recommendation-happened-versioned", vec![])
}

/// opened for comment
pub fn happened_published() -> Message {
    Message::new("cli-recommendation-happened-published", vec![])
}

/// given back to its working group
pub fn happened_revised() -> Message {
    Message::new("cli-recommendation-happened-revised", vec![])
}

/// adopted
pub fn happened_adopted() -> Message {
    Message::new("cli-recommendation-happened-adopted", vec![])
}

/// how it was adopted recorded for its readers
pub fn happened_adoption_shown() -> Message {
    Message::new("cli-recommendation-happened-adoption-shown", vec![])
}

/// sent
pub fn happened_sent() -> Message {
    Message::new("cli-recommendation-happened-sent", vec![])
}

/// withdrawn
pub fn happened_withdrawn() -> Message {
    Message::new("cli-recommendation-happened-withdrawn", vec![])
}

/// transmission sent
pub fn happened_transmitted() -> Message {
    Message::new("cli-recommendation-happened-transmitted", vec![])
}

/// transmission received
pub fn happened_received() -> Message {
    Message::new("cli-recommendation-happened-received", vec![])
}

/// transmission recalled
pub fn happened_recalled() -> Message {
    Message::new("cli-recommendation-happened-recalled", vec![])
}

/// text erased
pub fn happened_erased() -> Message {
    Message::new("cli-recommendation-happened-erased", vec![])
}

/// operator
pub fn by_operator() -> Message {
    Message::new("cli-recommendation-by-operator", vec![])
}

/// the node itself
pub fn by_node() -> Message {
    Message::new("cli-recommendation-by-node", vec![])
}

/// the draft “{title}” is recorded: recommendation {recommendation}
pub fn drafted(title: impl Into<Arg>, recommendation: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-drafted", vec![("title", title.into()), ("recommendation", recommendation.into())])
}

/// recommendation {recommendation} has a new version
pub fn versioned(recommendation: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-versioned", vec![("recommendation", recommendation.into())])
}

/// recommendation {recommendation} is open for comment until {until}
pub fn published(recommendation: impl Into<Arg>, until: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-published", vec![("recommendation", recommendation.into()), ("until", until.into())])
}

/// recommendation {recommendation} is in revision with its working group
pub fn revised(recommendation: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-revised", vec![("recommendation", recommendation.into())])
}

/// recommendation {recommendation} is adopted
pub fn adopted(recommendation: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-adopted", vec![("recommendation", recommendation.into())])
}

/// recommendation {recommendation} is withdrawn
pub fn withdrawn(recommendation: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-withdrawn", vec![("recommendation", recommendation.into())])
}

/// recommendation {recommendation} is sent: transmission {transmission}
pub fn transmitted(recommendation: impl Into<Arg>, transmission: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-transmitted", vec![("recommendation", recommendation.into()), ("transmission", transmission.into())])
}

/// the receipt of transmission {transmission} is recorded; the time to answer runs
pub fn acknowledged(transmission: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-acknowledged", vec![("transmission", transmission.into())])
}

/// transmission {transmission} is recalled
pub fn recalled(transmission: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-recalled", vec![("transmission", transmission.into())])
}

/// no transmission waits for this node to acknowledge it
pub fn none_waits() -> Message {
    Message::new("cli-recommendation-none-waits", vec![])
}

/// report {report} is taken in: one recommendation | {recommendations} recommendations, one measure asked for | {measures} measures asked for
pub fn taken_in(report: impl Into<Arg>, recommendations: impl Into<Arg>, measures: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-taken-in", vec![("report", report.into()), ("recommendations", recommendations.into()), ("measures", measures.into())])
}

/// nothing new: report {report} is here already, with one recommendation | {recommendations} recommendations and one measure asked for | {measures} measures asked for
pub fn there_already(report: impl Into<Arg>, recommendations: impl Into<Arg>, measures: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-there-already", vec![("report", report.into()), ("recommendations", recommendations.into()), ("measures", measures.into())])
}

/// the document is good: one recommendation | {recommendations} recommendations, one measure asked for | {measures} measures asked for; nothing was sent
pub fn document_good(recommendations: impl Into<Arg>, measures: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-document-good", vec![("recommendations", recommendations.into()), ("measures", measures.into())])
}

/// note: {note}
pub fn note(note: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-note", vec![("note", note.into())])
}

/// {file} ends neither in .json nor in .md, so it is not known in which form to read it
pub fn form_unknown(file: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-form-unknown", vec![("file", file.into())])
}

/// rename the file, or name its form with `--format` where the command has it
pub fn name_the_form() -> Message {
    Message::new("cli-recommendation-name-the-form", vec![])
}

/// it holds no recommendation
pub fn file_holds_none() -> Message {
    Message::new("cli-recommendation-file-holds-none", vec![])
}

/// begin one with `## 1. Title`
pub fn begin_one() -> Message {
    Message::new("cli-recommendation-begin-one", vec![])
}

/// it holds {count} recommendations
pub fn file_holds_several(count: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-file-holds-several", vec![("count", count.into())])
}

/// it holds no recommendation {number}, but {numbers}
pub fn file_holds_others(number: impl Into<Arg>, numbers: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-file-holds-others", vec![("number", number.into()), ("numbers", numbers.into())])
}

/// choose one with --number N, or take in all of them with `percole recommendation import`
pub fn choose_one() -> Message {
    Message::new("cli-recommendation-choose-one", vec![])
}

/// `{text}` is not a category with a count: write for example users=12
pub fn not_a_presence(text: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-not-a-presence", vec![("text", text.into())])
}

/// the antenne where the working group met is missing: write for example Rennes or Rennes/FR
pub fn antenne_missing() -> Message {
    Message::new("cli-recommendation-antenne-missing", vec![])
}

/// steps
pub fn steps() -> Message {
    Message::new("cli-recommendation-steps", vec![])
}

/// --command-key is the key of one command, and these are several
pub fn one_key_for_several() -> Message {
    Message::new("cli-recommendation-one-key-for-several", vec![])
}

/// leave it out; the same command goes on where it stopped
pub fn leave_key_out() -> Message {
    Message::new("cli-recommendation-leave-key-out", vec![])
}

/// {done} of {all} is done | {done} of {all} are done; these are not:
pub fn some_done(done: impl Into<Arg>, all: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-some-done", vec![("done", done.into()), ("all", all.into())])
}

/// it is not done: | not one of the {all} is done:
pub fn none_done(all: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-none-done", vec![("all", all.into())])
}

/// not tried after what went wrong before it
pub fn not_tried() -> Message {
    Message::new("cli-recommendation-not-tried", vec![])
}

/// put that right, then give the command again for those that are left; --all passes over what is done
pub fn give_again() -> Message {
    Message::new("cli-recommendation-give-again", vec![])
}
