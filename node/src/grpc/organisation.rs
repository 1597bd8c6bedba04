//! `UnitService`, `BodyService`, `MandateService` and `PersonService`: who decides.

use percole_proto::v1::{
    self as pb, body_service_server::BodyService, mandate_service_server::MandateService,
    person_service_server::PersonService, unit_service_server::UnitService,
};

use super::handler::serve;
use percole_core::service::{body, import_table, mandate, persons, unit};

serve! {
    UnitService {
        command register(pb::RegisterUnitRequest) -> pb::EventReceipt = unit::register;
        import import(pb::ImportTableRequest) -> pb::ImportTableResponse = import_table::<unit::UnitFile>;
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
        import import(pb::ImportTableRequest) -> pb::ImportTableResponse = import_table::<body::BodyFile>;
        query list(pb::ListBodiesRequest) -> pb::ListBodiesResponse = body::list;
        query get(pb::GetBodyRequest) -> pb::BodyDetail = body::get;
        query map(pb::MapBodiesRequest) -> pb::MapBodiesResponse = body::map;
    }
}

serve! {
    MandateService {
        command begin(pb::BeginMandateRequest) -> pb::EventReceipt = mandate::begin;
        command name(pb::NameMandateRequest) -> pb::EventReceipt = mandate::name;
        command end(pb::EndMandateRequest) -> pb::EventReceipt = mandate::end;
        command portray(pb::PortrayMandateRequest) -> pb::EventReceipt = mandate::portray;
        import import(pb::ImportTableRequest) -> pb::ImportTableResponse = import_table::<mandate::MandateFile>;
        query list(pb::ListMandatesRequest) -> pb::ListMandatesResponse = mandate::list;
        query get(pb::GetMandateRequest) -> pb::MandateDetail = mandate::get;
        query directory(pb::DirectoryRequest) -> pb::DirectoryResponse = mandate::directory;
    }
}

serve! {
    PersonService {
        private add(pb::AddPersonRequest) -> pb::Person = persons::add;
        private end(pb::EndPersonRequest) -> pb::EndPersonResponse = persons::end;
        telling invite(pb::InvitePersonRequest) -> pb::InvitePersonResponse = persons::invite;
        query list(pb::ListPersonsRequest) -> pb::ListPersonsResponse = persons::list;
        private readmit(pb::ReadmitPersonRequest) -> pb::ReadmitPersonResponse = persons::readmit;
    }
}
