//! `TransmissionService`: the way of a report to those who answer it.

use percole_proto::v1::{self as pb, transmission_service_server::TransmissionService};
use tonic::Request;

use super::handler::{Answer, Handler, command, query};
use percole_core::service::transmission;

#[tonic::async_trait]
impl TransmissionService for Handler {
    async fn send(&self, request: Request<pb::TransmitReportRequest>) -> Answer<pb::TransmitReportResponse> {
        command!(self, request, "TransmissionService/send", transmission::send)
    }

    async fn pass_on(&self, request: Request<pb::PassOnRequest>) -> Answer<pb::TransmitReportResponse> {
        command!(self, request, "TransmissionService/pass_on", transmission::pass_on)
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

    async fn get(&self, request: Request<pb::GetTransmissionRequest>) -> Answer<pb::TransmissionDetail> {
        query!(self, request, transmission::get)
    }
}
