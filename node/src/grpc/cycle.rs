//! `CycleService`: editions and the rules of the game.

use percole_core::service::cycle;
use percole_proto::v1::{self as pb, cycle_service_server::CycleService};

use super::handler::serve;

serve! {
    CycleService {
        command open(pb::OpenCycleRequest) -> pb::EventReceipt = cycle::open;
        command move_dates(pb::MoveCycleDatesRequest) -> pb::EventReceipt = cycle::move_dates;
        command close(pb::CloseCycleRequest) -> pb::EventReceipt = cycle::close;
        query list(pb::ListCyclesRequest) -> pb::ListCyclesResponse = cycle::list;
        query get(pb::GetCycleRequest) -> pb::CycleDetail = cycle::get;
        query get_charter(pb::GetCharterRequest) -> pb::CharterText = cycle::get_charter;
        query check_charter(pb::CheckCharterRequest) -> pb::CheckCharterResponse = cycle::check_charter;
    }
}
