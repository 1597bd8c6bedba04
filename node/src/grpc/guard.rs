//! Before every request: find out who calls, and ask the table.

use std::{
    convert::Infallible,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use percole_merkle::LogPublicKey;
use percole_store::{Tx, persons::PersonRow, rows, tokens, tokens::TokenRow};
use percole_tls::{LocalConnection, PeerConnection};
use sha2::{Digest, Sha256};
use tonic::{
    body::Body,
    codegen::http::{Request, Response},
};
use tower::{Layer, Service};

use super::{language, to_status};
use percole_core::{
    access::{Caller, permissions},
    error::{Code, Error},
    node::Node,
    sequencer::PrivateWrite,
};
use percole_words::{Message, service};

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
            Shown::Token(header) => token(node, &header).await?,
            Shown::Certificate(key) => {
                node.directory().by_key(&key).map_or(Caller::Stranger(key), Caller::Peer)
            }
            Shown::Nothing => Caller::Anonymous,
        };
        permissions::check(path, &caller, &node.directory())?;
        Ok(caller)
    }
}

async fn token(node: &Node, header: &str) -> Result<Caller, Error> {
    let refused = |message: Message| Error::new(Code::Unauthenticated, message);
    let secret = header.strip_prefix("Bearer ").ok_or_else(|| refused(service::bearer_expected()))?;
    let mut tx = node.read().await?;
    let hash: [u8; 32] = Sha256::digest(secret.as_bytes()).into();
    let token = tokens::by_hash(&mut tx, &hash).await?.ok_or_else(|| refused(service::token_unknown()))?;
    let now_us = node.ambient.now_us();
    if token.revoked {
        return Err(refused(service::token_revoked()));
    }
    if token.expires_us <= now_us {
        return Err(refused(service::token_expired()));
    }
    let caller = holder(&mut tx, &token).await?;
    if now_us.saturating_sub(token.last_used_us) > LAST_USED_EVERY_US {
        let sequencer = node.sequencer.clone();
        let used = Used { id: token.id, now_us };
        // Nobody waits for it: it only tells administrators which tokens are in use.
        tokio::spawn(async move { sequencer.private(used).await });
    }
    Ok(caller)
}

/// Whose token it is: an operator's, or a person's session.
async fn holder(tx: &mut Tx, token: &TokenRow) -> Result<Caller, Error> {
    if let Some(role) = &token.role {
        let role = role.parse().map_err(Error::from)?;
        return Ok(Caller::Operator { id: token.id.clone(), name: token.name.clone(), role });
    }
    let person = match &token.person {
        Some(person) => rows::get::<PersonRow>(tx, person).await?,
        None => None,
    };
    match person.filter(|person| person.ended_us.is_none()) {
        Some(person) => Ok(Caller::Person { id: person.id }),
        None => Err(Error::new(Code::Unauthenticated, service::token_of_nobody())),
    }
}

/// How exactly the last use of a token is remembered.
const LAST_USED_EVERY_US: i64 = 60_000_000;

struct Used {
    id: String,
    now_us: i64,
}

#[async_trait::async_trait]
impl PrivateWrite for Used {
    type Output = ();

    async fn write(&mut self, tx: &mut Tx, _: i64) -> Result<(), Error> {
        Ok(tokens::used(tx, &self.id, self.now_us).await?)
    }
}
