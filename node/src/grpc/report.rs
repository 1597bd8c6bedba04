//! `ReportService`: reports with the recommendations that they contain.

use percole_proto::v1::{self as pb, report_service_server::ReportService};
use tonic::Request;

use super::{
    handler::{Answer, Handler, answer, caller, command, query},
    language, to_status,
};
use percole_core::{access::Asked, service::report};

#[tonic::async_trait]
impl ReportService for Handler {
    async fn import(&self, request: Request<pb::ImportReportRequest>) -> Answer<pb::ImportReportResponse> {
        let caller = caller(&request)?;
        let mut request = request.into_inner();
        let asked = Asked::unnamed(caller, request.act.take()).map_err(to_status)?;
        let asked = self.acting(asked).await?;
        answer(report::import(&self.node, asked, request, language::of_caller())).await
    }

    async fn publish(&self, request: Request<pb::PublishReportRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "ReportService/publish", report::publish)
    }

    async fn revise(&self, request: Request<pb::ReviseReportRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "ReportService/revise", report::revise)
    }

    async fn change(&self, request: Request<pb::ChangeReportRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "ReportService/change", report::change)
    }

    async fn reopen(&self, request: Request<pb::ReopenReportRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "ReportService/reopen", report::reopen)
    }

    async fn withdraw(&self, request: Request<pb::WithdrawReportRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "ReportService/withdraw", report::withdraw)
    }

    async fn adopt(&self, request: Request<pb::AdoptReportRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "ReportService/adopt", report::adopt)
    }

    async fn source(&self, request: Request<pb::SourceReportRequest>) -> Answer<pb::EventReceipt> {
        command!(self, request, "ReportService/source", report::source)
    }

    async fn list(&self, request: Request<pb::ListReportsRequest>) -> Answer<pb::ListReportsResponse> {
        query!(self, request, report::list)
    }

    async fn get(&self, request: Request<pb::GetReportRequest>) -> Answer<pb::ReportDetail> {
        query!(self, request, report::get)
    }
}
