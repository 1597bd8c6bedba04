//! `TransmissionService`: the way of a recommendation to another node.

use percole_proto::v1::{self as pb, transmission_service_server::TransmissionService};
use tonic::Request;

use super::handler::{Answer, Handler, command, query};
use percole_core::service::transmission;

#[tonic::async_trait]
impl TransmissionService for Handler {
    async fn send(
        &self,
        request: Request<pb::TransmitRecommendationRequest>,
    ) -> Answer<pb::TransmitRecommendationResponse> {
        command!(self, request, "TransmissionService/send", transmission::send)
    }

    async fn send_report(
        &self,
        request: Request<pb::TransmitReportRequest>,
    ) -> Answer<pb::TransmitReportResponse> {
        command!(self, request, "TransmissionService/send_report", transmission::send_report)
    }

    async fn acknowledge(
        &self,
        request: Request<pb::AcknowledgeTransmissionRequest>,
    ) -> Answer<pb::EventReceipt> {
        command!(self, request, "TransmissionService/acknowledge", transmission::acknowledge)
    }

    async fn recall(&self, request: Request<pb::RecallTransmissionRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "TransmissionService/recall", transmission::recall)
    }

    async fn list(
        &self,
        request: Request<pb::ListTransmissionsRequest>,
    ) -> Answer<pb::ListTransmissionsResponse> {
        query!(self, request, transmission::list)
    }
}
