//! `VoteService`: votes, opened by one node for itself and its children.

use percole_proto::v1::{self as pb, vote_service_server::VoteService};
use tonic::Request;

use super::handler::{Answer, Handler, command, query};
use percole_core::service::vote;

#[tonic::async_trait]
impl VoteService for Handler {
    async fn open(&self, request: Request<pb::OpenVoteRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "VoteService/open", vote::open)
    }

    async fn cancel(&self, request: Request<pb::CancelVoteRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "VoteService/cancel", vote::cancel)
    }

    async fn extend(&self, request: Request<pb::ExtendVoteRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "VoteService/extend", vote::extend)
    }

    async fn pass_over(&self, request: Request<pb::PassOverRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "VoteService/pass-over", vote::pass_over)
    }

    async fn list(&self, request: Request<pb::ListVotesRequest>) -> Answer<pb::ListVotesResponse> {
        query!(self, request, vote::list)
    }

    async fn get(&self, request: Request<pb::GetVoteRequest>) -> Answer<pb::VoteDetail> {
        query!(self, request, vote::show)
    }

    async fn get_outcome(&self, request: Request<pb::GetOutcomeRequest>) -> Answer<pb::OutcomeDetail> {
        query!(self, request, vote::outcome)
    }
}
