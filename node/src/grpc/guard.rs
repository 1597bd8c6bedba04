//! Before every request: find out who calls, and ask the table.

mod budget;
mod held;
mod shown;
mod strangers;

use std::{
    convert::Infallible,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use percole_tls::{Crowded, Guest, PeerConnection};
use tonic::{
    body::Body,
    codegen::http::{Request, Response},
};
use tower::{Layer, Service};

use super::{language, to_status};
use percole_core::{
    access::writing,
    error::{Code, Error},
    node::Node,
};
use percole_words::{Message, service};

use budget::Budgets;
use shown::Shown;

/// Puts the [`Guard`] in front of every service of a listener.
#[derive(Clone)]
pub struct GuardLayer {
    node: Arc<Node>,
    budgets: Budgets,
}

impl GuardLayer {
    /// A guard for a node.
    pub fn new(node: Arc<Node>) -> GuardLayer {
        GuardLayer { node, budgets: Budgets::default() }
    }
}

impl<S> Layer<S> for GuardLayer {
    type Service = Guard<S>;

    fn layer(&self, inner: S) -> Guard<S> {
        Guard { node: self.node.clone(), budgets: self.budgets.clone(), inner }
    }
}

/// Lets a request through with its [`Caller`] in the extensions, or answers with the refusal; in the caller's language.
#[derive(Clone)]
pub struct Guard<S> {
    node: Arc<Node>,
    budgets: Budgets,
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

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let node = self.node.clone();
        // The clone that was polled ready is the one to call.
        let fresh = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, fresh);
        let visit = Visit {
            shown: Shown::by(&request),
            guest: request.extensions().get::<PeerConnection>().map(|connection| connection.guest.clone()),
            node,
            budgets: self.budgets.clone(),
        };
        let locale = language::asked_for(request.headers(), &visit.node);
        let ambient = visit.node.ambient.clone();
        let answer = async move {
            match visit.admit(request).await {
                Ok((request, admitted)) => Ok(admitted.answer(inner.call(request).await?)),
                Err(refusal) => Ok(to_status(refusal).into_http()),
            }
        };
        Box::pin(async move { language::answering(locale, &ambient, answer).await })
    }
}

/// One request, over one connection.
struct Visit {
    shown: Shown,
    /// Nothing on the socket, whose file mode has asked already.
    guest: Option<Guest>,
    node: Arc<Node>,
    budgets: Budgets,
}

impl Visit {
    /// Finds out who calls, and bounds what a stranger may use up.
    async fn admit(self, mut request: Request<Body>) -> Result<(Request<Body>, strangers::Admitted), Error> {
        let Visit { shown, guest, node, budgets } = self;
        let path = request.uri().path().to_owned();
        let underway = guest
            .as_ref()
            .map(Guest::request)
            .transpose()
            .map_err(|crowded| Error::new(Code::ResourceExhausted, too_much_under_way(crowded)))?;
        let caller = shown.caller(&node, &path, guest.as_ref()).await?;
        let stranger = guest.filter(Guest::is_stranger);
        let attempt = match &stranger {
            Some(stranger) => strangers::attempt(&node, &path, stranger).await?,
            None => None,
        };
        if let Some(writing) = writing::of(&path) {
            node.sequencer.gate().pass(writing).await?;
        }
        request = request.map(|body| match stranger {
            Some(_) => strangers::bounded(body),
            None => budgets.bounded(&caller, &path, body),
        });
        request.extensions_mut().insert(caller);
        Ok((request, strangers::Admitted { underway, attempt, is_stranger: stranger.is_some() }))
    }
}

fn too_much_under_way(crowded: Crowded) -> Message {
    match crowded {
        Crowded::Stranger => service::too_much_under_way(),
        Crowded::Known => service::too_much_of_one_under_way(),
    }
}
