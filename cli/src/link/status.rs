//! What a gRPC status means for the person who gave the command.

use std::error::Error as _;
use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::StatusExt;

use crate::output::failure::Failure;
use crate::output::words::{clean, clean_paragraph};

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
        return Failure::unreachable(clean(&percole_tls::explain(status)))
            .next("check that the node runs (`percole-node run`), then give the command again");
    }
    of_node(status).details(details_of(status))
}

/// What is wrong, and what to do next: the node's own advice where its message ends in one.
fn of_node(status: &Status) -> Failure {
    let what = what_of(status);
    match what.rsplit_once("; ask ") {
        Some((what, whom)) => by_code(status, what.to_owned()).next(format!("ask {whom}")),
        None => by_code(status, what),
    }
}

fn by_code(status: &Status, what: String) -> Failure {
    let refused = |code, next| Failure::refused(code, what.clone()).next(next);
    match status.code() {
        Code::InvalidArgument | Code::OutOfRange => {
            refused("invalid_argument", "nothing was written; correct it and give the command again")
        }
        Code::NotFound => {
            refused("not_found", "check what you named; the `list` commands show what there is")
        }
        Code::AlreadyExists => refused("already_exists", "nothing was written; use what is there"),
        Code::FailedPrecondition => {
            refused("failed_precondition", "nothing was written; the `show` commands show where things stand")
        }
        Code::PermissionDenied => refused("permission_denied", "ask an administrator of the node"),
        Code::Unauthenticated => refused(
            "unauthenticated",
            "ask an administrator of the node for a new token file (`percole operator invite` there)",
        ),
        Code::Unimplemented => refused(
            "unimplemented",
            "this node does not know the command: upgrade it to the version of `percole --version`",
        ),
        Code::ResourceExhausted if retry_after(status).is_none() => {
            refused("resource_exhausted", "nothing was written; send less at once")
        }
        Code::ResourceExhausted
        | Code::Unavailable
        | Code::Aborted
        | Code::DeadlineExceeded
        | Code::Cancelled => Failure::unreachable(what).next(try_again(status)),
        _ => Failure::unreachable(format!("the node failed: {what}"))
            .next("the log of the node says more; then try again"),
    }
}

fn what_of(status: &Status) -> String {
    let message = status.message().trim();
    match message.is_empty() {
        true => status.code().description().to_owned(),
        false => clean_paragraph(message),
    }
}

fn try_again(status: &Status) -> String {
    match retry_after(status) {
        Some(wait) => format!("nothing was written; try again in {} s", wait.as_secs_f64().ceil()),
        None => "nothing was written; try again".to_owned(),
    }
}

/// Which fields and rules the node names, unless its message says so already.
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
            assert!(failure.what().contains("the reason"), "{failure}");
            assert!(failure.to_string().contains("\nnext:  "), "{failure}");
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
        assert!(failure.what().contains("the connection broke"), "{failure}");
    }

    #[test]
    fn the_nodes_own_advice_is_what_to_do_next() {
        let status = Status::permission_denied("this needs the role admin; ask an administrator of the node");
        let text = failure_of(&status).to_string();
        assert_eq!(text, "error: this needs the role admin\nnext:  ask an administrator of the node");
    }

    #[test]
    fn a_message_from_a_node_cannot_steer_the_terminal() {
        let failure = failure_of(&Status::not_found("no \u{1b}[31mvote"));
        assert!(!failure.to_string().contains('\u{1b}'), "{failure}");
    }
}
