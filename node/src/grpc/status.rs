//! Maps refusals to gRPC, in one place.

use std::{collections::HashMap, time::Duration};

use percole_core::error::{Code, Error, MESSAGE};
use percole_words::{Locale, Message};
use tonic::Status;
use tonic_types::{ErrorDetails, StatusExt};

use super::language;

/// How long a caller waits before it asks again, when nothing better is known.
const RETRY_AFTER: Duration = Duration::from_secs(2);
/// Whose reasons they are, for programs.
const DOMAIN: &str = "percole";
/// Longest sentence and longest argument, in bytes. A status travels in the trailers of HTTP/2, of which clients take
/// 16 KiB with all their encodings.
const SENTENCE_BYTES_MAX: usize = 2_000;
const ARGUMENT_BYTES_MAX: usize = 200;
const ARGUMENTS_MAX: usize = 8;

/// A refusal as gRPC carries it to the caller of the request that is being answered.
///
/// The message of the status is in English. Its `google.rpc` details are `ErrorInfo` (reason: the id of the message;
/// metadata: its arguments), `LocalizedMessage` in the caller's language and time zone, the field at fault, and when to try again.
pub fn to_status(error: Error) -> Status {
    said(&error, language::of_caller())
}

fn said(error: &Error, locale: Locale) -> Status {
    let english = error.said().to_string();
    let mut details = ErrorDetails::new();
    details.set_error_info(error.reason().id(), DOMAIN, told(error));
    details.set_localized_message(locale.lang.as_str(), sentence(&error.said().in_lang(locale)));
    if let Some(field) = error.field() {
        details.add_bad_request_violation(field, cut(&english, ARGUMENT_BYTES_MAX));
    }
    if matches!(error.code(), Code::Unavailable | Code::ResourceExhausted) {
        details.set_retry_info(Some(RETRY_AFTER));
    }
    Status::with_error_details(code(error.code()), sentence(&english), details)
}

fn code(code: Code) -> tonic::Code {
    match code {
        Code::NotFound => tonic::Code::NotFound,
        Code::InvalidArgument => tonic::Code::InvalidArgument,
        Code::FailedPrecondition => tonic::Code::FailedPrecondition,
        Code::PermissionDenied => tonic::Code::PermissionDenied,
        Code::Unauthenticated => tonic::Code::Unauthenticated,
        Code::AlreadyExists => tonic::Code::AlreadyExists,
        Code::ResourceExhausted => tonic::Code::ResourceExhausted,
        Code::Unavailable => tonic::Code::Unavailable,
        Code::Internal => tonic::Code::Internal,
    }
}

fn arguments(message: &Message) -> HashMap<String, String> {
    let named = message.args().take(ARGUMENTS_MAX);
    named.map(|(name, value)| (name.to_owned(), cut(&value, ARGUMENT_BYTES_MAX).to_owned())).collect()
}

/// The arguments for programs, and the whole message for another node.
fn told(error: &Error) -> HashMap<String, String> {
    let mut told = arguments(error.reason());
    let stored = error.said().stored();
    if stored.len() <= SENTENCE_BYTES_MAX {
        told.insert(MESSAGE.to_owned(), stored);
    }
    told
}

/// A sentence, or its beginning with a sign that more would follow.
fn sentence(text: &str) -> String {
    let beginning = cut(text, SENTENCE_BYTES_MAX);
    if beginning.len() < text.len() { format!("{beginning}…") } else { text.to_owned() }
}

/// The beginning of a text, up to so many bytes.
fn cut(text: &str, bytes_max: usize) -> &str {
    &text[..text.floor_char_boundary(bytes_max)]
}

#[cfg(test)]
mod tests {
    use percole_domain::{Refusal, Timestamp, Zone};
    use percole_words::{Lang, domain, vote};

    use super::*;

    #[test]
    fn a_status_is_for_programs_and_for_the_caller() {
        let refusal = Refusal::invalid("title", domain::too_many_characters(300u64, 200u64)).under("R1");
        let status = said(&Error::from(refusal), Lang::Fr.into());
        assert_eq!(status.message(), "title: has 300 characters: at most 200 are allowed (rule R1)");
        let details = status.get_error_details();
        let info = details.error_info().unwrap();
        assert_eq!((info.reason.as_str(), info.domain.as_str()), ("too-many-characters", "percole"));
        assert_eq!(info.metadata["max"], "200");
        let localized = details.localized_message().unwrap();
        assert_eq!(localized.locale, "fr");
        assert!(localized.message.contains("règle R1"), "{}", localized.message);
        assert_eq!(details.bad_request().unwrap().field_violations[0].field, "title");
    }

    #[test]
    fn a_moment_is_said_by_the_callers_clock_and_told_to_programs_in_utc() {
        let moment: Timestamp = "2026-06-20 16:00".parse().unwrap();
        let refusal = Error::precondition(vote::certified_unseen("France", moment));
        let paris = Locale { lang: Lang::Fr, clock: "Europe/Paris".parse::<Zone>().unwrap().clock() };
        let status = said(&refusal, paris);
        assert!(status.message().contains("Saturday 20 June 2026, 16:00 UTC"), "{}", status.message());
        let details = status.get_error_details();
        let localized = &details.localized_message().unwrap().message;
        assert!(localized.contains("samedi 20 juin 2026 à 18 h 00 UTC+02:00"), "{localized}");
        let told: Vec<&str> = details.error_info().unwrap().metadata.values().map(String::as_str).collect();
        assert!(told.contains(&"2026-06-20T16:00:00Z"), "{told:?}");
    }

    #[test]
    fn a_status_is_never_too_large_for_its_trailers() {
        let long = "é".repeat(100_000);
        let status = said(&Error::invalid("text", domain::not_a_node_id(long)), Lang::De.into());
        // Outside ASCII a byte of the message becomes three; the details are base64.
        let bytes = status.message().len() * 3 + status.details().len().div_ceil(3) * 4;
        assert!(status.message().starts_with("`éé") && status.message().ends_with('…'));
        assert!(bytes < 15 * 1024, "{bytes}");
    }
}
