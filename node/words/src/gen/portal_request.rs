// Generated from locales/en/portal_request.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// What is asked of {body}
pub fn of_body(body: impl Into<Arg>) -> Message {
    Message::new("portal-request-of-body", vec![("body", body.into())])
}

/// What waits for its answer
pub fn waiting() -> Message {
    Message::new("portal-request-waiting", vec![])
}

/// What I asked
pub fn mine() -> Message {
    Message::new("portal-request-mine", vec![])
}

/// What my bodies are to answer
pub fn to_answer() -> Message {
    Message::new("portal-request-to-answer", vec![])
}

/// All requests
pub fn all() -> Message {
    Message::new("portal-request-all", vec![])
}

/// Nothing has been asked yet.
pub fn no_request() -> Message {
    Message::new("portal-request-no-request", vec![])
}

/// Asked for by members
pub fn on_agenda() -> Message {
    Message::new("portal-request-on-agenda", vec![])
}

/// text erased
pub fn untitled() -> Message {
    Message::new("portal-request-untitled", vec![])
}

/// answer due on {day}: {left}
pub fn due(day: impl Into<Arg>, left: impl Into<Arg>) -> Message {
    Message::new("portal-request-due", vec![("day", day.into()), ("left", left.into())])
}

/// answer expected on {day}; no later data of {site}: we do not know
pub fn unknown(day: impl Into<Arg>, site: impl Into<Arg>) -> Message {
    Message::new("portal-request-unknown", vec![("day", day.into()), ("site", site.into())])
}

/// put off until {day}
pub fn put_off(day: impl Into<Arg>) -> Message {
    Message::new("portal-request-put-off", vec![("day", day.into())])
}

/// What is asked
pub fn kind() -> Message {
    Message::new("portal-request-kind", vec![])
}

/// From
pub fn from() -> Message {
    Message::new("portal-request-from", vec![])
}

/// a member of {site}
pub fn a_member(site: impl Into<Arg>) -> Message {
    Message::new("portal-request-a-member", vec![("site", site.into())])
}

/// {body} ({site})
pub fn from_body(body: impl Into<Arg>, site: impl Into<Arg>) -> Message {
    Message::new("portal-request-from-body", vec![("body", body.into()), ("site", site.into())])
}

/// Asked on
pub fn filed() -> Message {
    Message::new("portal-request-filed", vec![])
}

/// Only those who sit in the body and whoever asked read this.
pub fn few_read_it() -> Message {
    Message::new("portal-request-few-read-it", vec![])
}

/// Withdrawn: {reason}
pub fn withdrawn_because(reason: impl Into<Arg>) -> Message {
    Message::new("portal-request-withdrawn-because", vec![("reason", reason.into())])
}

/// The answer
pub fn answer() -> Message {
    Message::new("portal-request-answer", vec![])
}

/// on {day}
pub fn answered_on(day: impl Into<Arg>) -> Message {
    Message::new("portal-request-answered-on", vec![("day", day.into())])
}

/// On the agenda of
pub fn at_meeting() -> Message {
    Message::new("portal-request-at-meeting", vec![])
}

/// Under article
pub fn under_article() -> Message {
    Message::new("portal-request-under-article", vec![])
}

/// This answer replaces an earlier one: {reason}
pub fn replaced_because(reason: impl Into<Arg>) -> Message {
    Message::new("portal-request-replaced-because", vec![("reason", reason.into())])
}

/// What happened so far
pub fn history() -> Message {
    Message::new("portal-request-history", vec![])
}

/// Ask something of this body
pub fn ask() -> Message {
    Message::new("portal-request-ask", vec![])
}

/// Whoever may read of {body} can read what you ask, and the answer. Your name is shown only if you want it.
pub fn ask_explained(body: impl Into<Arg>) -> Message {
    Message::new("portal-request-ask-explained", vec![("body", body.into())])
}

/// {body} is a body of {site}: your request goes to that site, and its answer comes back here.
pub fn ask_elsewhere(body: impl Into<Arg>, site: impl Into<Arg>) -> Message {
    Message::new("portal-request-ask-elsewhere", vec![("body", body.into()), ("site", site.into())])
}

/// What do you ask for?
pub fn what() -> Message {
    Message::new("portal-request-what", vec![])
}

/// It is to be talked about at a meeting
pub fn agenda_hint() -> Message {
    Message::new("portal-request-agenda-hint", vec![])
}

/// It is to be answered in words
pub fn question_hint() -> Message {
    Message::new("portal-request-question-hint", vec![])
}

/// Help in a conflict; only the body and you read it
pub fn mediation_hint() -> Message {
    Message::new("portal-request-mediation-hint", vec![])
}

/// In one line
pub fn title() -> Message {
    Message::new("portal-request-title", vec![])
}

/// More of it (may stay empty)
pub fn text() -> Message {
    Message::new("portal-request-text", vec![])
}

/// Who sees it
pub fn who_sees_it() -> Message {
    Message::new("portal-request-who-sees-it", vec![])
}

/// Show my name: {name}
pub fn sign(name: impl Into<Arg>) -> Message {
    Message::new("portal-request-sign", vec![("name", name.into())])
}

/// Only those who sit in the body and I read it
pub fn confidential() -> Message {
    Message::new("portal-request-confidential", vec![])
}

/// Ask it
pub fn do_ask() -> Message {
    Message::new("portal-request-do-ask", vec![])
}

/// Take this request back
pub fn withdraw() -> Message {
    Message::new("portal-request-withdraw", vec![])
}

/// It stays listed as withdrawn, with your reason. This cannot be taken back.
pub fn withdraw_explained() -> Message {
    Message::new("portal-request-withdraw-explained", vec![])
}

/// Take it back
pub fn do_withdraw() -> Message {
    Message::new("portal-request-do-withdraw", vec![])
}

/// Answer this request
pub fn to_answer_it() -> Message {
    Message::new("portal-request-to-answer-it", vec![])
}

/// Whoever reads the request reads the answer as soon as you publish it.
pub fn answer_explained() -> Message {
    Message::new("portal-request-answer-explained", vec![])
}

/// What does the body answer?
pub fn what_is_answered() -> Message {
    Message::new("portal-request-what-is-answered", vec![])
}

/// If it stands on an agenda: of which meeting?
pub fn which_meeting() -> Message {
    Message::new("portal-request-which-meeting", vec![])
}

/// No meeting of this body is planned: plan one first to put something on its agenda.
pub fn no_meeting() -> Message {
    Message::new("portal-request-no-meeting", vec![])
}

/// If it is put off: until which day?
pub fn until() -> Message {
    Message::new("portal-request-until", vec![])
}

/// If it is refused: under which article?
pub fn article() -> Message {
    Message::new("portal-request-article", vec![])
}

/// In words
pub fn in_words() -> Message {
    Message::new("portal-request-in-words", vec![])
}

/// May stay empty where it stands on an agenda
pub fn in_words_hint() -> Message {
    Message::new("portal-request-in-words-hint", vec![])
}

/// Why another answer
pub fn why_another() -> Message {
    Message::new("portal-request-why-another", vec![])
}

/// Publish the answer
pub fn do_answer() -> Message {
    Message::new("portal-request-do-answer", vec![])
}
