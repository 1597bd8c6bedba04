//! `MeetingService`.

use percole_core::service::{import_table, meeting};
use percole_proto::v1::{self as pb, meeting_service_server::MeetingService};

use super::handler::serve;

serve! {
    MeetingService {
        command plan(pb::PlanMeetingRequest) -> pb::EventReceipt = meeting::plan;
        import import(pb::ImportTableRequest) -> pb::ImportTableResponse = import_table::<meeting::MeetingFile>;
        command describe(pb::DescribeMeetingRequest) -> pb::EventReceipt = meeting::describe;
        command r#move(pb::MoveMeetingRequest) -> pb::EventReceipt = meeting::move_to;
        command convene(pb::ConveneMeetingRequest) -> pb::EventReceipt = meeting::convene;
        command hold(pb::HoldMeetingRequest) -> pb::EventReceipt = meeting::hold;
        command post_minutes(pb::PostMinutesRequest) -> pb::EventReceipt = meeting::post_minutes;
        command cancel(pb::CancelMeetingRequest) -> pb::EventReceipt = meeting::cancel;
        query list(pb::ListMeetingsRequest) -> pb::ListMeetingsResponse = meeting::list;
        query get(pb::GetMeetingRequest) -> pb::MeetingDetail = meeting::get;
    }
}
