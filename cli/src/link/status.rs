//! What a gRPC status means for the person who gave the command.

use std::error::Error;
use std::time::Duration;

use percole_tls::ConnectError;
use percole_words::{Arg, Message, cli};
use tonic::{Code, Status};
use tonic_types::StatusExt;

use crate::output::failure::{Failure, Reason};
use crate::output::words::clean;

/// Under this name the arguments of a refusal hold its message for other nodes.
const MESSAGE: &str = "percole-message";

/// Whether the connection broke, so that the node may or may not have got the call.
///
/// A status that the node sent has no source; one that stands for a broken connection has what broke it.
pub(crate) fn is_lost(status: &Status) -> bool {
    status.source().is_some()
}

/// How long the node asks to wait before the next try.
pub(crate) fn retry_after(status: &Status) -> Option<Duration> {
    status.get_error_details().retry_info()?.retry_delay
}

/// Puts a failed call into words.
pub(crate) fn failure_of(status: &Status) -> Failure {
    if is_lost(status) {
        return match unreachable_in(status) {
            Some(error) => not_reached(error),
            None if percole_tls::is_silent(status) => {
                Failure::unreachable(cli::node_silent()).next(cli::look_at_process())
            }
            None => Failure::unreachable(cli::connection_broke())
                .details([percole_tls::explain(status)])
                .next(cli::check_it_runs()),
        };
    }
    let failure = by_code(status).details(details_of(status));
    match status.get_error_details().error_info() {
        Some(info) => failure.because(Reason {
            id: info.reason.clone(),
            arguments: info.metadata.clone().into_iter().filter(|(name, _)| name != MESSAGE).collect(),
        }),
        None => failure,
    }
}

/// That the node was not reached. What the same command meets again however often it is tried is final.
pub(crate) fn not_reached(error: &ConnectError) -> Failure {
    match error {
        ConnectError::BadAddress { .. } => Failure::usage(error.said()).next(cli::correct_address()),
        ConnectError::WrongIdentity { .. } => {
            Failure::refused("wrong_identity", error.said()).next(cli::token_not_shown())
        }
        ConnectError::SocketDenied { .. } => {
            Failure::refused("permission_denied", error.said()).next(cli::put_right())
        }
        ConnectError::NoSocket { .. } => Failure::unreachable(error.said()).next(cli::name_the_node()),
        _ => Failure::unreachable(error.said()).next(cli::put_right()),
    }
}

