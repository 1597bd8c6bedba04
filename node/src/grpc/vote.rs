//! `VoteService`: votes, opened by one node for itself and its children.

use percole_proto::v1::{self as pb, vote_service_server::VoteService};
use tonic::Request;

use super::handler::{Answer, Handler, answer};
use percole_core::service::vote;

#[tonic::async_trait]
impl VoteService for Handler {
    async fn open(&self, request: Request<pb::OpenVoteRequest>) -> Answer<pb::EventReceipt> {
        answer(vote::open(&self.node, request.into_inner())).await
    }

    async fn cancel(&self, request: Request<pb::CancelVoteRequest>) -> Answer<pb::EventReceipt> {
        answer(vote::cancel(&self.node, request.into_inner())).await
    }

    async fn list(&self, _: Request<pb::ListVotesRequest>) -> Answer<pb::ListVotesResponse> {
        answer(vote::list(&self.node)).await
    }

    async fn get(&self, request: Request<pb::GetVoteRequest>) -> Answer<pb::VoteDetail> {
        answer(vote::show(&self.node, request.into_inner())).await
    }

    async fn get_outcome(&self, request: Request<pb::GetOutcomeRequest>) -> Answer<pb::OutcomeDetail> {
        answer(vote::outcome(&self.node, request.into_inner())).await
    }
}
