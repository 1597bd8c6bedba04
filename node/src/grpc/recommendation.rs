//! `RecommendationService`: recommendations, the content of reports.

use percole_proto::v1::{self as pb, recommendation_service_server::RecommendationService};
use tonic::Request;

use super::handler::{Answer, Handler, command, query};
use percole_core::service::recommendation;

#[tonic::async_trait]
impl RecommendationService for Handler {
    async fn create(&self, request: Request<pb::CreateRecommendationRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "RecommendationService/create", recommendation::create)
    }

    async fn add_version(&self, request: Request<pb::AddVersionRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "RecommendationService/add_version", recommendation::add_version)
    }

    async fn drop(&self, request: Request<pb::DropRecommendationRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "RecommendationService/drop", recommendation::drop)
    }

    async fn list(
        &self,
        request: Request<pb::ListRecommendationsRequest>,
    ) -> Answer<pb::ListRecommendationsResponse> {
        query!(self, request, recommendation::list)
    }

    async fn get(&self, request: Request<pb::GetRecommendationRequest>) -> Answer<pb::RecommendationDetail> {
        query!(self, request, recommendation::get)
    }
}