/// Why the node could not be reached at all, when that is what broke the call.
fn unreachable_in(status: &Status) -> Option<&ConnectError> {
    let mut links = std::iter::successors(status.source(), |link: &&(dyn Error + 'static)| (*link).source());
    links.find_map(|link| link.downcast_ref())
}

fn by_code(status: &Status) -> Failure {
    let refused = |code, next| advised(Failure::refused(code, what_of(status)), status, next);
    match status.code() {
        Code::InvalidArgument | Code::OutOfRange => refused("invalid_argument", cli::correct_it()),
        Code::NotFound => refused("not_found", cli::check_name()),
        Code::AlreadyExists => refused("already_exists", cli::use_what_is_there()),
        Code::FailedPrecondition => refused("failed_precondition", cli::look_where_it_stands()),
        Code::PermissionDenied => refused("permission_denied", cli::ask_administrator()),
        Code::Unauthenticated => refused("unauthenticated", cli::ask_for_token()),
        Code::Unimplemented => refused("unimplemented", cli::upgrade_node()),
        Code::ResourceExhausted if retry_after(status).is_none() => {
            refused("resource_exhausted", cli::send_less())
        }
        Code::ResourceExhausted
        | Code::Unavailable
        | Code::Aborted
        | Code::DeadlineExceeded
        | Code::Cancelled => Failure::unreachable(what_of(status)).next(try_again(status)),
        _ => Failure::unreachable(cli::node_failed(what_of(status))).next(cli::look_at_log()),
    }
}

/// Reasons that say themselves whom to ask.
const ADVISED: [&str; 10] = [
    "invitation-expired",
    "invitation-unknown",
    "invitation-used",
    "node-suspended",
    "role-needed",
    "strangers-need-an-invitation",
    "suspended-child",
    "token-expired",
    "token-revoked",
    "token-unknown",
];

/// Adds what to do next, unless the node says itself whom to ask.
fn advised(failure: Failure, status: &Status, next: Message) -> Failure {
    let details = status.get_error_details();
    let says = details.error_info().is_some_and(|info| ADVISED.contains(&info.reason.as_str()));
    if says { failure } else { failure.next(next) }
}

/// What the node says: in the language that it was asked in, else in English.
fn what_of(status: &Status) -> Arg {
    let details = status.get_error_details();
    let said = details.localized_message().map_or(status.message(), |localized| &localized.message).trim();
    match said.is_empty() {
        true => cli::no_reason_given(status.code() as i32).into(),
        false => Arg::lines(said.lines().map(clean)),
    }
}

fn try_again(status: &Status) -> Message {
    match retry_after(status) {
        Some(wait) => cli::try_again_in(wait.as_secs_f64().ceil() as u64),
        None => cli::try_again(),
    }
}

/// Which fields and rules the node names, unless its sentence, which names the field at fault, says so already.
fn details_of(status: &Status) -> Vec<String> {
    let details = status.get_error_details();
    let fields = details.bad_request().into_iter().flat_map(|bad| &bad.field_violations);
    let fields = fields.map(|violation| (&violation.field, &violation.description));
    let rules = details.precondition_failure().into_iter().flat_map(|failure| &failure.violations);
    let rules = rules.map(|violation| (&violation.subject, &violation.description));
    fields
        .chain(rules)
        .filter(|(_, description)| {
            !description.is_empty() && !status.message().contains(description.as_str())
        })
        .map(|(place, description)| match place.is_empty() {
            true => clean(description),
            false => format!("{}: {}", clean(place), clean(description)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use percole_domain::Timestamp;
    use percole_words::{Lang, federation, service};
    use tonic_types::ErrorDetails;

    use super::*;
    use crate::output::exit::Exit;

    #[test]
    fn each_code_has_its_exit() {
        for (code, exit) in [
            (Code::InvalidArgument, Exit::Refused),
            (Code::NotFound, Exit::Refused),
            (Code::AlreadyExists, Exit::Refused),
            (Code::FailedPrecondition, Exit::Refused),
            (Code::PermissionDenied, Exit::Refused),
            (Code::Unauthenticated, Exit::Refused),
            (Code::Unimplemented, Exit::Refused),
            (Code::ResourceExhausted, Exit::Refused),
            (Code::Unavailable, Exit::Unreachable),
            (Code::DeadlineExceeded, Exit::Unreachable),
            (Code::Aborted, Exit::Unreachable),
            (Code::Internal, Exit::Unreachable),
        ] {
            let failure = failure_of(&Status::new(code, "the reason"));
            assert_eq!(failure.exit, exit, "{code:?}");
            assert!(failure.to_string().contains("the reason"), "{failure}");
            assert!(failure.to_string().contains("\nnext:  "), "{failure}");
        }
    }

    #[test]
    fn who_is_wrong_for_good_is_not_tried_again() {
        let fingerprint = |seed| percole_tls::Fingerprint([seed; 32]);
        let address = || "group.example.org:7443".to_owned();
        let (expected, got) = (fingerprint(1), fingerprint(2));
        for (error, exit) in [
            (ConnectError::WrongIdentity { address: address(), expected, got }, Exit::Refused),
            (ConnectError::BadAddress { address: address() }, Exit::Usage),
            (ConnectError::SocketDenied { path: "percole.sock".into() }, Exit::Refused),
            (ConnectError::Refused { address: address() }, Exit::Unreachable),
            (ConnectError::NoSocket { path: "percole.sock".into() }, Exit::Unreachable),
        ] {
            assert_eq!(not_reached(&error).exit, exit, "{error}");
        }
    }

    #[test]
    fn field_violations_are_listed_once() {
        let mut details = ErrorDetails::new();
        details.add_bad_request_violation("text.title", "is empty");
        details.add_bad_request_violation("measures[2].title", "has a line break");
        let status = Status::with_error_details(Code::InvalidArgument, "text.title: is empty", details);
        let text = failure_of(&status).to_string();
        assert!(text.contains("\n  - measures[2].title: has a line break"), "{text}");
        assert_eq!(text.matches("is empty").count(), 1, "{text}");
    }

    #[test]
    fn the_pause_that_the_node_asks_for_is_said() {
        let details = ErrorDetails::with_retry_info(Some(Duration::from_millis(1_500)));
        let status = Status::with_error_details(Code::Unavailable, "the disk is full", details);
        assert_eq!(retry_after(&status), Some(Duration::from_millis(1_500)));
        assert!(failure_of(&status).to_string().contains("try again in 2 s"));
        assert!(!is_lost(&status));
    }

    #[test]
    fn a_broken_connection_is_lost_and_explained() {
        let broken = std::io::Error::new(std::io::ErrorKind::ConnectionReset, "reset");
        let status = Status::from_error(Box::new(broken));
        assert!(is_lost(&status));
        let failure = failure_of(&status);
        assert_eq!(failure.exit, Exit::Unreachable);
        assert!(failure.to_string().contains("the connection broke"), "{failure}");
    }

    #[test]
    fn the_nodes_own_advice_takes_the_place_of_ours() {
        let shown = |reason: &str| {
            let mut details = ErrorDetails::new();
            details.set_error_info(reason, "percole", HashMap::new());
            let status = Status::with_error_details(Code::PermissionDenied, "no", details);
            failure_of(&status).to_string()
        };
        for reason in ADVISED {
            assert_eq!(shown(reason), "error: no", "{reason}");
        }
        assert_ne!(shown("unit-not-known"), "error: no", "any other reason gets ours");
        let said = [
            federation::invitation_expired(Timestamp::from_us(0)),
            federation::invitation_unknown(),
            federation::invitation_used(),
            federation::node_suspended("", ""),
            service::role_needed("", ""),
            federation::strangers_need_an_invitation(),
            federation::suspended_child(),
            service::token_expired(),
            service::token_revoked(),
            service::token_unknown(),
        ];
        let ids = said.each_ref().map(Message::id);
        assert_eq!(ids, ADVISED);
    }

    #[test]
    fn the_node_is_heard_in_its_language_and_its_reason_is_kept_for_programs() {
        let mut details = ErrorDetails::new();
        let arguments = [("text".to_owned(), "0123".to_owned())];
        details.set_error_info("unit-not-known", "percole", arguments);
        details.set_localized_message("fr", "aucune entité 0123 n’est connue ici");
        let status = Status::with_error_details(Code::NotFound, "no unit 0123 is known here", details);
        let failure = failure_of(&status);
        assert!(
            failure.in_lang(Lang::Fr).starts_with("erreur\u{a0}: aucune entité 0123 n’est connue ici\nsuite")
        );
        let error = &failure.to_json(Lang::Fr)["error"];
        assert_eq!(
            (&error["reason"], &error["arguments"]["text"]),
            (&"unit-not-known".into(), &"0123".into())
        );
    }

    #[test]
    fn a_message_from_a_node_cannot_steer_the_terminal() {
        let failure = failure_of(&Status::not_found("no \u{1b}[31mvote"));
        assert!(!failure.to_string().contains('\u{1b}'), "{failure}");
    }
}
