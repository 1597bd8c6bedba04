//! What happened, in words: what people read for the kind of an event in the history of a text.

use percole_words::{Message, vocabulary};

/// What an event of this kind means; `None` for a kind that is in no history of texts.
///
/// ```
/// let published = percole_domain::happened("report.published").unwrap();
/// assert_eq!(published.in_lang(percole_words::Lang::En), "opened for comment");
/// ```
pub fn happened(kind: &str) -> Option<Message> {
    Some(match kind {
        "recommendation.drafted" | "report.drafted" => vocabulary::happened_drafted(),
        "recommendation.versioned" | "report.versioned" => vocabulary::happened_versioned(),
        "recommendation.dropped" => vocabulary::happened_dropped(),
        "recommendation.placed" => vocabulary::happened_placed(),
        "report.published" => vocabulary::happened_published(),
        "report.revised" => vocabulary::happened_revised(),
        "report.adopted" => vocabulary::happened_adopted(),
        "report.reopened" => vocabulary::happened_reopened(),
        "report.sent" => vocabulary::happened_sent(),
        "report.sourced" => vocabulary::happened_sourced(),
        "report.withdrawn" => vocabulary::happened_withdrawn(),
        "adoption.given" => vocabulary::happened_adoption(),
        "report.quoted" | "adoption.worded" => vocabulary::happened_worded(),
        "transmission.sent" => vocabulary::happened_transmitted(),
        "transmission.received" => vocabulary::happened_received(),
        "transmission.recalled" => vocabulary::happened_recalled(),
        "request.filed" => vocabulary::happened_filed(),
        "request.signed" => vocabulary::happened_signed(),
        "request.answered" => vocabulary::happened_answered(),
        "request.explained" => vocabulary::happened_explained(),
        "request.withdrawn" => vocabulary::happened_request_withdrawn(),
        "redaction.ordered" => vocabulary::happened_erased(),
        _ => return None,
    })
}
