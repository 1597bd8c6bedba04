//! `TransmissionService`: the way of a recommendation to another node.

use percole_proto::v1::{self as pb, transmission_service_server::TransmissionService};
use tonic::Request;

use super::handler::{Answer, Handler, answer};
use percole_core::service::transmission;

#[tonic::async_trait]
impl TransmissionService for Handler {
    async fn send(
        &self,
        request: Request<pb::TransmitRecommendationRequest>,
    ) -> Answer<pb::TransmitRecommendationResponse> {
        answer(transmission::send(&self.node, request.into_inner())).await
    }

    async fn acknowledge(
        &self,
        request: Request<pb::AcknowledgeTransmissionRequest>,
    ) -> Answer<pb::EventReceipt> {
        answer(transmission::acknowledge(&self.node, request.into_inner())).await
    }

    async fn recall(&self, request: Request<pb::RecallTransmissionRequest>) -> Answer<pb::EventReceipt> {
        answer(transmission::recall(&self.node, request.into_inner())).await
    }

    async fn list(
        &self,
        request: Request<pb::ListTransmissionsRequest>,
    ) -> Answer<pb::ListTransmissionsResponse> {
        answer(transmission::list(&self.node, request.into_inner())).await
    }
}
