// Generated from locales/en/search.ftl by the test `generated`: do not edit.

use crate::{Arg, Message};

/// type one word or more, a number or an id
pub fn search_nothing() -> Message {
    Message::new("search-nothing", vec![])
}

/// nearly every text holds these words: add one that tells texts apart
pub fn search_only_common() -> Message {
    Message::new("search-only-common", vec![])
}

/// a search has at most {most} characters
pub fn search_too_long(most: impl Into<Arg>) -> Message {
    Message::new("search-too-long", vec![("most", most.into())])
}

/// a search has at most {most} words: leave some out
pub fn search_too_many(most: impl Into<Arg>) -> Message {
    Message::new("search-too-many", vec![("most", most.into())])
}

/// nothing is called “{family}”: say one of {known}
pub fn search_family(family: impl Into<Arg>, known: impl Into<Arg>) -> Message {
    Message::new("search-family", vec![("family", family.into()), ("known", known.into())])
}

/// Texts
pub fn search_reports() -> Message {
    Message::new("search-reports", vec![])
}

/// Recommendations
pub fn search_recommendations() -> Message {
    Message::new("search-recommendations", vec![])
}

/// Votes
pub fn search_votes() -> Message {
    Message::new("search-votes", vec![])
}

/// Handed over
pub fn search_transmissions() -> Message {
    Message::new("search-transmissions", vec![])
}

/// Bodies
pub fn search_bodies() -> Message {
    Message::new("search-bodies", vec![])
}

/// Meetings
pub fn search_meetings() -> Message {
    Message::new("search-meetings", vec![])
}

/// Editions
pub fn search_cycles() -> Message {
    Message::new("search-cycles", vec![])
}

/// Text
pub fn search_one_report() -> Message {
    Message::new("search-one-report", vec![])
}

/// Recommendation
pub fn search_one_recommendation() -> Message {
    Message::new("search-one-recommendation", vec![])
}

/// Vote
pub fn search_one_vote() -> Message {
    Message::new("search-one-vote", vec![])
}

/// Handed over
pub fn search_one_transmission() -> Message {
    Message::new("search-one-transmission", vec![])
}

/// Body
pub fn search_one_body() -> Message {
    Message::new("search-one-body", vec![])
}

/// Meeting
pub fn search_one_meeting() -> Message {
    Message::new("search-one-meeting", vec![])
}

/// Request
pub fn search_one_request() -> Message {
    Message::new("search-one-request", vec![])
}

/// Edition
pub fn search_one_cycle() -> Message {
    Message::new("search-one-cycle", vec![])
}

/// nothing holds all of these words: try fewer of them, or the beginning of one, such as coop\*
pub fn search_none() -> Message {
    Message::new("search-none", vec![])
}

/// kind
pub fn search_title_kind() -> Message {
    Message::new("search-title-kind", vec![])
}

/// title
pub fn search_title_what() -> Message {
    Message::new("search-title-what", vec![])
}

/// found
pub fn search_title_found() -> Message {
    Message::new("search-title-found", vec![])
}

/// left out, because nearly every text holds them: {words}
pub fn search_left_out(words: impl Into<Arg>) -> Message {
    Message::new("search-left-out", vec![("words", words.into())])
}

/// not read yet: {number}
pub fn search_unread(number: impl Into<Arg>) -> Message {
    Message::new("search-unread", vec![("number", number.into())])
}

/// Requests
pub fn search_requests() -> Message {
    Message::new("search-requests", vec![])
}
