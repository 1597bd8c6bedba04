//! `RecommendationService`: recommendations, from the first draft to their publication.

use percole_proto::v1::{self as pb, recommendation_service_server::RecommendationService};
use tonic::Request;

use super::handler::{Answer, Handler, answer};
use percole_core::service::recommendation;

#[tonic::async_trait]
impl RecommendationService for Handler {
    async fn create(&self, request: Request<pb::CreateRecommendationRequest>) -> Answer<pb::EventReceipt> {
        answer(recommendation::create(&self.node, request.into_inner())).await
    }

    async fn add_version(&self, request: Request<pb::AddVersionRequest>) -> Answer<pb::EventReceipt> {
        answer(recommendation::add_version(&self.node, request.into_inner())).await
    }

    async fn publish(&self, request: Request<pb::PublishRecommendationRequest>) -> Answer<pb::EventReceipt> {
        answer(recommendation::publish(&self.node, request.into_inner())).await
    }

    async fn revise(&self, request: Request<pb::ReviseRecommendationRequest>) -> Answer<pb::EventReceipt> {
        answer(recommendation::revise(&self.node, request.into_inner())).await
    }

    async fn adopt(&self, request: Request<pb::AdoptRecommendationRequest>) -> Answer<pb::EventReceipt> {
        answer(recommendation::adopt(&self.node, request.into_inner())).await
    }

    async fn withdraw(
        &self,
        request: Request<pb::WithdrawRecommendationRequest>,
    ) -> Answer<pb::EventReceipt> {
        answer(recommendation::withdraw(&self.node, request.into_inner())).await
    }

    async fn list(
        &self,
        request: Request<pb::ListRecommendationsRequest>,
    ) -> Answer<pb::ListRecommendationsResponse> {
        answer(recommendation::list(&self.node, request.into_inner())).await
    }

    async fn get(&self, request: Request<pb::GetRecommendationRequest>) -> Answer<pb::RecommendationDetail> {
        answer(recommendation::get(&self.node, request.into_inner())).await
    }
}
