//! `ReportService`: reports with the recommendations that they contain.

use percole_proto::v1::{self as pb, report_service_server::ReportService};
use tonic::Request;

use super::handler::{Answer, Handler, answer};
use percole_core::service::report;

#[tonic::async_trait]
impl ReportService for Handler {
    async fn import(&self, request: Request<pb::ImportReportRequest>) -> Answer<pb::ImportReportResponse> {
        answer(report::import(&self.node, request.into_inner())).await
    }

    async fn publish(&self, request: Request<pb::PublishReportRequest>) -> Answer<pb::EventReceipt> {
        answer(report::publish(&self.node, request.into_inner())).await
    }

    async fn list(&self, request: Request<pb::ListReportsRequest>) -> Answer<pb::ListReportsResponse> {
        answer(report::list(&self.node, request.into_inner())).await
    }

    async fn get(&self, request: Request<pb::GetReportRequest>) -> Answer<pb::ReportDetail> {
        answer(report::get(&self.node, request.into_inner())).await
    }
}
