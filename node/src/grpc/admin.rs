//! `AdminService`: for the operator of one node.

use std::{pin::Pin, sync::Arc};

use futures::{Stream, StreamExt};
use percole_federation::{Federation, joining, reaching};
use percole_proto::v1::{self as pb, admin_service_server::AdminService};
use tonic::{Request, Response, Status};

use super::{
    handler::{Handler, command, query, unnamed},
    language, to_status,
};
use percole_core::{node::Node, service};

/// The service.
pub(super) struct Admin {
    node: Arc<Node>,
    federation: Arc<Federation>,
}

impl Admin {
    /// For a node.
    pub(super) fn new(federation: Arc<Federation>) -> Admin {
        Admin { node: federation.node.clone(), federation }
    }
}

type Answer<T> = Result<Response<T>, Status>;
type LogStream = Pin<Box<dyn Stream<Item = Result<pb::LogEntry, Status>> + Send>>;

/// Calls a use case and maps what it refuses.
macro_rules! answer {
    ($call:expr) => {
        $call.await.map(Response::new).map_err(to_status)
    };
}

#[tonic::async_trait]
impl AdminService for Admin {
    type ReadLogStream = LogStream;

    async fn node_status(&self, _: Request<pb::NodeStatusRequest>) -> Answer<pb::NodeStatusResponse> {
        answer!(service::status::node_status(&self.node, language::of_caller()))
    }

    async fn confirm_node(
        &self,
        request: Request<pb::ConfirmNodeRequest>,
    ) -> Answer<pb::ConfirmNodeResponse> {
        answer!(percole_federation::own::confirm(&self.federation, unnamed(&request)?, request.into_inner()))
    }

    async fn list_peers(&self, request: Request<pb::ListPeersRequest>) -> Answer<pb::ListPeersResponse> {
        let locale = language::of_caller();
        answer!(percole_federation::status::list_peers(&self.federation, request.into_inner(), locale))
    }

    async fn find_node(&self, request: Request<pb::FindNodeRequest>) -> Answer<pb::FoundNode> {
        query!(Handler::new(self.node.clone()), request, service::nodes::find)
    }

    async fn invite(&self, request: Request<pb::InviteRequest>) -> Answer<pb::InviteResponse> {
        answer!(service::admission::invite(&self.node, unnamed(&request)?, request.into_inner()))
    }

    async fn preview_invitation(
        &self,
        request: Request<pb::PreviewInvitationRequest>,
    ) -> Answer<pb::PreviewInvitationResponse> {
        answer!(joining::preview(&self.federation, request.into_inner(), language::of_caller()))
    }

    async fn join_parent(&self, request: Request<pb::JoinParentRequest>) -> Answer<pb::JoinParentResponse> {
        let locale = language::of_caller();
        answer!(joining::join_parent(&self.federation, unnamed(&request)?, request.into_inner(), locale))
    }

    async fn leave_parent(&self, request: Request<pb::LeaveParentRequest>) -> Answer<pb::EventReceipt> {
        answer!(joining::leave_parent(&self.federation, unnamed(&request)?, request.into_inner()))
    }

    async fn reach_parent(
        &self,
        request: Request<pb::ReachParentRequest>,
    ) -> Answer<pb::ReachParentResponse> {
        answer!(reaching::reach_parent(&self.federation, request.into_inner()))
    }

    async fn suspend_child(&self, request: Request<pb::SuspendChildRequest>) -> Answer<pb::EventReceipt> {
        answer!(service::children::suspend(&self.node, unnamed(&request)?, request.into_inner()))
    }

    async fn resume_child(&self, request: Request<pb::ResumeChildRequest>) -> Answer<pb::EventReceipt> {
        answer!(service::children::resume(&self.node, unnamed(&request)?, request.into_inner()))
    }

    async fn sync_status(&self, request: Request<pb::SyncStatusRequest>) -> Answer<pb::SyncStatusResponse> {
        let locale = language::of_caller();
        answer!(percole_federation::status::sync_status(&self.federation, request.into_inner(), locale))
    }

    async fn invite_operator(
        &self,
        request: Request<pb::InviteOperatorRequest>,
    ) -> Answer<pb::InviteOperatorResponse> {
        answer!(service::operators::invite(
            &self.node,
            unnamed(&request)?,
            request.into_inner(),
            language::of_caller()
        ))
    }

    async fn list_operators(
        &self,
        request: Request<pb::ListOperatorsRequest>,
    ) -> Answer<pb::ListOperatorsResponse> {
        query!(Handler::new(self.node.clone()), request, service::operators::list)
    }

    async fn revoke_operator(
        &self,
        request: Request<pb::RevokeOperatorRequest>,
    ) -> Answer<pb::RevokeOperatorResponse> {
        answer!(service::operators::revoke(&self.node, unnamed(&request)?, request.into_inner()))
    }

    async fn readmit_operators(
        &self,
        request: Request<pb::ReadmitOperatorsRequest>,
    ) -> Answer<pb::ReadmitOperatorsResponse> {
        answer!(service::operators::readmit(&self.node, unnamed(&request)?, request.into_inner()))
    }

    async fn read_log(&self, request: Request<pb::ReadLogRequest>) -> Answer<LogStream> {
        let viewer = Handler::new(self.node.clone()).viewer(&request).await?;
        let stream =
            service::log::read(self.node.clone(), viewer, request.into_inner()).await.map_err(to_status)?;
        Ok(Response::new(Box::pin(stream.map(|entry| entry.map_err(to_status)))))
    }

    async fn get_head(&self, request: Request<pb::GetHeadRequest>) -> Answer<pb::GetHeadResponse> {
        answer!(service::log::head(&self.node, request.into_inner()))
    }

    async fn prove_entry(&self, request: Request<pb::ProveEntryRequest>) -> Answer<pb::ProveEntryResponse> {
        answer!(service::log::prove(&self.node, request.into_inner()))
    }

    async fn list_problems(
        &self,
        request: Request<pb::ListProblemsRequest>,
    ) -> Answer<pb::ListProblemsResponse> {
        let locale = language::of_caller();
        answer!(service::log::problems::list(&self.node, request.into_inner(), locale))
    }

    async fn redact(&self, request: Request<pb::RedactRequest>) -> Answer<pb::EventReceipt> {
        let handler = Handler::new(self.node.clone());
        command!(handler, request, "AdminService/redact", service::redaction::redact)
    }
}
