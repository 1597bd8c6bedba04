//! Maps refusals to gRPC, in one place.

use std::time::Duration;

use tonic::Status;
use tonic_types::{ErrorDetails, StatusExt};

use percole_core::error::{Code, Error};

/// How long a caller waits before it asks again, when nothing better is known.
const RETRY_AFTER: Duration = Duration::from_secs(2);

/// A refusal as gRPC carries it, with `google.rpc` details: the field at fault, or when to try again.
pub fn to_status(error: Error) -> Status {
    let code = match error.code() {
        Code::NotFound => tonic::Code::NotFound,
        Code::InvalidArgument => tonic::Code::InvalidArgument,
        Code::FailedPrecondition => tonic::Code::FailedPrecondition,
        Code::PermissionDenied => tonic::Code::PermissionDenied,
        Code::Unauthenticated => tonic::Code::Unauthenticated,
        Code::AlreadyExists => tonic::Code::AlreadyExists,
        Code::ResourceExhausted => tonic::Code::ResourceExhausted,
        Code::Unavailable => tonic::Code::Unavailable,
        Code::Internal => tonic::Code::Internal,
    };
    if error.code() == Code::Internal {
        // The chain is logged once, here; the caller gets the same words.
        tracing::error!(%error, "internal error");
    }
    let message = error.to_string();
    let mut details = ErrorDetails::new();
    if let Some(field) = error.field() {
        details.add_bad_request_violation(field, message.clone());
    }
    if matches!(error.code(), Code::Unavailable | Code::ResourceExhausted) {
        details.set_retry_info(Some(RETRY_AFTER));
    }
    Status::with_error_details(code, message, details)
}
