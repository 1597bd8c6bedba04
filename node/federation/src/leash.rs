//! The right of a node to go on, checked while a stream is open and not only when it began.

use std::sync::Arc;

use percole_merkle::NodeId;
use tokio::sync::watch;

use crate::Federation;
use percole_core::{
    access::permissions,
    directory::Directory,
    error::{Code, Error},
    standing::Standing,
};
use percole_words::federation;

/// Follows the right of one node.
#[derive(Clone)]
pub struct Leash {
    child: NodeId,
    right: Right,
    directory: watch::Receiver<Arc<Directory>>,
    standing: watch::Receiver<Standing>,
    closing: watch::Receiver<bool>,
}

/// Why a node may go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Right {
    /// It is a child.
    Membership,
    /// It is a child, or this node may have forgotten that it is one.
    OwnLog,
}

impl Leash {
    /// Begins to follow a child's membership.
    pub fn new(federation: &Federation, child: NodeId) -> Leash {
        Leash {
            child,
            right: Right::Membership,
            directory: federation.node.watch_directory(),
            standing: federation.node.sequencer.gate().follow(),
            closing: federation.closing.subscribe(),
        }
    }

    /// Begins to follow whether a node may still give back what it holds of this node's own log.
    pub fn of_bearer(federation: &Federation, node: NodeId) -> Leash {
        Leash { right: Right::OwnLog, ..Leash::new(federation, node) }
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
        permissions::active_child(&self.child, &self.directory.borrow()).or_else(|error| {
            let forgets = matches!(*self.standing.borrow(), Standing::Unconfirmed { .. });
            if self.right == Right::OwnLog && forgets { Ok(()) } else { Err(error) }
        })
    }

    /// Waits until the child may not go on, and says why. Every stream to or from a child selects on it.
    pub async fn cut(&mut self) -> Error {
        loop {
            if let Err(error) = self.check() {
                return error;
            }
            tokio::select! {
                Ok(()) = self.directory.changed() => {}
                Ok(()) = self.standing.changed() => {}
                // An error means that the node is gone.
                _ = self.closing.wait_for(|closing| *closing) => {
                    return Error::new(Code::Unavailable, federation::stopping_here());
                }
            }
        }
    }
}
