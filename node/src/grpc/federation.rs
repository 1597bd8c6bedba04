//! `FederationService`: between nodes. The guard has checked the caller before any of these is called.

use std::{pin::Pin, sync::Arc};

use futures::Stream;
use percole_merkle::NodeId;
use percole_proto::v1::{self as pb, federation_service_server::FederationService};
use tonic::{Request, Response, Status, Streaming};

use super::{caller::Caller, to_status};
use crate::{
    error::{Code, Error},
    federation::{Leash, server},
    node::Node,
    service::admission,
};

/// The service.
pub struct Federation {
    node: Arc<Node>,
}

impl Federation {
    /// For a node.
    pub fn new(node: Arc<Node>) -> Federation {
        Federation { node }
    }
}

type Answer<T> = Result<Response<T>, Status>;
type AnswerStream<T> = Pin<Box<dyn Stream<Item = Result<T, Status>> + Send>>;

/// Calls a use case and maps what it refuses.
macro_rules! answer {
    ($call:expr) => {
        $call.await.map(Response::new).map_err(to_status)
    };
}

#[tonic::async_trait]
impl FederationService for Federation {
    type AddEntriesStream = AnswerStream<pb::PackageAck>;
    type GetEntriesStream = AnswerStream<pb::Package>;
    type WatchStream = AnswerStream<pb::WatchEvent>;

    async fn describe(&self, request: Request<pb::DescribeRequest>) -> Answer<pb::DescribeResponse> {
        let caller = caller(&request)?;
        answer!(admission::describe(&self.node, &caller, request.into_inner()))
    }

    async fn join(&self, request: Request<pb::JoinRequest>) -> Answer<pb::JoinResponse> {
        let caller = caller(&request)?;
        answer!(admission::join(&self.node, &caller, request.into_inner()))
    }

    async fn leave(&self, request: Request<pb::LeaveRequest>) -> Answer<pb::LeaveResponse> {
        let child = child(&request)?;
        answer!(admission::leave(&self.node, child, request.into_inner()))
    }

    async fn add_checkpoint(
        &self,
        request: Request<pb::AddCheckpointRequest>,
    ) -> Answer<pb::AddCheckpointResponse> {
        let child = child(&request)?;
        answer!(server::add_checkpoint(&self.node, child, request.into_inner()))
    }

    async fn add_entries(
        &self,
        request: Request<Streaming<pb::Package>>,
    ) -> Answer<AnswerStream<pb::PackageAck>> {
        let leash = Leash::new(&self.node, child(&request)?);
        let acks = server::add_entries(self.node.clone(), leash, request.into_inner()).map_err(to_status)?;
        Ok(Response::new(Box::pin(acks)))
    }

    async fn list_origins(
        &self,
        request: Request<pb::ListOriginsRequest>,
    ) -> Answer<pb::ListOriginsResponse> {
        let child = child(&request)?;
        answer!(server::list_origins(&self.node, child))
    }

    async fn get_checkpoint(
        &self,
        request: Request<pb::GetCheckpointRequest>,
    ) -> Answer<pb::GetCheckpointResponse> {
        let child = child(&request)?;
        answer!(server::get_checkpoint(&self.node, child, request.into_inner()))
    }

    async fn get_entries(
        &self,
        request: Request<pb::GetEntriesRequest>,
    ) -> Answer<AnswerStream<pb::Package>> {
        let leash = Leash::new(&self.node, child(&request)?);
        let packages =
            server::get_entries(self.node.clone(), leash, request.into_inner()).await.map_err(to_status)?;
        Ok(Response::new(Box::pin(packages)))
    }

    async fn watch(&self, request: Request<pb::WatchRequest>) -> Answer<AnswerStream<pb::WatchEvent>> {
        let leash = Leash::new(&self.node, child(&request)?);
        let rings = server::watch(self.node.clone(), leash).map_err(to_status)?;
        Ok(Response::new(Box::pin(rings)))
    }

    async fn add_cosignature(
        &self,
        request: Request<pb::AddCosignatureRequest>,
    ) -> Answer<pb::AddCosignatureResponse> {
        let child = child(&request)?;
        answer!(server::add_cosignature(&self.node, child, request.into_inner()))
    }
}

/// Who calls, as the guard found out.
fn caller<T>(request: &Request<T>) -> Result<Caller, Status> {
    request.extensions().get::<Caller>().cloned().ok_or_else(|| {
        to_status(Error::new(Code::Internal, "a request reached the service without passing the guard"))
    })
}

/// The node that calls.
fn child<T>(request: &Request<T>) -> Result<NodeId, Status> {
    match caller(request)? {
        Caller::Peer(node) => Ok(node),
        _ => Err(to_status(Error::new(Code::Unauthenticated, "this call is for nodes"))),
    }
}
