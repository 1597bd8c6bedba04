// Generated from locales/en/request.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// not answered
pub fn request_state_filed() -> Message {
    Message::new("request-state-filed", vec![])
}

/// answered
pub fn request_state_answered() -> Message {
    Message::new("request-state-answered", vec![])
}

/// withdrawn
pub fn request_state_withdrawn() -> Message {
    Message::new("request-state-withdrawn", vec![])
}

/// item for the agenda
pub fn request_kind_agenda() -> Message {
    Message::new("request-kind-agenda", vec![])
}

/// written question
pub fn request_kind_question() -> Message {
    Message::new("request-kind-question", vec![])
}

/// mediation
pub fn request_kind_mediation() -> Message {
    Message::new("request-kind-mediation", vec![])
}

/// on the agenda
pub fn request_answer_placed() -> Message {
    Message::new("request-answer-placed", vec![])
}

/// put off
pub fn request_answer_later() -> Message {
    Message::new("request-answer-later", vec![])
}

/// refused
pub fn request_answer_refused() -> Message {
    Message::new("request-answer-refused", vec![])
}

/// answered in words
pub fn request_answer_answered() -> Message {
    Message::new("request-answer-answered", vec![])
}

/// answer awaited
pub fn request_standing_awaited() -> Message {
    Message::new("request-standing-awaited", vec![])
}

/// late
pub fn request_standing_late() -> Message {
    Message::new("request-standing-late", vec![])
}

/// answer was due: we do not know
pub fn request_standing_unknown() -> Message {
    Message::new("request-standing-unknown", vec![])
}

/// put off
pub fn request_standing_put_off() -> Message {
    Message::new("request-standing-put-off", vec![])
}

/// `{text}` is not a state of a request: write one of {known}
pub fn request_unknown_state(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("request-unknown-state", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` cannot be asked of a body: write one of {known}
pub fn request_unknown_kind(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("request-unknown-kind", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` is no answer of a body: write one of {known}
pub fn request_unknown_answer(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("request-unknown-answer", vec![("text", text.into()), ("known", known.into())])
}

/// `{text}` does not say where the answer to a request stands: write one of {known}
pub fn request_unknown_standing(text: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("request-unknown-standing", vec![("text", text.into()), ("known", known.into())])
}

/// cannot answer a request that is {state}: it must be {allowed}
pub fn cannot_request_answer(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-request-answer", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// cannot withdraw a request that is {state}: it must be {allowed}
pub fn cannot_request_withdraw(state: impl Into<Arg>, allowed: impl Into<Arg>) -> Message {
    Message::new("cannot-request-withdraw", vec![("state", state.into()), ("allowed", allowed.into())])
}

/// this request exists already
pub fn request_exists() -> Message {
    Message::new("request-exists", vec![])
}

/// this request does not exist yet
pub fn request_absent() -> Message {
    Message::new("request-absent", vec![])
}

/// no request {id} is known here; see `percole request list`
pub fn request_not_known(id: impl Into<Arg>) -> Message {
    Message::new("request-not-known", vec![("id", id.into())])
}

/// there is no request `{text}` here that you may read
pub fn no_such_request(text: impl Into<Arg>) -> Message {
    Message::new("no-such-request", vec![("text", text.into())])
}

/// it is by {author}, and the body that is asked is of {recipient}
pub fn request_answered_for_another(author: impl Into<Arg>, recipient: impl Into<Arg>) -> Message {
    Message::new("request-answered-for-another", vec![("author", author.into()), ("recipient", recipient.into())])
}

/// is missing: name the meeting on whose agenda it stands
pub fn request_meeting_missing() -> Message {
    Message::new("request-meeting-missing", vec![])
}

/// belongs to an answer that places the request on an agenda
pub fn request_meeting_of_other_answer() -> Message {
    Message::new("request-meeting-of-other-answer", vec![])
}

/// is a meeting of {other}: choose one of {body}
pub fn request_meeting_of_other_body(other: impl Into<Arg>, body: impl Into<Arg>) -> Message {
    Message::new("request-meeting-of-other-body", vec![("other", other.into()), ("body", body.into())])
}

/// began on {start}: choose one that is still to come
pub fn request_meeting_over(start: impl Into<Arg>) -> Message {
    Message::new("request-meeting-over", vec![("start", start.into())])
}

/// is {state}: choose one that is still to come
pub fn request_meeting_not_to_come(state: impl Into<Arg>) -> Message {
    Message::new("request-meeting-not-to-come", vec![("state", state.into())])
}

/// is missing: say until which day the request is put off
pub fn request_until_missing() -> Message {
    Message::new("request-until-missing", vec![])
}

/// is {until}, which is over: name a day that is to come
pub fn request_until_past(until: impl Into<Arg>) -> Message {
    Message::new("request-until-past", vec![("until", until.into())])
}

/// belongs to an answer that puts the request off
pub fn request_until_of_other_answer() -> Message {
    Message::new("request-until-of-other-answer", vec![])
}

/// is missing: name the article under which the request is refused
pub fn request_article_missing() -> Message {
    Message::new("request-article-missing", vec![])
}

/// belongs to an answer that refuses the request
pub fn request_article_of_other_answer() -> Message {
    Message::new("request-article-of-other-answer", vec![])
}

/// members ask something of a body, and you are not a member here
pub fn request_asker_is_no_member() -> Message {
    Message::new("request-asker-is-no-member", vec![])
}

/// is for members who ask for themselves: leave it out
pub fn request_sign_is_persons() -> Message {
    Message::new("request-sign-is-persons", vec![])
}

/// is possible for a body of this site alone: {body} is of {node}
pub fn request_confidential_elsewhere(body: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("request-confidential-elsewhere", vec![("body", body.into()), ("node", node.into())])
}

/// {open} of your requests wait for an answer: ask the next thing once one of them is answered, or withdraw one
pub fn request_too_many_open(open: impl Into<Arg>) -> Message {
    Message::new("request-too-many-open", vec![("open", open.into())])
}

/// somebody else filed this request: only they withdraw it
pub fn request_of_another() -> Message {
    Message::new("request-of-another", vec![])
}

/// this request was filed on the site of {node}: it is withdrawn there
pub fn request_filed_elsewhere(node: impl Into<Arg>) -> Message {
    Message::new("request-filed-elsewhere", vec![("node", node.into())])
}

/// {body} is a body of {node}: it answers there
pub fn request_answered_elsewhere(body: impl Into<Arg>, node: impl Into<Arg>) -> Message {
    Message::new("request-answered-elsewhere", vec![("body", body.into()), ("node", node.into())])
}
