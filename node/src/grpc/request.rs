//! `RequestService`: what members ask of bodies, and what these answer.

use percole_core::service::request;
use percole_proto::v1::{self as pb, request_service_server::RequestService};

use super::handler::serve;

serve! {
    RequestService {
        command file(pb::FileRequestRequest) -> pb::EventReceipt = request::file;
        command answer(pb::AnswerRequestRequest) -> pb::EventReceipt = request::answer;
        command withdraw(pb::WithdrawRequestRequest) -> pb::EventReceipt = request::withdraw;
        query list(pb::ListRequestsRequest) -> pb::ListRequestsResponse = request::list;
        query get(pb::GetRequestRequest) -> pb::RequestDetail = request::get;
    }
}
