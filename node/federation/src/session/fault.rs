//! What a failed call means for the connection, for the log, and for the next try.

use percole_core::error::MESSAGE;
use percole_words::{Arg, Message, federation};
use std::{error::Error as _, fmt, time::Duration};

use tonic::{Code, Status};
use tonic_types::StatusExt;

/// Why a connection ends, in words for the operator.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Broken(Message);

impl Broken {
    pub(super) fn new(message: Message) -> Broken {
        Broken(message)
    }

    /// A task of the exchange ended by itself: what is wrong goes to the log.
    pub(super) fn broke_off(why: &dyn fmt::Display) -> Broken {
        tracing::error!(%why, "a task of the exchange with the parent ended by itself");
        Broken(federation::exchange_broke_off())
    }

    pub(super) fn message(&self) -> &Message {
        &self.0
    }
}

/// What a failed call means.
#[derive(Debug)]
pub(super) enum Fault {
    /// The connection is gone, or this node may not use it.
    Broken(Broken),
    /// The parent is at a limit, or cannot write: go on after a pause.
    Pause(Duration, Message),
    /// The two ends disagree about where they stand: begin again with an offer.
    OfferAgain(Message),
    /// The parent does not know the log yet.
    NotYet(Message),
    /// The parent refuses this log.
    Refused(Message),
}

/// What a call to the parent came to: what it refused, in its words, or why it was not reached.
pub(crate) fn of_parent(status: &Status) -> Message {
    if status.source().is_some() {
        return percole_tls::explain(status);
    }
    let stored = status.get_details_error_info().and_then(|mut info| info.metadata.remove(MESSAGE));
    federation::parent_answers(match stored {
        Some(stored) => Arg::read(&stored),
        None if status.message().is_empty() => federation::answer_without_words(status.code() as i32).into(),
        None => status.message().into(),
    })
}

/// A pause when the parent names none.
const PAUSE: Duration = Duration::from_secs(2);

impl From<Status> for Fault {
    fn from(status: Status) -> Fault {
        let words = of_parent(&status);
        let retry_after = status.get_details_retry_info().and_then(|info| info.retry_delay);
        match (status.code(), retry_after) {
            (Code::ResourceExhausted, after) => Fault::Pause(after.unwrap_or(PAUSE), words),
            (Code::Unavailable, Some(after)) => Fault::Pause(after, words),
            (Code::FailedPrecondition | Code::Aborted, _) => Fault::OfferAgain(words),
            (Code::NotFound, _) => Fault::NotYet(words),
            // A parent of an older version does not know every call.
            (
                Code::InvalidArgument
                | Code::Internal
                | Code::AlreadyExists
                | Code::OutOfRange
                | Code::Unimplemented,
                _,
            ) => Fault::Refused(words),
            _ => Fault::Broken(Broken(words)),
        }
    }
}

impl From<Broken> for Fault {
    fn from(broken: Broken) -> Fault {
        Fault::Broken(broken)
    }
}

/// An answer of the parent within the time it is given.
pub(super) async fn within<T>(
    limit: Duration,
    call: impl Future<Output = Result<tonic::Response<T>, Status>>,
) -> Result<T, Fault> {
    in_time(limit, call).await?.map(tonic::Response::into_inner).map_err(Fault::from)
}

/// Something that must come within the time that the parent is given.
pub(super) async fn in_time<T>(limit: Duration, wait: impl Future<Output = T>) -> Result<T, Broken> {
    tokio::time::timeout(limit, wait)
        .await
        .map_err(|_| Broken(federation::parent_quiet(limit.as_secs_f32().to_string())))
}
