//! `FederationService`: between nodes. The guard has checked the caller before any of these is called.

use std::{pin::Pin, sync::Arc};

use futures::{Stream, StreamExt};
use percole_federation::{Federation, Leash, server};
use percole_merkle::{LogPublicKey, NodeId};
use percole_proto::v1::{
    self as pb, add_checkpoint_response::Verdict, federation_service_server::FederationService,
};
use percole_tls::{Guest, PeerConnection, Proof};
use tonic::{Request, Response, Status, Streaming};

use super::{handler::caller, to_status};
use percole_core::{
    access::Caller,
    error::{Code, Error},
    service::admission,
};
use percole_words::{federation, service};

/// The service.
pub(super) struct Exchange {
    federation: Arc<Federation>,
}

impl Exchange {
    /// For a node among its peers.
    pub(super) fn new(federation: Arc<Federation>) -> Exchange {
        Exchange { federation }
    }

    /// The right of the caller to go on with a stream.
    fn leash<T>(&self, request: &Request<T>) -> Result<Leash, Status> {
        let node = child(request)?;
        Ok(match caller(request)? {
            Caller::Bearer(_) => Leash::of_bearer(&self.federation, node),
            _ => Leash::new(&self.federation, node),
        })
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
impl FederationService for Exchange {
    type AddEntriesStream = AnswerStream<pb::PackageAck>;
    type GetEntriesStream = AnswerStream<pb::Package>;
    type FetchStream = AnswerStream<pb::Fetched>;
    type WatchStream = AnswerStream<pb::WatchEvent>;

    async fn describe(&self, request: Request<pb::DescribeRequest>) -> Answer<pb::DescribeResponse> {
        let caller = caller(&request)?;
        answer!(admission::describe(&self.federation.node, &caller, request.into_inner()))
    }

    async fn join(&self, request: Request<pb::JoinRequest>) -> Answer<pb::JoinResponse> {
        let caller = caller(&request)?;
        answer!(admission::join(&self.federation.node, &caller, request.into_inner()))
    }

    async fn leave(&self, request: Request<pb::LeaveRequest>) -> Answer<pb::LeaveResponse> {
        let child = child(&request)?;
        answer!(admission::leave(&self.federation.node, child, request.into_inner()))
    }

    async fn add_checkpoint(
        &self,
        request: Request<pb::AddCheckpointRequest>,
    ) -> Answer<pb::AddCheckpointResponse> {
        let (child, bearer) = (child(&request)?, bearer(&request));
        let answer = server::add_checkpoint(&self.federation, child, request.into_inner()).await;
        let answer = answer.map_err(to_status)?;
        if let Some(bearer) = bearer.filter(|_| answer.verdict() == Verdict::Accepted) {
            // It has shown a head of this node's own log that goes on from what is held here.
            bearer.guest.prove(Proof::Node(bearer.key));
        }
        Ok(Response::new(answer))
    }

    async fn add_entries(
        &self,
        request: Request<Streaming<pb::Package>>,
    ) -> Answer<AnswerStream<pb::PackageAck>> {
        let leash = self.leash(&request)?;
        let acks = server::add_entries(self.federation.clone(), leash, request.into_inner().map(taken))
            .map_err(to_status)?;
        Ok(answering(acks))
    }

    async fn get_checkpoint(
        &self,
        request: Request<pb::GetCheckpointRequest>,
    ) -> Answer<pb::GetCheckpointResponse> {
        let child = child(&request)?;
        answer!(server::get_checkpoint(&self.federation, child, request.into_inner()))
    }

    async fn get_entries(
        &self,
        request: Request<pb::GetEntriesRequest>,
    ) -> Answer<AnswerStream<pb::Package>> {
        let leash = self.leash(&request)?;
        let packages = server::get_entries(self.federation.clone(), leash, request.into_inner())
            .await
            .map_err(to_status)?;
        Ok(answering(packages))
    }

    async fn fetch(&self, request: Request<pb::FetchRequest>) -> Answer<AnswerStream<pb::Fetched>> {
        let leash = self.leash(&request)?;
        let logs = server::fetch(self.federation.clone(), leash, request.into_inner()).map_err(to_status)?;
        Ok(answering(logs))
    }

    async fn watch(&self, request: Request<pb::WatchRequest>) -> Answer<AnswerStream<pb::WatchEvent>> {
        let leash = self.leash(&request)?;
        let rings = server::watch(self.federation.clone(), leash, request.into_inner()).map_err(to_status)?;
        Ok(answering(rings))
    }

    async fn list_gaps(&self, request: Request<pb::ListGapsRequest>) -> Answer<pb::ListGapsResponse> {
        let child = child(&request)?;
        answer!(server::list_gaps(&self.federation, child, request.into_inner()))
    }

    async fn fill_gaps(&self, request: Request<pb::FillGapsRequest>) -> Answer<pb::FillGapsResponse> {
        let child = child(&request)?;
        answer!(server::fill_gaps(&self.federation, child, request.into_inner()))
    }

    async fn get_gaps(&self, request: Request<pb::GetGapsRequest>) -> Answer<pb::GetGapsResponse> {
        let child = child(&request)?;
        answer!(server::get_gaps(&self.federation, child, request.into_inner()))
    }

    async fn tell_heard(&self, request: Request<pb::TellHeardRequest>) -> Answer<pb::TellHeardResponse> {
        let child = child(&request)?;
        answer!(server::tell_heard(&self.federation, child, request.into_inner()))
    }

    async fn give_document(
        &self,
        request: Request<pb::GiveDocumentRequest>,
    ) -> Answer<pb::GiveDocumentResponse> {
        let child = child(&request)?;
        answer!(server::give_document(&self.federation, child, request.into_inner()))
    }

    async fn fetch_document(
        &self,
        request: Request<pb::FetchDocumentRequest>,
    ) -> Answer<pb::FetchDocumentResponse> {
        let child = child(&request)?;
        answer!(server::fetch_document(&self.federation, child, request.into_inner()))
    }

    async fn add_cosignature(
        &self,
        request: Request<pb::AddCosignatureRequest>,
    ) -> Answer<pb::AddCosignatureResponse> {
        let child = child(&request)?;
        answer!(server::add_cosignature(&self.federation, child, request.into_inner()))
    }
}

/// A stream of answers, each refusal mapped.
fn answering<T: 'static>(
    stream: impl Stream<Item = Result<T, Error>> + Send + 'static,
) -> Response<AnswerStream<T>> {
    Response::new(Box::pin(stream.map(|item| item.map_err(to_status))))
}

/// A package, or why it cannot be read: it is beyond the limits, or the connection broke.
fn taken(package: Result<pb::Package, Status>) -> Result<pb::Package, Error> {
    package.map_err(|_| Error::new(Code::InvalidArgument, service::call_unreadable()))
}

/// The node that calls.
fn child<T>(request: &Request<T>) -> Result<NodeId, Status> {
    match caller(request)? {
        Caller::Peer(node) | Caller::Bearer(node) => Ok(node),
        _ => Err(to_status(Error::new(Code::Unauthenticated, federation::for_nodes_only()))),
    }
}

/// The connection of a caller that is no child, and brings this node's own log.
struct Bearer {
    guest: Guest,
    key: LogPublicKey,
}

fn bearer<T>(request: &Request<T>) -> Option<Bearer> {
    let extensions = request.extensions();
    extensions.get::<Caller>().filter(|caller| matches!(caller, Caller::Bearer(_)))?;
    let connection = extensions.get::<PeerConnection>()?;
    Some(Bearer { guest: connection.guest.clone(), key: connection.identity? })
}
