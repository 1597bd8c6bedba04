//! `GovernanceService`: reports, recommendations and their way to another node.

use std::{future::Future, sync::Arc};

use percole_proto::v1::{self as pb, governance_service_server::GovernanceService};
use tonic::{Request, Response, Status};

use super::to_status;
use percole_core::{
    error::Error,
    node::Node,
    service::{recommendation, report, transmission},
};

/// The service.
pub struct Governance {
    node: Arc<Node>,
}

impl Governance {
    /// For a node.
    pub fn new(node: Arc<Node>) -> Governance {
        Governance { node }
    }
}

type Answer<T> = Result<Response<T>, Status>;

async fn answer<T>(call: impl Future<Output = Result<T, Error>>) -> Answer<T> {
    call.await.map(Response::new).map_err(to_status)
}

#[tonic::async_trait]
impl GovernanceService for Governance {
    async fn create_recommendation(
        &self,
        request: Request<pb::CreateRecommendationRequest>,
    ) -> Answer<pb::EventReceipt> {
        answer(recommendation::create(&self.node, request.into_inner())).await
    }

    async fn add_version(&self, request: Request<pb::AddVersionRequest>) -> Answer<pb::EventReceipt> {
        answer(recommendation::add_version(&self.node, request.into_inner())).await
    }

    async fn publish_recommendation(
        &self,
        request: Request<pb::PublishRecommendationRequest>,
    ) -> Answer<pb::EventReceipt> {
        answer(recommendation::publish(&self.node, request.into_inner())).await
    }

    async fn revise_recommendation(
        &self,
        request: Request<pb::ReviseRecommendationRequest>,
    ) -> Answer<pb::EventReceipt> {
        answer(recommendation::revise(&self.node, request.into_inner())).await
    }

    async fn adopt_recommendation(
        &self,
        request: Request<pb::AdoptRecommendationRequest>,
    ) -> Answer<pb::EventReceipt> {
        answer(recommendation::adopt(&self.node, request.into_inner())).await
    }

    async fn transmit_recommendation(
        &self,
        request: Request<pb::TransmitRecommendationRequest>,
    ) -> Answer<pb::TransmitRecommendationResponse> {
        answer(transmission::send(&self.node, request.into_inner())).await
    }

    async fn acknowledge_transmission(
        &self,
        request: Request<pb::AcknowledgeTransmissionRequest>,
    ) -> Answer<pb::EventReceipt> {
        answer(transmission::acknowledge(&self.node, request.into_inner())).await
    }

    async fn recall_transmission(
        &self,
        request: Request<pb::RecallTransmissionRequest>,
    ) -> Answer<pb::EventReceipt> {
        answer(transmission::recall(&self.node, request.into_inner())).await
    }

    async fn withdraw_recommendation(
        &self,
        request: Request<pb::WithdrawRecommendationRequest>,
    ) -> Answer<pb::EventReceipt> {
        answer(recommendation::withdraw(&self.node, request.into_inner())).await
    }

    async fn import_report(
        &self,
        request: Request<pb::ImportReportRequest>,
    ) -> Answer<pb::ImportReportResponse> {
        answer(report::import(&self.node, request.into_inner())).await
    }

    async fn publish_report(&self, request: Request<pb::PublishReportRequest>) -> Answer<pb::EventReceipt> {
        answer(report::publish(&self.node, request.into_inner())).await
    }

    async fn list_recommendations(
        &self,
        request: Request<pb::ListRecommendationsRequest>,
    ) -> Answer<pb::ListRecommendationsResponse> {
        answer(recommendation::list(&self.node, request.into_inner())).await
    }

    async fn get_recommendation(
        &self,
        request: Request<pb::GetRecommendationRequest>,
    ) -> Answer<pb::RecommendationDetail> {
        answer(recommendation::get(&self.node, request.into_inner())).await
    }

    async fn list_transmissions(
        &self,
        request: Request<pb::ListTransmissionsRequest>,
    ) -> Answer<pb::ListTransmissionsResponse> {
        answer(transmission::list(&self.node, request.into_inner())).await
    }

    async fn list_reports(
        &self,
        request: Request<pb::ListReportsRequest>,
    ) -> Answer<pb::ListReportsResponse> {
        answer(report::list(&self.node, request.into_inner())).await
    }

    async fn get_report(&self, request: Request<pb::GetReportRequest>) -> Answer<pb::ReportDetail> {
        answer(report::get(&self.node, request.into_inner())).await
    }
}
