//! A body of which only so much, and only for so long, is taken or given.

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use percole_tls::Underway;
use percole_words::Message;
use tokio::time::{Sleep, sleep};
use tonic::{
    Status,
    body::Body,
    codegen::{Body as HttpBody, Bytes},
};

use super::budget::Share;
use crate::grpc::to_status;
use percole_core::error::{Code, Error};

/// A body that ends when its time is over, or its bytes are used up.
pub(super) struct Held {
    body: Body,
    time: Option<Pin<Box<Sleep>>>,
    allowance: Allowance,
    too_much: fn() -> Message,
    _underway: Option<Underway>,
}

/// Of which store its bytes are taken.
pub(super) enum Allowance {
    /// As many as there are.
    Any,
    /// So many.
    Left(usize),
    /// What its sender has left.
    Shared(Box<Share>),
}

impl Allowance {
    fn take(&mut self, bytes: usize) -> bool {
        match self {
            Allowance::Any => true,
            Allowance::Left(left) => left.checked_sub(bytes).map(|rest| *left = rest).is_some(),
            Allowance::Shared(share) => share.take(bytes),
        }
    }
}

impl Held {
    /// What is sent: too much of it, or for too long, ends with these words.
    pub(super) fn sent(
        body: Body,
        time: Option<Duration>,
        allowance: Allowance,
        too_much: fn() -> Message,
    ) -> Body {
        let time = time.map(|time| Box::pin(sleep(time)));
        Body::new(Held { body, time, allowance, too_much, _underway: None })
    }

    /// What is answered: it counts as under way until it is given.
    pub(super) fn answered(
        body: Body,
        time: Option<Duration>,
        underway: Underway,
        too_much: fn() -> Message,
    ) -> Body {
        let time = time.map(|time| Box::pin(sleep(time)));
        Body::new(Held { body, time, allowance: Allowance::Any, too_much, _underway: Some(underway) })
    }

    fn over(&self) -> Poll<Option<Result<http_body::Frame<Bytes>, Status>>> {
        Poll::Ready(Some(Err(to_status(Error::new(Code::ResourceExhausted, (self.too_much)())))))
    }
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Status>>> {
        if self.time.as_mut().is_some_and(|time| time.as_mut().poll(context).is_ready()) {
            return self.over();
        }
        let frame = std::task::ready!(Pin::new(&mut self.body).poll_frame(context));
        if let Some(Ok(frame)) = &frame
            && !self.allowance.take(frame.data_ref().map_or(0, Bytes::len))
        {
            return self.over();
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
