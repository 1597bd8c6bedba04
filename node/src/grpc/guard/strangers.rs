//! What a request of a stranger may use up: bytes and time of what it sends, time of what it is answered, and tries.

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use percole_tls::{Guest, Underway};
use tokio::time::{Sleep, sleep};
use tonic::{
    Code as GrpcCode, Status,
    body::Body,
    codegen::{
        Body as HttpBody, Bytes,
        http::{HeaderMap, Response},
    },
};

use percole_core::{
    access::attempts::Try,
    error::{Code, Error},
    node::Node,
};
use percole_words::service;

use crate::grpc::to_status;

/// Everything that a stranger's request may send: joining takes a few thousand bytes.
const REQUEST_BYTES_MAX: usize = 64 * 1024;
/// So long it may take to send it.
const REQUEST_TIME_MAX: Duration = Duration::from_secs(20);
/// So long it is answered: whoever watches the health of a node asks again.
const ANSWER_TIME_MAX: Duration = Duration::from_secs(300);

/// The calls that look an invitation's secret up.
const WITH_INVITATION: [&str; 2] =
    ["/percole.v1.FederationService/Describe", "/percole.v1.FederationService/Join"];

/// A request that was let in.
pub(super) struct Admitted {
    pub(super) underway: Option<Underway>,
    pub(super) attempt: Option<Attempt>,
    pub(super) is_stranger: bool,
}

impl Admitted {
    /// The answer: it counts as under way until it is given, and a stranger's does not take for ever.
    pub(super) fn answer(self, response: Response<Body>) -> Response<Body> {
        if let Some(attempt) = self.attempt {
            attempt.judge(response.headers());
        }
        let Some(underway) = self.underway else { return response };
        let time = self.is_stranger.then(|| Box::pin(sleep(ANSWER_TIME_MAX)));
        response.map(|body| Body::new(Held { body, time, bytes_left: usize::MAX, _underway: Some(underway) }))
    }
}

/// A try to use an invitation, until it is known whether it was valid.
pub(super) struct Attempt(Try);

/// Waits for the turn of a call that shows an invitation.
pub(super) async fn attempt(
    node: &Arc<Node>,
    path: &str,
    stranger: &Guest,
) -> Result<Option<Attempt>, Error> {
    if !WITH_INVITATION.contains(&path) {
        return Ok(None);
    }
    Ok(Some(Attempt(node.attempts.turn(stranger.source().address()).await?)))
}

impl Attempt {
    /// A refusal without a body says in its headers why: here, that the invitation is not valid.
    fn judge(self, headers: &HeaderMap) {
        if Status::from_header_map(headers).is_some_and(|status| status.code() == GrpcCode::PermissionDenied)
        {
            self.0.failed();
        }
    }
}

/// The request of a stranger, whose bytes and time are bounded.
pub(super) fn bounded(body: Body) -> Body {
    let time = Some(Box::pin(sleep(REQUEST_TIME_MAX)));
    Body::new(Held { body, time, bytes_left: REQUEST_BYTES_MAX, _underway: None })
}

/// A body that ends when its time is over, or its bytes are used up.
struct Held {
    body: Body,
    time: Option<Pin<Box<Sleep>>>,
    bytes_left: usize,
    _underway: Option<Underway>,
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Status>>> {
        if self.time.as_mut().is_some_and(|time| time.as_mut().poll(context).is_ready()) {
            return Poll::Ready(Some(Err(too_long())));
        }
        let frame = std::task::ready!(Pin::new(&mut self.body).poll_frame(context));
        if let Some(Ok(frame)) = &frame {
            let came = frame.data_ref().map_or(0, Bytes::len);
            match self.bytes_left.checked_sub(came) {
                Some(left) => self.bytes_left = left,
                None => return Poll::Ready(Some(Err(too_long()))),
            }
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.body.size_hint()
    }
}

fn too_long() -> Status {
    to_status(Error::new(Code::ResourceExhausted, service::call_too_long()))
}
