//! The right of a child to go on, checked while a stream is open and not only when it began.

use std::sync::Arc;

use percole_merkle::NodeId;
use tokio::sync::watch;

use crate::Federation;
use percole_core::{
    access::permissions,
    directory::Directory,
    error::{Code, Error},
};
use percole_words::federation;

/// Follows the membership of one child.
#[derive(Clone)]
pub struct Leash {
    child: NodeId,
    directory: watch::Receiver<Arc<Directory>>,
    closing: watch::Receiver<bool>,
}

impl Leash {
    /// Begins to follow a child's membership.
    pub fn new(federation: &Federation, child: NodeId) -> Leash {
        Leash { child, directory: federation.node.watch_directory(), closing: federation.closing.subscribe() }
    }

    /// The child.
    pub fn child(&self) -> NodeId {
        self.child
    }

    /// Whether the child may go on.
    ///
    /// # Errors
    /// `PermissionDenied` with the state of the membership.
    pub fn check(&self) -> Result<(), Error> {
        permissions::active_child(&self.child, &self.directory.borrow())
    }

    /// Waits until the child may not go on, and says why. Every stream to or from a child selects on it.
    pub async fn cut(&mut self) -> Error {
        loop {
            if let Err(error) = self.check() {
                return error;
            }
            tokio::select! {
                Ok(()) = self.directory.changed() => {}
                // An error means that the node is gone.
                _ = self.closing.wait_for(|closing| *closing) => {
                    return Error::new(Code::Unavailable, federation::stopping_here());
                }
            }
        }
    }
}
