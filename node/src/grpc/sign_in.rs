//! `SignInService`.

use percole_core::service::sign_in;
use percole_proto::v1::{self as pb, sign_in_service_server::SignInService};
use tonic::Request;

use super::{
    handler::{Answer, Handler, answer},
    language,
};

#[tonic::async_trait]
impl SignInService for Handler {
    async fn sign_in(&self, request: Request<pb::SignInRequest>) -> Answer<pb::SignInResponse> {
        let locale = language::of_caller();
        answer(sign_in::on_command_line(&self.node, request.into_inner(), locale)).await
    }
}
