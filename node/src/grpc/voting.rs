//! `VotingService`: votes, this node's polls, and ballots.

use std::{pin::Pin, sync::Arc};

use futures::{Stream, StreamExt};
use percole_proto::v1::{self as pb, voting_service_server::VotingService};
use tonic::{Request, Response, Status, Streaming};

use super::{to_status, upload::Upload};
use percole_core::{
    node::Node,
    service::{ballot, poll, vote},
};

/// The service.
pub struct Voting {
    node: Arc<Node>,
}

impl Voting {
    /// For a node.
    pub fn new(node: Arc<Node>) -> Voting {
        Voting { node }
    }
}

type Answer<T> = Result<Response<T>, Status>;
type Progress = Pin<Box<dyn Stream<Item = Result<pb::ImportBallotsResponse, Status>> + Send>>;

/// Calls a use case and maps what it refuses.
macro_rules! answer {
    ($call:expr) => {
        $call.await.map(Response::new).map_err(to_status)
    };
}

#[tonic::async_trait]
impl VotingService for Voting {
    type ImportBallotsStream = Progress;

    async fn open_vote(&self, request: Request<pb::OpenVoteRequest>) -> Answer<pb::EventReceipt> {
        answer!(vote::open(&self.node, request.into_inner()))
    }

    async fn cancel_vote(&self, request: Request<pb::CancelVoteRequest>) -> Answer<pb::EventReceipt> {
        answer!(vote::cancel(&self.node, request.into_inner()))
    }

    async fn join_vote(&self, request: Request<pb::JoinVoteRequest>) -> Answer<pb::EventReceipt> {
        answer!(poll::join(&self.node, request.into_inner()))
    }

    async fn decline_vote(&self, request: Request<pb::DeclineVoteRequest>) -> Answer<pb::EventReceipt> {
        answer!(poll::decline(&self.node, request.into_inner()))
    }

    async fn cast_ballot(&self, request: Request<pb::CastBallotRequest>) -> Answer<pb::EventReceipt> {
        answer!(ballot::cast(&self.node, request.into_inner()))
    }

    async fn import_ballots(
        &self,
        request: Request<Streaming<pb::ImportBallotsRequest>>,
    ) -> Answer<Progress> {
        let mut stream = request.into_inner();
        let mut upload = Upload::default();
        let mut import = None;
        while let Some(message) = stream.message().await? {
            import.get_or_insert(ballot::Import { vote: message.vote, act: message.act, csv: Vec::new() });
            upload.add(message.chunk).map_err(to_status)?;
        }
        let import = ballot::Import { csv: upload.finish(), ..import.unwrap_or_default() };
        let progress = ballot::import(self.node.clone(), import).await.map_err(to_status)?;
        Ok(Response::new(Box::pin(progress.map(|part| part.map_err(to_status)))))
    }

    async fn list_votes(&self, _: Request<pb::ListVotesRequest>) -> Answer<pb::ListVotesResponse> {
        answer!(vote::list(&self.node))
    }

    async fn get_vote(&self, request: Request<pb::GetVoteRequest>) -> Answer<pb::VoteDetail> {
        answer!(vote::show(&self.node, request.into_inner()))
    }

    async fn get_outcome(&self, request: Request<pb::GetOutcomeRequest>) -> Answer<pb::OutcomeDetail> {
        answer!(vote::outcome(&self.node, request.into_inner()))
    }

    async fn list_ballots(
        &self,
        request: Request<pb::ListBallotsRequest>,
    ) -> Answer<pb::ListBallotsResponse> {
        answer!(ballot::list(&self.node, request.into_inner()))
    }
}
