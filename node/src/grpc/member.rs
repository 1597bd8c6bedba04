//! `MemberService`: the register of one node.

use percole_proto::v1::{self as pb, member_service_server::MemberService};
use tonic::{Request, Streaming};

use super::{
    handler::{Answer, Handler, answer},
    language, to_status,
    upload::Upload,
};
use percole_core::service::members;

#[tonic::async_trait]
impl MemberService for Handler {
    async fn import(
        &self,
        request: Request<Streaming<pb::ImportMembersRequest>>,
    ) -> Answer<pb::ImportMembersResponse> {
        let mut stream = request.into_inner();
        let mut upload = Upload::default();
        let mut mode = None;
        while let Some(message) = stream.message().await? {
            mode.get_or_insert(match (message.dry_run, message.link_units) {
                (true, _) => members::Mode::DryRun,
                (false, true) => members::Mode::Link,
                (false, false) => members::Mode::Write,
            });
            upload.add(message.chunk).map_err(to_status)?;
        }
        let mode = mode.unwrap_or(members::Mode::Write);
        answer(members::import(&self.node, upload.finish(), mode, language::of_caller())).await
    }

    async fn list(&self, request: Request<pb::ListMembersRequest>) -> Answer<pb::ListMembersResponse> {
        answer(members::list(&self.node, request.into_inner())).await
    }
}
