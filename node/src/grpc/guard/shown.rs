//! What a request shows of its caller, and who that is.

use percole_merkle::LogPublicKey;
use percole_tls::{Guest, LocalConnection, PeerConnection, Proof};
use tonic::{body::Body, codegen::http::Request};

use percole_core::{
    access::{Caller, permissions, session, token},
    error::{Code, Error},
    node::Node,
};
use percole_words::service;

/// What a request shows of its caller.
pub(super) enum Shown {
    Socket,
    Token(String),
    Certificate(LogPublicKey),
    Nothing,
}

impl Shown {
    pub(super) fn by(request: &Request<Body>) -> Shown {
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

    /// Who calls, when they may; what they prove by it is noted for their connection.
    pub(super) async fn caller(
        self,
        node: &Node,
        path: &str,
        guest: Option<&Guest>,
    ) -> Result<Caller, Error> {
        let caller = match self {
            Shown::Socket => Caller::Local,
            Shown::Token(header) => by_token(node, secret(&header)?, guest).await?,
            Shown::Certificate(key) => by_certificate(node, key, guest),
            Shown::Nothing => Caller::Anonymous,
        };
        let Err(refused) = permissions::check(path, &caller, &node.directory()) else { return Ok(caller) };
        let bearer = permissions::as_bearer(path, &caller);
        bearer.filter(|_| node.sequencer.gate().is_unconfirmed()).ok_or(refused)
    }
}

/// A token that this connection has shown before is looked up at once; any other is a try, which may have to wait.
async fn by_token(node: &Node, secret: &str, guest: Option<&Guest>) -> Result<Caller, Error> {
    let proof = Proof::Token(token::hash(secret));
    let Some(guest) = guest.filter(|guest| guest.proof() != Some(proof)) else {
        return session::bearer(node, secret).await;
    };
    let attempt = node.attempts.turn(guest.source().address()).await?;
    match session::bearer(node, secret).await {
        Ok(caller) => {
            guest.prove(proof);
            Ok(caller)
        }
        Err(error) => {
            if error.code() == Code::Unauthenticated {
                attempt.failed();
            }
            Err(error)
        }
    }
}

/// A child that was admitted after its connection was made has proved who it is from then on.
fn by_certificate(node: &Node, key: LogPublicKey, guest: Option<&Guest>) -> Caller {
    let directory = node.directory();
    let Some(known) = directory.by_key(&key) else { return Caller::Stranger(key) };
    if let Some(guest) = guest.filter(|guest| guest.is_stranger())
        && permissions::active_child(&known, &directory).is_ok()
    {
        guest.prove(Proof::Node(key));
    }
    Caller::Peer(known)
}

fn secret(header: &str) -> Result<&str, Error> {
    header
        .strip_prefix("Bearer ")
        .ok_or_else(|| Error::new(Code::Unauthenticated, service::bearer_expected()))
}
