//! gRPC: two listeners, one set of services. Handlers are thin: they call [`percole_core::service`] and map errors.

mod admin;
mod cycle;
mod federation;
mod guard;
mod handler;
mod language;
mod meeting;
mod member;
mod organisation;
mod poll;
mod recommendation;
mod report;
mod request;
mod search;
mod sign_in;
mod status;
mod transmission;
mod upload;
mod vote;

use std::sync::Arc;

use percole_proto::{
    DESCRIPTORS,
    v1::cycle_service_server::CycleServiceServer,
    v1::{
        admin_service_server::AdminServiceServer, body_service_server::BodyServiceServer,
        federation_service_server::FederationServiceServer, mandate_service_server::MandateServiceServer,
        meeting_service_server::MeetingServiceServer, member_service_server::MemberServiceServer,
        person_service_server::PersonServiceServer, poll_service_server::PollServiceServer,
        recommendation_service_server::RecommendationServiceServer,
        report_service_server::ReportServiceServer, request_service_server::RequestServiceServer,
        search_service_server::SearchServiceServer, sign_in_service_server::SignInServiceServer,
        transmission_service_server::TransmissionServiceServer, unit_service_server::UnitServiceServer,
        vote_service_server::VoteServiceServer,
    },
};
use tonic::service::{Routes, RoutesBuilder};

pub use guard::{Guard, GuardLayer};
pub use language::METADATA as LANGUAGE_METADATA;
pub use status::to_status;

use percole_federation::Federation;

use self::handler::Handler;

/// Largest message that is taken in: a document, with room for framing.
const REQUEST_BYTES_MAX: usize = 8 * 1024 * 1024;
/// Largest message of another node: a package of 2 MiB, with room for framing.
const PACKAGE_MESSAGE_BYTES_MAX: usize = 4 * 1024 * 1024;

/// All services of a node. Every request passes the [`Guard`] first.
///
/// # Panics
/// Never: the descriptors are generated together with the code.
pub(crate) fn routes(federation: &Arc<Federation>) -> Routes {
    let node = &federation.node;
    let mut routes = RoutesBuilder::default();
    routes.add_service(limited(AdminServiceServer::new(admin::Admin::new(federation.clone()))));
    let subjects = Handler::new(node.clone());
    routes.add_service(limited(MemberServiceServer::new(subjects.clone())));
    routes.add_service(limited(UnitServiceServer::new(subjects.clone())));
    routes.add_service(limited(BodyServiceServer::new(subjects.clone())));
    routes.add_service(limited(MandateServiceServer::new(subjects.clone())));
    routes.add_service(limited(CycleServiceServer::new(subjects.clone())));
    routes.add_service(limited(MeetingServiceServer::new(subjects.clone())));
    routes.add_service(limited(RequestServiceServer::new(subjects.clone())));
    routes.add_service(limited(PersonServiceServer::new(subjects.clone())));
    routes.add_service(limited(ReportServiceServer::new(subjects.clone())));
    routes.add_service(limited(RecommendationServiceServer::new(subjects.clone())));
    routes.add_service(limited(TransmissionServiceServer::new(subjects.clone())));
    routes.add_service(limited(VoteServiceServer::new(subjects.clone())));
    routes.add_service(limited(SignInServiceServer::new(subjects.clone())));
    routes.add_service(limited(SearchServiceServer::new(subjects.clone())));
    routes.add_service(limited(PollServiceServer::new(subjects)));
    let exchange = limited(FederationServiceServer::new(federation::Exchange::new(federation.clone())));
    routes.add_service(exchange.max_decoding_message_size(PACKAGE_MESSAGE_BYTES_MAX));
    // The node serves for as long as it answers at all; what it cannot do is in NodeStatus.
    routes.add_service(tonic_health::server::health_reporter().1);
    add_reflection(&mut routes);
    routes.routes()
}

fn add_reflection(routes: &mut RoutesBuilder) {
    let builder = || {
        tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(DESCRIPTORS)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
    };
    // Older clients (grpcurl before 1.8.8) ask for v1alpha.
    routes.add_service(builder().build_v1().expect("the descriptors are generated with the code"));
    routes.add_service(builder().build_v1alpha().expect("the descriptors are generated with the code"));
}

/// A service with the limits that all of them have.
trait Limited: Sized {
    fn with_limits(self) -> Self;
}

macro_rules! limited {
    ($($server:ident),*) => {
        $(impl<T> Limited for $server<T> {
            fn with_limits(self) -> Self {
                self.max_decoding_message_size(REQUEST_BYTES_MAX)
            }
        })*
    };
}

limited!(
    AdminServiceServer,
    BodyServiceServer,
    CycleServiceServer,
    FederationServiceServer,
    MandateServiceServer,
    MeetingServiceServer,
    MemberServiceServer,
    PersonServiceServer,
    PollServiceServer,
    RecommendationServiceServer,
    ReportServiceServer,
    RequestServiceServer,
    SearchServiceServer,
    SignInServiceServer,
    TransmissionServiceServer,
    UnitServiceServer,
    VoteServiceServer
);

fn limited<S: Limited>(service: S) -> S {
    service.with_limits()
}
