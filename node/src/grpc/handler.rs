//! What serves the subjects: one handler, which implements the service of each of them.

use std::{future::Future, sync::Arc};

use tonic::{Response, Status};

use super::to_status;
use percole_core::{error::Error, node::Node};

/// Serves every subject of a node: one file a service, beside this one.
#[derive(Clone)]
pub struct Handler {
    pub(super) node: Arc<Node>,
}

impl Handler {
    /// For a node.
    pub fn new(node: Arc<Node>) -> Handler {
        Handler { node }
    }
}

pub(super) type Answer<T> = Result<Response<T>, Status>;

/// Waits for a use case and maps what it refuses.
pub(super) async fn answer<T>(call: impl Future<Output = Result<T, Error>>) -> Answer<T> {
    call.await.map(Response::new).map_err(to_status)
}
