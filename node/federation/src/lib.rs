//! Peers and transport: what the state machine of `percole-sync` decides, carried out over gRPC and the database.
//!
//! The child dials its parent and keeps one connection ([`keep_parent`]). Over it the child pushes its own log and the
//! logs of the nodes below it, pulls all others, and cosigns what its parent signs; the parent's side of every call is
//! in [`server`]. Both directions end in one place, [`Mirrors`], which alone stores what comes from outside.

mod bell;
mod documents;
mod heads;
mod heard;
pub mod joining;
mod late;
mod leash;
mod mirrors;
pub mod own;
mod peers;
pub mod reaching;
mod reader;
mod rounds;
pub mod server;
mod session;
pub mod status;
pub mod wire;
mod witness;

use std::sync::{Arc, atomic::AtomicU64};

use percole_core::{
    clocks::{self, Turn},
    node::Node,
};
use percole_merkle::NodeId;
use percole_tls::TlsIdentity;
use tokio::sync::{Notify, watch};

use heads::Board;

pub use leash::Leash;
pub use mirrors::Mirrors;
pub use peers::{About, Direction, LineKey, LineView, PeerView, Peers};
pub use session::keep_parent;

/// How patient a node is with its peers.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Longest time without a word before a connection to a peer is given up, in milliseconds.
    pub peer_timeout_ms: u64,
    /// Longest pause between two attempts to reach the parent, in milliseconds.
    pub retry_max_ms: u64,
}

/// A node among its peers: what it remembers of them while it runs.
pub struct Federation {
    /// The node itself.
    pub node: Arc<Node>,
    /// Certificates in use.
    pub tls: TlsIdentity,
    /// How patient it is.
    pub patience: Patience,
    /// Who was there when, and how far each log is.
    pub peers: Arc<Peers>,
    /// The logs that it mirrors.
    pub mirrors: Mirrors,
    /// The streams that children hold open.
    pub streams: server::Streams,
    heads: Board,
    documents: documents::Documents,
    prepared: server::Prepared,
    cosigned: server::Cosigned,
    /// What others hold of this node's own log.
    pub own: own::Own,
    /// Calls that this node made to its parent since it started.
    pub calls_to_parent: AtomicU64,
    /// The parent is to be dialled anew.
    redial: Notify,
    closing: watch::Sender<bool>,
}

impl Federation {
    /// Notes what a peer's clock says, and tells the operator when that is news; 0 says nothing.
    pub(crate) fn hear_clock(&self, peer: NodeId, theirs_us: i64) {
        if theirs_us == 0 {
            return;
        }
        let name = self.node.directory().name_of(&peer);
        let ambient = &self.node.ambient;
        let ours_us = ambient.now_us();
        let on_its_way = theirs_us.saturating_sub(ours_us).saturating_abs() <= ambient.goes_in(clocks::WAY);
        let theirs_us = if ambient.pace().is_simulated() && on_its_way { ours_us } else { theirs_us };
        match self.node.clocks.heard(peer, theirs_us, ours_us) {
            Some(Turn::Differs(gap_us)) => tracing::warn!("{}", clocks::difference(name, gap_us)),
            Some(Turn::Agrees) => tracing::info!(peer = %name, "the clocks agree again"),
            None => {}
        }
    }

    /// A node that has not met anybody yet.
    pub fn new(node: Arc<Node>, tls: TlsIdentity, patience: Patience) -> Arc<Federation> {
        Arc::new(Federation {
            node,
            tls,
            patience,
            peers: Arc::default(),
            mirrors: Mirrors::default(),
            streams: server::Streams::default(),
            heads: Board::new(),
            documents: documents::Documents::default(),
            prepared: server::Prepared::default(),
            cosigned: server::Cosigned::default(),
            own: own::Own::default(),
            calls_to_parent: AtomicU64::new(0),
            redial: Notify::new(),
            closing: watch::Sender::new(false),
        })
    }

    /// Keeps what is served of each log up to date, until the node stops.
    pub async fn keep_heads(self: Arc<Federation>) {
        let closed = self.closed();
        tokio::select! {
            () = closed => {}
            () = self.heads.keep(&self.node) => {}
        }
    }

    /// Keeps it known which documents are wanted of peers, until the node stops.
    pub async fn keep_documents(self: Arc<Federation>) {
        let closed = self.closed();
        tokio::select! {
            () = closed => {}
            () = self.documents.keep(&self.node) => {}
        }
    }

    /// Ends every stream from and to peers, because the node stops.
    pub fn close(&self) {
        self.closing.send_replace(true);
    }

    /// Whether the node stops.
    fn is_closing(&self) -> bool {
        *self.closing.borrow()
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
