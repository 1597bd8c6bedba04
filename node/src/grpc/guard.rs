//! Before every request: find out who calls, and ask the table.

use std::{
    convert::Infallible,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use percole_merkle::LogPublicKey;
use percole_tls::{LocalConnection, PeerConnection};
use tonic::{
    body::Body,
    codegen::http::{Request, Response},
};
use tower::{Layer, Service};

use super::{language, to_status};
use percole_core::{
    access::{Caller, permissions, token, writing},
    error::{Code, Error},
    node::Node,
};
use percole_words::service;

/// Puts the [`Guard`] in front of every service of a listener.
#[derive(Clone)]
pub struct GuardLayer {
    node: Arc<Node>,
}

impl GuardLayer {
    /// A guard for a node.
    pub fn new(node: Arc<Node>) -> GuardLayer {
        GuardLayer { node }
    }
}

impl<S> Layer<S> for GuardLayer {
    type Service = Guard<S>;

    fn layer(&self, inner: S) -> Guard<S> {
        Guard { node: self.node.clone(), inner }
    }
}

/// Lets a request through with its [`Caller`] in the extensions, or answers with the refusal; in the caller's language.
#[derive(Clone)]
pub struct Guard<S> {
    node: Arc<Node>,
    inner: S,
}

impl<S> Service<Request<Body>> for Guard<S>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        let node = self.node.clone();
        // The clone that was polled ready is the one to call.
        let fresh = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, fresh);
        let shown = Shown::by(&request);
        let path = request.uri().path().to_owned();
        let lang = language::asked_for(request.headers(), &node);
        Box::pin(language::answering(lang, async move {
            match shown.admit(&node, &path).await {
                Ok(caller) => {
                    request.extensions_mut().insert(caller);
                    inner.call(request).await
                }
                Err(refusal) => Ok(to_status(refusal).into_http()),
            }
        }))
    }
}

/// What a request shows of its caller.
enum Shown {
    Socket,
    Token(String),
    Certificate(LogPublicKey),
    Nothing,
}

impl Shown {
    fn by(request: &Request<Body>) -> Shown {
        let extensions = request.extensions();
        if extensions.get::<LocalConnection>().is_some() {
            return Shown::Socket;
        }
        if let Some(header) = request.headers().get("authorization") {
            return Shown::Token(header.to_str().unwrap_or_default().to_owned());
        }
        match extensions.get::<PeerConnection>().and_then(|connection| connection.identity) {
            Some(key) => Shown::Certificate(key),
            None => Shown::Nothing,
        }
    }

    async fn admit(self, node: &Node, path: &str) -> Result<Caller, Error> {
        let caller = match self {
            Shown::Socket => Caller::Local,
            Shown::Token(header) => token::holder(node, secret(&header)?).await?,
            Shown::Certificate(key) => {
                node.directory().by_key(&key).map_or(Caller::Stranger(key), Caller::Peer)
            }
            Shown::Nothing => Caller::Anonymous,
        };
        permissions::check(path, &caller, &node.directory())?;
        if let Some(writing) = writing::of(path) {
            node.sequencer.gate().pass(writing).await?;
        }
        Ok(caller)
    }
}

fn secret(header: &str) -> Result<&str, Error> {
    header
        .strip_prefix("Bearer ")
        .ok_or_else(|| Error::new(Code::Unauthenticated, service::bearer_expected()))
}
