//! What serves the subjects: one handler, which implements the service of each of them.

use std::{future::Future, sync::Arc};

use tonic::{Request, Response, Status};

use super::{language, to_status};
use percole_core::{
    access::{self, Asked, Caller, Viewer},
    error::Error,
    node::Node,
    service::acting,
};

/// Serves every subject of a node: one file a service, beside this one.
#[derive(Clone)]
pub(super) struct Handler {
    pub(super) node: Arc<Node>,
}

impl Handler {
    /// For a node.
    pub(super) fn new(node: Arc<Node>) -> Handler {
        Handler { node }
    }

    /// What is asked, for the office that the caller names in whichever way.
    pub(super) async fn acting(&self, asked: Asked) -> Result<Asked, Status> {
        let asked = asked.read_in(language::of_caller());
        acting::named(&self.node, asked).await.map_err(to_status)
    }

    /// What the caller of a request may read.
    pub(super) async fn viewer<T>(&self, request: &Request<T>) -> Result<Viewer, Status> {
        let caller = caller(request)?;
        access::viewer(&self.node, &caller).await.map_err(to_status)
    }
}

pub(super) type Answer<T> = Result<Response<T>, Status>;

/// Waits for a use case and maps what it refuses.
pub(super) async fn answer<T>(call: impl Future<Output = Result<T, Error>>) -> Answer<T> {
    call.await.map(Response::new).map_err(to_status)
}

/// Who calls, as the guard found out.
pub(super) fn caller<T>(request: &Request<T>) -> Result<Caller, Status> {
    request
        .extensions()
        .get::<Caller>()
        .cloned()
        .ok_or_else(|| to_status(Error::internal("a request reached the service without passing the guard")))
}

/// Carries out a use case that changes something, whose request names its command and the office that acts.
macro_rules! command {
    ($handler:expr, $request:expr, $method:expr, $use_case:path) => {{
        let caller = $crate::grpc::handler::caller(&$request)?;
        let mut request = $request.into_inner();
        let (key, act) = (request.key.take(), request.act.take());
        let asked = percole_core::access::Asked::new(caller, $method, key, act, &request)
            .map_err($crate::grpc::to_status)?;
        let asked = $handler.acting(asked).await?;
        $crate::grpc::handler::answer($use_case(&$handler.node, asked, request)).await
    }};
}

/// Answers a query with what its caller may read.
macro_rules! query {
    ($handler:expr, $request:expr, $_method:expr, $use_case:path) => {
        $crate::grpc::handler::query!($handler, $request, $use_case)
    };
    ($handler:expr, $request:expr, $use_case:path) => {{
        let viewer = $handler.viewer(&$request).await?;
        $crate::grpc::handler::answer($use_case(&$handler.node, &viewer, $request.into_inner())).await
    }};
}

/// Carries out an import of a whole file, whose repetition changes nothing; its faults are said in the caller's language.
macro_rules! import {
    ($handler:expr, $request:expr, $_method:expr, $use_case:path) => {{
        let caller = $crate::grpc::handler::caller(&$request)?;
        let mut request = $request.into_inner();
        let asked = percole_core::access::Asked::unnamed(caller, request.act.take())
            .map_err($crate::grpc::to_status)?;
        let asked = $handler.acting(asked).await?;
        let locale = $crate::grpc::language::of_caller();
        $crate::grpc::handler::answer($use_case(&$handler.node, asked, request, locale)).await
    }};
}

/// Who asks for a change whose repetition its own state refuses.
pub(super) fn unnamed<T>(request: &Request<T>) -> Result<Asked, Status> {
    Asked::unnamed(caller(request)?, None).map_err(to_status)
}

/// Carries out a use case that changes private tables.
macro_rules! private {
    ($handler:expr, $request:expr, $_method:expr, $use_case:path) => {{
        let asked = $crate::grpc::handler::unnamed(&$request)?;
        $crate::grpc::handler::answer($use_case(&$handler.node, asked, $request.into_inner())).await
    }};
}

/// The same, where something is said in the caller's language.
macro_rules! telling {
    ($handler:expr, $request:expr, $_method:expr, $use_case:path) => {{
        let asked = $crate::grpc::handler::unnamed(&$request)?;
        let locale = $crate::grpc::language::of_caller();
        $crate::grpc::handler::answer($use_case(&$handler.node, asked, $request.into_inner(), locale)).await
    }};
}

/// Serves a subject: how each call is answered, its name, its request, its answer, and the use case; then the calls that stream.
macro_rules! serve {
    (
        $service:ident { $( $how:ident $call:ident($request:ty) -> $answer:ty = $use_case:path; )+ }
        $( streaming { $($streaming:tt)* } )?
    ) => {
        #[tonic::async_trait]
        impl $service for $crate::grpc::handler::Handler {
            $(
                async fn $call(
                    &self,
                    request: tonic::Request<$request>,
                ) -> $crate::grpc::handler::Answer<$answer> {
                    $crate::grpc::handler::$how!(
                        self,
                        request,
                        concat!(stringify!($service), "/", stringify!($call)),
                        $use_case
                    )
                }
            )+
            $( $($streaming)* )?
        }
    };
}

pub(super) use {command, import, private, query, serve, telling};
