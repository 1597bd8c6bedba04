//! `PollService`: this node's part in a vote, and the ballots of its members.

use std::pin::Pin;

use futures::{Stream, StreamExt};
use percole_proto::v1::{self as pb, poll_service_server::PollService};
use tonic::{Request, Response, Status, Streaming};

use super::{
    handler::{Answer, Handler, answer},
    to_status,
    upload::Upload,
};
use percole_core::service::{ballot, poll};

type Progress = Pin<Box<dyn Stream<Item = Result<pb::ImportBallotsResponse, Status>> + Send>>;

#[tonic::async_trait]
impl PollService for Handler {
    type ImportBallotsStream = Progress;

    async fn join(&self, request: Request<pb::JoinVoteRequest>) -> Answer<pb::EventReceipt> {
        answer(poll::join(&self.node, request.into_inner())).await
    }

    async fn decline(&self, request: Request<pb::DeclineVoteRequest>) -> Answer<pb::EventReceipt> {
        answer(poll::decline(&self.node, request.into_inner())).await
    }

    async fn cast_ballot(&self, request: Request<pb::CastBallotRequest>) -> Answer<pb::EventReceipt> {
        answer(ballot::cast(&self.node, request.into_inner())).await
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

    async fn list_ballots(
        &self,
        request: Request<pb::ListBallotsRequest>,
    ) -> Answer<pb::ListBallotsResponse> {
        answer(ballot::list(&self.node, request.into_inner())).await
    }
}
