// Generated from locales/en/question.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// `{text}` is no method: write one of {known}
pub fn unknown_method(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("unknown-method", vec![("text", text.into()), ("known", known.into())])
}

/// belongs to equal shares alone: leave it out
pub fn completion_elsewhere() -> Message {
    Message::new("completion-elsewhere", vec![])
}

/// belongs to budgets alone: leave budget and costs out
pub fn budget_elsewhere() -> Message {
    Message::new("budget-elsewhere", vec![])
}

/// is missing: say how much can be spent, and what each option costs
pub fn budget_missing() -> Message {
    Message::new("budget-missing", vec![])
}

/// is needed for each option
pub fn cost_missing() -> Message {
    Message::new("cost-missing", vec![])
}

/// is an amount above zero, such as 1200 or 12.50
pub fn cost_not_positive() -> Message {
    Message::new("cost-not-positive", vec![])
}

/// are decided by the rule for a question of yes or no: leave this out
pub fn ties_of_rule() -> Message {
    Message::new("ties-of-rule", vec![])
}

/// is at most {most} bytes long
pub fn seed_too_long(most: impl Into<Arg>) -> Message {
    Message::new("seed-too-long", vec![("most", most.into())])
}

/// names the only option once, by its number | names each of the {count} options once, by its number
pub fn order_of_all(count: impl Into<Arg>) -> Message {
    Message::new("order-of-all", vec![("count", count.into())])
}

/// does not belong to this method: leave it out
pub fn not_of_this_method() -> Message {
    Message::new("not-of-this-method", vec![])
}

/// {number} is not a number from {least} to {most}
pub fn number_from_to(number: impl Into<Arg>, least: impl Into<Arg>, most: impl Into<Arg>) -> Message {
    Message::new("number-from-to", vec![("number", number.into()), ("least", least.into()), ("most", most.into())])
}

/// is empty: give an answer
pub fn answer_missing() -> Message {
    Message::new("answer-missing", vec![])
}

/// does not answer a question about {count} option | {count} options
pub fn answer_of_other_options(count: impl Into<Arg>) -> Message {
    Message::new("answer-of-other-options", vec![("count", count.into())])
}

/// {value} is more than {most}, the most that one option can be given
pub fn value_beyond(value: impl Into<Arg>, most: impl Into<Arg>) -> Message {
    Message::new("value-beyond", vec![("value", value.into()), ("most", most.into())])
}

/// {marks} options are chosen, and at most {most} can be
pub fn too_many_marks(marks: impl Into<Arg>, most: impl Into<Arg>) -> Message {
    Message::new("too-many-marks", vec![("marks", marks.into()), ("most", most.into())])
}

/// two options share a rank: this method needs each at a rank of its own
pub fn equal_ranks() -> Message {
    Message::new("equal-ranks", vec![])
}

/// the ranks do not go from 1 on without a gap
pub fn rank_missing() -> Message {
    Message::new("rank-missing", vec![])
}

/// this question has {needed} figure | {needed} figures, and {found} is | {found} are certified
pub fn other_number_of_figures(needed: impl Into<Arg>, found: impl Into<Arg>) -> Message {
    Message::new("other-number-of-figures", vec![("needed", needed.into()), ("found", found.into())])
}

/// sums are certified for this question, and not papers
pub fn papers_without_need() -> Message {
    Message::new("papers-without-need", vec![])
}

/// {papers} paper | {papers} papers cannot give these figures
pub fn figures_cannot_be(papers: impl Into<Arg>) -> Message {
    Message::new("figures-cannot-be", vec![("papers", papers.into())])
}

/// `{text}` gives nothing: write an option, a colon and what it is given
pub fn nothing_given(text: impl Into<Arg>) -> Message {
    Message::new("nothing-given", vec![("text", text.into())])
}

/// `{text}` is not one of the grades
pub fn unknown_grade(text: impl Into<Arg>) -> Message {
    Message::new("unknown-grade", vec![("text", text.into())])
}

/// `{text}` is not one of the options: name it by its number or as it is called
pub fn unknown_option(text: impl Into<Arg>) -> Message {
    Message::new("unknown-option", vec![("text", text.into())])
}

/// `{text}` is there twice
pub fn option_twice(text: impl Into<Arg>) -> Message {
    Message::new("option-twice", vec![("text", text.into())])
}

/// `{text}` may be one thing by its number and another by its name: write its number with `#`, as `#{number}`
pub fn means_two(text: impl Into<Arg>, number: impl Into<Arg>) -> Message {
    Message::new("means-two", vec![("text", text.into()), ("number", number.into())])
}

/// `{text}` is the number of another one, so that nobody knows which is meant: give it a name that is not the number {number}
pub fn name_is_another_number(text: impl Into<Arg>, number: impl Into<Arg>) -> Message {
    Message::new("name-is-another-number", vec![("text", text.into()), ("number", number.into())])
}

/// `{text}` is the word for a blank vote: write more of the name, such as a first name
pub fn name_is_blank(text: impl Into<Arg>) -> Message {
    Message::new("name-is-blank", vec![("text", text.into())])
}

/// `{text}` names several others: write it without the signs that stand between options
pub fn name_is_several(text: impl Into<Arg>) -> Message {
    Message::new("name-is-several", vec![("text", text.into())])
}

/// `{text}` is not a whole number of points
pub fn not_points(text: impl Into<Arg>) -> Message {
    Message::new("not-points", vec![("text", text.into())])
}

/// is `none`, `add1` or `add1+greedy`
pub fn unknown_completion() -> Message {
    Message::new("unknown-completion", vec![])
}
