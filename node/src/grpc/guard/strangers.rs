//! What a request of a stranger may use up: bytes and time of what it sends, time of what it is answered, and tries.

use std::{sync::Arc, time::Duration};

use percole_tls::{Guest, Underway};
use tonic::{
    Code as GrpcCode, Status,
    body::Body,
    codegen::http::{HeaderMap, Response},
};

use percole_core::{access::attempts::Try, error::Error, node::Node};
use percole_words::service;

use super::held::{Allowance, Held};

/// Everything that a stranger's request may send: joining takes a few thousand bytes.
const REQUEST_BYTES_MAX: usize = 64 * 1024;
/// So long it may take to send it.
const REQUEST_TIME_MAX: Duration = Duration::from_secs(20);
/// So long it is answered: whoever watches the health of a node asks again.
const ANSWER_TIME_MAX: Duration = Duration::from_secs(300);

/// The calls that look an invitation's secret up, or the code of a link.
const WITH_SECRET: [&str; 3] = [
    "/percole.v1.FederationService/Describe",
    "/percole.v1.FederationService/Join",
    "/percole.v1.SignInService/SignIn",
];

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
        let time = self.is_stranger.then_some(ANSWER_TIME_MAX);
        response.map(|body| Held::answered(body, time, underway, service::call_too_long))
    }
}

/// A try to use an invitation or a link, until it is known whether it was valid.
pub(super) struct Attempt(Try);

/// Waits for the turn of a call that shows an invitation or a link.
pub(super) async fn attempt(
    node: &Arc<Node>,
    path: &str,
    stranger: &Guest,
) -> Result<Option<Attempt>, Error> {
    if !WITH_SECRET.contains(&path) {
        return Ok(None);
    }
    Ok(Some(Attempt(node.attempts.turn(stranger.source().address()).await?)))
}

impl Attempt {
    /// A refusal without a body says in its headers why: here, that the invitation or the link is not valid.
    fn judge(self, headers: &HeaderMap) {
        const NOT_VALID: [GrpcCode; 2] = [GrpcCode::PermissionDenied, GrpcCode::Unauthenticated];
        if Status::from_header_map(headers).is_some_and(|status| NOT_VALID.contains(&status.code())) {
            self.0.failed();
        }
    }
}

/// The request of a stranger, whose bytes and time are bounded.
pub(super) fn bounded(body: Body) -> Body {
    Held::sent(body, Some(REQUEST_TIME_MAX), Allowance::Left(REQUEST_BYTES_MAX), service::call_too_long)
}
