// Generated from locales/en/lifecycle.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// cannot take out of its report a recommendation that is {state}: it must be {allowed}
pub fn cannot_recommendation_drop(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-recommendation-drop", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot receive a transmission that is {state}: it must be {allowed}
pub fn cannot_transmission_receive(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-transmission-receive", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot recall a transmission that is {state}: it must be {allowed}
pub fn cannot_transmission_recall(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-transmission-recall", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot declare the outcome of a vote that is {state}: it must be {allowed}
pub fn cannot_vote_declare(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-vote-declare", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot cancel a vote that is {state}: it must be {allowed}
pub fn cannot_vote_cancel(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-vote-cancel", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot extend a vote that is {state}: it must be {allowed}
pub fn cannot_vote_extend(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-vote-extend", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot pass over a node in a vote that is {state}: it must be {allowed}
pub fn cannot_vote_pass_over(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-vote-pass-over", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot close a poll that is {state}: it must be {allowed}
pub fn cannot_poll_close(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-poll-close", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot certify a poll that is {state}: it must be {allowed}
pub fn cannot_poll_certify(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-poll-certify", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot begin a poll again that is {state}: it must be {allowed}
pub fn cannot_poll_begin_again(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-poll-begin-again", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot interrupt a poll that is {state}: it must be {allowed}
pub fn cannot_poll_interrupt(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-poll-interrupt", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot correct a poll that is {state}: it must be {allowed}
pub fn cannot_poll_correct(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-poll-correct", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot extend a poll that is {state}: it must be {allowed}
pub fn cannot_poll_extend(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-poll-extend", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot count a poll with its host that is {state}: it must be {allowed}
pub fn cannot_poll_merge(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-poll-merge", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot end a poll without a count that is {state}: it must be {allowed}
pub fn cannot_poll_withhold(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-poll-withhold", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// this recommendation exists already
pub fn recommendation_exists() -> Message {
    Message::new("recommendation-exists", vec![])
}

/// this recommendation does not exist yet
pub fn recommendation_absent() -> Message {
    Message::new("recommendation-absent", vec![])
}

/// this transmission exists already
pub fn transmission_exists() -> Message {
    Message::new("transmission-exists", vec![])
}

/// this transmission does not exist yet
pub fn transmission_absent() -> Message {
    Message::new("transmission-absent", vec![])
}

/// this vote exists already
pub fn vote_exists() -> Message {
    Message::new("vote-exists", vec![])
}

/// this vote does not exist yet
pub fn vote_absent() -> Message {
    Message::new("vote-absent", vec![])
}

/// this poll exists already
pub fn poll_exists() -> Message {
    Message::new("poll-exists", vec![])
}

/// this poll does not exist yet
pub fn poll_absent() -> Message {
    Message::new("poll-absent", vec![])
}

/// no step {row} is known for this
pub fn no_such_step(row: impl Into<Arg>) -> Message {
    Message::new("no-such-step", vec![("row", row.into())])
}

/// cannot publish a report that is {state}: it must be {allowed}
pub fn cannot_report_publish(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-report-publish", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot give to its groups a report that is {state}: it must be {allowed}
pub fn cannot_report_revise(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-report-revise", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot publish again a report that is {state}: it must be {allowed}
pub fn cannot_report_publish_again(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-report-publish-again", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot adopt a report that is {state}: it must be {allowed}
pub fn cannot_report_adopt(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-report-adopt", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot reopen a report that is {state}: it must be {allowed}
pub fn cannot_report_reopen(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-report-reopen", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot hand over a report that is {state}: it must be {allowed}
pub fn cannot_report_send(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-report-send", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot withdraw a report that is {state}: it must be {allowed}
pub fn cannot_report_withdraw(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-report-withdraw", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// this report exists already
pub fn report_exists() -> Message {
    Message::new("report-exists", vec![])
}

/// this report does not exist yet
pub fn report_absent() -> Message {
    Message::new("report-absent", vec![])
}

/// cannot hand in a sheet that is {state}: it must be {allowed}
pub fn cannot_report_hand_in(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-report-hand-in", vec![("state", state.into()), ("allowed", allowed.into())])
}
