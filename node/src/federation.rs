//! Peers and transport: what the state machine of `percole-sync` decides, carried out over gRPC and the database.
//!
//! The child dials its parent and keeps one connection ([`keep_parent`]). Over it the child pushes its own log and the
//! logs of the nodes below it, pulls all others, and cosigns what its parent signs; the parent's side of every call is
//! in [`server`]. Both directions end in one place, [`Mirrors`], which alone stores what comes from outside.

mod bell;
mod leash;
mod mirrors;
mod peers;
mod reader;
pub mod server;
mod session;
pub mod wire;
mod witness;

use std::sync::Arc;

use tokio::sync::watch;

pub use leash::Leash;
#[cfg(test)]
pub(crate) use mirrors::Accept;
pub use mirrors::Mirrors;
pub use peers::{About, Direction, LineView, PeerView, Peers};
pub use session::keep_parent;
pub use witness::with_cosignatures;

/// What a node remembers of its peers while it runs.
pub struct Federation {
    /// Who was there when, and how far each log is.
    pub peers: Arc<Peers>,
    /// The logs that it mirrors.
    pub mirrors: Mirrors,
    /// The streams that children hold open.
    pub streams: server::Streams,
    closing: watch::Sender<bool>,
}

impl Default for Federation {
    fn default() -> Federation {
        Federation {
            peers: Arc::default(),
            mirrors: Mirrors::default(),
            streams: server::Streams::default(),
            closing: watch::Sender::new(false),
        }
    }
}

impl Federation {
    /// Ends every stream from and to peers, because the node stops.
    pub fn close(&self) {
        self.closing.send_replace(true);
    }

    /// Resolves once the node stops.
    fn closed(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut closing = self.closing.subscribe();
        async move {
            // An error means that the node is gone altogether.
            let _ = closing.wait_for(|closing| *closing).await;
        }
    }
}
