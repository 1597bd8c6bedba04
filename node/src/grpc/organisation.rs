//! `UnitService` and `BodyService`: who decides.

use percole_proto::v1::{self as pb, body_service_server::BodyService, unit_service_server::UnitService};

use super::handler::serve;
use percole_core::service::{body, unit};

serve! {
    UnitService {
        command register(pb::RegisterUnitRequest) -> pb::EventReceipt = unit::register;
        import import(pb::ImportTableRequest) -> pb::ImportTableResponse = unit::import;
        command count(pb::CountUnitRequest) -> pb::EventReceipt = unit::count;
        command r#move(pb::MoveUnitRequest) -> pb::EventReceipt = unit::move_away;
        query list(pb::ListUnitsRequest) -> pb::ListUnitsResponse = unit::list;
        query get(pb::GetUnitRequest) -> pb::UnitDetail = unit::get;
    }
}

serve! {
    BodyService {
        command establish(pb::EstablishBodyRequest) -> pb::EventReceipt = body::establish;
        command change(pb::ChangeBodyRequest) -> pb::EventReceipt = body::change;
        command dissolve(pb::DissolveBodyRequest) -> pb::EventReceipt = body::dissolve;
        import import(pb::ImportTableRequest) -> pb::ImportTableResponse = body::import;
        query list(pb::ListBodiesRequest) -> pb::ListBodiesResponse = body::list;
        query get(pb::GetBodyRequest) -> pb::BodyDetail = body::get;
        query map(pb::MapBodiesRequest) -> pb::MapBodiesResponse = body::map;
    }
}
