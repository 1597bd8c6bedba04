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

/// decided by
pub fn title_how() -> Message {
    Message::new("cli-recommendation-title-how", vec![])
}

/// present
pub fn title_present() -> Message {
    Message::new("cli-recommendation-title-present", vec![])
}

/// {category}: {count}
pub fn present(category: impl Into<Arg>, count: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-present", vec![("category", category.into()), ("count", count.into())])
}

/// no recommendations fit
pub fn none_fit() -> Message {
    Message::new("cli-recommendation-none-fit", vec![])
}

/// Earlier events are not shown
pub fn earlier_left_out() -> Message {
    Message::new("cli-recommendation-earlier-left-out", vec![])
}

/// nothing has happened yet
pub fn nothing_happened() -> Message {
    Message::new("cli-recommendation-nothing-happened", vec![])
}

/// Measure asked for | Measures asked for
pub fn measures_asked(measures: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-measures-asked", vec![("measures", measures.into())])
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

/// recommendation {recommendation} is taken out of its report
pub fn dropped(recommendation: impl Into<Arg>) -> Message {
    Message::new("cli-recommendation-dropped", vec![("recommendation", recommendation.into())])
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

/// choose one with --number N, or take in all of them with `percole report import`
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
