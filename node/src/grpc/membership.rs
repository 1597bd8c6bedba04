//! `MembershipService`: the register of one node.

use std::sync::Arc;

use percole_proto::v1::{self as pb, membership_service_server::MembershipService};
use tonic::{Request, Response, Status, Streaming};

use super::{to_status, upload::Upload};
use percole_core::{node::Node, service::members};

/// The service.
pub struct Membership {
    node: Arc<Node>,
}

impl Membership {
    /// For a node.
    pub fn new(node: Arc<Node>) -> Membership {
        Membership { node }
    }
}

#[tonic::async_trait]
impl MembershipService for Membership {
    async fn import_members(
        &self,
        request: Request<Streaming<pb::ImportMembersRequest>>,
    ) -> Result<Response<pb::ImportMembersResponse>, Status> {
        let mut stream = request.into_inner();
        let mut upload = Upload::default();
        let mut mode = None;
        while let Some(message) = stream.message().await? {
            mode.get_or_insert(if message.dry_run { members::Mode::DryRun } else { members::Mode::Write });
            upload.add(message.chunk).map_err(to_status)?;
        }
        let mode = mode.unwrap_or(members::Mode::Write);
        members::import(&self.node, upload.finish(), mode).await.map(Response::new).map_err(to_status)
    }

    async fn list_members(
        &self,
        request: Request<pb::ListMembersRequest>,
    ) -> Result<Response<pb::ListMembersResponse>, Status> {
        members::list(&self.node, request.into_inner()).await.map(Response::new).map_err(to_status)
    }
}
